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
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;

/** The calendar asked once a grade: rules look at it once an airing. */
final class SchoolDays {
    private final SchoolCalendar calendar;
    private final Map<Grade, NavigableSet<LocalDate>> days = new HashMap<>();
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
