package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;

class CircumstancesHonouredTest {
    private static final YearPlanner PLANNER = new YearPlanner(new TemplateSolver());
    private static final PlanningProfile USUAL = PlanningProfile.usual();
    private static final Curriculum YEAR = SchoolYears.aYear().build();
    private static final YearPlan PLAN = plan(PlanningBrief.of(YEAR, USUAL)).plan();

    @Test
    void aWithdrawnLessonIsSkippedAndTheOneBehindItTakesItsPlace() {
        var gone = LessonCode.parse("KK-05-INF-004");
        var next = LessonCode.parse("KK-05-INF-005");

        var planned = plan(PlanningBrief.of(YEAR, USUAL, Circumstances.none().withWithdrawn(gone)));

        assertThat(planned.findings()).isEmpty();
        assertThat(planned.plan().placements())
                .noneMatch(placement -> placement.lesson().equals(gone));
        assertThat(premiere(planned.plan(), next).day())
                .isEqualTo(premiere(PLAN, gone).day());
    }

    @Test
    void aRowThatSomethingElseTakesOnADateIsMadeUpForInItsWeek() {
        var monday = LocalDate.of(2026, 9, 14);
        var taken = TakenTime.of(
                Fixtures.BALAPAN.id(), monday, LocalTime.of(9, 0), LocalTime.of(9, 15), Wording.same("address"));

        var planned = plan(PlanningBrief.of(YEAR, USUAL, Circumstances.none().withTaken(taken)));

        assertThat(planned.findings()).isEmpty();
        assertThat(PLAN.on(Fixtures.BALAPAN.id(), new AirDay(monday)).getFirst().start())
                .isEqualTo(at(monday, 9, 0));
        assertThat(planned.plan()
                        .on(Fixtures.BALAPAN.id(), new AirDay(monday))
                        .getFirst()
                        .start())
                .isEqualTo(at(monday, 9, 15));
        assertThat(inWeek(planned.plan(), 1, monday)).hasSize(9);
        assertThat(planned.plan().placements().stream()
                        .filter(placement -> placement.channel().equals(Fixtures.ELARNA.id())))
                .containsExactlyElementsOf(PLAN.placements().stream()
                        .filter(placement -> placement.channel().equals(Fixtures.ELARNA.id()))
                        .toList());
    }

    @Test
    void aPinnedPremiereStaysAndItsCourseGoesRoundIt() {
        var lesson = LessonCode.parse("KK-05-INF-004");
        var date = LocalDate.of(2026, 10, 6);
        var pin = new Placement(
                Fixtures.BALAPAN.id(), new AirDay(date), at(date, 13, 5), Frames.ofMinutes(15), lesson, Role.PREMIERE);

        var planned = plan(PlanningBrief.of(YEAR, USUAL, Circumstances.none().withPins(List.of(pin))));

        assertThat(planned.findings()).isEmpty();
        assertThat(planned.conflicts()).isEmpty();
        assertThat(premiere(planned.plan(), lesson)).isEqualTo(pin);
        assertThat(premiere(planned.plan(), LessonCode.parse("KK-05-INF-003"))
                        .day()
                        .date())
                .isBefore(date);
        assertThat(premiere(planned.plan(), LessonCode.parse("KK-05-INF-005"))
                        .day()
                        .date())
                .isAfter(date);
    }

    @Test
    void aPinnedRepeatStaysAndIsTheOnlyOneOfItsLesson() {
        var lesson = LessonCode.parse("KK-05-INF-004");
        var date = premiere(PLAN, lesson).day().date().plusDays(4);
        var day = new AirDay(date.getDayOfWeek().getValue() > 5 ? date.plusDays(2) : date);
        var pin = new Placement(
                Fixtures.BALAPAN.id(), day, at(day.date(), 17, 30), Frames.ofMinutes(15), lesson, Role.REPEAT);

        var planned = plan(PlanningBrief.of(YEAR, USUAL, Circumstances.none().withPins(List.of(pin))));

        assertThat(planned.conflicts()).isEmpty();
        assertThat(planned.plan().placements().stream()
                        .filter(placement -> placement.lesson().equals(lesson) && placement.role() == Role.REPEAT))
                .containsExactly(pin);
    }

