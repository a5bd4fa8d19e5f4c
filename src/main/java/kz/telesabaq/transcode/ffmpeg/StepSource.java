package kz.telesabaq.transcode.ffmpeg;

import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.WorkFindings;
import kz.telesabaq.transcode.build.Treatment;
import kz.telesabaq.transcode.build.Treatments;
import kz.telesabaq.transcode.build.Treatments.ToneMapping;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;

/** What steps on a master have in common. Cards the house draws are made by the workshop. */
final class StepSource {
    private StepSource() {}

    static Source.FromFile file(StepOrder order) {
        return switch (order.work().source()) {
            case Source.FromFile file -> file;
            case Source.Drawn drawn ->
                throw new IllegalArgumentException(order.work().number() + " is drawn by the house, not brought");
        };
    }

    static SourceFacts facts(StepOrder order) {
        return order.facts()
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing was probed of " + order.work().number()));
    }

    static Treatment treatment(StepOrder order, ToneMapping toneMapping) {
        return Treatments.of(
                facts(order), order.work().length(), language(order.work().content()), toneMapping);
    }

    private static Language language(Content content) {
        return switch (content) {
            case Content.OfLesson lesson -> lesson.lesson().language();
            case Content.OfFiller filler -> filler.language();
            case Content.OfSlate slate -> slate.language();
            case Content.OfStandby standby -> standby.language();
        };
    }

    /** How a run that did not end well is told. */
    static StepOutcome badly(StepOrder order, Ended ended, Path folder) {
        String number = order.work().number().text();
        return switch (ended) {
            case Ended.Finished finished -> throw new IllegalArgumentException("it ended well: " + finished);
            case Ended.Cancelled cancelled ->
                new StepOutcome.Failed(Outcome.Cause.STOPPED, "stopped while working on " + number);
            case Ended.Hung hung -> new StepOutcome.Failed(Outcome.Cause.BROKE, "ffmpeg hung: " + hung.why());
            case Ended.Failed failed
            when failed.tail().contains("No space left on device")
                    || failed.tail().contains("Disk quota exceeded") ->
                new StepOutcome.Failed(Outcome.Cause.NO_ROOM, "the disk of " + folder + " is full");
            case Ended.Failed failed
            when failed.bySignal() ->
                new StepOutcome.Failed(Outcome.Cause.BROKE, "ffmpeg was killed (exit %d)".formatted(failed.exitCode()));
            case Ended.Failed failed -> refused(order, lastLine(failed.tail()));
        };
    }

    static StepOutcome refused(StepOrder order, String said) {
        return new StepOutcome.Refused(
                List.of(WorkFindings.undecodable(order.work().name(), said)));
    }

    private static String lastLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .reduce("", (first, second) -> second)
                .strip();
    }
}
