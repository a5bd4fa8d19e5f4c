package kz.telesabaq.curriculum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.findings.Wording;

/**
 * When school is: the year, its quarters, and everything that is free.
 *
 * @param name the school year as written, {@code 2026-27}
 */
public record SchoolCalendar(String name, DateSpan year, List<Quarter> quarters, List<FreeDays> freeDays) {

    public SchoolCalendar {
        quarters = List.copyOf(quarters);
        freeDays = List.copyOf(freeDays);
    }

    /** The calendar with more free days; those it has already change nothing. */
    public SchoolCalendar with(List<FreeDays> more) {
        if (freeDays.containsAll(more)) {
            return this;
        }
        return new SchoolCalendar(
                name,
                year,
                quarters,
                Stream.concat(freeDays.stream(), more.stream()).distinct().toList());
    }

    /** Whether the grade has lessons on the date: a weekday inside a quarter on which the grade is not free. */
    public boolean isTeachingDay(LocalDate date, Grade grade) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && quarterOf(date).isPresent()
                && freeDays.stream().noneMatch(free -> free.frees(date, grade));
    }

    /** Whether any grade has lessons on the date, which makes it a broadcast day. */
    public boolean isBroadcastDay(LocalDate date) {
        for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
            if (isTeachingDay(date, new Grade(grade))) {
                return true;
            }
        }
        return false;
    }

    /** All days on which the grade has lessons, in order. */
    public List<LocalDate> teachingDays(Grade grade) {
        return year.first()
                .datesUntil(year.last().plusDays(1))
                .filter(date -> isTeachingDay(date, grade))
                .toList();
    }

    /** The weeks of lessons a grade has: its teaching days by fives, the last begun week counted in full. */
    public int teachingWeeks(Grade grade) {
        return Math.ceilDiv(teachingDays(grade).size(), 5);
    }

    /** All days on which any grade has lessons, in order. */
    public List<LocalDate> broadcastDays() {
        return year.first()
                .datesUntil(year.last().plusDays(1))
                .filter(this::isBroadcastDay)
                .toList();
    }

    public Optional<Quarter> quarterOf(LocalDate date) {
        return quarters.stream()
                .filter(quarter -> quarter.days().contains(date))
                .findFirst();
    }

    /** The name of what frees the grade on the date, where something does. */
    public Optional<Wording> freeBecause(LocalDate date, Grade grade) {
        return freeDays.stream()
                .filter(free -> free.frees(date, grade))
                .map(FreeDays::name)
                .findFirst();
    }
}
