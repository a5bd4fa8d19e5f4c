package kz.telesabaq.mirror;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.SplittableRandom;
import kz.telesabaq.findings.Wording;

/**
 * How long to wait after a failure: exponential with full jitter, 2ⁿ seconds up to an hour, and never a thirteenth time
 * without a person. The jitter is seeded by target, lesson and attempt, so a run can be repeated.
 */
final class Patience {
    static final int LAST_ATTEMPT = 12;
    private static final long LONGEST_SECONDS = Duration.ofHours(1).toSeconds();

    private Patience() {}

    sealed interface Verdict {
        record Again(Instant at) implements Verdict {}

        record Enough(Problem problem) implements Verdict {}
    }

    static Verdict after(Delivery delivery, Problem problem, Instant now) {
        return switch (problem) {
            case Problem.WaitUntil wait -> new Verdict.Again(wait.instant().isAfter(now) ? wait.instant() : now);
            case Problem.NeedsHuman human -> new Verdict.Enough(human);
            case Problem.Retry retry ->
                delivery.attempt() < LAST_ATTEMPT
                        ? new Verdict.Again(now.plus(pause(delivery)))
                        : new Verdict.Enough(new Problem.NeedsHuman(Wording.of(
                                        "%d әрекеттен кейін де болмады. %s",
                                        "Не получилось после %d попыток. %s", "It did not work after %d attempts. %s")
                                .with(delivery.attempt(), retry.words())));
        };
    }

    /** One second at least, and not more than 2ⁿ seconds. */
    private static Duration pause(Delivery delivery) {
        long ceiling = Math.min(LONGEST_SECONDS, 1L << delivery.attempt());
        int seed = Objects.hash(delivery.target().name(), delivery.lesson().toString(), delivery.attempt());
        return Duration.ofSeconds(1 + new SplittableRandom(seed).nextLong(ceiling));
    }
}
