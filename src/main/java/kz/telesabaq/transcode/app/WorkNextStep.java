package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.transcode.Outcome.Cause;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.StepBook.Claim;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.WorkFindings;
import kz.telesabaq.transcode.app.WorkNextOrder.Turn;
import kz.telesabaq.transcode.steps.Afterwards;
import kz.telesabaq.transcode.steps.PackedClip;
import kz.telesabaq.transcode.steps.Share;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the most urgent step and works it to its end. Called as often as wanted, by several threads and machines: what is in
 * another hand is left alone, and what a dead worker held is taken up again.
 */
public final class WorkNextStep {
    private static final Logger LOG = LoggerFactory.getLogger(WorkNextStep.class);
    /** A step that its worker died with so often kills workers. */
    private static final int MOST_DEATHS = 25;

    private final StepBook book;
    private final ShelfKeeping shelf;
    private final StepBench bench;
    private final StepPapers papers;
    private final PackedClip packed;
    private final TransactionTemplate together;
    private final Duration lease;

    /** @param lease a worker silent for so long is dead */
    public WorkNextStep(
            StepBook book,
            ShelfKeeping shelf,
            StepBench bench,
            StepPapers papers,
            PackedClip packed,
            TransactionTemplate together,
            Duration lease) {
        this.book = book;
        this.shelf = shelf;
        this.bench = bench;
        this.papers = papers;
        this.packed = packed;
        this.together = together;
        this.lease = lease;
    }

    /** Works one step, which may take long; interrupting the thread stops it and leaves the step for the next start. */
    public Turn work() {
        int abandoned = book.requeueAbandoned(lease);
        if (abandoned > 0) {
            LOG.warn("{} steps of workers that died wait again", abandoned);
        }
        String worker = "%s/%s".formatted(ManagementFactory.getRuntimeMXBean().getName(), UUID.randomUUID());
        Optional<Claim> claim = book.take(worker);
        claim.ifPresent(taken -> work(taken, worker));
        return claim.isPresent() ? Turn.WORKED : Turn.NOTHING_TO_DO;
    }

    private void work(Claim claim, String worker) {
        StepOrder order;
        try {
            order = papers.of(claim);
        } catch (RuntimeException fault) {
            notBegun(claim, worker, fault);
            return;
        }
        var pulse = new StepPulse(
                progress -> book.alive(claim, worker, progress) && tellTheShelf(order, progress), lease.dividedBy(6));
        StepOutcome outcome = outcome(claim, order, worker, pulse);
        // an interrupted thread cannot speak to the database; who interrupted it is told again afterwards
        boolean stopped = Thread.interrupted();
        try {
            close(claim, order, worker, outcome);
        } finally {
            bench.clear(worker);
        }
        if (stopped && !pulse.lost()) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing could be laid beside the step: a profile is gone, or its folder cannot be read. */
    private void notBegun(Claim claim, String worker, RuntimeException fault) {
        TranscodeOrder work = claim.order().work();
        LOG.error("{} of {} cannot begin", claim.step().name(), work.number(), fault);
        var next = Afterwards.of(
                new StepOutcome.Failed(Cause.BROKE, String.valueOf(fault.getMessage())), claim.attempts());
        together.executeWithoutResult(transaction -> {
            if (book.close(claim, worker, next.state(), next.why(), next.pause())
                    && next.state() == StepState.FAILED
                    && claim.step().part() != Step.Part.REST) {
                shelf.refuse(work.id(), List.of(WorkFindings.machineFailed(work.name(), next.why())));
            }
        });
    }

    private StepOutcome outcome(Claim claim, StepOrder order, String worker, StepPulse pulse) {
        try (pulse) {
            if (claim.attempts() > MOST_DEATHS) {
                return new StepOutcome.Failed(Cause.BROKE, "%d workers died with it".formatted(claim.attempts() - 1));
            }
            return bench.make(claim, order, worker, pulse::moved);
        } catch (ClosedByInterruptException stopped) {
            return new StepOutcome.Failed(Cause.STOPPED, "it was stopped while its files were synced");
        } catch (IOException | UncheckedIOException fault) {
            return bench.failed(claim, fault);
        } catch (RuntimeException fault) {
            LOG.error("{} of {} broke", claim.step().name(), order.work().number(), fault);
            return new StepOutcome.Failed(Cause.BROKE, String.valueOf(fault.getMessage()));
        }
    }

    private void close(Claim claim, StepOrder order, String worker, StepOutcome outcome) {
        var next = Afterwards.of(outcome, claim.attempts());
        together.executeWithoutResult(transaction -> {
            if (!book.close(claim, worker, next.state(), next.why(), next.pause())) {
                LOG.warn(
                        "{} of {} was stopped or taken over; this result is dropped",
                        claim.step().name(),
                        order.work().number());
                return;
            }
            tellTheShelf(order, outcome, next);
        });
        if (!next.why().isEmpty()) {
            LOG.warn(
                    "{} of {}, attempt {}: {} ({})",
                    claim.step().name(),
                    order.work().number(),
                    claim.attempts(),
                    next.state(),
                    next.why());
        }
    }

    /** Lessons come nearer to air with every step that air waits for; always true, the shelf stops nobody. */
    private boolean tellTheShelf(StepOrder order, StepProgress progress) {
        Share.ofAir(order.step(), progress)
                .ifPresent(percent -> shelf.inWork(order.work().id(), percent));
        return true;
    }

    private void tellTheShelf(StepOrder order, StepOutcome outcome, Afterwards next) {
        if (order.step().part() == Step.Part.REST) {
            return; // the lesson is on the shelf; whatever became of the rest, it can air
        }
        TranscodeOrder work = order.work();
        switch (outcome) {
            case StepOutcome.Made made -> {
                if (order.step().kind() == StepKind.PACK) {
                    putUp(work, packed.of(order));
                }
            }
            case StepOutcome.Refused refused -> {
                shelf.refuse(work.id(), refused.findings());
                LOG.info(
                        "refused {}: {}",
                        work.number(),
                        refused.findings().getFirst().sentence().en());
            }
            case StepOutcome.Failed failed -> {
                if (next.state() == StepState.FAILED && work.content() instanceof Content.OfLesson) {
                    shelf.refuse(work.id(), List.of(WorkFindings.machineFailed(work.name(), failed.why())));
                }
            }
        }
    }

    private void putUp(TranscodeOrder work, Clip clip) {
        shelf.putUp(work.id(), clip);
        LOG.info(
                "made {} {} {} sha {}",
                work.number(),
                clip.length(),
                clip.loudness(),
                clip.fingerprint().shortly());
    }
}
