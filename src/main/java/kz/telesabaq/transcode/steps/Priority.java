package kz.telesabaq.transcode.steps;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is worked first: cards before everything, then by part, house file before web; within a part the earliest airing,
 * then who came first.
 *
 * @param airs when air needs it; empty when it is in no plan yet
 * @param arrival running number of the order
 */
public record Priority(Rank rank, Optional<Instant> airs, long arrival) implements Comparable<Priority> {
    private static final Comparator<Priority> ORDER = Comparator.comparing(Priority::rank)
            .thenComparing(priority -> priority.airs().orElse(Instant.MAX))
            .thenComparingLong(Priority::arrival);

    /** What it is made for, most pressing first. */
    public enum Rank {
        /** Slates and standby cards: no list can be built without them. */
        CARD,
        /** The house file, alone or with the rest. */
        AIR,
        /** Web ladder and all that follows it. */
        REST
    }

    /** The place of a step of a lesson. */
    public static Priority of(Step step, Optional<Instant> airs, long arrival) {
        return new Priority(
                switch (step.part()) {
                    case WHOLE, AIR -> Rank.AIR;
                    case REST -> Rank.REST;
                },
                airs,
                arrival);
    }

    @Override
    public int compareTo(Priority other) {
        return ORDER.compare(this, other);
    }
}
