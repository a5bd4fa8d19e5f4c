package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.WeekGrid.Row;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedLengthsTest {
    private static final YearPlanner PLANNER = new YearPlanner(new TemplateSolver());
    private static final PlanningProfile USUAL = PlanningProfile.usual();

    @Test
    void longLessonsOfAGradeShareARow() {
        var year = SchoolYears.aYear()
                .raster(10)
                .screenMinutes(25)
                .lessonMinutes("math", 20)
                .lessonMinutes("algebra", 20)
                .build();

        var planned = plan(year);

        assertThat(planned.grids().getFirst().rowsOf(new Grade(1)).stream().map(Row::minutes))
                .containsExactlyInAnyOrder(20, 10);
        assertThat(planned.grids().getFirst().rowCount()).isEqualTo(22);
        assertThat(premieres(planned)).hasSize(6714);
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 15, 20", "10, 12, 17, 25", "12, 9, 14, 22", "15, 10, 16, 20"})
    void threeLengthsInOneDayAreOnAirWithoutABrokenRule(int raster, int young, int middle, int old) {
        var years = SchoolYears.aYear().raster(raster).screenMinutes(30);
        for (int grade = 1; grade <= 11; grade++) {
            years.lessonMinutes(new Grade(grade), List.of(young, middle, old).get(grade % 3));
        }
        years.lessonMinutes("math", middle).lessonMinutes("phys", old);

        var planned = plan(years.build());

        assertThat(premieres(planned)).hasSize(6714);
        assertThat(planned.grids().getFirst().rowCount()).isEqualTo(22);
    }

    @Test
    void aLessonHasTheSlotOfItsOwnLengthInWholeMinutesAndNeverLessThanTheRaster() {
        var odd = Frames.ofSeconds(12 * 60 + 31);
        var year = SchoolYears.aYear()
                .raster(10)
                .lessonMinutes(8)
                .lesson("KK-05-MATH-003", odd)
                .build();

        var planned = plan(year);

        assertThat(slot(planned, "KK-05-MATH-003")).isEqualTo(Frames.ofMinutes(13));
        assertThat(slot(planned, "KK-05-MATH-004")).isEqualTo(Frames.ofMinutes(10));
        assertThat(premieres(planned)).hasSize(6714);
    }

    @Test
    void theGapsBetweenUnequalRowsHoldRepeatsOfAnyLength() {
        var year = SchoolYears.aYear()
                .raster(10)
                .screenMinutes(25)
                .lessonMinutes("math", 25)
                .lessonMinutes("foreign", 17)
                .build();

        var planned = plan(year);

        var minutes = planned.plan().placements().stream()
                .filter(placement -> placement.role() == Role.REPEAT)
                .map(placement -> placement.slot().count() / Frames.ofMinutes(1).count())
                .distinct()
                .toList();
        assertThat(minutes).contains(10L, 17L, 25L);
    }

    @Test
    void counterpartsOfUnequalLengthShareTheirStart() {
        var year = SchoolYears.aYear()
                .raster(10)
                .screenMinutes(20)
                .lessonMinutes("kazlit", 20)
                .lessonMinutes("ruslit", 15)
                .build();

        var planned = plan(year);

        assertThat(starts(planned, "KK-09-KAZLIT")).isEqualTo(starts(planned, "RU-09-RUSLIT"));
    }

    @Test
    void theSameUnevenBriefGivesTheSamePlan() {
        var years = SchoolYears.aYear().raster(10).screenMinutes(25).lessonMinutes("math", 23);

        assertThat(plan(years.build())).isEqualTo(plan(years.build()));
    }

    @Test
    void aDayTooShortForTheEarliestTimesIsSolvedWithoutALoss() {
        var year = SchoolYears.aYear()
                .raster(12)
                .lessonMinutes(12)
                .screenMinutes(25)
                .lessonMinutes(new Grade(2), 19)
                .lessonMinutes(new Grade(4), 25)
                .hours(LocalTime.of(9, 0), LocalTime.of(17, 0))
                .build();

        var planned = plan(year);

        assertThat(premieres(planned)).hasSize(6714);
    }

    private static Planned plan(Curriculum year) {
        var planned = PLANNER.plan(PlanningBrief.of(year, USUAL));
        assertThat(PlanChecker.check(year, USUAL, planned.plan()).stream()
                        .filter(Finding::isBlocking)
                        .limit(3))
                .isEmpty();
        return planned;
    }

    private static List<Placement> premieres(Planned planned) {
        return planned.plan().placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .toList();
    }

    private static Frames slot(Planned planned, String lesson) {
        return premieres(planned).stream()
                .filter(placement -> placement.lesson().equals(LessonCode.parse(lesson)))
                .findFirst()
                .orElseThrow()
                .slot();
    }

    private static List<String> starts(Planned planned, String course) {
        return premieres(planned).stream()
                .filter(placement -> placement.lesson().course().toString().equals(course))
                .map(placement -> placement.day() + " " + placement.start())
                .toList();
    }
}