    @Test
    void whatIsPublishedStaysThoughTheYearWouldNowBePlannedOtherwise() {
        var until = LocalDate.of(2026, 11, 20);
        var known = new Published(PLAN, until);
        var late = LessonCode.parse("KK-09-CHEM-014");
        var circumstances = Circumstances.none()
                .withReady(late, LocalDate.of(2026, 12, 14))
                .withWithdrawn(LessonCode.parse("KK-05-INF-020"));

        var planned = plan(PlanningBrief.of(YEAR, USUAL, circumstances).after(known));

        assertThat(planned.plan().placements())
                .containsAll(PLAN.placements().stream().filter(known::pins).toList());
        assertThat(planned.plan().placements().stream().filter(known::pins))
                .hasSameSizeAs(PLAN.placements().stream().filter(known::pins).toList());
        assertThat(planned.findings()).isEmpty();
    }

    @Test
    void aMissedPremiereIsMadeGoodBeforeTheNextLessonOfItsCourse() {
        var missed = premiere(PLAN, LessonCode.parse("KK-07-PHYS-008"));
        var until = missed.day().date().plusDays(2);

        var planned = plan(PlanningBrief.of(YEAR, USUAL, Circumstances.none().withMissed(missed))
                .after(new Published(PLAN, until)));

        var made = premiere(planned.plan(), missed.lesson());
        assertThat(made.day().date()).isAfter(until);
        assertThat(premiere(planned.plan(), LessonCode.parse("KK-07-PHYS-009")).day())
                .isGreaterThan(made.day());
        assertThat(planned.findings()).isEmpty();
    }

    @Test
    void aMissedPremiereWhoseNextLessonWasShownAlreadyIsMadeGoodAllTheSame() {
        var missed = premiere(PLAN, LessonCode.parse("KK-07-PHYS-008"));
        var until = premiere(PLAN, LessonCode.parse("KK-07-PHYS-009")).day().date();

        var planned = plan(PlanningBrief.of(YEAR, USUAL, Circumstances.none().withMissed(missed))
                .after(new Published(PLAN, until)));

        assertThat(premiere(planned.plan(), missed.lesson()).day().date()).isAfter(until);
        assertThat(planned.findings()).isEmpty();
    }

    @Test
    void aWorkingSaturdayShowsTheLessonsOfTheDayItStandsInFor() {
        var monday = LocalDate.of(2026, 9, 14);
        var saturday = LocalDate.of(2026, 9, 19);
        var year = SchoolYears.aYear()
                .freeDay(monday)
                .workingDay(saturday, DayOfWeek.MONDAY)
                .build();

        var planned = plan(PlanningBrief.of(year, USUAL));

        assertThat(planned.findings()).isEmpty();
        assertThat(newOn(planned.plan(), saturday)).containsExactlyInAnyOrderElementsOf(newOn(PLAN, monday));
    }

    @Test
    void aSaturdayMoreIsRoomToCatchUpWhatAHolidayTookInAnotherWeek() {
        var years = SchoolYears.aYear();
        for (int day = 0; day < 4; day++) {
            years.freeDay(LocalDate.of(2026, 9, 14).plusDays(day), new Grade(8));
        }
        var without = plan(PlanningBrief.of(years.build(), USUAL));
        for (int week = 0; week < 4; week++) {
            years.workingDay(LocalDate.of(2026, 9, 26).plusWeeks(week), DayOfWeek.FRIDAY);
        }
        var with = plan(PlanningBrief.of(years.build(), USUAL));

        var lastWeek = LocalDate.of(2026, 10, 19);
        assertThat(shownBefore(with.plan(), 8, lastWeek)).isGreaterThan(shownBefore(without.plan(), 8, lastWeek));
    }

