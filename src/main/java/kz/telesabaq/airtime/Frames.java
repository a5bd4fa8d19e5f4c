package kz.telesabaq.airtime;

import java.time.Duration;
import java.util.Locale;

/**
 * A length on the 25 fps grid: whole frames, never negative.
 *
 * <p>One frame is exactly 40 ms, so every length in minutes or seconds is a whole number of frames and no rounding is
 * ever needed inside the house. Arithmetic is exact: overflow and results below zero are refused.
 *
 * @param count how many frames; zero or more
 */
public record Frames(long count) implements Comparable<Frames> {
    /** Frames in one second; the only frame rate of the house. */
    public static final int PER_SECOND = 25;

    /** Milliseconds in one frame. */
    public static final int MILLIS = 1000 / PER_SECOND;

    /** No length at all. */
    public static final Frames ZERO = new Frames(0);

    /** A single frame, 40 ms. */
    public static final Frames ONE = new Frames(1);

    public Frames {
        if (count < 0) {
            throw new IllegalArgumentException("a length cannot be negative: " + count + " frames");
        }
    }

    public static Frames of(long count) {
        return new Frames(count);
    }

    public static Frames ofSeconds(long seconds) {
        return new Frames(Math.multiplyExact(seconds, (long) PER_SECOND));
    }

    public static Frames ofMinutes(long minutes) {
        return ofSeconds(Math.multiplyExact(minutes, 60L));
    }

    /** The fewest whole frames that hold the duration: a frame once started counts in full. */
    public static Frames covering(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a length cannot be negative: " + duration);
        }
        return new Frames(Math.ceilDiv(duration.toNanos(), MILLIS * 1_000_000L));
    }

    /** The whole frames inside the duration: a frame only begun does not count. */
    public static Frames within(Duration duration) {
        return new Frames(Math.floorDiv(duration.toNanos(), MILLIS * 1_000_000L));
    }

    public Frames plus(Frames other) {
        return new Frames(Math.addExact(count, other.count));
    }

    /** What is left after taking the other away; refused when the other is longer. */
    public Frames minus(Frames other) {
        return new Frames(Math.subtractExact(count, other.count));
    }

    public Frames times(long factor) {
        return new Frames(Math.multiplyExact(count, factor));
    }

    public boolean isZero() {
        return count == 0;
    }

    public boolean isLongerThan(Frames other) {
        return count > other.count;
    }

    public Duration toDuration() {
        return Duration.ofMillis(toMillis());
    }

    public long toMillis() {
        return Math.multiplyExact(count, (long) MILLIS);
    }

    /** Seconds with exactly as many decimals as the length needs, at most two: {@code 2}, {@code 1.04}. */
    public String toSeconds() {
        long hundredths = Math.multiplyExact(count, 4L);
        long rest = hundredths % 100;
        if (rest == 0) {
            return Long.toString(hundredths / 100);
        }
        return rest % 10 == 0
                ? String.format(Locale.ROOT, "%d.%d", hundredths / 100, rest / 10)
                : String.format(Locale.ROOT, "%d.%02d", hundredths / 100, rest);
    }

    @Override
    public int compareTo(Frames other) {
        return Long.compare(count, other.count);
    }

    /** As the control room writes a length: {@code H:MM:SS:FF}, hours without an upper bound. */
    @Override
    public String toString() {
        long seconds = count / PER_SECOND;
        return String.format(
                Locale.ROOT, "%d:%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60, count % PER_SECOND);
    }
}
