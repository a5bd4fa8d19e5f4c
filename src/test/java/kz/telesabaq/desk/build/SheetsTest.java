package kz.telesabaq.desk.build;

import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.desk.views.SampleHouse;
import kz.telesabaq.media.Readiness;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final SampleHouse HOUSE = new SampleHouse();

    @Test
    void aRundownIsNumberedLabelledAndExact() {
        var sheet =
                RundownSheet.of(HOUSE.published().latest(BALAPAN.id(), MONDAY).orElseThrow());
        assertThat(sheet.rows().getFirst().number()).isEqualTo(1);
        assertThat(sheet.rows().getFirst().start()).isEqualTo("09:00:00:00");
        assertThat(sheet.overFrames()).isZero();
        assertThat(sheet.totals().values().stream().mapToLong(Frames::count).sum())
                .isEqualTo(Frames.ofMinutes(9 * 60).count());
        assertThat(sheet.count(EntryKind.LESSON) + sheet.count(EntryKind.STANDBY))
                .isEqualTo(36);
    }

    @Test
    void aWeekHasFiveDaysARowASlotAndItsHoliday() {
        var year = HOUSE.curriculum().read().orElseThrow();
        var monday = LocalDate.of(2026, 12, 14);
        var placements = HOUSE.planned().between(BALAPAN.id(), new AirDay(monday), new AirDay(monday.plusDays(6)));
        var week = WeekSheet.of(year, BALAPAN, monday, placements, Map.of());
        assertThat(week.rows()).hasSize(36).startsWith(LocalTime.of(9, 0)).endsWith(LocalTime.of(17, 45));
        assertThat(week.days()).hasSize(5);
        var holiday = week.days().get(2);
        assertThat(holiday.isBroadcast()).isFalse();
        assertThat(holiday.cells()).isEmpty();
        assertThat(holiday.free()).extracting(name -> name.en()).containsExactly("Independence Day");
        assertThat(week.days().get(4).isBroadcast()).isTrue();
        assertThat(week.days().get(4).free()).hasSize(1);
        assertThat(week.days().getFirst().cells())
                .hasSize(36)
                .allSatisfy(cell -> assertThat(cell.readiness()).isEqualTo(new Readiness.Missing()));
        assertThat(week.days().getFirst().cells().get(5).row()).isEqualTo(5);
    }

    @Test
    void anyDayOfAWeekLeadsToItsMonday() {
        for (int day = 14; day <= 20; day++) {
            assertThat(WeekSheet.mondayOf(LocalDate.of(2026, 12, day))).isEqualTo(LocalDate.of(2026, 12, 14));
        }
    }

    @Test
    void mediaWorkCountsEveryLessonOnceAndBiggestPercentFirst() {
        var plans = HOUSE.locked().between(MONDAY, MONDAY);
        var lessons = plans.stream()
                .flatMap(plan -> plan.slots().stream())
                .map(slot -> slot.lesson().code())
                .distinct()
                .toList();
        var board = WorkBoard.of(plans, HOUSE.shelf().readiness(lessons));
        assertThat(board.total()).isEqualTo(lessons.size());
        assertThat(board.inWork()).isSortedAccordingTo((one, other) -> Integer.compare(other.percent(), one.percent()));
        assertThat(WorkBoard.of(List.of(), Map.of()).total()).isZero();
    }
}
