package kz.telesabaq.air;

import java.time.Duration;
import java.time.Instant;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Segments;

/**
 * The channel's heartbeat: every two seconds since a fixed moment have a number, and exactly one segment ends in each of
 * them. So the number of a tick is the media sequence number of its segment, for ever, whatever is on the list.
 */
public final class Ticks {
    /** Tick 0 begins here. Never change it: players remember sequence numbers. */
    public static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");

    /** Frames in a tick. */
    public static final Frames LENGTH = Segments.LENGTH;

    private Ticks() {}

    /** The tick that holds the instant. */
    public static long at(Instant instant) {
        return Math.floorDiv(
                Duration.between(EPOCH, instant).toMillis(), LENGTH.toDuration().toMillis());
    }

    /** The instant at which a tick begins. */
    public static Instant begins(long tick) {
        return EPOCH.plusMillis(Math.multiplyExact(tick, LENGTH.toMillis()));
    }

    /** The tick that begins at the instant; refused when none does. */
    public static long beginningAt(Instant instant) {
        long tick = at(instant);
        if (!begins(tick).equals(instant)) {
            throw new IllegalArgumentException("an air day opens on a whole two seconds, not at " + instant);
        }
        return tick;
    }

    /** How many ticks end at or before a frame of the day, a tick once begun counting in full. */
    public static int covering(Frames sinceOpening) {
        return Math.toIntExact(Math.ceilDiv(sinceOpening.count(), LENGTH.count()));
    }

    /** Whether a frame of the day is the first of a tick. */
    public static boolean onGrid(Frames sinceOpening) {
        return sinceOpening.count() % LENGTH.count() == 0;
    }
}
