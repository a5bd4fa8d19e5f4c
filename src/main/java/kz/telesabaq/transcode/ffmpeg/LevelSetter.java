package kz.telesabaq.transcode.ffmpeg;

import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.build.LevelRound;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.SoundGraph;
import kz.telesabaq.transcode.ffmpeg.Meter.Heard;

/** Finds the gain by listening to the sound alone, before any picture is encoded. */
final class LevelSetter {
    private final Meter meter;

    LevelSetter(Meter meter) {
        this.meter = meter;
    }

    /** The levels to encode with, or how listening ended. */
    sealed interface Setting {
        record Set(Levels levels) implements Setting {}

        record NotHeard(Ended ended) implements Setting {}
    }

    Setting levels(TranscodeOrder order) {
        Levels levels = LevelRound.first(order.measured(), order.recipe());
        for (int round = 1; round <= LevelRound.MOST; round++) {
            String graph = SoundGraph.listening(order.source(), order.length(), order.recipe(), levels);
            switch (meter.listen(order.source(), graph, order.length().toDuration())) {
                case Heard.NoAnswer silent -> {
                    return new Setting.NotHeard(silent.ended());
                }
                case Heard.Level(Loudness.Unmeasured nothing) -> {
                    return new Setting.Set(Levels.UNTOUCHED);
                }
                case Heard.Level(Loudness.Measured heard) -> {
                    if (LevelRound.isOnLevel(heard, order.recipe().house())) {
                        return new Setting.Set(LevelRound.settled(levels, heard, order.recipe()));
                    }
                    levels = LevelRound.next(levels, heard, order.recipe());
                }
            }
        }
        return new Setting.Set(levels);
    }
}
