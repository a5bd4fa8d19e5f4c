package kz.telesabaq.schedule.build;

import java.util.List;
import kz.telesabaq.schedule.PlanningWatch;

/**
 * The repeats of a channel: of several orders the first that shows no fewer lessons again than any other. The order that shows
 * lessons again soonest comes first.
 */
record Repeats(YearBook year, Template template, ChannelBooks books, FixedAirings fixed) {

    List<Shown> place(List<Shown> premieres, PlanningWatch watch) {
        List<Shown> best = List.of();
        for (RepeatOrder order : orders(premieres)) {
            best.forEach(books::remove);
            var other = new RepeatPass(year, template, books, fixed, order).place(premieres, watch);
            if (other.size() > best.size()) {
                best = other;
            } else {
                other.forEach(books::remove);
                best.forEach(books::put);
            }
        }
        return best;
    }

    /** Where all lessons are equally long and none must be repeated, none fits a gap better than another. */
    private List<RepeatOrder> orders(List<Shown> premieres) {
        boolean areAlike = premieres.stream()
                                .map(shown -> template.grain().slotOf(shown.lesson()))
                                .distinct()
                                .count()
                        <= 1
                && premieres.stream()
                        .noneMatch(shown -> year.band(shown.lesson().grade()).requiredRepeats() > 0);
        return areAlike
                ? List.of(RepeatOrder.OLDEST_FIRST, RepeatOrder.LAST_DAY_FIRST_AT_THE_END)
                : List.of(RepeatOrder.OLDEST_FIRST, RepeatOrder.LAST_DAY_FIRST_AT_THE_END, RepeatOrder.BEST_FIT);
    }
}
