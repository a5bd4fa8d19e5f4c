package kz.telesabaq.media.qc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.Stretch;

/** Thresholds, facts and measurements that tests begin with. */
public final class Sheets {
    private Sheets() {}

    /** The limits of the house. */
    public static QcThresholds house() {
        Map<Limit, Integer> limits = new EnumMap<>(Limit.class);
        int[] values = {-230, 5, -10, 150, -180, 25, 50, 13, 750, 125, 250, -50, 10, 200, 50, 20};
        for (Limit limit : Limit.values()) {
            limits.put(limit, values[limit.ordinal()]);
        }
        return new QcThresholds("house", 1, limits);
    }

    /** The same with another limit. */
    public static QcThresholds houseWith(Limit limit, int value) {
        Map<Limit, Integer> limits = new EnumMap<>(house().limits());
        limits.put(limit, value);
        return new QcThresholds("house", 1, limits);
    }

    /** H.264 of 640 × 360 and stereo, as long. */
    public static SourceFacts facts(Frames length, int channels) {
        var picture = new PictureFacts(
                "h264",
                "High",
                640,
                360,
                1,
                1,
                0,
                25,
                1,
                PictureFacts.Pace.CONSTANT,
                PictureFacts.Scan.PROGRESSIVE,
                PictureFacts.Light.STANDARD,
                "yuv420p");
        var sounds = channels == 0
                ? List.<SoundFacts>of()
                : List.of(new SoundFacts("aac", channels, 48_000, "", "", length));
        return new SourceFacts("mov", length, Optional.of(picture), sounds, List.of(), "", 0);
    }

    /** A minute in which nothing is wrong, but for these stretches. */
    public static QcMeasured minute(
            List<Stretch> black, List<Stretch> silence, List<Stretch> frozen, List<Stretch> flashes) {
        Frames minute = Frames.ofMinutes(1);
        var seen =
                new Measurement(minute, minute, new Loudness.Measured(-230, -30), black, silence, List.of(), List.of());
        return new QcMeasured(seen, frozen, flashes, 50, 90, 0, 0, 0, 0, List.of());
    }

    public static Stretch seconds(int from, int until) {
        return new Stretch(Frames.ofSeconds(from), Frames.ofSeconds(until));
    }
}
