package kz.telesabaq.schedule.views;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.testing.SchoolYears;

/** Little plans of the year that {@link SchoolYears} makes up; lessons of ten minutes. */
final class Plans {
    static final Curriculum YEAR = SchoolYears.aYear().weeks(4).build();
    static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private Plans() {}

    static YearPlan plan(Placement... airings) {
        return new YearPlan("2026-27", YEAR.fingerprint(), List.of(airings));
    }

    static Placement premiere(String lesson, LocalDate date, String time) {
        return airing(lesson, date, time, Role.PREMIERE);
    }

    static Placement repeat(String lesson, LocalDate date, String time) {
        return airing(lesson, date, time, Role.REPEAT);
    }

    private static Placement airing(String lesson, LocalDate date, String time, Role role) {
        var code = LessonCode.parse(lesson);
        return new Placement(
                new ChannelId(code.language().equals(Language.KAZAKH) ? "balapan" : "elarna"),
                new AirDay(date),
                HouseClock.ALMATY.slotOf(new AirDay(date), LocalTime.parse(time)),
                Frames.ofMinutes(15),
                code,
                role);
    }
}
