package kz.telesabaq.guide;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Grade;

/** The school days of a week of one grade, Monday to Friday. */
public record GuideWeek(Grade grade, List<GuideDay> days) {
    private static final int SCHOOL_DAYS = 5;

    public GuideWeek {
        days = List.copyOf(days);
        if (days.size() != SCHOOL_DAYS || days.getFirst().day().dayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a school week is Monday to Friday, not "
                    + days.stream().map(GuideDay::day).toList());
        }
    }

    /** Monday to Friday of the week in which the day lies. */
    public static List<AirDay> daysAround(AirDay day) {
        var monday = new AirDay(day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        return IntStream.range(0, SCHOOL_DAYS).mapToObj(monday::plusDays).toList();
    }

    public AirDay monday() {
        return days.getFirst().day();
    }

    public AirDay friday() {
        return days.getLast().day();
    }
}
