package kz.telesabaq.media.captions.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Stretch;
import kz.telesabaq.media.captions.Captions;
import kz.telesabaq.media.captions.Cue;
import kz.telesabaq.media.captions.Timecodes;

/** Takes cues as they are read and notes what is wrong with them. */
final class CueCollector {
    private static final int MOST_LINES = 4;

    private final String file;
    private final Frames length;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    CueCollector(String file, Frames length) {
        this.file = file;
        this.length = length;
    }

    void note(Finding finding) {
        findings.add(finding);
    }

    /** @param at the line of the file its times stand in */
    void cue(int at, String from, String until, List<String> lines) {
        Optional<Frames> begins = time(at, from);
        Optional<Frames> ends = time(at, until);
        List<String> shown = lines.stream()
                .map(CueCollector::plain)
                .filter(line -> !line.isBlank())
                .toList();
        if (begins.isEmpty() || ends.isEmpty()) {
            return;
        }
        if (shown.isEmpty() || shown.size() > MOST_LINES) {
            note(CaptionFindings.lines(file, at, shown.size()));
        } else if (!ends.get().isLongerThan(begins.get())) {
            note(CaptionFindings.backwards(file, at));
        } else if (ends.get().isLongerThan(length)) {
            note(CaptionFindings.behindTheEnd(file, at));
        } else if (!cues.isEmpty() && cues.getLast().when().from().isLongerThan(begins.get())) {
            note(CaptionFindings.outOfOrder(file, at));
        } else {
            cues.add(new Cue(new Stretch(begins.get(), ends.get()), shown));
        }
    }

    Reading<Captions> reading(Language language) {
        return findings.isEmpty() ? Reading.accepted(new Captions(language, cues)) : Reading.refused(findings);
    }

    private Optional<Frames> time(int at, String written) {
        Optional<Frames> time = Timecodes.parse(written);
        if (time.isEmpty()) {
            note(CaptionFindings.badTime(file, at, written));
        }
        return time;
    }

    /** Markup and control characters are taken out; references become their characters. */
    private static String plain(String line) {
        return line.replaceAll("<[^>]*>|\\{\\\\[^}]*}", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&")
                .replaceAll("\\p{Cc}", "")
                .strip();
    }
}
