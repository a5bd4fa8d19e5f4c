package kz.telesabaq.curriculum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.findings.Wording;

/**
 * When school is: the year, its quarters, and everything that is free.
 *
 * @param name the school year as written, {@code 2026-27}
 * @param workingDays Saturdays and Sundays that work in exchange for a free weekday; a free day frees from them, too
 * @param regionalDays what is closed in some regions only; frees nobody on the national channels
 */
public record SchoolCalendar(
        String name,
        DateSpan year,
        List<Quarter> quarters,
        List<FreeDays> freeDays,
        List<WorkingDay> workingDays,
        List<RegionalDays> regionalDays) {

    public SchoolCalendar {
        quarters = List.copyOf(quarters);
        freeDays = List.copyOf(freeDays);
        workingDays = List.copyOf(workingDays);
        regionalDays = List.copyOf(regionalDays);
    }

    /** A year without working Saturdays in which all regions keep together. */
    public SchoolCalendar(String name, DateSpan year, List<Quarter> quarters, List<FreeDays> freeDays) {
        this(name, year, quarters, freeDays, List.of(), List.of());
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
                Stream.concat(freeDays.stream(), more.stream()).distinct().toList(),
                workingDays,
                regionalDays);
    }

    /**
     * By which weekday's template lessons go on the date, where it is a school's working day: a weekday by its own, a
     * working Saturday by the one it is given. Whether anybody is free on it is another question.
     */
    public Optional<DayOfWeek> templateDay(LocalDate date) {
        return isWeekend(date.getDayOfWeek())
                ? workingDays.stream()
                        .filter(working -> working.date().equals(date))
                        .map(WorkingDay::like)
                        .findFirst()
                : Optional.of(date.getDayOfWeek());
    }

    static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    /** Whether the grade has lessons on the date: a working day inside a quarter on which the grade is not free. */
    public boolean isTeachingDay(LocalDate date, Grade grade) {
        return templateDay(date).isPresent()
                && quarterOf(date).isPresent()
                && freeDays.stream().noneMatch(free -> free.frees(date, grade));
    }

    /** Whether the grade is taught nothing new on the date but is shown lessons of the year again. */
    public boolean isReviewDay(LocalDate date, Grade grade) {
        return freeDays.stream().anyMatch(free -> free.kind() == FreeDays.Kind.REVIEW && free.frees(date, grade));
    }

    /** Whether any grade has lessons or a review on the date, which makes it a broadcast day. */
    public boolean isBroadcastDay(LocalDate date) {
        for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
            if (isTeachingDay(date, new Grade(grade)) || isReviewDay(date, new Grade(grade))) {
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

    /** All days on which any grade has lessons or a review, in order. */
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

    /** What is closed in some regions on the date. */
    public List<RegionalDays> regionalDays(LocalDate date) {
        return regionalDays.stream()
                .filter(regional -> regional.days().contains(date))
                .toList();
    }

    /**
     * The school days of the week in which the date lies: Monday to Friday, and the Saturday or Sunday that works; free
     * days among them, too.
     */
    public List<LocalDate> schoolWeekOf(LocalDate date) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusWeeks(1))
                .filter(day -> templateDay(day).isPresent() || isBroadcastDay(day))
                .toList();
    }

    /** The name of what frees the grade on the date, where something does. */
    public Optional<Wording> freeBecause(LocalDate date, Grade grade) {
        return freeDays.stream()
                .filter(free -> free.frees(date, grade))
                .map(FreeDays::name)
                .findFirst();
    }
}
