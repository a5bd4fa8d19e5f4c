package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.steps.StepProgress;

/**
 * Makes small files and insists on what makers are promised: an empty folder, and whole files of all the steps before. It
 * writes down every step it began and finished in a folder that outlives its process.
 */
final class StrictMaker implements StepMaker {
    /** What may go wrong, or be waited for, between two files. */
    @FunctionalInterface
    interface Mishap {
        void between(StepOrder order, Path folder) throws IOException;
    }

    static final String WHOLE = "whole\n";

    private final StepKind kind;
    private final long bytes;
    private final Path diary;
    private final Mishap mishap;

    StrictMaker(StepKind kind, long bytes, Path diary, Mishap mishap) {
        this.kind = kind;
        this.bytes = bytes;
        this.diary = diary;
        this.mishap = mishap;
    }

    static List<StepMaker> all(Path diary, Mishap mishap) {
        return Arrays.stream(StepKind.values())
                .<StepMaker>map(kind -> new StrictMaker(kind, 1_000_000, diary, mishap))
                .toList();
    }

    @Override
    public StepKind kind() {
        return kind;
    }

    @Override
    public StepPlan plan(StepOrder order) {
        StepKey key = StepKey.of(
                order.work().id(),
                order.step().name(),
                "8.0",
                List.of(order.step().profiles().toString()));
        return new StepPlan(key, bytes);
    }

    @Override
    public StepOutcome make(StepOrder order, Path folder, Consumer<StepProgress> progress) {
        try {
            if (!isEmpty(folder)) {
                throw new AssertionError(folder + " is not empty");
            }
            for (Path earlier : order.before().values()) {
                if (!Files.readString(earlier.resolve("b")).equals(WHOLE)) {
                    throw new AssertionError(earlier + " is torn");
                }
            }
            write(order, "began");
            progress.accept(new StepProgress(50, 200, java.util.Optional.empty()));
            Files.writeString(folder.resolve("a"), WHOLE);
            mishap.between(order, folder);
            Files.writeString(folder.resolve("b"), WHOLE);
            write(order, "finished");
            return new StepOutcome.Made(List.of());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void write(StepOrder order, String what) throws IOException {
        Files.createTempFile(
                Files.createDirectories(diary),
                "%s %s %s ".formatted(what, order.work().name(), order.step().name()),
                "");
    }

    /** Steps begun or finished, as {@code lesson-1.mp4 MAKE-WHOLE}, in no order. */
    static List<String> diary(Path diary, String what) throws IOException {
        try (Stream<Path> notes = Files.list(diary)) {
            return notes.map(note -> note.getFileName().toString())
                    .filter(note -> note.startsWith(what + " "))
                    .map(note -> note.substring(what.length() + 1, note.lastIndexOf(' ')))
                    .toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
