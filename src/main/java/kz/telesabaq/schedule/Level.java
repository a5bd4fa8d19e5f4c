package kz.telesabaq.schedule;

/** How much a rule of the schedule weighs. */
public enum Level {
    /** A plan that breaks it is not put on air. */
    HARD,
    /** Outranks every wish; a plan may break it where nothing better exists, and says so. */
    MEDIUM,
    /** A wish, weighed against the others by the profile. */
    SOFT
}
