package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;

/** One day of a channel for the lessons that can be shown again: its free time, and what may stand there. */
final class RepeatDay {
    private final YearBook year;
    private final Template template;
    private final LocalDate date;
    private final DayBook book;
    private final List<WaitingLesson> shown = new ArrayList<>();

    RepeatDay(YearBook year, Template template, LocalDate date, DayBook book) {
        this.year = year;
        this.template = template;
        this.date = date;
        this.book = book;
    }

    LocalDate date() {
        return date;
    }

    /** The length of the day in minutes. */
    int minutes() {
        return book.minutes();
    }

    /** The first free minute of the grain from one on, or one past the day. */
    int nextFree(int from) {
        int minute = template.grain().up(book.nextFree(from));
        while (minute < book.minutes() && book.nextFree(minute) > minute) {
            minute = template.grain().up(book.nextFree(minute));
        }
        return minute;
    }

    /** How many minutes are free from this one on. */
    int freeFrom(int minute) {
        return book.freeUntil(minute) - minute;
    }

    /** Whether the lesson may be shown again from this minute on. */
    boolean holds(WaitingLesson waiting, int minute) {
        var lesson = waiting.premiere().lesson();
        var grade = lesson.grade();
        var band = year.band(grade);
        int slotEnd = minute + slotOf(waiting);
        return book.lets(grade, minute, minute + template.grain().screenOf(lesson))
                && book.isFree(minute, slotEnd)
                && minute >= template.hours().firstMinute(band.repeats())
                && slotEnd <= template.hours().endMinute(band.repeats())
                && year.days().hasSchool(grade, date)
                && !book.screenTime(grade)
                        .plus(lesson.planned())
                        .isLongerThan(Frames.ofMinutes(band.screenMinutesPerDay()))
                && year.brief().readyDate(lesson.code()).filter(date::isBefore).isEmpty()
                && !waiting.isRepeatedOn(date)
                && !shown.contains(waiting);
    }

    /** Minutes. */
    int slotOf(WaitingLesson waiting) {
        return template.grain().slotOf(waiting.premiere().lesson());
    }

    /** Whether hardly more days are left to repeat the lesson than it has repeats to come. */
    boolean isPressed(WaitingLesson waiting) {
        var grade = waiting.premiere().lesson().grade();
        var last = lastDateOf(waiting);
        long daysAfter = date.plusDays(1)
                .datesUntil(last.isBefore(date) ? date.plusDays(1) : last.plusDays(1))
                .filter(day -> year.days().hasSchool(grade, day))
                .count();
        return daysAfter <= waiting.left();
    }

    /** Whether the lesson can be shown again today and never after. */
    boolean isLastFor(WaitingLesson waiting) {
        return !year.days()
                .hasSchoolBetween(waiting.premiere().lesson().grade(), date.plusDays(1), lastDateOf(waiting));
    }

    private LocalDate lastDateOf(WaitingLesson waiting) {
        return waiting.premiere().date().plusDays(year.brief().profile().repeatWithinDays());
    }

    /** Never, where the house does not wish for it: then every time is as good as any other. */
    boolean changesHalfDay(WaitingLesson waiting, int minute) {
        if (year.wishes().otherHalfDay() == 0) {
            return false;
        }
        var noon = year.brief().profile().halfDay();
        var hours = template.hours();
        return hours.timeOf(waiting.premiere().minute()).isBefore(noon)
                != hours.timeOf(minute).isBefore(noon);
    }

    /** The lesson is shown again from this minute on. */
    Shown show(WaitingLesson waiting, int minute) {
        shown.add(waiting);
        waiting.repeat();
        return new Shown(date, minute, waiting.premiere().lesson());
    }
}
