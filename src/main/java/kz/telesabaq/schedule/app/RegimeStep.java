package kz.telesabaq.schedule.app;

import java.time.Instant;

/**
 * Something that was done about a regime.
 *
 * @param person who did it, by sign-in name
 * @param reason why, in the person's words; empty where none was asked for
 * @param planBefore revision of the plan before the step; 0 when it touches no plan
 * @param planAfter revision after it; equal to the one before when nothing had to change
 */
public record RegimeStep(Kind kind, String person, Instant at, String reason, int planBefore, int planAfter) {

    /** Proposed leads to withdrawn or in force, in force to ended; nothing else follows. */
    public enum Kind {
        PROPOSED,
        WITHDRAWN,
        IN_FORCE,
        ENDED;

        /** Whether the regime can still be withdrawn or ended. */
        public boolean isOpen() {
            return this == PROPOSED || this == IN_FORCE;
        }
    }

    public RegimeStep {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a step is done by somebody: " + kind);
        }
    }
}
