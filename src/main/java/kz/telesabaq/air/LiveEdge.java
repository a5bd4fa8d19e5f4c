package kz.telesabaq.air;

import java.time.Instant;
import java.util.stream.LongStream;

/**
 * The stretch of segments a media playlist announces at an instant, both ends inclusive.
 *
 * <p>Players begin three segments before the end. All files exist beforehand, so the end is put two segments ahead of
 * the one on air: who tunes in begins with what is on air now and not six seconds late.
 */
public record LiveEdge(long first, long last) {
    /** Segments in a playlist: one minute. */
    public static final int WINDOW = 30;

    /** How far the announced end runs ahead of the tick on air. */
    public static final int AHEAD = 2;

    public LiveEdge {
        if (last < first) {
            throw new IllegalArgumentException("a playlist from segment %d to %d is empty".formatted(first, last));
        }
    }

    public static LiveEdge at(Instant instant) {
        long last = Ticks.at(instant) + AHEAD;
        return new LiveEdge(last - WINDOW + 1, last);
    }

    public LongStream ticks() {
        return LongStream.rangeClosed(first, last);
    }
}
