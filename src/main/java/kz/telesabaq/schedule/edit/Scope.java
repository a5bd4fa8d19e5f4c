package kz.telesabaq.schedule.edit;

import java.time.LocalDate;

/** How many weeks of a weekly place an edit means. */
public enum Scope {
    /** The airing itself and no other. */
    THIS,
    /** The airing and its like in every later week. */
    THIS_AND_FOLLOWING,
    /** Its like in every week of the year that viewers do not know yet. */
    ALL;

    boolean reaches(LocalDate named, LocalDate other) {
        return switch (this) {
            case THIS -> other.equals(named);
            case THIS_AND_FOLLOWING -> !other.isBefore(named);
            case ALL -> true;
        };
    }
}
