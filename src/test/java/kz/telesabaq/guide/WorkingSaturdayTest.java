package kz.telesabaq.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.curriculum.WorkingDay;
import kz.telesabaq.findings.Wording;
import org.junit.jupiter.api.Test;

/** A Saturday that works in exchange for a free weekday, as families see it. */
class WorkingSaturdayTest {
    private static final Grade FIFTH = new Grade(5);
    private static final AirDay SATURDAY = AirDay.of(2026, 11, 28);
    private static final SchoolCalendar CALENDAR = withWorkingSaturday(GuideScenes.calendar());

    @Test
    void aWorkingSaturdayIsTheSixthDayOfItsWeek() {
        var week = GuideWeek.daysAround(SATURDAY, CALENDAR);

        assertThat(week).hasSize(6).endsWith(SATURDAY);
        assertThat(week(week).last()).isEqualTo(SATURDAY);
        assertThat(GuideWeek.daysAround(SATURDAY.plusDays(7), CALENDAR)).hasSize(5);
    }

    @Test
    void untilItIsPublishedItIsASchoolDayWithoutATimetableNotAWeekend() {
        assertThat(GuideDay.of(FIFTH, SATURDAY, List.of(), CALENDAR).status())
                .isInstanceOf(DayStatus.NotPublished.class);
        assertThat(GuideDay.of(FIFTH, SATURDAY.next(), List.of(), CALENDAR).status())
                .isInstanceOf(DayStatus.Weekend.class);
    }

    @Test
    void aWeekWithoutItsFridayIsNoWeek() {
        var days = GuideWeek.daysAround(SATURDAY, CALENDAR);

        assertThatIllegalArgumentException().isThrownBy(() -> week(days.subList(0, 4)));
        assertThatIllegalArgumentException().isThrownBy(() -> week(days.subList(1, 6)));
    }

    private static GuideWeek week(List<AirDay> days) {
        return new GuideWeek(
                FIFTH,
                days.stream()
                        .map(day -> GuideDay.of(FIFTH, day, List.of(), CALENDAR))
                        .toList());
    }

    private static SchoolCalendar withWorkingSaturday(SchoolCalendar usual) {
        return new SchoolCalendar(
                usual.name(),
                usual.year(),
                usual.quarters(),
                usual.freeDays(),
                List.of(new WorkingDay(Wording.same("Жұмыс күні"), SATURDAY.date(), DayOfWeek.FRIDAY)),
                List.of());
    }
}
