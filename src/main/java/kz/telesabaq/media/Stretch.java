package kz.telesabaq.media;

import kz.telesabaq.airtime.Frames;

/**
 * A piece of a recording.
 *
 * @param from its first frame, counted from the beginning of the recording
 * @param until the frame behind its last; never before {@code from}
 */
public record Stretch(Frames from, Frames until) {

    public Stretch {
        if (from.isLongerThan(until)) {
            throw new IllegalArgumentException(
                    "a stretch cannot end at %s, before it begins at %s".formatted(until, from));
        }
    }

    public Frames length() {
        return until.minus(from);
    }

    /** What of it lies between two points; empty at the earlier of them when nothing does. */
    public Stretch within(Frames first, Frames last) {
        long from = Math.clamp(this.from.count(), first.count(), Math.max(first.count(), last.count()));
        long until = Math.clamp(this.until.count(), from, Math.max(from, last.count()));
        return new Stretch(Frames.of(from), Frames.of(until));
    }
}
