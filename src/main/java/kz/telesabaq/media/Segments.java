package kz.telesabaq.media;

import kz.telesabaq.airtime.Frames;

/**
 * How clips are cut for the web: segments of two seconds, and tails that let a card end on any frame.
 *
 * <p>A stretch between two lessons begins on any frame and ends on a two-second grid point. It is filled with whole
 * segments and one tail of 51 to 99 frames, so that every two seconds of a day hold exactly one segment boundary and the
 * running number of a segment is plain arithmetic. Hence the house rule: a lesson leaves nothing of its slot, or more
 * than {@link #LENGTH}.
 */
public final class Segments {
    /** Two seconds. */
    public static final Frames LENGTH = Frames.ofSeconds(2);

    /** The shortest stretch that can be filled behind a lesson. */
    public static final Frames SHORTEST_FILL = LENGTH.plus(Frames.ONE);

    private Segments() {}

    /** How many segments a clip of the length has; the last may be shorter. */
    public static int count(Frames length) {
        return Math.toIntExact(Math.ceilDiv(length.count(), LENGTH.count()));
    }

    /** Length of a segment of a clip, counted from 0. */
    public static Frames length(Frames clip, int index) {
        long before = Math.multiplyExact((long) index, LENGTH.count());
        if (index < 0 || before >= clip.count()) {
            throw new IllegalArgumentException("a clip of %s has no segment %d".formatted(clip, index));
        }
        return Frames.of(Math.min(LENGTH.count(), clip.count() - before));
    }
}
