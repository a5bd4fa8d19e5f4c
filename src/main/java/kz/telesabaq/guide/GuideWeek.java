package kz.telesabaq.guide;

import java.time.DayOfWeek;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;

/** The school days of a week of one grade: Monday to Friday, and the Saturday or Sunday that works. */
public record GuideWeek(Grade grade, List<GuideDay> days) {
    private static final int WEEKDAYS = 5;

    public GuideWeek {
        days = List.copyOf(days);
        if (days.size() < WEEKDAYS
                || days.getFirst().day().dayOfWeek() != DayOfWeek.MONDAY
                || days.get(WEEKDAYS - 1).day().dayOfWeek() != DayOfWeek.FRIDAY) {
            throw new IllegalArgumentException("a school week is Monday to Friday and what works after it, not "
                    + days.stream().map(GuideDay::day).toList());
        }
    }

    /** The school days of the week in which the day lies. */
    public static List<AirDay> daysAround(AirDay day, SchoolCalendar calendar) {
        return calendar.schoolWeekOf(day.date()).stream().map(AirDay::new).toList();
    }

    public AirDay monday() {
        return days.getFirst().day();
    }

    /** Friday, or the last day after it that works. */
    public AirDay last() {
        return days.getLast().day();
    }
}
