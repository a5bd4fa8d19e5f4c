package kz.telesabaq.transcode.build;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.build.Levels.Peaks;

/** The part of the filter graph that carries sound: 48 kHz, two channels, exactly as long as the picture. */
public final class SoundGraph {
    private static final int SAMPLES_PER_FRAME = 48_000 / Frames.PER_SECOND;
    /** Held this much below the limit: the limiter looks at samples, true peaks lie between them. Tenths of dB. */
    private static final int HEADROOM = 3;

    private SoundGraph() {}

    /** The programme at house level, before it is split; ends without a label. */
    static String programme(Source source, Frames length, Recipe recipe, Levels levels) {
        return input(source) + "aresample=48000:async=1:first_pts=0,aformat=sample_fmts=flt:channel_layouts=stereo"
                + gain(levels.houseGainTenths())
                + limiter(levels.house(), recipe.house().truePeakTenths())
                + exactly(length);
    }

    /** The pad is silence of the programme's own kind, and finite: anullsrc never ends in ffmpeg 5.1. */
    static String exactly(Frames length) {
        long samples = Math.multiplyExact(length.count(), (long) SAMPLES_PER_FRAME);
        return ",apad=whole_len=" + samples + ",atrim=end_sample=" + samples + ",asetpts=N/SR/TB";
    }

    /** From {@code [ah]} to the mono tracks {@code [t1] … [tN]}: the programme on the first two, silence on the rest. */
    static String houseTracks(int tracks) {
        String split = "[ah]asplit=" + tracks + labels("a", tracks);
        String pans = IntStream.rangeClosed(1, tracks)
                .mapToObj(track -> "[a%d]pan=mono|c0=%s[t%d]".formatted(track, trackOf(track), track))
                .collect(Collectors.joining(";"));
        return split + ";" + pans;
    }

    /** From {@code [aw]} to one stereo track a rung, {@code [w1] … [wN]}. */
    static String webTracks(Recipe recipe, Levels levels) {
        int rungs = recipe.ladder().size();
        return "[aw]anull" + gain(levels.webGainTenths()) + limiter(levels.web(), recipe.webTruePeakTenths())
                + ",asplit=" + rungs + labels("w", rungs);
    }

    /** A run that only listens: the programme as it would stand in the house file, with the meter behind it. */
    public static String listening(Source source, Frames length, Recipe recipe, Levels levels) {
        return programme(source, length, recipe, levels) + "," + METER;
    }

    /** Listens to the first two tracks of a finished house file. */
    public static String listeningToHouseFile() {
        return "[0:a:0][0:a:1]amerge=inputs=2,aformat=channel_layouts=stereo," + METER;
    }

    /** "quiet" would make ffmpeg 5.1 report 0.0 LUFS, silently. */
    static final String METER = "ebur128=peak=true:framelog=verbose[out]";

    private static String input(Source source) {
        return switch (source) {
            case Source.FromFile file -> "[0:a:0]";
            case Source.Drawn drawn -> "[1:a:0]";
        };
    }

    static String trackOf(int track) {
        return switch (track) {
            case 1 -> "c0";
            case 2 -> "c1";
            default -> "0*c0";
        };
    }

    static String gain(int tenths) {
        return tenths == 0 ? "" : ",volume=%sdB".formatted(decibels(tenths));
    }

    static String limiter(Peaks peaks, int truePeakTenths) {
        return switch (peaks) {
            case FREE -> "";
            case LIMITED ->
                ",aresample=192000,alimiter=level=false:limit=%s,aresample=48000,aformat=sample_fmts=flt"
                        .formatted(amplitude(truePeakTenths - HEADROOM));
        };
    }

    private static String decibels(int tenths) {
        return String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    /** A level in tenths of dB as a share of full scale. */
    private static String amplitude(int tenths) {
        return String.format(Locale.ROOT, "%.4f", Math.pow(10, tenths / 200.0));
    }

    private static String labels(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "[" + letter + n + "]")
                .collect(Collectors.joining());
    }
}
