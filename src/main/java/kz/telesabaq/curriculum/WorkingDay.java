package kz.telesabaq.curriculum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kz.telesabaq.findings.Wording;

/**
 * A Saturday or Sunday on which schools work in exchange for a free weekday.
 *
 * @param like by which weekday's timetable, Monday to Friday
 */
public record WorkingDay(Wording name, LocalDate date, DayOfWeek like) {

    public WorkingDay {
        if (SchoolCalendar.isWeekend(like)) {
            throw new IllegalArgumentException(
                    "a working %s follows the timetable of Monday to Friday, not of %s".formatted(date, like));
        }
    }
}
