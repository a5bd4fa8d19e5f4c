package kz.telesabaq.transcode.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.qc.QcJudge;
import kz.telesabaq.transcode.disk.KeptDecisions;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.verify.Verified;

/** JUDGE: has what was measured judged. Whoever overrides a finding has it judged anew, and nothing else is made again. */
public final class JudgeMaker implements StepMaker {
    private static final String STATE = "judge@1";
    private static final long NEXT_TO_NOTHING = 4 << 20;

    private final QcJudge judge;
    private final List<String> tools;

    /** @param tools that measured, with versions: {@code ffmpeg 8.0.1} */
    public JudgeMaker(QcJudge judge, List<String> tools) {
        this.judge = judge;
        this.tools = List.copyOf(tools);
    }

    @Override
    public StepKind kind() {
        return StepKind.JUDGE;
    }

    @Override
    public StepPlan plan(StepOrder order) {
        List<String> arguments = new ArrayList<>(judge.basis(order.work().id()));
        arguments.add(String.valueOf(order.folderOf(StepKind.MAKE).getFileName()));
        arguments.add(String.valueOf(order.folderOf(StepKind.VERIFY).getFileName()));
        return new StepPlan(StepKey.of(order.work().id(), STATE, String.join(" ", tools), arguments), NEXT_TO_NOTHING);
    }

    @Override
    public StepOutcome make(StepOrder order, Path folder, Consumer<StepProgress> progress) {
        progress.accept(StepProgress.BEGUN);
        try {
            List<Finding> blocking = judge.judge(recording(order), folder);
            return blocking.isEmpty() ? new StepOutcome.Made(List.of()) : new StepOutcome.Refused(blocking);
        } catch (IOException fault) {
            throw new UncheckedIOException("judging " + order.work().number(), fault);
        }
    }

    private QcJudge.Recording recording(StepOrder order) throws IOException {
        Path made = order.folderOf(StepKind.MAKE);
        Verified verified = Verified.read(order.folderOf(StepKind.VERIFY));
        SourceFacts facts = order.facts()
                .orElseThrow(() -> new IllegalStateException(
                        "nothing was probed of " + order.work().number()));
        return new QcJudge.Recording(
                order.work().id(),
                order.work().name(),
                facts,
                order.work().length(),
                made.resolve("qc"),
                verified.house(),
                verified.curve(),
                KeptDecisions.read(made),
                tools);
    }
}
