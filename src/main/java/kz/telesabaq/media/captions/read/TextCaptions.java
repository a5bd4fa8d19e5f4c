package kz.telesabaq.media.captions.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WebVTT and SRT: blocks of text with a line of times, an empty line between. */
final class TextCaptions {
    private static final Pattern TIMES = Pattern.compile("\\s*(\\S+)\\s+-->\\s+(\\S+)(\\s.*)?");

    private TextCaptions() {}

    static void read(String text, CueCollector cues) {
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            Matcher times = TIMES.matcher(lines.get(at));
            if (times.matches()) {
                List<String> shown = new ArrayList<>();
                int next = at + 1;
                while (next < lines.size() && !lines.get(next).isBlank()) {
                    shown.add(lines.get(next++));
                }
                cues.cue(at + 1, String.valueOf(times.group(1)), String.valueOf(times.group(2)), shown);
                at = next;
            }
        }
    }
}
