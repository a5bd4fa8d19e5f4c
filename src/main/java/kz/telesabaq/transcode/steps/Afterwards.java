package kz.telesabaq.transcode.steps;

import java.time.Duration;

/**
 * Where a step stands after an attempt, and for how long nobody takes it up. Content is never tried again; a machine that
 * broke is, twice, after growing pauses; a full disk costs no attempt and is asked again every minute.
 */
public record Afterwards(StepState state, Duration pause, String why) {
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration UNTIL_ROOM = Duration.ofMinutes(1);

    /** @param attempts begun so far, the one that ended included */
    public static Afterwards of(StepOutcome outcome, int attempts) {
        return switch (outcome) {
            case StepOutcome.Made made -> new Afterwards(StepState.DONE, Duration.ZERO, "");
            case StepOutcome.Refused refused ->
                new Afterwards(
                        StepState.REFUSED,
                        Duration.ZERO,
                        refused.findings().getFirst().sentence().en());
            case StepOutcome.Failed failed -> ofFailure(failed, attempts);
        };
    }

    private static Afterwards ofFailure(StepOutcome.Failed failed, int attempts) {
        return switch (failed.cause()) {
            case NO_ROOM -> new Afterwards(StepState.PARKED, UNTIL_ROOM, failed.why());
            case STOPPED -> new Afterwards(StepState.QUEUED, Duration.ZERO, failed.why());
            case BROKE ->
                attempts < MOST_ATTEMPTS
                        ? new Afterwards(StepState.QUEUED, FIRST_PAUSE.multipliedBy(1L << (attempts - 1)), failed.why())
                        : new Afterwards(StepState.FAILED, Duration.ZERO, failed.why());
        };
    }
}
