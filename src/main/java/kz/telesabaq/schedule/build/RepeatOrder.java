package kz.telesabaq.schedule.build;

/** Which lessons have the free time first. */
enum RepeatOrder {
    /** Of this week before those of earlier weeks; what must be repeated waits for the other side of noon. */
    OLDEST_FIRST,
    /**
     * The same, but in the last weeks of the year before them those that can be shown again on no later day: what is put
     * off then fills the last days, on which else nothing new is left to repeat.
     */
    LAST_DAY_FIRST_AT_THE_END,
    /**
     * Those that can be shown again on no later day before the others all year, and long ones wherever they cost no place
     * for another lesson, so that the short ones are left for the other gaps; what must be repeated fills gaps as well.
     */
    BEST_FIT
}
