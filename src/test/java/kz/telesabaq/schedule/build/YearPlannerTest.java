package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.WeekGrid.Row;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearPlannerTest {
    private static final YearPlanner PLANNER = new YearPlanner(task -> Optional.empty());
    private static final PlanningProfile USUAL = PlanningProfile.usual();

    @Test
    void theWholeYearIsOnAirOnBothChannels() {
        var year = SchoolYears.aYear().build();

        var planned = PLANNER.plan(PlanningBrief.of(year, USUAL));

        assertThat(planned.findings()).isEmpty();
        assertThat(PlanChecker.check(year, USUAL, planned.plan()).stream().limit(3))
                .isEmpty();
        assertThat(premieres(planned).size()).isEqualTo(6714);
        assertThat(year.calendar().broadcastDays()).hasSize(168);
        assertThat(year.calendar().teachingDays(new Grade(1))).hasSize(163);
    }

    @Test
    void everyGradeHasItsTwoRowsAndNoTemplateHasFewer() {
        var planned = PLANNER.plan(PlanningBrief.of(SchoolYears.aYear().build(), USUAL));

        assertThat(planned.grids())
                .allSatisfy(grid -> assertThat(grid.rowCount()).isEqualTo(22));
        assertThat(planned.grids().getFirst().rowsOf(new Grade(1)))
                .containsExactly(new Row(LocalTime.of(9, 0), 15), new Row(LocalTime.of(9, 30), 15));
        assertThat(planned.grids().getFirst().rowsOf(new Grade(11)))
                .containsExactly(new Row(LocalTime.of(14, 0), 15), new Row(LocalTime.of(14, 30), 15));
    }

    @Test
    void aWholeWeekReachesTheBoundOfItsRepeats() {
        var planned = PLANNER.plan(PlanningBrief.of(SchoolYears.aYear().build(), USUAL));
        var monday = LocalDate.of(2026, 9, 14);
        Map<LessonCode, LocalDate> premiered = premieres(planned).stream()
                .collect(Collectors.toMap(
                        Placement::lesson, placement -> placement.day().date()));

        var repeats = planned.plan().placements().stream()
                .filter(placement -> placement.role() == Role.REPEAT
                        && placement.channel().equals(Fixtures.BALAPAN.id())
                        && !placement.day().date().isBefore(monday)
                        && placement.day().date().isBefore(monday.plusDays(5)))
                .toList();

        assertThat(repeats).hasSize(81);
        assertThat(repeats.stream()
                        .filter(repeat -> !premiered
                                .getOrDefault(repeat.lesson(), LocalDate.MIN)
                                .isBefore(monday)))
                .hasSize(67);
    }

    @Test
    void counterpartsAreOnAirAtTheSameTime() {
        var planned = PLANNER.plan(PlanningBrief.of(SchoolYears.aYear().build(), USUAL));

        assertThat(starts(planned, Fixtures.BALAPAN.id(), "KK-01-ALIPPE"))
                .isEqualTo(starts(planned, Fixtures.ELARNA.id(), "RU-01-BUKVAR"));
        assertThat(starts(planned, Fixtures.BALAPAN.id(), "KK-09-KAZLIT"))
                .isEqualTo(starts(planned, Fixtures.ELARNA.id(), "RU-09-RUSLIT"));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "12, 10", "12, 12", "15, 15", "20, 10", "20, 20"})
    void everyRasterHoldsTheYear(int raster, int lesson) {
        var year = SchoolYears.aYear().raster(raster).lessonMinutes(lesson).build();

        var planned = PLANNER.plan(PlanningBrief.of(year, USUAL));

        assertThat(planned.findings()).isEmpty();
        assertThat(PlanChecker.check(year, USUAL, planned.plan()).stream().limit(3))
                .isEmpty();
        assertThat(premieres(planned).size()).isEqualTo(6714);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void holidaysAtRandomNeverBreakARule(long seed) {
        int raster = List.of(10, 12, 15, 20).get((int) (seed % 4));
        var year = SchoolYears.aYear()
                .raster(raster)
                .randomHolidays(seed, (int) seed * 3)
                .build();

        var planned = PLANNER.plan(PlanningBrief.of(year, USUAL));

        var checked = PlanChecker.check(year, USUAL, planned.plan());
        assertThat(checked.stream().filter(Finding::isBlocking).limit(3)).isEmpty();
        int leftOut = 6714 - premieres(planned).size();
        assertThat(rules(planned.findings())).isSubsetOf("schedule.no-place-left", "schedule.exceptional-places");
        assertThat(planned.findings())
                .filteredOn(finding -> finding.rule().equals("schedule.no-place-left"))
                .hasSize(leftOut);
    }

    @Test
    void tenHolidaysMoreAreCaughtUpWithoutALoss() {
        var year = SchoolYears.aYear();
        for (int week = 0; week < 5; week++) {
            year.freeDay(LocalDate.of(2026, 9, 7).plusWeeks(week).plusDays(week));
            year.freeDay(LocalDate.of(2027, 1, 18).plusWeeks(week).plusDays(4 - week));
        }
        var curriculum = year.build();

        var planned = PLANNER.plan(PlanningBrief.of(curriculum, USUAL));

        assertThat(PlanChecker.check(curriculum, USUAL, planned.plan()).stream().limit(3))
                .isEmpty();
        assertThat(premieres(planned).size()).isEqualTo(6714);
    }

    @Test
    void aLessonLostToAHolidayIsShownInTheSameWeekWhenThereIsASparePlace() {
        var wednesday = LocalDate.of(2026, 9, 16);
        var year = SchoolYears.aYear().freeDay(wednesday, new Grade(7)).build();

        var planned = PLANNER.plan(PlanningBrief.of(year, USUAL));

        var week = premieres(planned).stream()
                .filter(placement -> placement.lesson().grade().number() == 7
                        && placement.channel().equals(Fixtures.BALAPAN.id())
                        && placement.day().date().isAfter(LocalDate.of(2026, 9, 13))
                        && placement.day().date().isBefore(LocalDate.of(2026, 9, 19)))
                .toList();
        assertThat(week).hasSize(8);
        assertThat(week).noneMatch(placement -> placement.day().date().equals(wednesday));
        assertThat(PlanChecker.check(year, USUAL, planned.plan()).stream().limit(3))
                .isEmpty();
    }

    @Test
    void aLessonPlanLongerThanTheYearLosesItsTailByNameAndNothingElse() {
        var year = SchoolYears.aYear().weeks(37).build();

        var planned = PLANNER.plan(PlanningBrief.of(year, USUAL));

        var checked = PlanChecker.check(year, USUAL, planned.plan());
        assertThat(checked.stream().filter(Finding::isBlocking).limit(3)).isEmpty();
        assertThat(rules(checked)).containsOnly("schedule.not-in-plan");
        assertThat(rules(planned.findings())).containsOnly("schedule.no-place-left", "schedule.exceptional-places");
        assertThat(planned.findings())
                .filteredOn(finding -> finding.rule().equals("schedule.no-place-left"))
                .hasSize(7308 - premieres(planned).size())
                .anySatisfy(
                        finding -> assertThat(finding.sentence().ru())
                                .isEqualTo(
                                        "Уроку KK-07-ALGEBRA-037 не хватило места в учебном году: уроков в курсе 37, в эфир вошло 35."));
    }

    @Test
    void aLateLessonWaitsForItsMediaAndThoseBehindItWaitToo() {
        var year = SchoolYears.aYear().build();
        var late = LessonCode.parse("KK-05-HISTKZ-003");
        var ready = LocalDate.of(2026, 10, 12);
        var brief = PlanningBrief.of(year, USUAL, Circumstances.late(Map.of(late, ready)));

        var planned = PLANNER.plan(brief);

        assertThat(PlanChecker.check(brief, planned.plan()).stream()
                        .filter(Finding::isBlocking)
                        .limit(3))
                .isEmpty();
        assertThat(premiere(planned, "KK-05-HISTKZ-003").day().date()).isBetween(ready, ready.plusDays(6));
        assertThat(premiere(planned, "KK-05-HISTKZ-004").day().date())
                .isAfter(premiere(planned, "KK-05-HISTKZ-003").day().date());
        assertThat(premieres(planned).size()).isEqualTo(6714);
    }

    @Test
    void aLessonThatIsNeverReadyIsNamedAsTheReasonForThoseBehindIt() {
        var late = LessonCode.parse("RU-09-CHEM-033");
        var year = SchoolYears.aYear().build();

        var planned =
                PLANNER.plan(PlanningBrief.of(year, USUAL, Circumstances.late(Map.of(late, LocalDate.of(2027, 6, 1)))));

        assertThat(planned.findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.sentence().en())
                        .contains("the media of lesson RU-09-CHEM-033 are ready only on 2027-06-01"));
    }

    @Test
    void aLessonLongerThanTheRasterGetsALongerSlotAndTheOthersStayAsTheyAre() {
        var year = SchoolYears.aYear().build();
        var longer = withLesson(year, "KK-02-MATH-010", 16);

        var planned = PLANNER.plan(PlanningBrief.of(longer, USUAL));

        assertThat(planned.findings()).isEmpty();
        assertThat(premieres(planned).size()).isEqualTo(6714);
        assertThat(premiere(planned, "KK-02-MATH-010").slot()).isEqualTo(Frames.ofMinutes(16));
        assertThat(premiere(planned, "KK-02-MATH-011").slot()).isEqualTo(Frames.ofMinutes(15));
        assertThat(PlanChecker.check(longer, USUAL, planned.plan()).stream().limit(3))
                .isEmpty();
    }

    @Test
    void languagesWithDifferentQuotasGetATemplateEach() {
        var year = SchoolYears.aYear().build();
        var courses = year.courses().stream()
                .map(course -> course.code().toString().equals("RU-08-GEO") ? withQuota(course, 2) : course)
                .toList();
        var uneven = new Curriculum(year.calendar(), year.channels(), courses, year.fingerprint());

        var planned = PLANNER.plan(PlanningBrief.of(uneven, USUAL));

        assertThat(PlanChecker.check(uneven, USUAL, planned.plan()).stream()
                        .filter(Finding::isBlocking)
                        .limit(3))
                .isEmpty();
        assertThat(premieres(planned).size()).isEqualTo(6714);
        assertThat(planned.grids().get(0).rows())
                .isEqualTo(planned.grids().get(1).rows());
    }

    @Test
    void theSameBriefGivesTheSamePlan() {
        var first = PLANNER.plan(PlanningBrief.of(SchoolYears.aYear().build(), USUAL));
        var second = PLANNER.plan(PlanningBrief.of(SchoolYears.aYear().build(), USUAL));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aShorterBroadcastDayMovesTheRowsIntoItsHours() {
        var year = SchoolYears.aYear()
                .hours(LocalTime.of(10, 0), LocalTime.of(17, 0))
                .build();

        var planned = PLANNER.plan(PlanningBrief.of(year, USUAL));

        assertThat(PlanChecker.check(year, USUAL, planned.plan()).stream().limit(3))
                .isEmpty();
        assertThat(premieres(planned).size()).isEqualTo(6714);
    }

    private static Curriculum withLesson(Curriculum year, String code, int minutes) {
        var courses = year.courses().stream()
                .map(course -> new Course(
                        course.code(),
                        course.subject(),
                        course.hours(),
                        course.certainty(),
                        course.lessonsPerWeek(),
                        30,
                        course.lessons().stream()
                                .map(lesson ->
                                        lesson.code().toString().equals(code) ? ofMinutes(lesson, minutes) : lesson)
                                .toList()))
                .toList();
        return new Curriculum(year.calendar(), year.channels(), courses, year.fingerprint());
    }

    private static Lesson ofMinutes(Lesson lesson, int minutes) {
        return new Lesson(
                lesson.code(),
                lesson.topic(),
                lesson.quarter(),
                lesson.objectives(),
                Frames.ofMinutes(minutes),
                lesson.counterpart());
    }

    private static Course withQuota(Course course, int quota) {
        return new Course(
                course.code(),
                course.subject(),
                course.hours(),
                course.certainty(),
                quota,
                course.screenMinutes(),
                course.lessons());
    }

    private static List<Placement> premieres(Planned planned) {
        return planned.plan().placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .toList();
    }

    private static Placement premiere(Planned planned, String code) {
        return premieres(planned).stream()
                .filter(placement -> placement.lesson().equals(LessonCode.parse(code)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> starts(Planned planned, ChannelId channel, String course) {
        return premieres(planned).stream()
                .filter(placement -> placement.channel().equals(channel)
                        && placement.lesson().course().toString().equals(course))
                .map(placement -> placement.day() + " " + placement.start())
                .toList();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).distinct().toList();
    }
}
