package kz.telesabaq.transcode.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.captions.CaptionFormat;
import kz.telesabaq.media.captions.CaptionWriter;
import kz.telesabaq.media.captions.Captions;
import kz.telesabaq.media.captions.EbuStlWriter;
import kz.telesabaq.media.captions.EbuTtDWriter;
import kz.telesabaq.media.captions.SrtWriter;
import kz.telesabaq.media.captions.StlLetters;
import kz.telesabaq.media.captions.Timecodes;
import kz.telesabaq.media.captions.WebVttWriter;
import kz.telesabaq.transcode.profiles.Products;
import kz.telesabaq.transcode.profiles.RenditionProfile;

/**
 * Everything of a making that is text: caption files, and the captions of its web ladders. Written without ffmpeg.
 *
 * @param files by where they lie below the folder of the making
 * @param languages in which captions are offered
 */
public record CaptionProducts(SortedMap<Path, byte[]> files, List<Language> languages, List<Decision> decisions) {

    public CaptionProducts {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        languages = List.copyOf(languages);
        decisions = List.copyOf(decisions);
    }

    /** A sidecar that was opened. */
    public record Opened(Language language, Reading<Captions> reading) {}

    /**
     * @param sidecars one a language; of several in one language the first counts
     * @param startTimecode of the house file; empty when it carries none
     */
    public static CaptionProducts of(
            List<Opened> sidecars,
            List<RenditionProfile> profiles,
            HouseNumber number,
            String startTimecode,
            Frames length) {
        var writing = new Writing(number, Timecodes.sinceMidnight(startTimecode), length);
        for (Opened sidecar : sidecars) {
            switch (sidecar.reading()) {
                case Reading.Refused<Captions> refused ->
                    writing.decisions.add(TreatmentWords.captionsLeftOut(
                            sidecar.language(), refused.findings().getFirst().sentence()));
                case Reading.Accepted<Captions> read -> {
                    if (!writing.languages.contains(sidecar.language())) {
                        writing.languages.add(sidecar.language());
                        profiles.forEach(profile -> writing.write(read.value(), profile));
                    }
                }
            }
        }
        return new CaptionProducts(writing.files, writing.languages, writing.decisions);
    }

    private static final class Writing {
        private final HouseNumber number;
        private final Frames start;
        private final Frames length;
        private final SortedMap<Path, byte[]> files = new TreeMap<>();
        private final List<Language> languages = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();

        Writing(HouseNumber number, Frames start, Frames length) {
            this.number = number;
            this.start = start;
            this.length = length;
        }

        private void write(Captions captions, RenditionProfile profile) {
            switch (profile) {
                case RenditionProfile.CaptionFiles wanted -> captionFiles(captions, wanted);
                case RenditionProfile.WebLadder ladder -> rendition(captions, ladder);
                case RenditionProfile.HouseFile house -> {}
                case RenditionProfile.OneFile file -> {}
                case RenditionProfile.SoundFile sound -> {}
                case RenditionProfile.Posters posters -> {}
                case RenditionProfile.SpriteSheet sheet -> {}
            }
        }

        private void captionFiles(Captions captions, RenditionProfile.CaptionFiles wanted) {
            int before = files.size();
            for (CaptionFormat format : wanted.formats()) {
                if (format != CaptionFormat.EBU_STL || canBeStl(captions, wanted.stlLetters())) {
                    files.put(
                            Products.captions(number, wanted, captions.language(), format),
                            writer(format, wanted.stlLetters()).write(captions));
                }
            }
            decisions.add(TreatmentWords.captionsWritten(captions.language(), files.size() - before));
        }

        private boolean canBeStl(Captions captions, StlLetters letters) {
            SortedSet<String> lost = letters.missing(captions);
            SortedSet<String> replaced = StlLetters.AS_WRITTEN.missing(captions);
            if (!lost.isEmpty()) {
                decisions.add(TreatmentWords.stlNotWritten(String.join(" ", lost)));
            } else if (!replaced.isEmpty()) {
                decisions.add(TreatmentWords.stlNearest(String.join(" ", replaced)));
            }
            return lost.isEmpty();
        }

        private CaptionWriter writer(CaptionFormat format, StlLetters letters) {
            return switch (format) {
                case WEBVTT -> new WebVttWriter();
                case SRT -> new SrtWriter();
                case EBU_TT_D -> new EbuTtDWriter();
                case EBU_STL -> new EbuStlWriter(number.text(), start, letters);
            };
        }

        /** One segment as long as the lesson: thirty kilobytes of text are not worth cutting. Segments of picture begin at 0. */
        private void rendition(Captions captions, RenditionProfile.WebLadder ladder) {
            Path text = Products.text(number, ladder, captions.language());
            String written = new String(new WebVttWriter().write(captions), StandardCharsets.UTF_8);
            files.put(
                    text,
                    bytes("WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0"
                            + written.substring("WEBVTT".length())));
            files.put(text.resolveSibling("index.m3u8"), bytes("""
                            #EXTM3U
                            #EXT-X-VERSION:7
                            #EXT-X-TARGETDURATION:%d
                            #EXT-X-PLAYLIST-TYPE:VOD
                            #EXTINF:%s,
                            lesson.vtt
                            #EXT-X-ENDLIST
                            """.formatted(
                            Math.ceilDiv(length.count(), Frames.PER_SECOND), length.toSeconds())));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
