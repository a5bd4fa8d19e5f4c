package kz.telesabaq.schedule.build;

import java.util.List;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.build.RepeatPass.Order;

/**
 * The repeats of a channel. Where slots differ in length, short lessons first fill crowded days better, and the oldest first
 * lets fewer lessons run out of days where there is room; the order that shows more lessons again is taken.
 */
record Repeats(YearBook year, Template template, ChannelBooks books, FixedAirings fixed) {

    List<Shown> place(List<Shown> premieres, PlanningWatch watch) {
        var oldest = pass(Order.OLDEST_FIRST, premieres, watch);
        if (premieres.stream()
                        .map(shown -> template.grain().slotOf(shown.lesson()))
                        .distinct()
                        .count()
                <= 1) {
            return oldest;
        }
        oldest.forEach(books::remove);
        var shortest = pass(Order.SHORTEST_FIRST, premieres, watch);
        if (shortest.size() > oldest.size()) {
            return shortest;
        }
        shortest.forEach(books::remove);
        oldest.forEach(books::put);
        return oldest;
    }

    private List<Shown> pass(Order order, List<Shown> premieres, PlanningWatch watch) {
        return new RepeatPass(year, template, books, fixed, order).place(premieres, watch);
    }
}
