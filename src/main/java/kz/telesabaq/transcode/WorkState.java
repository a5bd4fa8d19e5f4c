package kz.telesabaq.transcode;

import java.util.Map;
import java.util.Set;

/** Where an order stands. The allowed changes are one table. */
public enum WorkState {
    /** Waits for its turn. */
    QUEUED,
    /** A worker has it; its heartbeat is fresh. */
    IN_WORK,
    /** Waits for room on the disk. */
    PARKED,
    /** Made; its clip is on the shelf. */
    DONE,
    /** The master is not fit. */
    REFUSED,
    /** The machine failed too often; a person looks. */
    FAILED,
    /** A person stopped it. */
    CANCELLED;

    private static final Map<WorkState, Set<WorkState>> ALLOWED = Map.of(
            QUEUED, Set.of(IN_WORK, CANCELLED),
            IN_WORK, Set.of(QUEUED, PARKED, DONE, REFUSED, FAILED, CANCELLED),
            PARKED, Set.of(IN_WORK, QUEUED, CANCELLED),
            DONE, Set.of(),
            REFUSED, Set.of(),
            FAILED, Set.of(QUEUED),
            CANCELLED, Set.of(QUEUED));

    public boolean canBecome(WorkState next) {
        return ALLOWED.getOrDefault(this, Set.of()).contains(next);
    }

    /** The next state, or a refusal that names both. */
    public WorkState become(WorkState next) {
        if (!canBecome(next)) {
            throw new IllegalStateException("an order that is %s cannot become %s".formatted(this, next));
        }
        return next;
    }
}
