package kz.telesabaq.transcode.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.qc.LoudnessPoint;
import kz.telesabaq.transcode.verify.Played.Others;

/** Reads the log of a run that plays files, at {@code level+verbose}; the same words from ffmpeg 5.1 to 8. */
final class PlayLog {
    private static final Pattern INPUT = Pattern.compile("Input stream #(\\d+):\\d+ \\((video|audio)\\): .*?"
            + "(\\d+) frames decoded(?:; (\\d+) decode errors)?(?: \\((\\d+) samples\\))?");
    private static final Pattern POINT =
            Pattern.compile("^\\[ebur128@(\\w+) @.* t: (\\S+) .*M:\\s*(\\S+)\\s+S:\\s*(\\S+)");
    private static final Pattern SUMMARY = Pattern.compile("^\\[ebur128@(\\w+) @.*Summary:");
    private static final Pattern INTEGRATED = Pattern.compile("^\\s+I:\\s+(\\S+) LUFS");
    private static final Pattern PEAK = Pattern.compile("^\\s+Peak:\\s+(\\S+) dBFS");
    private static final Pattern OTHERS = Pattern.compile("^\\[astats@(\\w+) @.*Peak level dB: (\\S+)");
    private static final Pattern COMPLAINT = Pattern.compile("\\[(?:error|fatal|panic)] (.*)");
    private static final int QUIETEST = -700;
    private static final int MOST_COMPLAINTS = 5;

    private final List<String> complaints = new ArrayList<>();
    private final Map<Integer, Long> pictures = new HashMap<>();
    private final Map<Integer, List<Long>> samples = new HashMap<>();
    private final Map<String, List<LoudnessPoint>> curves = new HashMap<>();
    private final Map<String, String> integrated = new TreeMap<>();
    private final Map<String, String> peaks = new TreeMap<>();
    private final Map<String, String> others = new TreeMap<>();
    private String summing = "";

    synchronized void line(String line) {
        Matcher found = POINT.matcher(line);
        if (found.find()) {
            point(found.group(1), at(found.group(2)), found.group(3), found.group(4));
        } else if ((found = SUMMARY.matcher(line)).find()) {
            summing = found.group(1);
        } else if ((found = INTEGRATED.matcher(line)).find()) {
            integrated.put(summing, found.group(1));
        } else if ((found = PEAK.matcher(line)).find()) {
            peaks.put(summing, found.group(1));
        } else if ((found = OTHERS.matcher(line)).find()) {
            others.put(found.group(1), found.group(2));
        } else if ((found = INPUT.matcher(line)).find()) {
            input(found);
        } else if ((found = COMPLAINT.matcher(line)).find()) {
            complain(found.group(1));
        } else if (line.contains("partial file") || line.contains("corrupt")) {
            complain(line.strip());
        }
    }

    private void input(Matcher found) {
        int file = Integer.parseInt(found.group(1));
        if (found.group(2).equals("video")) {
            pictures.merge(file, Long.parseLong(found.group(3)), Long::sum);
        } else {
            String counted = found.group(5) == null ? "0" : found.group(5);
            samples.computeIfAbsent(file, first -> new ArrayList<>()).add(Long.parseLong(counted));
        }
        if (found.group(4) != null && !found.group(4).equals("0")) {
            complain(found.group(4) + " decode errors");
        }
    }

    private void complain(String words) {
        if (complaints.size() < MOST_COMPLAINTS && !complaints.contains(words)) {
            complaints.add(words);
        }
    }

    /** One point a second; the meter tells every tenth of it. */
    private void point(String meter, Frames at, String momentary, String shortTerm) {
        List<LoudnessPoint> curve = curves.computeIfAbsent(meter, first -> new ArrayList<>());
        if (curve.isEmpty() || at.count() - curve.getLast().at().count() >= Frames.PER_SECOND) {
            curve.add(new LoudnessPoint(at, quietest(momentary), quietest(shortTerm)));
        }
    }

    /** Complaints of the whole run: which file they are about is not told. */
    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What became of the input of the number, whose meters carry the same number in their names. */
    synchronized Played played(int file) {
        String meter = Playing.meter(file);
        return new Played(
                pictures.getOrDefault(file, 0L),
                samples.getOrDefault(file, List.of()),
                loudness(integrated.getOrDefault(meter, ""), peaks.getOrDefault(meter, "")),
                curves.getOrDefault(meter, List.of()),
                isNumber(others.getOrDefault(meter, "")) ? Others.HEARD : Others.SILENT,
                complaints);
    }

    private static Loudness loudness(String integrated, String peak) {
        if (!isNumber(integrated) || !isNumber(peak) || tenths(integrated) <= QUIETEST) {
            return new Loudness.Unmeasured();
        }
        return new Loudness.Measured(tenths(integrated), tenths(peak));
    }

    private static int quietest(String text) {
        return isNumber(text) ? Math.max(QUIETEST, tenths(text)) : QUIETEST;
    }

    /** {@code -inf} and {@code nan} are none. */
    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static int tenths(String number) {
        return new BigDecimal(number)
                .movePointRight(1)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static Frames at(String seconds) {
        return isNumber(seconds)
                ? Frames.of(new BigDecimal(seconds)
                        .multiply(BigDecimal.valueOf(Frames.PER_SECOND))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact())
                : Frames.ZERO;
    }
}
