package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.steps.StepProgress;

/** Stands in for a later step: everything the earlier ones left is there and ends as it should. */
record WholeBefore(StepKind kind) implements StepMaker {
    private static final int BYTES = 200_000;
    private static final String NOTE = "note";

    @Override
    public StepPlan plan(StepOrder order) {
        return new StepPlan(
                StepKey.of(
                        order.work().id(),
                        order.step().name(),
                        "none",
                        List.of(order.step().profiles().toString())),
                BYTES);
    }

    @Override
    public StepOutcome make(StepOrder order, Path folder, Consumer<StepProgress> progress) {
        try {
            for (Path earlier : order.before().values()) {
                insist(earlier);
            }
            Files.write(folder.resolve(NOTE), new byte[BYTES]);
            return new StepOutcome.Made(List.of());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A step's folder has its files, and every playlist its end and its segments. */
    static void insist(Path made) throws IOException {
        List<Path> files;
        try (Stream<Path> below = Files.walk(made)) {
            files = below.filter(Files::isRegularFile).toList();
        }
        if (files.isEmpty()) {
            throw new AssertionError(made + " is empty");
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (Files.size(file) == 0) {
                throw new AssertionError(file + " is empty");
            }
            if (name.equals("index.m3u8")) {
                playlist(file);
            } else if (name.equals(Listened.FILE)) {
                Listened.parse(Files.readString(file));
            } else if (name.equals(NOTE) && Files.size(file) != BYTES) {
                throw new AssertionError(file + " is torn");
            }
        }
    }

    private static void playlist(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!lines.getLast().equals("#EXT-X-ENDLIST")) {
            throw new AssertionError(file + " has no end");
        }
        for (String segment :
                lines.stream().filter(line -> !line.startsWith("#")).toList()) {
            if (!Files.exists(file.resolveSibling(segment))) {
                throw new AssertionError(file + " names " + segment + ", which is not there");
            }
        }
    }
}
