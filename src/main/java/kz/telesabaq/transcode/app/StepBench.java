package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.transcode.Outcome.Cause;
import kz.telesabaq.transcode.RoomBook;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.StepBook.Claim;
import kz.telesabaq.transcode.disk.KeptDecisions;
import kz.telesabaq.transcode.disk.PartFolder;
import kz.telesabaq.transcode.disk.SourceSeal;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.steps.Reservation;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.steps.StepProgress;

/**
 * Where a step is made: key, room, a folder aside, the maker, and the one rename. What already stands is not made again, and
 * what another worker makes at this moment is waited for.
 */
public final class StepBench {
    private static final StepOutcome STANDS = new StepOutcome.Made(List.of());

    private final StepBook book;
    private final RoomBook room;
    private final StoreRoom store;
    private final StepFolders folders;
    private final Map<StepKind, StepMaker> makers = new EnumMap<>(StepKind.class);

    public StepBench(StepBook book, RoomBook room, StoreRoom store, List<StepMaker> makers) {
        this.book = book;
        this.room = room;
        this.store = store;
        this.folders = new StepFolders(store.root());
        makers.forEach(maker -> this.makers.put(maker.kind(), maker));
    }

    StepOutcome make(Claim claim, StepOrder order, String worker, Consumer<StepProgress> progress) throws IOException {
        if (!store.isThere()) {
            return notThere();
        }
        StepMaker maker = makers.get(order.step().kind());
        if (maker == null) {
            return new StepOutcome.Failed(
                    Cause.BROKE, "nobody here does " + order.step().kind());
        }
        StepPlan plan = maker.plan(order);
        if (!book.keyed(claim, worker, plan.key())) {
            return new StepOutcome.Failed(Cause.STOPPED, "it was given to another worker");
        }
        if (folders.stands(plan.key())) {
            return STANDS;
        }
        return switch (room.reserve(
                new Reservation(plan.key(), worker, plan.bytes()), store.usable(), store.keepFree())) {
            case NO_ROOM ->
                new StepOutcome.Failed(
                        Cause.NO_ROOM,
                        "the disk of %s has no room for %s: %d MB wanted, %d MB left, %d MB of them promised, %d MB kept free"
                                .formatted(
                                        store.root(),
                                        order.work().number(),
                                        megabytes(plan.bytes()),
                                        megabytes(store.usable()),
                                        megabytes(room.promised()),
                                        megabytes(store.keepFree())));
            case IN_OTHER_HANDS ->
                new StepOutcome.Failed(Cause.NO_ROOM, "another worker makes the very same; its result is waited for");
            case PROMISED -> promised(claim, order, maker, plan, worker, progress);
        };
    }

    private StepOutcome promised(
            Claim claim,
            StepOrder order,
            StepMaker maker,
            StepPlan plan,
            String worker,
            Consumer<StepProgress> progress)
            throws IOException {
        if (folders.stands(plan.key())) {
            return STANDS;
        }
        Optional<SourceSeal> before = seal(order);
        if ((claim.attempts() > 1 || isOtherThanAtFirst(before, order)) && !isStillWhatWasAccepted(order)) {
            return new StepOutcome.Failed(
                    Cause.BROKE, order.work().name() + " has other bytes than the master that was accepted");
        }
        try (PartFolder part = PartFolder.open(store.root(), plan.key())) {
            Path written = Files.createDirectory(part.folder().resolve("out"));
            StepOutcome outcome = maker.make(order, written, told -> {
                room.shrink(new Reservation(plan.key(), worker, plan.bytes() * (100 - told.percent()) / 100));
                progress.accept(told);
            });
            if (!store.isThere()) {
                // whatever the maker says of it, the files it wrote are not where they belong
                return notThere();
            }
            if (outcome instanceof StepOutcome.Made made) {
                if (!before.equals(seal(order))) {
                    return new StepOutcome.Failed(
                            Cause.BROKE,
                            order.work().name() + " was replaced while it was read; what came of it is dropped");
                }
                KeptDecisions.write(written, made.decisions());
                if (before.isPresent() && order.before().isEmpty()) {
                    before.get().keepIn(written);
                }
                folders.keep(plan.key(), written);
            }
            return outcome;
        }
    }

    private StepOutcome notThere() {
        return new StepOutcome.Failed(Cause.NO_ROOM, "the store %s is not there".formatted(store.root()));
    }

    /** Nothing is held any more. */
    void clear(String worker) {
        room.releaseAll(worker);
    }

    /** What a fault of files means: the store is gone, its disk is full, or something else broke. */
    StepOutcome failed(Claim claim, Exception fault) {
        if (!store.isThere()) {
            return notThere();
        }
        return isNoRoom(fault)
                ? new StepOutcome.Failed(Cause.NO_ROOM, "the disk is full: " + fault.getMessage())
                : new StepOutcome.Failed(Cause.BROKE, claim.step().name() + ": " + fault);
    }

    /** The machine says so in words only. */
    private static boolean isNoRoom(Exception fault) {
        String said = (fault.getMessage() + (fault instanceof FileSystemException file ? " " + file.getReason() : ""))
                .toLowerCase(Locale.ROOT);
        return said.contains("no space left on device") || said.contains("disk quota exceeded");
    }

    /** Whether the master was touched since the order's first step; a copy of the same bytes is no harm. */
    private static boolean isOtherThanAtFirst(Optional<SourceSeal> now, StepOrder order) throws IOException {
        return now.isPresent() && now.get().differsFromKept(order.before().values());
    }

    /** Reads all of the master, which is worth it when an attempt broke, perhaps over its bytes, or when it was touched. */
    private static boolean isStillWhatWasAccepted(StepOrder order) throws IOException {
        return switch (order.work().source()) {
            case Source.FromFile file -> {
                try (InputStream in = Files.newInputStream(file.file())) {
                    yield Fingerprint.of(in).equals(order.work().id());
                }
            }
            case Source.Drawn drawn -> true;
        };
    }

    private static Optional<SourceSeal> seal(StepOrder order) throws IOException {
        return switch (order.work().source()) {
            case Source.FromFile file -> Optional.of(SourceSeal.of(file.file()));
            case Source.Drawn drawn -> Optional.empty();
        };
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }
}
