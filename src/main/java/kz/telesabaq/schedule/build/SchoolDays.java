package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;

/** When which grade has school: the calendar, asked once. */
final class SchoolDays {
    private final Map<Grade, List<LocalDate>> days = new HashMap<>();
    private final Map<Grade, Set<LocalDate>> lookup = new HashMap<>();
    private final Map<LocalDate, DayOfWeek> templateDays = new HashMap<>();
    private final List<LocalDate> broadcast;

    /** Goes once through the days of the quarters and of each free stretch, so that it grows with the calendar alone. */
    SchoolDays(SchoolCalendar calendar) {
        var open = new TreeSet<LocalDate>();
        for (var quarter : calendar.quarters()) {
            dates(quarter.days())
                    .forEach(date -> calendar.templateDay(date).ifPresent(like -> {
                        if (calendar.year().contains(date)) {
                            open.add(date);
                            templateDays.put(date, like);
                        }
                    }));
        }
        for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
            var grade = new Grade(number);
            var own = new TreeSet<>(open);
            calendar.freeDays().stream()
                    .filter(free -> free.grades().contains(grade))
                    .forEach(free -> dates(free.days()).forEach(own::remove));
            days.put(grade, List.copyOf(own));
            lookup.put(grade, Set.copyOf(own));
        }
        broadcast =
                days.values().stream().flatMap(List::stream).distinct().sorted().toList();
    }

    private static Stream<LocalDate> dates(DateSpan span) {
        return span.first().datesUntil(span.last().plusDays(1));
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

    /** Whether the grade has school on any of the days, both included. */
    boolean hasSchoolBetween(Grade grade, LocalDate first, LocalDate last) {
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (hasSchool(grade, date)) {
                return true;
            }
        }
        return false;
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
