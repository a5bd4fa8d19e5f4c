package kz.telesabaq.mirror;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a delivery stands; {@link #mayBecome} is the one table of allowed changes. */
public enum DeliveryState {
    /** Desired, not yet begun. */
    PLANNED,
    /** An attempt is under way, or was when the program ended. */
    SENDING,
    /** The last attempt failed; there will be another one. */
    WAITING,
    /** The desired revision lies on the target, with proof. */
    DELIVERED,
    /** No attempt will be made until a person has acted or a new revision is desired. */
    NEEDS_HUMAN;

    private static final Map<DeliveryState, Set<DeliveryState>> ALLOWED = Map.of(
            PLANNED, EnumSet.of(PLANNED, SENDING),
            SENDING, EnumSet.of(SENDING, DELIVERED, WAITING, NEEDS_HUMAN, PLANNED),
            WAITING, EnumSet.of(SENDING, PLANNED),
            DELIVERED, EnumSet.of(PLANNED),
            NEEDS_HUMAN, EnumSet.of(PLANNED));

    public boolean mayBecome(DeliveryState next) {
        return ALLOWED.getOrDefault(this, Set.of()).contains(next);
    }
}
