package kz.telesabaq.schedule.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.schedule.Role;

/** The calendar asked once a grade: rules look at it once an airing. */
final class SchoolDays {
    private final SchoolCalendar calendar;
    private final Map<Grade, NavigableSet<LocalDate>> days = new HashMap<>();
    private final Map<Grade, NavigableSet<LocalDate>> reviewDays = new HashMap<>();
    private final Map<Grade, NavigableSet<LocalDate>> repeatDays = new HashMap<>();
    private final NavigableSet<LocalDate> anybody = new TreeSet<>();
    private final Map<Grade, SortedMap<LocalDate, Integer>> weeks = new HashMap<>();

    SchoolDays(SchoolCalendar calendar) {
        this.calendar = calendar;
    }

    /** The days on which the grade has lessons, in order. */
    NavigableSet<LocalDate> of(Grade grade) {
        return days.computeIfAbsent(
                grade, asked -> Collections.unmodifiableNavigableSet(new TreeSet<>(calendar.teachingDays(asked))));
    }

    /**
     * The days on which the grade may be shown lessons in a role, in order: new ones on its school days, lessons again on days
     * kept for reviewing as well.
     */
    NavigableSet<LocalDate> of(Grade grade, Role role) {
        return switch (role) {
            case PREMIERE -> of(grade);
            case REPEAT ->
                repeatDays.computeIfAbsent(grade, asked -> {
                    var both = new TreeSet<>(of(asked));
                    both.addAll(reviewDaysOf(asked));
                    return Collections.unmodifiableNavigableSet(both);
                });
        };
    }

    /** The days kept for showing the grade lessons of the year again, with nothing new, in order. */
    NavigableSet<LocalDate> reviewDaysOf(Grade grade) {
        return reviewDays.computeIfAbsent(
                grade,
                asked -> Collections.unmodifiableNavigableSet(calendar.freeDays().stream()
                        .filter(free -> free.kind() == FreeDays.Kind.REVIEW
                                && free.grades().contains(asked))
                        .flatMap(free -> free.days()
                                .first()
                                .datesUntil(free.days().last().plusDays(1)))
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    boolean isTeachingDay(LocalDate date, Grade grade) {
        return of(grade).contains(date);
    }

    /** The days on which any grade has lessons, in order. */
    NavigableSet<LocalDate> ofAnybody() {
        if (anybody.isEmpty()) {
            for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
                anybody.addAll(of(new Grade(number)));
            }
        }
        return Collections.unmodifiableNavigableSet(anybody);
    }

    boolean isReviewDay(LocalDate date, Grade grade) {
        return reviewDaysOf(grade).contains(date);
    }

    /** The Monday of each week in which the grade has lessons, with the number of days on which it has them. */
    SortedMap<LocalDate, Integer> weeksOf(Grade grade) {
        return weeks.computeIfAbsent(grade, asked -> {
            var counted = new TreeMap<LocalDate, Integer>();
            of(asked).forEach(date -> counted.merge(monday(date), 1, Integer::sum));
            return Collections.unmodifiableSortedMap(counted);
        });
    }

    /** The days of one week on which the grade has lessons. */
    List<LocalDate> daysOf(LocalDate monday, Grade grade) {
        return List.copyOf(of(grade).subSet(monday, monday.plusDays(7)));
    }

    static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
