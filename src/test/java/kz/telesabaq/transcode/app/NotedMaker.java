package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.steps.StepProgress;

/** Another maker's work, written down in a folder that outlives the process; what already stands is noted as made twice. */
record NotedMaker(StepMaker maker, Path store, Path diary, StrictMaker.Mishap mishap) implements StepMaker {

    @Override
    public StepKind kind() {
        return maker.kind();
    }

    @Override
    public StepPlan plan(StepOrder order) {
        return maker.plan(order);
    }

    @Override
    public StepOutcome make(StepOrder order, Path folder, Consumer<StepProgress> progress) {
        try {
            note(new StepFolders(store).stands(plan(order).key()) ? "twice" : "began", order);
            mishap.between(order, folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return maker.make(order, folder, progress);
    }

    private void note(String what, StepOrder order) throws IOException {
        Files.createTempFile(
                Files.createDirectories(diary),
                "%s %s %s ".formatted(what, order.work().name(), order.step().name()),
                "");
    }
}
