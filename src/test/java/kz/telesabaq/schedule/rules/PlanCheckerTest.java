package kz.telesabaq.schedule.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Severity;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;

/** Every rule broken in every way it can be, and kept by the skin of its teeth. */
class PlanCheckerTest {
    /** Two lessons a week of mathematics and of Kazakh, grade 5: 11:00 to 15:30. */
    private static final Curriculum YEAR = SchoolYears.aYear().weeks(2).build();

    private static final PlanningProfile USUAL = PlanningProfile.usual();
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void aPlanThatKeepsEveryRuleIsFree() {
        assertThat(broken(
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-KAZ-001", MONDAY, "11:20"),
                        premiere("KK-05-MATH-002", MONDAY.plusDays(2), "11:00"),
                        repeat("KK-05-MATH-001", MONDAY.plusDays(1), "16:00")))
                .isEmpty();
    }

    @Test
    void twoLessonsAtOnceOnOneChannel() {
        assertThat(broken(premiere("KK-05-MATH-001", MONDAY, "11:00"), premiere("KK-06-MATH-001", MONDAY, "11:14")))
                .containsExactly("schedule.overlap");
    }

    @Test
    void aLongSlotHidesOverSeveralBehindIt() {
        assertThat(broken(
                        slot("balapan", "KK-05-MATH-001", MONDAY, "11:00", 60, Role.PREMIERE),
                        premiere("KK-06-MATH-001", MONDAY, "11:15"),
                        premiere("KK-07-CHEM-001", MONDAY, "11:45")))
                .containsExactly("schedule.overlap", "schedule.overlap");
    }

    @Test
    void lessonsThatMeetAtAFrameDoNotOverlapAndChannelsDoNotDisturbEachOther() {
        assertThat(broken(
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-06-MATH-001", MONDAY, "11:15"),
                        slot("elarna", "RU-05-MATH-001", MONDAY, "11:00", 15, Role.PREMIERE)))
                .isEmpty();
    }

    @Test
    void aSlotBeforeTheChannelBeginsAndOneThatEndsAfterIt() {
        var anyHour = profile(new DayWindow(LocalTime.of(7, 0), LocalTime.of(23, 0)));
        assertThat(broken(anyHour, premiere("KK-05-MATH-001", MONDAY, "08:59")))
                .containsExactly("schedule.outside-channel-hours");
        assertThat(broken(anyHour, premiere("KK-05-MATH-001", MONDAY, "17:46")))
                .containsExactly("schedule.outside-channel-hours");
        assertThat(broken(anyHour, premiere("KK-05-MATH-001", MONDAY, "17:45"))).isEmpty();
    }

    @Test
    void aLessonOnASaturdayInTheHolidaysAndOnADayFreeForItsGrade() {
        assertThat(broken(premiere("KK-05-MATH-001", MONDAY.plusDays(5), "11:00")))
                .contains("schedule.free-day");
        assertThat(broken(premiere("KK-05-MATH-001", LocalDate.of(2026, 10, 28), "11:00")))
                .contains("schedule.free-day");
        assertThat(broken(premiere("KK-01-MATH-001", LocalDate.of(2027, 2, 9), "09:00")))
                .contains("schedule.free-day");
        assertThat(broken(premiere("KK-02-MATH-001", LocalDate.of(2027, 2, 9), "09:00")))
                .doesNotContain("schedule.free-day");
    }

    @Test
    void aRepeatOnADayFreeForItsGrade() {
        assertThat(broken(
                        premiere("KK-01-MATH-001", LocalDate.of(2027, 2, 5), "09:00"),
                        repeat("KK-01-MATH-001", LocalDate.of(2027, 2, 8), "15:00")))
                .containsExactly("schedule.free-day");
    }

