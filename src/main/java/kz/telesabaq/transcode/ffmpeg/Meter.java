package kz.telesabaq.transcode.ffmpeg;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.transcode.Source;

/** Measures loudness by EBU R 128 with ffmpeg's {@code ebur128}. */
final class Meter {
    private static final Pattern INTEGRATED = Pattern.compile("\\s+I:\\s+(-?[\\d.]+|-?inf|nan) LUFS");
    private static final Pattern TRUE_PEAK = Pattern.compile("\\s+Peak:\\s+(-?[\\d.]+|-?inf|nan) dBFS");
    /** The meter's gate: nothing louder than this means nothing was heard. */
    private static final int GATE_TENTHS = -700;

    private final FfmpegProcess ffmpeg;

    Meter(FfmpegProcess ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** What was heard, or how the run ended without an answer. */
    sealed interface Heard {
        record Level(Loudness loudness) implements Heard {}

        record NoAnswer(Ended ended) implements Heard {}
    }

    Heard listen(Source source, String graph, Duration length) {
        List<String> summary = new ArrayList<>();
        Ended ended = ffmpeg.within(Limits.workOn(length))
                .run(WrapperArguments.listening(source, graph), progress -> {}, line -> {
                    if (INTEGRATED.matcher(line).matches()
                            || TRUE_PEAK.matcher(line).matches()) {
                        summary.add(line);
                    }
                });
        return ended instanceof Ended.Finished ? new Heard.Level(read(summary)) : new Heard.NoAnswer(ended);
    }

    /** The last values count; the summary stands at the end of the log. */
    static Loudness read(List<String> log) {
        String integrated = last(log, INTEGRATED);
        String peak = last(log, TRUE_PEAK);
        if (integrated.isEmpty() || integrated.contains("n") || peak.isEmpty() || peak.contains("n")) {
            return new Loudness.Unmeasured();
        }
        int tenths = tenths(integrated);
        return tenths <= GATE_TENTHS ? new Loudness.Unmeasured() : new Loudness.Measured(tenths, tenths(peak));
    }

    private static int tenths(String decibels) {
        return Math.toIntExact(Math.round(Double.parseDouble(decibels) * 10));
    }

    private static String last(List<String> log, Pattern wanted) {
        String found = "";
        for (String line : log) {
            Matcher matcher = wanted.matcher(line);
            if (matcher.matches()) {
                found = matcher.group(1);
            }
        }
        return found;
    }
}
