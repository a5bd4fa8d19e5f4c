package kz.telesabaq.media.ffmpeg;

import java.time.Duration;

/**
 * How far a run has come.
 *
 * @param frames pictures written to the first output; 0 while there are none, and for sound alone
 * @param written how much of the output's time is written; never negative
 */
public record Progress(long frames, Duration written) {
    public static final Progress NONE = new Progress(0, Duration.ZERO);

    /** Share of a length that is done, 0 to 100; 100 only when all is written. */
    public int percentOf(Duration whole) {
        if (whole.isZero() || whole.isNegative()) {
            return 0;
        }
        return (int) Math.clamp(written.toMillis() * 100 / Math.max(1, whole.toMillis()), 0, 100);
    }
}