    @Test
    void aLaterTopicBeforeAnEarlierOne() {
        assertThat(broken(
                        premiere("KK-05-MATH-002", MONDAY, "11:00"),
                        premiere("KK-05-MATH-001", MONDAY.plusDays(1), "11:00")))
                .containsExactly("schedule.out-of-order");
        assertThat(broken(
                        premiere("KK-05-MATH-003", MONDAY.minusDays(5), "11:00"),
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-MATH-002", MONDAY.plusDays(1), "11:00")))
                .containsExactly("schedule.out-of-order", "schedule.out-of-order");
    }

    @Test
    void moreNewLessonsThanQuotaAndDebtAllow() {
        var firstWeek = LocalDate.of(2026, 9, 1);
        assertThat(broken(
                        premiere("KK-05-MATH-001", firstWeek, "11:00"),
                        premiere("KK-05-MATH-002", firstWeek.plusDays(1), "11:00"),
                        premiere("KK-05-MATH-003", firstWeek.plusDays(2), "11:00")))
                .containsExactly("schedule.over-week-quota");
    }

    @Test
    void whatAShortWeekCouldNotHoldIsCarriedOver() {
        var firstWeek = LocalDate.of(2026, 9, 1);
        assertThat(broken(
                        premiere("KK-05-MATH-001", firstWeek, "11:00"),
                        premiere("KK-05-MATH-002", MONDAY, "11:00"),
                        premiere("KK-05-MATH-003", MONDAY.plusDays(1), "11:00"),
                        premiere("KK-05-MATH-004", MONDAY.plusDays(2), "11:00")))
                .isEmpty();
    }

    @Test
    void aFullWeekWithFewerThanTheQuotaIsSaidButDoesNotBlock() {
        var findings = check(
                USUAL,
                premiere("KK-05-MATH-001", MONDAY, "11:00"),
                premiere("KK-05-MATH-002", MONDAY.plusDays(7), "11:00"),
                premiere("KK-05-MATH-003", MONDAY.plusDays(8), "11:00"));

        assertThat(findings.stream().filter(finding -> finding.rule().equals("schedule.under-week-quota")))
                .hasSize(1)
                .allMatch(finding -> finding.severity() == Severity.WARNS);
    }

    @Test
    void aWeekThatWaitedForMediaIsNotBlamed() {
        var brief = PlanningBrief.of(
                YEAR, USUAL, Circumstances.late(Map.of(LessonCode.parse("KK-05-MATH-002"), MONDAY.plusDays(7))));
        var plan = plan(
                premiere("KK-05-MATH-001", MONDAY, "11:00"), premiere("KK-05-MATH-002", MONDAY.plusDays(7), "11:00"));

        assertThat(PlanChecker.check(brief, plan).stream().map(Finding::rule))
                .doesNotContain("schedule.under-week-quota");
    }

    @Test
    void twoNewLessonsOfASubjectOnADay() {
        assertThat(broken(premiere("KK-05-MATH-001", MONDAY, "11:00"), premiere("KK-05-MATH-002", MONDAY, "13:00")))
                .containsExactly("schedule.twice-a-day");
    }

    @Test
    void aNewLessonAndARepeatOfASubjectOnADayAreFine() {
        assertThat(broken(
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-MATH-002", MONDAY.plusDays(1), "11:00"),
                        repeat("KK-05-MATH-001", MONDAY.plusDays(1), "13:00")))
                .isEmpty();
    }

    @Test
    void nineMinutesOfBreakAreTooFewAndTenAreEnough() {
        assertThat(broken(premiere("KK-05-MATH-001", MONDAY, "11:00"), premiere("KK-05-KAZ-001", MONDAY, "11:19")))
                .containsExactly("schedule.short-break");
        assertThat(broken(premiere("KK-05-MATH-001", MONDAY, "11:00"), premiere("KK-05-KAZ-001", MONDAY, "11:20")))
                .isEmpty();
    }

    @Test
    void theBreakCountsForRepeatsTooAndNotForOtherGrades() {
        assertThat(broken(
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-KAZ-001", MONDAY.plusDays(1), "11:00"),
                        repeat("KK-05-MATH-001", MONDAY.plusDays(1), "11:15"),
                        premiere("KK-06-MATH-001", MONDAY.plusDays(1), "11:30")))
                .containsExactly("schedule.short-break");
    }

    @Test
    void aLessonLongerThanTheGradeMaySit() {
        var longLessons =
                SchoolYears.aYear().weeks(2).lessonMinutes(16).raster(20).build();
        var strict = new Curriculum(
                longLessons.calendar(),
                longLessons.channels(),
                longLessons.courses().stream()
                        .map(course -> new Course(
                                course.code(),
                                course.subject(),
                                course.hours(),
                                course.certainty(),
                                course.lessonsPerWeek(),
                                15,
                                course.lessons()))
                        .toList(),
                YEAR.fingerprint());
        var plan = plan(slot("balapan", "KK-05-MATH-001", MONDAY, "11:00", 20, Role.PREMIERE));

        assertThat(blocking(PlanChecker.check(strict, USUAL, plan)))
                .containsExactly("schedule.lesson-over-screen-limit");
    }

    @Test
    void aDayWithMoreScreenMinutesThanTheProfileAllows() {
        var limited = profile(29);
        Placement[] threeLessons = {
            premiere("KK-05-MATH-001", MONDAY, "11:00"),
            premiere("KK-05-KAZ-001", MONDAY, "11:30"),
            premiere("KK-05-INF-001", MONDAY, "12:00")
        };
        assertThat(broken(limited, threeLessons)).containsExactly("schedule.day-over-screen-limit");
        assertThat(broken(profile(30), threeLessons)).isEmpty();
    }

    @Test
    void aRepeatWithoutBeforeOnTheDayOfAndLongAfterItsPremiere() {
        assertThat(broken(repeat("KK-05-MATH-001", MONDAY, "16:00")))
                .containsExactly("schedule.repeat-without-premiere");
        assertThat(broken(
                        repeat("KK-05-MATH-001", MONDAY, "16:00"),
                        premiere("KK-05-MATH-001", MONDAY.plusDays(1), "11:00")))
                .containsExactly("schedule.repeat-too-early");
        assertThat(broken(premiere("KK-05-MATH-001", MONDAY, "11:00"), repeat("KK-05-MATH-001", MONDAY, "16:00")))
                .containsExactly("schedule.repeat-too-early");
        assertThat(broken(
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        repeat("KK-05-MATH-001", MONDAY.plusDays(8), "16:00")))
                .containsExactly("schedule.repeat-too-late");
        assertThat(broken(
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        repeat("KK-05-MATH-001", MONDAY.plusDays(7), "16:00")))
                .isEmpty();
    }

    @Test
    void aLessonBeforeItsMediaAreReady() {
        var brief = PlanningBrief.of(
                YEAR, USUAL, Circumstances.late(Map.of(LessonCode.parse("KK-05-MATH-001"), MONDAY.plusDays(1))));

        assertThat(blocking(PlanChecker.check(brief, plan(premiere("KK-05-MATH-001", MONDAY, "11:00")))))
                .containsExactly("schedule.before-ready");
        assertThat(blocking(PlanChecker.check(brief, plan(premiere("KK-05-MATH-001", MONDAY.plusDays(1), "11:00")))))
                .isEmpty();
    }

    @Test
    void aNewLessonOutsideTheHoursOfItsGradeWhereARepeatMayBe() {
        assertThat(broken(premiere("KK-05-MATH-001", MONDAY, "10:45"))).containsExactly("schedule.outside-grade-hours");
        assertThat(broken(premiere("KK-05-MATH-001", MONDAY, "15:16"))).containsExactly("schedule.outside-grade-hours");
        assertThat(broken(premiere("KK-05-MATH-001", MONDAY, "15:15"))).isEmpty();
        assertThat(broken(
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        repeat("KK-05-MATH-001", MONDAY.plusDays(1), "09:00")))
                .isEmpty();
    }

    @Test
    void aRepeatOutsideItsOwnHours() {
        var morning = profile(new DayWindow(LocalTime.of(9, 0), LocalTime.of(12, 0)));
        assertThat(broken(
                        morning,
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        repeat("KK-05-MATH-001", MONDAY.plusDays(1), "12:00")))
                .containsExactly("schedule.outside-grade-hours");
    }

    @Test
    void aChannelALessonACourseThatAreInNoPaper() {
        assertThat(broken(slot("khabar", "KK-05-MATH-001", MONDAY, "11:00", 15, Role.PREMIERE)))
                .containsExactly("schedule.unknown-channel");
        assertThat(broken(premiere("KK-05-MATH-099", MONDAY, "11:00"))).containsExactly("schedule.unknown-lesson");
        assertThat(broken(premiere("KK-05-ASTRO-001", MONDAY, "11:00"))).containsExactly("schedule.unknown-lesson");
    }

    @Test
    void aLessonOnTheChannelOfTheOtherLanguage() {
        assertThat(broken(premiere("RU-05-MATH-001", MONDAY, "11:00"))).containsExactly("schedule.foreign-lesson");
    }

    @Test
    void aLessonThatIsNewTwice() {
        assertThat(broken(
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-MATH-001", MONDAY.plusDays(1), "11:00")))
                .containsExactly("schedule.premiered-twice");
    }

    @Test
    void aLessonLongerThanItsSlotByAMinute() {
        assertThat(broken(slot("balapan", "KK-05-MATH-001", MONDAY, "11:00", 9, Role.PREMIERE)))
                .containsExactly("schedule.longer-than-slot");
        assertThat(broken(slot("balapan", "KK-05-MATH-001", MONDAY, "11:00", 10, Role.PREMIERE)))
                .isEmpty();
    }

    @Test
    void lessonsThatThePlanLeavesOutAreCountedByCourse() {
        var findings = check(USUAL, premiere("KK-05-MATH-001", MONDAY, "11:00"));

        assertThat(findings)
                .filteredOn(finding -> finding.place().column().equals("KK-05-MATH"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("schedule.not-in-plan");
                    assertThat(finding.sentence().ru())
                            .isEqualTo("Уроков курса KK-05-MATH, которых нет в плане: 3, первый — KK-05-MATH-002.");
                });
    }

    @Test
    void aPlanMadeFromOtherPapers() {
        var other = new YearPlan("2026-27", "another fingerprint", List.of());

        assertThat(PlanChecker.check(YEAR, USUAL, other).getFirst().rule()).isEqualTo("schedule.other-curriculum");
    }

    @Test
    void aFindingNamesTheDayTheTimeAndTheLessonsInThreeLanguages() {
        var finding = check(
                        USUAL, premiere("KK-05-MATH-001", MONDAY, "11:00"), premiere("KK-05-KAZ-001", MONDAY, "11:19"))
                .getFirst();

        assertThat(finding.place().toString()).isEqualTo("balapan 2026-09-07:11:19:00:00");
        assertThat(finding.sentence().kk())
                .isEqualTo(
                        "KK-05-MATH-001 мен KK-05-KAZ-001 сабақтарының арасындағы үзіліс – 9 минут, ал кемінде 10 минут керек.");
        assertThat(finding.sentence().ru())
                .isEqualTo("Между уроками KK-05-MATH-001 и KK-05-KAZ-001 перерыв 9 мин, а нужно не меньше 10 мин.");
        assertThat(finding.sentence().en())
                .isEqualTo(
                        "Between lessons KK-05-MATH-001 and KK-05-KAZ-001 the break is 9 min; at least 10 min are needed.");
    }

    @Test
    void findingsOfADayAreThoseOfItsSlots() {
        var findings = check(
                USUAL,
                premiere("KK-05-MATH-001", MONDAY, "10:45"),
                premiere("KK-05-MATH-002", MONDAY.plusDays(1), "10:45"));

        assertThat(PlanChecker.ofDay(findings, new ChannelId("balapan"), new AirDay(MONDAY)))
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("schedule.outside-grade-hours");
    }

    private static Placement premiere(String lesson, LocalDate date, String time) {
        return slot("balapan", lesson, date, time, 15, Role.PREMIERE);
    }

    private static Placement repeat(String lesson, LocalDate date, String time) {
        return slot("balapan", lesson, date, time, 15, Role.REPEAT);
    }

    private static Placement slot(String channel, String lesson, LocalDate date, String time, int minutes, Role role) {
        var day = new AirDay(date);
        return new Placement(
                new ChannelId(channel),
                day,
                HouseClock.ALMATY.slotOf(day, LocalTime.parse(time)),
                Frames.ofMinutes(minutes),
                LessonCode.parse(lesson),
                role);
    }

    private static YearPlan plan(Placement... placements) {
        return new YearPlan("2026-27", YEAR.fingerprint(), Arrays.asList(placements));
    }

    private static PlanningProfile profile(DayWindow anyRole) {
        return new PlanningProfile(
                "test", List.of(new GradeBand(1, 11, anyRole, anyRole, 1440)), 10, 7, LocalTime.NOON);
    }

    private static PlanningProfile profile(int minutesPerDay) {
        var anyHour = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return new PlanningProfile(
                "test", List.of(new GradeBand(1, 11, anyHour, anyHour, minutesPerDay)), 10, 7, LocalTime.NOON);
    }

    private static List<Finding> check(PlanningProfile profile, Placement... placements) {
        return PlanChecker.check(YEAR, profile, plan(placements));
    }

    private static List<String> broken(Placement... placements) {
        return broken(USUAL, placements);
    }

    private static List<String> broken(PlanningProfile profile, Placement... placements) {
        return blocking(check(profile, placements));
    }

    private static List<String> blocking(List<Finding> findings) {
        return findings.stream().filter(Finding::isBlocking).map(Finding::rule).toList();
    }
}
