package kz.telesabaq.schedule.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.build.ConstructiveGrid;
import kz.telesabaq.schedule.build.GradeNeed;
import kz.telesabaq.schedule.build.GridLayout.GradeLayout;
import kz.telesabaq.schedule.build.GridLayout.GridRow;
import kz.telesabaq.schedule.build.GridTask;
import kz.telesabaq.schedule.build.Stretch;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;

class TemplateSolverTest {
    private static final List<Integer> NINE = List.of(1, 1, 1, 1, 1, 1, 1, 1, 1);
    private static final TemplateSolver SOLVER = new TemplateSolver();

    /** The older grade's only hours are the first that the younger would take. */
    private static final GridTask CROSSED = new GridTask(
            15,
            15,
            30,
            List.of(GradeNeed.even(new Grade(1), 0, 120, 15, NINE), GradeNeed.even(new Grade(2), 0, 45, 15, NINE)));

    @Test
    void findsATemplateWhereTheEarliestRowsLeaveNone() {
        assertThat(new ConstructiveGrid().lay(CROSSED)).isEmpty();

        var layout = SOLVER.lay(CROSSED).orElseThrow();

        assertThat(starts(layout.grades().get(1))).containsExactly(0, 30);
        assertThat(starts(layout.grades().get(0))).containsExactly(15, 45);
        assertThat(layout.grades()).allSatisfy(TemplateSolverTest::holdsNineOnceADay);
        assertThat(layout.proof()).contains("gap 0.00 %").contains("seed 1");
    }

    @Test
    void theSameTaskGetsTheSameAnswer() {
        assertThat(SOLVER.lay(CROSSED)).isEqualTo(SOLVER.lay(CROSSED));
    }

    @Test
    void whereTheHoursHoldTooLittleItLeavesOutAsLittleAsCanBe() {
        var narrow = new GridTask(15, 15, 30, List.of(GradeNeed.even(new Grade(1), 0, 30, 15, NINE)));

        var layout = SOLVER.lay(narrow).orElseThrow();

        assertThat(layout.grades().getFirst().rows()).hasSize(1);
        assertThat(layout.grades().getFirst().days().getFirst().stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void noHoursAtAllGiveAnEmptyTemplateAndNoFault() {
        var none = new GridTask(15, 15, 30, List.of(GradeNeed.even(new Grade(1), 45, 45, 15, NINE)));

        assertThat(SOLVER.lay(none).map(layout -> layout.grades().getFirst().rows()))
                .isEqualTo(Optional.of(List.of()));
    }

    /** Two grades by turns in 75 minutes, of which their four rows need 74. */
    @Test
    void unequalRowsInTightHoursAreFoundWithTheirBound() {
        var task = new GridTask(
                1,
                10,
                30,
                List.of(
                        GradeNeed.even(new Grade(1), 0, 75, 20, NINE),
                        GradeNeed.even(new Grade(2), 0, 75, 17, NINE)));

        var layout = SOLVER.lay(task).orElseThrow();

        assertThat(layout.isComplete(task)).isTrue();
        assertThat(layout.proof()).contains("CP-SAT places 0, bound 0, gap 0.00 %").contains("seed 1");
        assertThat(SOLVER.lay(task)).isEqualTo(Optional.of(layout));
    }

    @Test
    void aRowGivesWayToAProgrammeOnItsDayOnlyAndTheLessonsStayInTheWeek() {
        var task = new GridTask(
                15,
                15,
                30,
                List.of(GradeNeed.even(new Grade(1), 0, 45, 15, NINE)),
                new TreeMap<>(Map.of(DayOfWeek.WEDNESDAY, List.of(new Stretch(0, 15)))));

        var layout = SOLVER.lay(task).orElseThrow();

        assertThat(layout.isComplete(task)).isTrue();
        assertThat(layout.grades().getFirst().rows())
                .containsExactly(
                        new GridRow(0, 15, Set.of(DayOfWeek.WEDNESDAY)), new GridRow(30, 15, Set.of()));
    }

    @Test
    void aYearWithCrossedHoursIsPlannedWholeAndSaysWhoFoundItsTemplate() {
        var year = SchoolYears.aYear().build();
        var crossed = profile(LocalTime.of(9, 45));

        var planned = new YearPlanner(SOLVER).plan(PlanningBrief.of(year, crossed));

        assertThat(planned.findings()).extracting(Finding::rule).containsExactly("schedule.template-solved");
        assertThat(PlanChecker.check(year, crossed, planned.plan())).isEmpty();
    }

    @Test
    void aGradeWhoseHoursAreTooShortIsNamedAndTheOthersArePlanned() {
        var year = SchoolYears.aYear().build();
        var short4 = profile(LocalTime.of(9, 15));

        var planned = new YearPlanner(SOLVER).plan(PlanningBrief.of(year, short4));

        assertThat(planned.findings()).extracting(Finding::rule).contains("schedule.rows-missing");
        assertThat(planned.findings())
                .anySatisfy(finding -> assertThat(finding.sentence().en())
                        .isEqualTo("Grade 4 needs this many slots a day: 2; its hours (09:00–09:15) hold: 1."));
        assertThat(PlanChecker.check(year, short4, planned.plan()).stream()
                        .filter(Finding::isBlocking)
                        .limit(3))
                .isEmpty();
        assertThat(planned.plan().placements()).hasSizeGreaterThan(10_000);
    }

    /** Grade 4 may be on air only from nine to the given time; the others as usual, but all primary grades may be early. */
    private static PlanningProfile profile(LocalTime until) {
        var anyHour = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));
        var morning = new DayWindow(LocalTime.of(9, 0), LocalTime.of(12, 0));
        return new PlanningProfile(
                "crossed",
                List.of(
                        new GradeBand(1, 3, morning, anyHour, 1440),
                        new GradeBand(4, 4, new DayWindow(LocalTime.of(9, 0), until), anyHour, 1440),
                        new GradeBand(5, 11, new DayWindow(LocalTime.of(11, 0), LocalTime.of(18, 0)), anyHour, 1440)),
                10,
                7,
                LocalTime.of(13, 0));
    }

    private static List<Integer> starts(GradeLayout grade) {
        return grade.rows().stream().map(GridRow::start).toList();
    }

    private static void holdsNineOnceADay(GradeLayout grade) {
        var days = grade.days().getFirst();
        assertThat(days.stream().mapToInt(List::size).sum()).isEqualTo(9);
        assertThat(IntStream.range(0, 5)
                        .mapToLong(day -> days.stream()
                                .filter(of -> of.contains(GridTask.DAYS.get(day)))
                                .count()))
                .allMatch(lessons -> lessons <= 2);
    }
}
