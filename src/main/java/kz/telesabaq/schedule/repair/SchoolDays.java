package kz.telesabaq.schedule.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;

/** The teaching days of each grade, asked often. */
final class SchoolDays {
    private final SchoolCalendar calendar;
    private final Map<Grade, NavigableSet<LocalDate>> days = new HashMap<>();
    private final Map<Grade, NavigableSet<LocalDate>> weeks = new HashMap<>();

    SchoolDays(SchoolCalendar calendar) {
        this.calendar = calendar;
    }

    NavigableSet<LocalDate> of(Grade grade) {
        return days.computeIfAbsent(grade, asked -> new TreeSet<>(calendar.teachingDays(asked)));
    }

    boolean isSchool(Grade grade, LocalDate date) {
        return of(grade).contains(date);
    }

    Optional<LocalDate> notBefore(Grade grade, LocalDate date) {
        return Optional.ofNullable(of(grade).ceiling(date));
    }

    Optional<LocalDate> before(Grade grade, LocalDate date) {
        return Optional.ofNullable(of(grade).lower(date));
    }

    boolean anyWithin(Grade grade, LocalDate first, LocalDate last) {
        return notBefore(grade, first).filter(date -> !date.isAfter(last)).isPresent();
    }

    /** The Monday of the school week, counted from 1, in which a course may have shown so many lessons by its quota. */
    Optional<LocalDate> weekOfLesson(Grade grade, int lesson, int quota) {
        var mondays = weeks.computeIfAbsent(grade, asked -> {
            var all = new TreeSet<LocalDate>();
            of(asked).forEach(date -> all.add(monday(date)));
            return all;
        });
        return mondays.stream()
                .skip(Math.ceilDiv(lesson, Math.max(1, quota)) - 1L)
                .findFirst();
    }

    static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
