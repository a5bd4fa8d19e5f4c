package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.schedule.PlanningWatch;

/**
 * Shows lessons again in the time that is left. What must be repeated comes first, on the other side of noon while there is
 * a choice of days. Then the earliest free time takes the oldest lesson of an earlier day of the week that was not repeated
 * yet, failing that the oldest of the days before; a lesson of the same day that would change the half of the day goes
 * first. Reaches the bound of 67 repeats a week in the reference week (planning reference, section 9).
 */
final class RepeatPass {
    private final YearBook year;
    private final Template template;
    private final ChannelBooks books;
    private final FixedAirings fixed;
    private final RepeatOrder order;
    private final WaitingLessons waiting = new WaitingLessons();
    private final List<Shown> repeats = new ArrayList<>();

    RepeatPass(YearBook year, Template template, ChannelBooks books, FixedAirings fixed, RepeatOrder order) {
        this.year = year;
        this.template = template;
        this.books = books;
        this.fixed = fixed;
        this.order = order;
    }

    /** Where each repeat goes; when stopped, the days that are left get none. */
    List<Shown> place(List<Shown> premieres, PlanningWatch watch) {
        var byDate = byDate(premieres);
        SortedSet<Integer> slots = premieres.stream()
                .map(shown -> template.grain().slotOf(shown.lesson()))
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate before = LocalDate.MIN;
        for (LocalDate date : Stream.concat(byDate.keySet().stream(), year.days().broadcast().stream())
                .distinct()
                .sorted()
                .toList()) {
            if (watch.isStopped()) {
                break;
            }
            if (!SchoolDays.monday(date).equals(before)) {
                waiting.beginWeek();
            }
            before = SchoolDays.monday(date);
            waiting.forgetBefore(date, year.brief().profile().repeatWithinDays());
            if (date.isAfter(fixed.pinnedUntil())) {
                fill(new RepeatDay(year, template, date, books.on(date)), slots);
            }
            byDate.getOrDefault(date, List.of()).stream()
                    .filter(WaitingLesson::isWanted)
                    .forEach(waiting::add);
        }
        return repeats;
    }

    private Map<LocalDate, List<WaitingLesson>> byDate(List<Shown> premieres) {
        var repeatedAlready = fixed.repeatDates(template.channel());
        return premieres.stream()
                .sorted(Comparator.comparing(Shown::date).thenComparingInt(Shown::minute))
                .map(premiere -> new WaitingLesson(
                        premiere,
                        year.band(premiere.lesson().grade()).requiredRepeats(),
                        repeatedAlready.getOrDefault(premiere.lesson().code(), List.of())))
                .collect(Collectors.groupingBy(lesson -> lesson.premiere().date(), TreeMap::new, Collectors.toList()));
    }

    private void fill(RepeatDay day, SortedSet<Integer> slots) {
        required(day::isPressed).forEach(lesson -> placeSomehow(day, lesson));
        required(lesson -> !day.isPressed(lesson)).forEach(lesson -> placeOnTheOtherSideOfNoon(day, lesson));
        var next = new NextRepeat(year, order, waiting, slots, day);
        int grain = template.grain().minutes();
        for (int minute = day.nextFree(0); minute < day.minutes(); minute = day.nextFree(minute + grain)) {
            int at = minute;
            next.at(at).ifPresent(lesson -> show(day, lesson, at));
        }
    }

    private List<WaitingLesson> required(Predicate<WaitingLesson> which) {
        return waiting.all()
                .filter(lesson -> lesson.isRequired() && which.test(lesson))
                .toList();
    }

    private void placeSomehow(RepeatDay day, WaitingLesson lesson) {
        if (!placeOnTheOtherSideOfNoon(day, lesson)) {
            place(day, lesson, _ -> true);
        }
    }

    private boolean placeOnTheOtherSideOfNoon(RepeatDay day, WaitingLesson lesson) {
        return place(day, lesson, minute -> day.changesHalfDay(lesson, minute));
    }

    private boolean place(RepeatDay day, WaitingLesson lesson, Predicate<Integer> wanted) {
        int grain = template.grain().minutes();
        for (int minute = day.nextFree(0); minute < day.minutes(); minute = day.nextFree(minute + grain)) {
            if (wanted.test(minute) && day.holds(lesson, minute)) {
                show(day, lesson, minute);
                return true;
            }
        }
        return false;
    }

    private void show(RepeatDay day, WaitingLesson lesson, int minute) {
        var repeat = day.show(lesson, minute);
        books.put(repeat);
        repeats.add(repeat);
        if (!lesson.isWanted()) {
            waiting.remove(lesson);
        }
    }
}
