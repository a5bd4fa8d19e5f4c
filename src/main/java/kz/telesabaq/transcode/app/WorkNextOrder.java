package kz.telesabaq.transcode.app;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.OrderBook.Order;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.WorkFindings;
import kz.telesabaq.transcode.WorkState;
import kz.telesabaq.transcode.Workshop;
import kz.telesabaq.transcode.ffmpeg.CardFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the most urgent order and works it to its end. Called as often as wanted, by several threads and machines: what is
 * in another hand is left alone, and what a dead worker held is taken up again.
 */
@Service
public class WorkNextOrder {
    private static final Logger LOG = LoggerFactory.getLogger(WorkNextOrder.class);
    /** A worker silent for so long is dead. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration PARKED_FOR = Duration.ofMinutes(1);
    private static final Duration BACK_OFF = Duration.ofSeconds(30);
    private static final int MOST_ATTEMPTS = 3;

    private final OrderBook book;
    private final ShelfKeeping shelf;
    private final ObjectProvider<Workshop> workshop;
    private final CardFolder cards;
    private final TransactionTemplate together;
    private final Duration lease;

    @Autowired
    public WorkNextOrder(
            OrderBook book,
            ShelfKeeping shelf,
            ObjectProvider<Workshop> workshop,
            CardFolder cards,
            TransactionTemplate together) {
        this(book, shelf, workshop, cards, together, LEASE);
    }

    WorkNextOrder(
            OrderBook book,
            ShelfKeeping shelf,
            ObjectProvider<Workshop> workshop,
            CardFolder cards,
            TransactionTemplate together,
            Duration lease) {
        this.book = book;
        this.shelf = shelf;
        this.workshop = workshop;
        this.cards = cards;
        this.together = together;
        this.lease = lease;
    }

    /** What came of asking for work. */
    public enum Turn {
        WORKED,
        NOTHING_TO_DO,
        ALL_SLOTS_BUSY
    }

    /** Works one order, which may take long; interrupting the thread stops it and leaves the order for the next start. */
    public Turn work() {
        Workshop ready = workshop.getObject();
        int abandoned = book.requeueAbandoned(lease);
        if (abandoned > 0) {
            LOG.warn("{} orders of workers that died wait again", abandoned);
        }
        String worker = "%s/%s".formatted(ManagementFactory.getRuntimeMXBean().getName(), UUID.randomUUID());
        Optional<Order> order = book.take(worker);
        order.ifPresent(taken -> work(taken, worker, ready));
        return order.isPresent() ? Turn.WORKED : Turn.NOTHING_TO_DO;
    }

    private void work(Order order, String worker, Workshop ready) {
        TranscodeOrder work = cards.withSource(order);
        var pulse = new Pulse(book, shelf, work, worker, lease.dividedBy(6));
        Outcome outcome = outcome(work, ready, pulse);
        // an interrupted thread cannot speak to the database; who interrupted it is told again afterwards
        boolean stopped = Thread.interrupted();
        close(order, work, worker, outcome);
        if (stopped && !pulse.lost()) {
            Thread.currentThread().interrupt();
        }
    }

    private static Outcome outcome(TranscodeOrder work, Workshop ready, Pulse pulse) {
        try (pulse) {
            return ready.make(work, pulse::percent);
        } catch (RuntimeException fault) {
            LOG.error("making {} broke", work.number(), fault);
            return new Outcome.Failed(Outcome.Cause.BROKE, String.valueOf(fault.getMessage()));
        }
    }

    private void close(Order order, TranscodeOrder work, String worker, Outcome outcome) {
        together.executeWithoutResult(transaction -> {
            boolean ours =
                    book.close(order, worker, stateAfter(order, outcome), reason(outcome), waitAfter(order, outcome));
            if (!ours) {
                LOG.warn("{} was stopped or taken over by another worker; this result is dropped", work.number());
                return;
            }
            tellTheShelf(order, work, outcome);
        });
    }

    private void tellTheShelf(Order order, TranscodeOrder work, Outcome outcome) {
        switch (outcome) {
            case Outcome.Made made -> {
                shelf.putUp(work.id(), made.clip());
                LOG.info(
                        "made {} {} {} sha {}",
                        work.number(),
                        made.clip().length(),
                        made.clip().loudness(),
                        made.clip().fingerprint().shortly());
            }
            case Outcome.Refused refused -> {
                shelf.refuse(work.id(), refused.findings());
                LOG.info(
                        "refused {}: {}",
                        work.number(),
                        refused.findings().getFirst().sentence().en());
            }
            case Outcome.Failed failed -> {
                LOG.warn("{} not made, attempt {}: {}", work.number(), order.attempts(), failed.why());
                if (stateAfter(order, outcome) == WorkState.FAILED && work.content() instanceof Content.OfLesson) {
                    shelf.refuse(work.id(), List.of(WorkFindings.machineFailed(work.name(), failed.why())));
                }
            }
        }
    }

    static WorkState stateAfter(Order order, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Made made -> WorkState.DONE;
            case Outcome.Refused refused -> WorkState.REFUSED;
            case Outcome.Failed failed ->
                switch (failed.cause()) {
                    case NO_ROOM -> WorkState.PARKED;
                    case STOPPED -> WorkState.QUEUED;
                    case BROKE -> order.attempts() < MOST_ATTEMPTS ? WorkState.QUEUED : WorkState.FAILED;
                };
        };
    }

    private static Duration waitAfter(Order order, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Made made -> Duration.ZERO;
            case Outcome.Refused refused -> Duration.ZERO;
            case Outcome.Failed failed ->
                switch (failed.cause()) {
                    case NO_ROOM -> PARKED_FOR;
                    case STOPPED -> Duration.ZERO;
                    case BROKE -> BACK_OFF.multipliedBy(order.attempts());
                };
        };
    }

    private static String reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Made made -> "";
            case Outcome.Refused refused ->
                refused.findings().getFirst().sentence().en();
            case Outcome.Failed failed -> failed.why();
        };
    }
}
