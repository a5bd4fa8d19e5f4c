package kz.telesabaq.schedule.build;

import kz.telesabaq.schedule.Weights;

/**
 * What the house's wishes weigh where the planner has a choice; 0 switches a wish off. The names are those of the rules that
 * count how far a plan falls short of them.
 */
public record Wishes(int freshHeads, int youngEarly, int spreadOverWeek, int shortWait, int otherHalfDay) {
    static final String FRESH_HEADS = "schedule.fresh-heads";
    static final String YOUNG_EARLY = "schedule.young-early";
    static final String SPREAD_OVER_WEEK = "schedule.spread-over-week";
    static final String SHORT_WAIT = "schedule.short-wait";
    static final String OTHER_HALF_DAY = "schedule.other-half-day";

    public static Wishes of(Weights weights) {
        return new Wishes(
                weights.of(FRESH_HEADS),
                weights.of(YOUNG_EARLY),
                weights.of(SPREAD_OVER_WEEK),
                weights.of(SHORT_WAIT),
                weights.of(OTHER_HALF_DAY));
    }

    /** Every wish weighs what a profile gives it that names none. */
    public static Wishes usual() {
        return of(Weights.none());
    }
}
