package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Conflict;
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
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;

class ImpossibleDemandsTest {
    private static final YearPlanner PLANNER = new YearPlanner(new TemplateSolver(1, 3));
    private static final PlanningProfile USUAL = PlanningProfile.usual();
    private static final DayWindow ANY_HOUR = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));

    @Test
    void aQuotaOverTheHoursOfOneGradeNamesTheGradeItsHoursAndTheRest() {
        var year = SchoolYears.aYear()
                .quotas(new Grade(11), "L5 M5 algebra5 phys5")
                .build();
        var short11 = bands(
                new GradeBand(9, 10, hours(13, 0, 18, 0), ANY_HOUR, 1440),
                new GradeBand(11, 11, hours(13, 0, 14, 30), ANY_HOUR, 1440));

        var planned = plan(PlanningBrief.of(year, short11));

        assertThat(planned.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.demands())
                    .containsExactlyInAnyOrder(
                            new Demand.GradeLessons(new Grade(11), 20),
                            new Demand.GradeHours(11, 11, hours(13, 0, 14, 30)),
                            new Demand.Rest(10));
            assertThat(conflict.finding().sentence().en())
                    .contains("grade 11 asks 20 new lessons a week")
                    .contains("hours of grades 11–11: 13:00–14:30")
                    .contains("10 minutes of rest");
        });
        assertThat(premieres(planned)).hasSizeGreaterThan(6000);
    }

    @Test
    void tooManyGradesForTheMorningNamesTheFewestThatAreTooMany() {
        var year = SchoolYears.aYear().build();
        var shortMorning = new PlanningProfile(
                "short morning",
                List.of(
                        new GradeBand(1, 4, hours(9, 0, 10, 30), ANY_HOUR, 1440),
                        new GradeBand(5, 11, ANY_HOUR, ANY_HOUR, 1440)),
                10,
                7,
                LocalTime.of(13, 0));

        var planned = plan(PlanningBrief.of(year, shortMorning));

        assertThat(planned.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.demands())
                    .containsExactlyInAnyOrder(
                            new Demand.GradeLessons(new Grade(1), 9),
                            new Demand.GradeLessons(new Grade(2), 9),
                            new Demand.GradeLessons(new Grade(3), 9),
                            new Demand.GradeLessons(new Grade(4), 9),
                            new Demand.GradeHours(1, 4, hours(9, 0, 10, 30)));
            everyDemandIsNeeded(year, shortMorning, conflict);
        });
    }

    @Test
    void aWindowWithoutASlotIsTwoDemandsThatDoNotMeet() {
        var year = SchoolYears.aYear().build();
        var none = bands(
                new GradeBand(9, 10, hours(13, 0, 18, 0), ANY_HOUR, 1440),
                new GradeBand(11, 11, hours(16, 5, 16, 15), ANY_HOUR, 1440));

        var planned = plan(PlanningBrief.of(year, none));

        assertThat(planned.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.demands())
                        .containsExactlyInAnyOrder(
                                new Demand.GradeLessons(new Grade(11), 9),
                                new Demand.GradeHours(11, 11, hours(16, 5, 16, 15))));
    }

    @Test
    void aDayTooShortForAllGradesNamesTheHoursOfTheChannel() {
        var year = SchoolYears.aYear()
                .hours(LocalTime.of(9, 0), LocalTime.of(13, 0))
                .build();
        var anyHour = new PlanningProfile(
                "any hour", List.of(new GradeBand(1, 11, ANY_HOUR, ANY_HOUR, 1440)), 10, 7, LocalTime.of(13, 0));

        var planned = plan(PlanningBrief.of(year, anyHour));

        assertThat(planned.conflicts()).isNotEmpty();
        assertThat(planned.conflicts().getFirst().demands())
                .contains(new Demand.ChannelHours(
                        Fixtures.BALAPAN.id(), new DayWindow(LocalTime.of(9, 0), LocalTime.of(13, 0))))
                .noneMatch(Demand.Rest.class::isInstance);
        everyDemandIsNeeded(year, anyHour, planned.conflicts().getFirst());
    }

    @Test
    void aProgrammeThatTakesTheOnlyHoursIsNamed() {
        var year = SchoolYears.aYear().weeks(28).build();
        var evening = bands(
                new GradeBand(9, 10, hours(13, 0, 17, 0), ANY_HOUR, 1440),
                new GradeBand(11, 11, hours(17, 0, 17, 45), ANY_HOUR, 1440));
        var circumstances = Circumstances.none();
        for (int week = 0; week < 38; week++) {
            circumstances = circumstances.withTaken(TakenTime.of(
                    Fixtures.BALAPAN.id(),
                    LocalDate.of(2026, 9, 2).plusWeeks(week),
                    LocalTime.of(17, 0),
                    LocalTime.of(17, 15),
                    Wording.same("news")));
        }
        var fine = plan(PlanningBrief.of(year, evening, circumstances));
        var tight = SchoolYears.aYear().weeks(30).quotas(new Grade(11), "L5 M5").build();

        var planned = plan(PlanningBrief.of(tight, evening, circumstances));

        assertThat(fine.conflicts()).isEmpty();
        assertThat(demands(planned))
                .singleElement()
                .satisfies(demands -> assertThat(demands)
                        .containsExactlyInAnyOrder(
                                new Demand.GradeLessons(new Grade(11), 10),
                                new Demand.GradeHours(11, 11, hours(17, 0, 17, 45)),
                                new Demand.Rest(10),
                                new Demand.Programme(DayOfWeek.WEDNESDAY, hours(17, 0, 17, 15))));
    }

    @Test
    void aLessonPlanLongerThanTheYearNamesItsLessonsItsQuotaAndTheWeeks() {
        var year = SchoolYears.aYear().weeks(60).build();

        var planned = plan(PlanningBrief.of(year, USUAL));

        var geography = planned.conflicts().stream()
                .filter(conflict -> conflict.place().column().equals("KK-08-GEO"))
                .toList();
        assertThat(geography)
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.demands())
                        .containsExactly(
                                new Demand.CourseLessons(course("KK-08-GEO-001"), 60),
                                new Demand.Quota(course("KK-08-GEO-001"), 1),
                                new Demand.SchoolWeeks(new Grade(8), 35)));
        assertThat(geography.getFirst().finding().sentence().ru())
                .isEqualTo(
                        "Эти требования вместе невыполнимы: уроков в курсе KK-08-GEO: 60; недельная норма курса KK-08-GEO: 1; учебных недель у 8 класса: 35.");
    }

    @Test
    void holidaysThatLeaveTooFewDaysNameTheCoursesThatDoNotFit() {
        var years = SchoolYears.aYear();
        for (int week = 0; week < 28; week++) {
            years.freeDay(LocalDate.of(2026, 9, 8).plusWeeks(week), new Grade(8));
            years.freeDay(LocalDate.of(2026, 9, 10).plusWeeks(week), new Grade(8));
        }
        for (int week = 0; week < 20; week++) {
            years.freeDay(LocalDate.of(2026, 9, 9).plusWeeks(week), new Grade(8));
        }

        var planned = plan(PlanningBrief.of(years.build(), USUAL));

        assertThat(planned.conflicts()).hasSize(2);
        assertThat(planned.conflicts().getFirst().demands())
                .hasSize(10)
                .contains(new Demand.SchoolWeeks(new Grade(8), 35))
                .filteredOn(Demand.CourseLessons.class::isInstance)
                .hasSize(9);
    }

    @Test
    void aLessonThatComesTooLateIsTheReasonForThoseBehindIt() {
        var late = LessonCode.parse("KK-09-CHEM-005");
        var ready = LocalDate.of(2027, 5, 20);
        var year = SchoolYears.aYear().build();

        var planned = plan(PlanningBrief.of(year, USUAL, Circumstances.none().withReady(late, ready)));

        assertThat(planned.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.demands())
                        .containsExactlyInAnyOrder(
                                new Demand.Ready(late, ready),
                                new Demand.CourseLessons(late.course(), 34),
                                new Demand.SchoolWeeks(new Grade(9), 35)));
    }

    @Test
    void aLessonLongerThanItsScreenLimitOrItsHoursIsNamedWithThem() {
        var year = SchoolYears.aYear()
                .lesson("KK-03-MATH-004", Frames.ofMinutes(16))
                .build();

        var planned = plan(PlanningBrief.of(year, USUAL));

        assertThat(planned.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.demands())
                        .containsExactly(
                                new Demand.LessonLength(LessonCode.parse("KK-03-MATH-004"), Frames.ofMinutes(16)),
                                new Demand.ScreenLimit(course("KK-03-MATH-004"), 15)));
        assertThat(premieres(planned)).hasSize(6713);
    }

    @Test
    void aLessonLongerThanTheHoursOfItsGradeIsNamedWithThem() {
        var year = SchoolYears.aYear()
                .screenMinutes(90)
                .lesson("KK-11-BIO-004", Frames.ofMinutes(70))
                .build();
        var short11 = bands(
                new GradeBand(9, 10, hours(13, 0, 17, 0), ANY_HOUR, 1440),
                new GradeBand(11, 11, hours(17, 0, 18, 0), ANY_HOUR, 1440));

        var planned = plan(PlanningBrief.of(year, short11));

        assertThat(planned.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.demands())
                        .containsExactly(
                                new Demand.LessonLength(LessonCode.parse("KK-11-BIO-004"), Frames.ofMinutes(70)),
                                new Demand.GradeHours(11, 11, hours(17, 0, 18, 0))));
    }

    @Test
    void twoPinsAtOnePlaceNameEachOtherAndOneIsKept() {
        var first = pin("KK-05-INF-004", LocalDate.of(2026, 9, 28), 12, 0);
        var second = pin("KK-06-INF-004", LocalDate.of(2026, 9, 28), 12, 0);

        var planned = plan(pinned(first, second));

        assertThat(demands(planned)).containsExactly(List.of(new Demand.Pin(first), new Demand.Pin(second)));
        assertThat(planned.plan().placements()).contains(first).doesNotContain(second);
        assertThat(premieres(planned)).hasSize(6714);
    }

    @Test
    void pinsAgainstTheOrderOfTheirCourseNameEachOther() {
        var fifth = pin("KK-05-INF-005", LocalDate.of(2026, 10, 12), 12, 0);
        var fourth = pin("KK-05-INF-004", LocalDate.of(2026, 10, 13), 12, 0);

        var planned = plan(pinned(fifth, fourth));

        assertThat(demands(planned)).containsExactly(List.of(new Demand.Pin(fifth), new Demand.Pin(fourth)));
        assertThat(premieres(planned)).hasSize(6714);
    }

    @Test
    void pinsWithoutRestBetweenThemNameTheRest() {
        var one = pin("KK-05-INF-004", LocalDate.of(2026, 9, 28), 12, 0);
        var next = pin("KK-05-FOREIGN-004", LocalDate.of(2026, 9, 28), 12, 15);

        var planned = plan(pinned(one, next));

        assertThat(demands(planned))
                .containsExactly(List.of(new Demand.Pin(one), new Demand.Pin(next), new Demand.Rest(10)));
    }

    @Test
    void aPinOnAFreeDayOutsideTheHoursOrBeforeItsMediaNamesWhatItMeets() {
        var free = pin("KK-05-INF-015", LocalDate.of(2026, 12, 16), 12, 0);
        var early = pin("KK-07-GEO-004", LocalDate.of(2026, 9, 28), 9, 0);
        var unready = pin("KK-08-GEO-004", LocalDate.of(2026, 9, 28), 12, 0);
        var ready = LocalDate.of(2026, 10, 5);
        var brief = pinned(free, early, unready);

        var planned = plan(brief.in(brief.circumstances().withReady(unready.lesson(), ready)));

        assertThat(demands(planned))
                .containsExactlyInAnyOrder(
                        List.of(new Demand.Pin(free), new Demand.NoSchool(new Grade(5), LocalDate.of(2026, 12, 16))),
                        List.of(new Demand.Pin(early), new Demand.GradeHours(5, 8, hours(11, 0, 15, 30))),
                        List.of(new Demand.Pin(unready), new Demand.Ready(unready.lesson(), ready)));
        assertThat(premieres(planned)).hasSize(6714);
    }

    @Test
    void aPinSoonerThanItsCourseCanGoNamesTheQuotaUnlessEvenOneADayIsTooSlow() {
        var soon = pin("KK-05-INF-024", LocalDate.of(2026, 9, 28), 12, 0);

        var planned = plan(pinned(soon));

        assertThat(demands(planned)).containsExactly(List.of(new Demand.Pin(soon)));
        assertThat(premieres(planned)).hasSize(6714);
        var nearly = pin("KK-05-INF-008", LocalDate.of(2026, 9, 28), 12, 0);
        assertThat(demands(plan(pinned(nearly))))
                .containsExactly(List.of(new Demand.Pin(nearly), new Demand.Quota(course("KK-05-INF-001"), 1)));
    }

    @Test
    void aPinInThePublishedPartNamesIt() {
        var year = SchoolYears.aYear().build();
        var known = PLANNER.plan(PlanningBrief.of(year, USUAL)).plan();
        var pin = pin("KK-05-INF-004", LocalDate.of(2026, 9, 28), 14, 0);
        var until = LocalDate.of(2026, 10, 4);

        var planned = plan(pinned(pin).after(new Published(known, until)));

        assertThat(demands(planned)).containsExactly(List.of(new Demand.Pin(pin), new Demand.PublishedUntil(until)));
        assertThat(planned.plan()).isEqualTo(known);
    }

    /** Together they cannot be met; taken out in turn, each leaves others that can. */
    private static void everyDemandIsNeeded(Curriculum year, PlanningProfile profile, Conflict conflict) {
        assertThat(PLANNER.plan(brief(year, profile, conflict.demands())).conflicts())
                .isNotEmpty();
        for (Demand demand : conflict.demands()) {
            var left = conflict.demands().stream()
                    .filter(other -> !other.equals(demand))
                    .toList();
            assertThat(PLANNER.plan(brief(year, profile, left)).conflicts())
                    .as("without: " + demand.sentence().en())
                    .isEmpty();
        }
    }

    /** A year that asks for these demands and nothing else. */
    private static PlanningBrief brief(Curriculum year, PlanningProfile profile, List<Demand> demands) {
        var grades = demands.stream()
                .filter(Demand.GradeLessons.class::isInstance)
                .map(demand -> ((Demand.GradeLessons) demand).grade())
                .toList();
        var channels = year.channels().stream()
                .map(channel -> demands.stream().anyMatch(Demand.ChannelHours.class::isInstance)
                        ? channel
                        : new Channel(
                                channel.id(),
                                channel.name(),
                                channel.language(),
                                channel.clock(),
                                LocalTime.of(6, 0),
                                LocalTime.of(23, 45),
                                channel.rasterMinutes()))
                .toList();
        var courses = year.courses().stream()
                .filter(course -> grades.contains(course.grade()))
                .toList();
        var bands = profile.bands().stream()
                .map(band -> demands.contains(new Demand.GradeHours(band.first(), band.last(), band.premieres()))
                        ? band
                        : new GradeBand(band.first(), band.last(), hours(6, 0, 23, 45), ANY_HOUR, 1440))
                .toList();
        int rest = demands.stream().anyMatch(Demand.Rest.class::isInstance) ? profile.breakMinutes() : 0;
        return PlanningBrief.of(
                new Curriculum(year.calendar(), channels, courses, year.fingerprint()),
                new PlanningProfile("some", bands, rest, 7, LocalTime.of(13, 0)));
    }

    private static Planned plan(PlanningBrief brief) {
        var planned = PLANNER.plan(brief);
        assertThat(PlanChecker.check(brief, planned.plan()).stream()
                        .filter(Finding::isBlocking)
                        .filter(finding -> !finding.rule().equals("schedule.pin-not-kept"))
                        .limit(3))
                .isEmpty();
        return planned;
    }

    private static PlanningBrief pinned(Placement... pins) {
        return PlanningBrief.of(
                SchoolYears.aYear().build(), USUAL, Circumstances.none().withPins(List.of(pins)));
    }

    private static Placement pin(String lesson, LocalDate date, int hour, int minute) {
        var channel = lesson.startsWith("KK") ? Fixtures.BALAPAN : Fixtures.ELARNA;
        var day = new AirDay(date);
        return new Placement(
                channel.id(),
                day,
                channel.clock().slotOf(day, LocalTime.of(hour, minute)),
                channel.raster(),
                LessonCode.parse(lesson),
                Role.PREMIERE);
    }

    private static PlanningProfile bands(GradeBand ninth, GradeBand eleventh) {
        return new PlanningProfile(
                "test",
                List.of(USUAL.bands().get(0), USUAL.bands().get(1), ninth, eleventh),
                10,
                7,
                LocalTime.of(13, 0));
    }

    private static DayWindow hours(int hour, int minute, int untilHour, int untilMinute) {
        return new DayWindow(LocalTime.of(hour, minute), LocalTime.of(untilHour, untilMinute));
    }

    private static CourseCode course(String lesson) {
        return LessonCode.parse(lesson).course();
    }

    private static List<List<Demand>> demands(Planned planned) {
        return planned.conflicts().stream().map(Conflict::demands).toList();
    }

    private static List<Placement> premieres(Planned planned) {
        return planned.plan().placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .toList();
    }
}