    @Test
    void requiredRepeatsAreServedBeforeAllOthersAndOnTheOtherSideOfNoon() {
        var usual = USUAL.bands();
        var profile = new PlanningProfile(
                "primary twice",
                List.of(
                        new GradeBand(
                                1, 4, usual.get(0).premieres(), usual.get(0).repeats(), 1440, 1),
                        usual.get(1),
                        usual.get(2)),
                10,
                7,
                LocalTime.of(13, 0));

        var planned = plan(PlanningBrief.of(YEAR, profile));

        var repeats = planned.plan().placements().stream()
                .filter(placement -> placement.role() == Role.REPEAT
                        && placement.lesson().grade().number() <= 4)
                .toList();
        assertThat(repeats.stream().map(Placement::lesson).distinct()).hasSameSizeAs(repeats);
        long lessons = YEAR.courses().stream()
                .filter(course -> course.grade().number() <= 4)
                .mapToLong(course -> course.lessons().size())
                .sum();
        assertThat(repeats.size()).isGreaterThan((int) lessons - 100);
        assertThat(repeats.stream()
                        .filter(repeat ->
                                !repeat.start().isBefore(at(repeat.day().date(), 13, 0))))
                .hasSizeGreaterThan(repeats.size() * 9 / 10);
    }

    @Test
    void aDailyLimitHoldsForNewLessonsToo() {
        var limited = new PlanningProfile(
                "ten minutes",
                USUAL.bands().stream()
                        .map(band -> new GradeBand(band.first(), band.last(), band.premieres(), band.repeats(), 10))
                        .toList(),
                10,
                7,
                LocalTime.of(13, 0));

        var planned = plan(PlanningBrief.of(YEAR, limited));

        assertThat(planned.plan().placements()).hasSizeGreaterThan(3000);
        assertThat(planned.conflicts())
                .isNotEmpty()
                .allSatisfy(conflict ->
                        assertThat(conflict.demands()).anyMatch(demand -> demand instanceof Demand.DayLimit));
    }

    @Test
    void hardSubjectsHaveTheFreshHoursWhereTheirGradeHasARowThere() {
        var fresh = new DayWindow(LocalTime.of(9, 30), LocalTime.of(12, 30));

        var maths = PLAN.placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE
                        && placement.lesson().course().toString().equals("KK-02-MATH"))
                .toList();

        assertThat(maths)
                .allMatch(placement ->
                        fresh.on(placement.day(), Fixtures.BALAPAN.clock()).contains(placement.span()));
    }

    private static Planned plan(PlanningBrief brief) {
        var planned = PLANNER.plan(brief);
        assertThat(PlanChecker.check(brief, planned.plan()).stream()
                        .filter(Finding::isBlocking)
                        .limit(3))
                .isEmpty();
        return planned;
    }

    private static Placement premiere(YearPlan plan, LessonCode lesson) {
        return plan.placements().stream()
                .filter(placement -> placement.lesson().equals(lesson) && placement.role() == Role.PREMIERE)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }

    private static SlotTime at(LocalDate date, int hour, int minute) {
        return Fixtures.BALAPAN.clock().slotOf(new AirDay(date), LocalTime.of(hour, minute));
    }

    private static List<Placement> inWeek(YearPlan plan, int grade, LocalDate monday) {
        return plan.placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE
                        && placement.channel().equals(Fixtures.BALAPAN.id())
                        && placement.lesson().grade().number() == grade
                        && !placement.day().date().isBefore(monday)
                        && placement.day().date().isBefore(monday.plusWeeks(1)))
                .toList();
    }

    private static List<CourseCode> newOn(YearPlan plan, LocalDate date) {
        return plan.on(Fixtures.BALAPAN.id(), new AirDay(date)).stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .map(placement -> placement.lesson().course())
                .toList();
    }

    private static long shownBefore(YearPlan plan, int grade, LocalDate date) {
        return plan.placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE
                        && placement.lesson().grade().number() == grade
                        && placement.day().date().isBefore(date))
                .count();
    }
}
