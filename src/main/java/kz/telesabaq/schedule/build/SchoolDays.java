package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;

/** When which grade has school: the calendar, asked once. */
final class SchoolDays {
    private final Map<Grade, List<LocalDate>> days = new HashMap<>();
    private final Map<Grade, Set<LocalDate>> lookup = new HashMap<>();
    private final Map<LocalDate, DayOfWeek> templateDays = new HashMap<>();
    private final List<LocalDate> broadcast;

    SchoolDays(SchoolCalendar calendar) {
        var all = new TreeSet<LocalDate>();
        for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
            var grade = new Grade(number);
            var own = calendar.teachingDays(grade);
            days.put(grade, own);
            lookup.put(grade, new HashSet<>(own));
            all.addAll(own);
        }
        broadcast = List.copyOf(all);
        broadcast.forEach(date ->
                templateDays.put(date, calendar.templateDay(date).orElse(date.getDayOfWeek())));
    }

    /** Days on which any grade has something new, in order. */
    List<LocalDate> broadcast() {
        return broadcast;
    }

    List<LocalDate> of(Grade grade) {
        return days.getOrDefault(grade, List.of());
    }

    boolean hasSchool(Grade grade, LocalDate date) {
        return lookup.getOrDefault(grade, Set.of()).contains(date);
    }

    /** The grade's school days by the Monday of their week, which need not be a school day itself. */
    SortedMap<LocalDate, List<LocalDate>> weeks(Grade grade) {
        return of(grade).stream().collect(Collectors.groupingBy(SchoolDays::monday, TreeMap::new, Collectors.toList()));
    }

    /** The weekday whose template the date follows; a working Saturday follows another one. */
    DayOfWeek templateDay(LocalDate date) {
        return templateDays.getOrDefault(date, date.getDayOfWeek());
    }

    static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
