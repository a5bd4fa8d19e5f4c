package kz.telesabaq.transcode.steps;

import java.util.Map;
import java.util.Set;

/** Where a step stands. The allowed changes are one table. */
public enum StepState {
    /** An earlier step is not done. */
    WAITING,
    /** Could be worked now. */
    QUEUED,
    /** A worker has it; its heartbeat is fresh. */
    IN_WORK,
    /** Waits for room on the disk. */
    PARKED,
    /** Its files stand under its key. */
    DONE,
    /** Content is to blame; only an override or another master helps. */
    REFUSED,
    /** The machine failed too often; a person looks. */
    FAILED,
    /** A person stopped it. */
    CANCELLED;

    private static final Map<StepState, Set<StepState>> ALLOWED = Map.of(
            WAITING, Set.of(QUEUED, CANCELLED),
            QUEUED, Set.of(IN_WORK, CANCELLED),
            IN_WORK, Set.of(QUEUED, PARKED, DONE, REFUSED, FAILED, CANCELLED),
            PARKED, Set.of(QUEUED, IN_WORK, CANCELLED),
            DONE, Set.of(),
            REFUSED, Set.of(QUEUED),
            FAILED, Set.of(QUEUED, CANCELLED),
            CANCELLED, Set.of(QUEUED, WAITING));

    public boolean canBecome(StepState next) {
        return ALLOWED.getOrDefault(this, Set.of()).contains(next);
    }

    /** The next state, or a refusal that names both. */
    public StepState become(StepState next) {
        if (!canBecome(next)) {
            throw new IllegalStateException("a step that is %s cannot become %s".formatted(this, next));
        }
        return next;
    }
}
