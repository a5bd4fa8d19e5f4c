package kz.telesabaq.schedule.build;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * Which of the waiting lessons has a free minute of a day.
 *
 * @param slots the lengths of slot that there are, in minutes
 */
record NextRepeat(YearBook year, RepeatOrder order, WaitingLessons waiting, SortedSet<Integer> slots, RepeatDay day) {
    /** A week puts off about as many lessons as it cannot repeat, half a day or a day of them. */
    private static final int LAST_WEEKS = 4;

    Optional<WaitingLesson> at(int minute) {
        return switch (order) {
            case OLDEST_FIRST, LAST_DAY_FIRST_AT_THE_END -> choose(minute, slots);
            case BEST_FIT -> firstOf(minute, bestFitting(minute));
        };
    }

    private Optional<WaitingLesson> firstOf(int minute, Collection<Integer> lengths) {
        return lengths.stream()
                .flatMap(slot -> choose(minute, Set.of(slot)).stream())
                .findFirst();
    }

    /** The longest first of those that leave room for as many lessons behind them as the shortest does. */
    private List<Integer> bestFitting(int minute) {
        var shortest = firstOf(minute, slots).map(day::slotOf);
        int gap = day.freeFrom(minute);
        return shortest.stream()
                .flatMap(least -> slots.stream()
                        .filter(slot -> slot <= gap)
                        .sorted(Comparator.comparing((Integer slot) -> -((gap - slot) / least))
                                .thenComparing(Comparator.reverseOrder())))
                .toList();
    }

    private Optional<WaitingLesson> choose(int minute, Set<Integer> lengths) {
        Predicate<WaitingLesson> fits = lesson -> lengths.contains(day.slotOf(lesson));
        var pressing = lastDayGoesFirst()
                ? choose(waiting.ofEarlierWeeks(), minute, fits.and(day::isLastFor))
                : Optional.<WaitingLesson>empty();
        return pressing.or(() -> choose(waiting.ofThisWeek(), minute, fits))
                .or(() -> choose(waiting.ofEarlierWeeks(), minute, fits));
    }

    private boolean lastDayGoesFirst() {
        return switch (order) {
            case OLDEST_FIRST -> false;
            case LAST_DAY_FIRST_AT_THE_END ->
                !day.date().isBefore(year.days().broadcast().getLast().minusWeeks(LAST_WEEKS));
            case BEST_FIT -> true;
        };
    }

    /** The oldest of the queue, or one not much younger that changes the half of the day. */
    private Optional<WaitingLesson> choose(
            Collection<WaitingLesson> queue, int minute, Predicate<WaitingLesson> which) {
        Optional<WaitingLesson> chosen = Optional.empty();
        for (WaitingLesson lesson : queue) {
            if (chosen.isPresent()
                    && lesson.premiere()
                            .date()
                            .isAfter(chosen.get().premiere().date().plusDays(daysPassedOver()))) {
                break;
            }
            boolean fits = mayFill(lesson) && which.test(lesson) && day.holds(lesson, minute);
            if (fits && day.changesHalfDay(lesson, minute)) {
                return Optional.of(lesson);
            }
            if (fits && chosen.isEmpty()) {
                chosen = Optional.of(lesson);
            }
        }
        return chosen;
    }

    private boolean mayFill(WaitingLesson lesson) {
        return !lesson.isRequired() || order == RepeatOrder.BEST_FIT;
    }

    /** A lesson that changes the half of the day goes before one that does not and is older by fewer days than it weighs. */
    private int daysPassedOver() {
        return Math.clamp(
                year.wishes().otherHalfDay() - 1, 0, year.brief().profile().repeatWithinDays());
    }
}
