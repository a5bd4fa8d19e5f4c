package kz.telesabaq.media.ffmpeg;

import java.time.Duration;

/**
 * How long a run may take.
 *
 * @param patience longest time without any progress
 * @param wall longest time altogether
 * @param grace between the polite and the hard end
 */
public record Limits(Duration patience, Duration wall, Duration grace) {
    /** For short questions such as a probe. */
    public static final Limits QUESTION =
            new Limits(Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ofSeconds(10));

    /** For work on a medium of the length: at most twenty times as long and five minutes, a minute without progress. */
    public static Limits workOn(Duration length) {
        return new Limits(
                Duration.ofSeconds(60), length.multipliedBy(20).plus(Duration.ofMinutes(5)), Duration.ofSeconds(10));
    }

    Limits noMorePatientThan(Limits other) {
        boolean shorter = other.patience.compareTo(patience) < 0;
        return shorter ? new Limits(other.patience, wall, other.grace) : this;
    }
}
