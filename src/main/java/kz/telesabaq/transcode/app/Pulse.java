package kz.telesabaq.transcode.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.TranscodeOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The signs of life of one order in work, and its progress told to the shelf at most once a second. */
final class Pulse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration MOST_OFTEN = Duration.ofSeconds(1);

    private final OrderBook book;
    private final ShelfKeeping shelf;
    private final TranscodeOrder work;
    private final String worker;
    private final Thread owner = Thread.currentThread();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("transcode-pulse").factory());
    private volatile int percent;
    private volatile boolean lost;
    private int told = -1;

    Pulse(OrderBook book, ShelfKeeping shelf, TranscodeOrder work, String worker, Duration every) {
        this.book = book;
        this.shelf = shelf;
        this.work = work;
        this.worker = worker;
        long millis = Math.min(every.toMillis(), MOST_OFTEN.toMillis());
        clockwork.scheduleWithFixedDelay(this::beat, 0, millis, TimeUnit.MILLISECONDS);
    }

    void percent(int now) {
        percent = now;
    }

    /** Whether the order was stopped by a person or given to another worker meanwhile. */
    boolean lost() {
        return lost;
    }

    /** An order that was given to another worker is not worked on: the thread that works is interrupted. */
    private void beat() {
        int now = percent;
        try {
            if (!book.alive(work.id(), work.recipe(), worker, now)) {
                lost = true;
                clockwork.shutdown();
                owner.interrupt();
            } else if (now > told) {
                told = now;
                shelf.inWork(work.id(), now);
            }
        } catch (RuntimeException fault) {
            LOG.warn("no sign of life of {} could be given: {}", work.number(), fault.getMessage());
        }
    }

    /** Waits for a beat under way, so that none follows. */
    @Override
    public void close() {
        clockwork.close();
    }
}
