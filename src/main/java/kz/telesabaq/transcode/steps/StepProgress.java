package kz.telesabaq.transcode.steps;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a step has come.
 *
 * @param percent 0 to 100
 * @param speedHundredths how many hundredths of a second of the lesson are made in a second of the clock; 0 when not known
 * @param left time to its end at this speed; empty when not known
 */
public record StepProgress(int percent, int speedHundredths, Optional<Duration> left) {
    public static final StepProgress BEGUN = new StepProgress(0, 0, Optional.empty());

    public StepProgress {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("a share is 0 to 100 percent, not " + percent);
        }
        if (speedHundredths < 0) {
            throw new IllegalArgumentException("nothing runs backwards: " + speedHundredths);
        }
    }

    /** From what is written of the whole and the time it took. */
    public static StepProgress of(Duration written, Duration whole, Duration elapsed) {
        long done = Math.clamp(written.toMillis(), 0, whole.toMillis());
        if (done == 0 || elapsed.toMillis() <= 0) {
            return BEGUN;
        }
        int speed = Math.clamp(done * 100 / elapsed.toMillis(), 0, Integer.MAX_VALUE);
        Duration left = Duration.ofMillis((whole.toMillis() - done) * elapsed.toMillis() / done);
        return new StepProgress((int) (done * 100 / whole.toMillis()), speed, Optional.of(left));
    }
}
