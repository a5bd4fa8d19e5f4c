package kz.telesabaq.transcode.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import kz.telesabaq.transcode.steps.StepProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The signs of life of one step in work. Where nobody wants it any more, the thread that works on it is interrupted. */
final class StepPulse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StepPulse.class);
    private static final Duration MOST_OFTEN = Duration.ofSeconds(1);

    private final Predicate<StepProgress> isStillOurs;
    private final Thread owner = Thread.currentThread();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("step-pulse").factory());
    private volatile StepProgress progress = StepProgress.BEGUN;
    private volatile boolean lost;

    /** @param isStillOurs tells the book a sign of life; false when the step was stopped or given to another */
    StepPulse(Predicate<StepProgress> isStillOurs, Duration every) {
        this.isStillOurs = isStillOurs;
        long millis = Math.min(every.toMillis(), MOST_OFTEN.toMillis());
        clockwork.scheduleWithFixedDelay(this::beat, 0, millis, TimeUnit.MILLISECONDS);
    }

    void moved(StepProgress now) {
        progress = now;
    }

    boolean lost() {
        return lost;
    }

    private void beat() {
        try {
            if (!isStillOurs.test(progress)) {
                lost = true;
                clockwork.shutdown();
                owner.interrupt();
            }
        } catch (RuntimeException fault) {
            LOG.warn("no sign of life could be given: {}", fault.getMessage());
        }
    }

    /** Waits for a beat under way, so that none follows. */
    @Override
    public void close() {
        clockwork.close();
    }
}
