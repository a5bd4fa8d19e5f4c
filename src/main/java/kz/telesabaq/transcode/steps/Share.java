package kz.telesabaq.transcode.steps;

import java.util.OptionalInt;

/** How near a lesson is to air while one of its steps is in work; the shares are what the steps take of the time, roughly. */
public final class Share {
    private Share() {}

    /** 0 to 99 percent; empty for steps that air does not wait for. */
    public static OptionalInt ofAir(Step step, StepProgress progress) {
        if (step.part() == Step.Part.REST) {
            return OptionalInt.empty();
        }
        int from = begins(step.kind());
        int share = step.kind() == StepKind.PACK
                ? 1
                : begins(StepKind.values()[step.kind().ordinal() + 1]) - from;
        return OptionalInt.of(from + share * progress.percent() / 100);
    }

    private static int begins(StepKind kind) {
        return switch (kind) {
            case LISTEN -> 0;
            case MAKE -> 8;
            case VERIFY -> 84;
            case JUDGE -> 97;
            case PACK -> 98;
        };
    }
}
