package kz.telesabaq.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.curriculum.RegionalDays;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.curriculum.WorkingDay;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.RegimeSwitch;
import org.junit.jupiter.api.Test;

/** What the year's screen calls a day. */
class DayKindTest {
    private static final Wording NAME = Wording.same("x");
    private static final Set<Grade> ALL = RegimeSwitch.allGrades();
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(
            "2026-27",
            new DateSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 31)),
            List.of(new Quarter(1, new DateSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 25)))),
            List.of(
                    free(7, ALL, FreeDays.Kind.NATIONAL),
                    free(8, ALL, FreeDays.Kind.DAY_OFF),
                    free(9, ALL, FreeDays.Kind.QUARANTINE),
                    free(10, ALL, FreeDays.Kind.FROST),
                    free(11, ALL, FreeDays.Kind.HOLIDAY),
                    free(11, ALL, FreeDays.Kind.REVIEW),
                    free(14, Set.of(new Grade(1)), FreeDays.Kind.HOLIDAY)),
            List.of(new WorkingDay(NAME, LocalDate.of(2026, 9, 12), DayOfWeek.TUESDAY)),
            List.of(new RegionalDays(NAME, day(15), Set.of(new Grade(2)), FreeDays.Kind.FROST, Set.of(Region.ABAI))));

    @Test
    void everyDayIsCalledByWhatItIs() {
        assertThat(of(9, 1)).isEqualTo(DayKind.LESSONS);
        assertThat(of(9, 5)).isEqualTo(DayKind.WEEKEND);
        assertThat(of(9, 7)).isEqualTo(DayKind.NATIONAL);
        assertThat(of(9, 8)).isEqualTo(DayKind.DAY_OFF);
        assertThat(of(9, 9)).isEqualTo(DayKind.QUARANTINE);
        assertThat(of(9, 10)).isEqualTo(DayKind.FROST);
        assertThat(of(9, 11)).as("holidays on which lessons are shown again").isEqualTo(DayKind.REVIEW);
        assertThat(of(9, 12)).isEqualTo(DayKind.WORKING);
        assertThat(of(9, 14)).as("grade 1 is free").isEqualTo(DayKind.PARTLY);
        assertThat(of(9, 15)).as("a region is closed").isEqualTo(DayKind.PARTLY);
        assertThat(of(10, 27)).as("between the quarters").isEqualTo(DayKind.OUTSIDE);
    }

    private static DayKind of(int month, int day) {
        return DayKind.of(CALENDAR, LocalDate.of(2026, month, day));
    }

    private static FreeDays free(int day, Set<Grade> grades, FreeDays.Kind kind) {
        return new FreeDays(NAME, day(day), grades, kind);
    }

    private static DateSpan day(int day) {
        return new DateSpan(LocalDate.of(2026, 9, day), LocalDate.of(2026, 9, day));
    }
}
