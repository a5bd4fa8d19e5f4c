package kz.telesabaq.schedule.repair;

import kz.telesabaq.schedule.Placement;

/** One change between the published plan and the repaired one. */
public sealed interface Move extends Comparable<Move> {

    /** The airing that the change is about: where it was published, or where it is new. */
    Placement about();

    /** A published airing is at another place. */
    record Relocated(Placement from, Placement to, Reason reason) implements Move {
        @Override
        public Placement about() {
            return from;
        }
    }

    /** A published repeat is not shown any more. */
    record Dropped(Placement from, Reason reason) implements Move {
        @Override
        public Placement about() {
            return from;
        }
    }

    /** A published airing stays in its place with another role: a repeat that becomes the premiere, or the other way. */
    record Promoted(Placement from, Placement to) implements Move {
        @Override
        public Placement about() {
            return from;
        }
    }

    /** An airing that the disturbance itself took away: missed, withdrawn. Not counted as moved. */
    record Removed(Placement from, Reason reason) implements Move {
        @Override
        public Placement about() {
            return from;
        }
    }

    /** The make-good of an airing that the disturbance took away. */
    record MadeGood(Placement from, Placement to) implements Move {
        @Override
        public Placement about() {
            return from;
        }
    }

    /** Whether viewers who know the published plan find the airing missing from its place. */
    default boolean isMoved() {
        return switch (this) {
            case Relocated relocated -> true;
            case Dropped dropped -> true;
            case Promoted promoted -> false;
            case Removed removed -> false;
            case MadeGood madeGood -> false;
        };
    }

    /** By day, channel and time of the airing. */
    @Override
    default int compareTo(Move other) {
        int byDay = about().day().compareTo(other.about().day());
        return byDay != 0 ? byDay : about().compareTo(other.about());
    }
}
