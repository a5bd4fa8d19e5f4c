package kz.telesabaq.schedule.rules;

import static kz.telesabaq.schedule.rules.GoodPlan.BRIEF;
import static kz.telesabaq.schedule.rules.GoodPlan.YEAR;
import static kz.telesabaq.schedule.rules.GoodPlan.premiere;
import static kz.telesabaq.schedule.rules.GoodPlan.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Severity;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Preferences;
import kz.telesabaq.schedule.RuleCost;
import kz.telesabaq.schedule.Weights;
import kz.telesabaq.schedule.YearPlan;
import org.junit.jupiter.api.Test;

/** What a plan could do better, counted to the unit. Monday is the 7th of September. */
class WishesTest {
    private static final String MONDAY = "2026-09-07";
    private static final String TUESDAY = "2026-09-08";
    private static final String WEDNESDAY = "2026-09-09";

    @Test
    void twoLessonsOfACourseWantADayBetweenThemAndThreeWantTheNextDay() {
        assertThat(units(
                        "spread-over-week",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-MATH-002", TUESDAY, "11:00")))
                .isEqualTo(1);
        assertThat(units(
                        "spread-over-week",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-MATH-002", WEDNESDAY, "11:00")))
                .isZero();
        assertThat(units(
                        "spread-over-week",
                        premiere("KK-01-MATH-001", MONDAY, "09:00"),
                        premiere("KK-01-MATH-002", TUESDAY, "09:00")))
                .isZero();
        assertThat(units(
                        "spread-over-week",
                        premiere("KK-05-INF-001", MONDAY, "11:00"),
                        premiere("KK-05-INF-002", TUESDAY, "11:00")))
                .isEqualTo(4);
    }

    @Test
    void aWeekendBetweenTwoLessonsIsEnough() {
        assertThat(units(
                        "spread-over-week",
                        premiere("KK-05-INF-001", "2026-09-04", "11:00"),
                        premiere("KK-05-INF-002", MONDAY, "11:00")))
                .isZero();
    }

    @Test
    void everyOlderGradeThatBeginsBeforeAYoungerOneCounts() {
        Placement[] plan = {
            premiere("KK-07-CHEM-001", MONDAY, "11:30"),
            premiere("KK-06-MATH-001", MONDAY, "12:00"),
            premiere("KK-05-MATH-001", MONDAY, "12:30"),
            premiere("KK-05-KAZ-001", MONDAY, "13:30"),
            premiere("RU-01-MATH-001", MONDAY, "13:45")
        };

        assertThat(units("young-early", plan)).isEqualTo(3);
        assertThat(breaches("young-early", plan)).isEqualTo(2);
        assertThat(units(
                        "young-early",
                        premiere("KK-05-MATH-001", MONDAY, "11:30"),
                        premiere("KK-06-MATH-001", MONDAY, "12:00"),
                        premiere("KK-05-KAZ-001", MONDAY, "12:30")))
                .isZero();
    }

    @Test
    void aRepeatOfAnOlderGradeMayComeBeforeAYoungerOne() {
        assertThat(units(
                        "young-early",
                        premiere("KK-06-MATH-001", "2026-09-04", "11:15"),
                        repeat("KK-06-MATH-001", MONDAY, "09:00"),
                        premiere("KK-05-MATH-001", MONDAY, "11:30")))
                .isZero();
    }

    @Test
    void aHardSubjectOutsideTheFreshHoursCountsWhereTheGradeHasRoomInThem() {
        assertThat(units("fresh-heads", premiere("KK-05-MATH-001", MONDAY, "12:30")))
                .isEqualTo(1);
        assertThat(units("fresh-heads", premiere("KK-05-MATH-001", MONDAY, "12:16")))
                .isEqualTo(1);
        assertThat(units("fresh-heads", premiere("KK-05-MATH-001", MONDAY, "12:15")))
                .isZero();
        assertThat(units("fresh-heads", premiere("KK-01-MATH-001", MONDAY, "09:00")))
                .isEqualTo(1);
        assertThat(units("fresh-heads", premiere("KK-01-MATH-001", MONDAY, "09:30")))
                .isZero();
        assertThat(units("fresh-heads", premiere("KK-05-INF-001", MONDAY, "14:00")))
                .isZero();
        assertThat(units("fresh-heads", premiere("KK-09-PHYS-001", MONDAY, "16:00")))
                .isZero();
        assertThat(units(
                        "fresh-heads",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        repeat("KK-05-MATH-001", TUESDAY, "17:00")))
                .isZero();
    }

    @Test
    void aGradeWhoseHoursLeaveAnExactSlotOfFreshTimeHasRoom() {
        assertThat(fresh("12:15", "15:30")).isEqualTo(1);
        assertThat(fresh("12:16", "15:30")).isZero();
        assertThat(fresh("08:00", "09:45")).isEqualTo(1);
        assertThat(fresh("08:00", "09:44")).isZero();
    }

    /** The hours of the grade; its lesson stands at 14:00. */
    private static long fresh(String from, String until) {
        var hours = new DayWindow(LocalTime.parse(from), LocalTime.parse(until));
        var profile = new PlanningProfile(
                "test", List.of(new GradeBand(1, 11, hours, hours, 1440)), 10, 7, LocalTime.of(13, 0));
        return cost(PlanningBrief.of(YEAR, profile), "fresh-heads", premiere("KK-05-MATH-001", MONDAY, "14:00"))
                .units();
    }

    @Test
    void aLessonShownInOneHalfOfTheDayOnlyCountsOnce() {
        var morning = premiere("KK-05-MATH-001", MONDAY, "11:00");

        assertThat(units("other-half-day", morning, repeat("KK-05-MATH-001", TUESDAY, "12:45")))
                .isEqualTo(1);
        assertThat(units("other-half-day", morning, repeat("KK-05-MATH-001", TUESDAY, "13:00")))
                .isZero();
        assertThat(units(
                        "other-half-day",
                        morning,
                        repeat("KK-05-MATH-001", TUESDAY, "12:45"),
                        repeat("KK-05-MATH-001", WEDNESDAY, "09:00")))
                .isEqualTo(1);
        assertThat(units(
                        "other-half-day",
                        morning,
                        repeat("KK-05-MATH-001", TUESDAY, "12:45"),
                        repeat("KK-05-MATH-001", WEDNESDAY, "16:00")))
                .isZero();
        assertThat(units(
                        "other-half-day",
                        premiere("KK-09-PHYS-001", MONDAY, "13:00"),
                        repeat("KK-09-PHYS-001", TUESDAY, "17:00")))
                .isEqualTo(1);
        assertThat(units("other-half-day", repeat("KK-09-PHYS-001", TUESDAY, "17:00")))
                .isZero();
    }

    @Test
    void lessonsOfTwoGradesInTwoLanguagesAtOneTimeClash() {
        var kazakh = premiere("KK-05-MATH-001", MONDAY, "11:00");

        assertThat(units("siblings-apart", kazakh, premiere("RU-06-MATH-001", MONDAY, "11:00")))
                .isEqualTo(1);
        assertThat(units("siblings-apart", kazakh, premiere("RU-06-MATH-001", MONDAY, "11:09")))
                .isEqualTo(1);
        assertThat(units("siblings-apart", kazakh, premiere("RU-06-MATH-001", MONDAY, "11:10")))
                .isZero();
        assertThat(units("siblings-apart", kazakh, premiere("RU-05-MATH-001", MONDAY, "11:00")))
                .isZero();
        assertThat(units("siblings-apart", kazakh, premiere("KK-06-MATH-001", MONDAY, "11:05")))
                .isZero();
        assertThat(units("siblings-apart", kazakh, premiere("RU-06-MATH-001", TUESDAY, "11:00")))
                .isZero();
        assertThat(units(
                        "siblings-apart",
                        kazakh,
                        premiere("RU-06-MATH-001", "2026-09-04", "11:00"),
                        repeat("RU-06-MATH-001", MONDAY, "11:00")))
                .isZero();
    }

    @Test
    void aClashWithTwoLessonsAtOnceIsTwoPairs() {
        assertThat(units(
                        "siblings-apart",
                        premiere("KK-05-MATH-001", MONDAY, "11:05"),
                        premiere("RU-06-MATH-001", MONDAY, "11:00"),
                        premiere("RU-07-CHEM-001", MONDAY, "11:12")))
                .isEqualTo(2);
    }

    @Test
    void whatNoNewLessonFillsBetweenTheFirstAndTheLastIsCountedInBegunQuarters() {
        var first = premiere("KK-05-MATH-001", MONDAY, "11:00");

        assertThat(units("family-span", first)).isZero();
        assertThat(units("family-span", first, premiere("KK-06-MATH-001", MONDAY, "11:15")))
                .isZero();
        assertThat(units("family-span", first, premiere("KK-06-MATH-001", MONDAY, "11:30")))
                .isEqualTo(1);
        assertThat(units("family-span", first, premiere("KK-06-MATH-001", MONDAY, "11:31")))
                .isEqualTo(2);
        assertThat(units(
                        "family-span",
                        first,
                        premiere("KK-06-MATH-001", MONDAY, "11:30"),
                        premiere("KK-07-CHEM-001", MONDAY, "12:00")))
                .isEqualTo(2);
    }

    @Test
    void aWaitBeyondHalfAnHourIsCountedInBegunQuarters() {
        var first = premiere("KK-05-MATH-001", MONDAY, "11:00");

        assertThat(units("short-wait", first, premiere("KK-05-KAZ-001", MONDAY, "11:40")))
                .isZero();
        assertThat(units("short-wait", first, premiere("KK-05-KAZ-001", MONDAY, "11:41")))
                .isEqualTo(1);
        assertThat(units("short-wait", first, premiere("KK-05-KAZ-001", MONDAY, "11:56")))
                .isEqualTo(2);
        assertThat(units(
                        "short-wait",
                        first,
                        repeat("KK-05-INF-001", MONDAY, "11:40"),
                        premiere("KK-05-KAZ-001", MONDAY, "12:20")))
                .isEqualTo(3);
    }

    @Test
    void counterpartsThatBeginAtDifferentTimesCountOnWhateverDay() {
        var kazakh = premiere("KK-05-MATH-001", MONDAY, "11:00");

        assertThat(units("same-start", kazakh, premiere("RU-05-MATH-001", TUESDAY, "11:00")))
                .isZero();
        assertThat(units("same-start", kazakh, premiere("RU-05-MATH-001", MONDAY, "11:30")))
                .isEqualTo(1);
        assertThat(units("same-start", kazakh, premiere("RU-05-MATH-002", MONDAY, "11:30")))
                .isZero();
    }

    @Test
    void counterpartsInDifferentWeeksAreCountedByCourse() {
        Placement[] plan = {
            premiere("KK-05-MATH-001", MONDAY, "11:00"),
            premiere("RU-05-MATH-001", "2026-09-04", "11:00"),
            premiere("KK-05-MATH-002", WEDNESDAY, "11:00"),
            premiere("RU-05-MATH-002", "2026-09-21", "11:00"),
            premiere("KK-05-KAZ-001", "2026-09-11", "11:00"),
            premiere("RU-05-RUS-001", "2026-09-14", "11:00"),
            premiere("KK-05-INF-001", MONDAY, "11:30"),
            premiere("RU-05-INF-001", "2026-09-11", "11:30")
        };

        assertThat(units("same-week", plan)).isEqualTo(3);
        assertThat(breaches("same-week", plan)).isEqualTo(2);
        assertThat(breachesOf("same-week", plan).getLast().airings())
                .containsExactlyInAnyOrder(
                        premiere("KK-05-KAZ-001", "2026-09-11", "11:00"),
                        premiere("RU-05-RUS-001", "2026-09-14", "11:00"));
        assertThat(PlanChecker.judge(BRIEF, plan(plan)).findings(Level.MEDIUM))
                .filteredOn(finding -> finding.rule().equals("schedule.apart"))
                .extracting(finding -> finding.sentence().en())
                .contains(
                        "Counterparts are new in different weeks, pairs: 2; the farthest are KK-05-MATH-002 and RU-05-MATH-002, days between them: 12.");
    }

    @Test
    void counterpartsOfTwoCoursesAreOneCaseWhicheverLanguageComesFirst() {
        Placement[] plan = {
            premiere("KK-05-MATH-001", MONDAY, "11:00"),
            premiere("RU-05-MATH-001", "2026-09-14", "11:00"),
            premiere("RU-05-MATH-002", "2026-09-18", "11:00"),
            premiere("KK-05-MATH-002", "2026-09-21", "11:00")
        };

        assertThat(breaches("same-week", plan)).isEqualTo(1);
        assertThat(units("same-week", plan)).isEqualTo(2);
    }

    @Test
    void aThirdStartTimeOfAGradeCountsAndItsRarestLessonsAreNamed() {
        Placement[] plan = {
            premiere("KK-05-MATH-001", MONDAY, "11:00"),
            premiere("KK-05-KAZ-001", MONDAY, "11:30"),
            premiere("KK-05-MATH-002", TUESDAY, "11:00"),
            premiere("KK-05-KAZ-002", TUESDAY, "11:30"),
            premiere("KK-05-INF-001", WEDNESDAY, "11:10"),
            premiere("RU-05-INF-001", WEDNESDAY, "12:10")
        };

        assertThat(units("grade-clock", plan)).isEqualTo(1);
        assertThat(breachesOf("grade-clock", plan).getFirst().airings())
                .containsExactly(premiere("KK-05-INF-001", WEDNESDAY, "11:10"));
        assertThat(breachesOf("grade-clock", plan)
                        .getFirst()
                        .finding()
                        .sentence()
                        .en())
                .isEqualTo("The new lessons of grade 5 begin at this many different times: 3; enough were: 2.");
    }

    @Test
    void requiredRepeatsAreCountedByCourseAndPremiere() {
        var twice = new PlanningProfile(
                "twice",
                List.of(new GradeBand(
                        1,
                        11,
                        new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        1440,
                        2)),
                10,
                7,
                LocalTime.of(13, 0));
        Placement[] plan = {
            premiere("KK-05-MATH-001", MONDAY, "11:00"),
            repeat("KK-05-MATH-001", TUESDAY, "16:00"),
            premiere("KK-05-MATH-002", WEDNESDAY, "11:00"),
            premiere("KK-05-KAZ-001", MONDAY, "11:30"),
            repeat("KK-05-KAZ-001", TUESDAY, "16:30"),
            repeat("KK-05-KAZ-001", WEDNESDAY, "16:30")
        };

        var cost = cost(PlanningBrief.of(YEAR, twice), "required-repeats", plan);

        assertThat(cost.breaches()).isEqualTo(1);
        assertThat(cost.units()).isEqualTo(3);
        assertThat(units("required-repeats", plan)).isZero();
    }

    @Test
    void aProfileWeighsEveryRuleAndARuleItDoesNotNameWeighsOne() {
        var usual = PlanningProfile.usual();
        var weighing = new PlanningProfile(
                "weighing",
                usual.bands(),
                10,
                7,
                usual.halfDay(),
                new Preferences(
                        new TreeSet<>(List.of("inf")),
                        usual.preferences().freshHours(),
                        0,
                        Weights.none().with("schedule.short-wait", 7).with("schedule.same-start", 0)));
        Placement[] plan = {
            premiere("KK-05-MATH-001", MONDAY, "12:40"),
            premiere("KK-05-KAZ-001", MONDAY, "13:06"),
            premiere("RU-05-MATH-001", MONDAY, "11:00"),
            premiere("KK-06-INF-001", MONDAY, "15:00")
        };
        var brief = PlanningBrief.of(YEAR, weighing);

        assertThat(cost(brief, "short-wait", plan)).isEqualTo(new RuleCost("schedule.short-wait", Level.SOFT, 1, 2, 7));
        assertThat(cost(brief, "short-wait", plan).cost()).isEqualTo(14);
        assertThat(cost(brief, "same-start", plan).cost()).isZero();
        assertThat(cost(brief, "fresh-heads", plan))
                .isEqualTo(new RuleCost("schedule.fresh-heads", Level.SOFT, 1, 1, 1));
        assertThat(PlanChecker.judge(brief, plan(plan)).cost(Level.SOFT))
                .isEqualTo(PlanChecker.costs(brief, plan(plan)).stream()
                        .filter(cost -> cost.level() == Level.SOFT)
                        .mapToLong(RuleCost::cost)
                        .sum());
    }

    @Test
    void wishesAreNotedAndNeverFloodTheCheck() {
        Placement[] plan = {premiere("KK-05-MATH-001", MONDAY, "12:40"), premiere("RU-05-MATH-001", MONDAY, "11:00")};

        var verdict = PlanChecker.judge(BRIEF, plan(plan));

        assertThat(verdict.findings(Level.SOFT))
                .extracting(finding -> finding.rule())
                .containsExactly("schedule.tired-hour", "schedule.other-start");
        assertThat(verdict.findings(Level.SOFT)).allMatch(finding -> finding.severity() == Severity.NOTES);
        assertThat(verdict.count(Level.SOFT)).isEqualTo(2);
        assertThat(verdict.findings()).noneMatch(finding -> finding.severity() == Severity.NOTES);
        assertThat(PlanChecker.check(BRIEF, plan(plan))).noneMatch(finding -> finding.severity() == Severity.NOTES);
    }

    @Test
    void rhythmAndParityAreFiguresOfAJudgementAndNoFaultsOfACheck() {
        var apart =
                plan(premiere("KK-05-MATH-001", MONDAY, "11:00"), premiere("RU-05-MATH-001", "2026-09-14", "11:00"));

        assertThat(PlanChecker.check(BRIEF, apart))
                .noneMatch(finding -> finding.rule().equals("schedule.apart"));
        assertThat(PlanChecker.judge(BRIEF, apart).findings())
                .anyMatch(finding -> finding.rule().equals("schedule.apart"));
    }

    @Test
    void everyRuleHasANameOfItsOwnASentenceInThreeLanguagesAndAUnit() {
        assertThat(PlanChecker.RULES).hasSize(35);
        assertThat(PlanChecker.RULES.stream().map(Rule::name).collect(Collectors.toSet()))
                .hasSize(35)
                .allMatch(name -> name.matches("schedule\\.[a-z]+(-[a-z]+)*"));
        assertThat(PlanChecker.RULES.stream().map(Rule::sentence).collect(Collectors.toSet()))
                .hasSize(35)
                .allSatisfy(sentence -> {
                    assertThat(sentence.kk()).endsWith(".").isNotEqualTo(sentence.ru());
                    assertThat(sentence.ru()).endsWith(".");
                    assertThat(sentence.en()).endsWith(".");
                });
        assertThat(PlanChecker.RULES)
                .allSatisfy(rule -> assertThat(rule.unit().word().kk()).isNotBlank());
    }

    @Test
    void aBreachWeighsAtLeastOneUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breach.of(
                        0, () -> PlanChecker.judge(BRIEF, plan()).findings().getFirst(), List.of()))
                .withMessageContaining("at least one unit");
    }

    private static long units(String rule, Placement... placements) {
        return cost(BRIEF, rule, placements).units();
    }

    private static long breaches(String rule, Placement... placements) {
        return cost(BRIEF, rule, placements).breaches();
    }

    private static List<Breach> breachesOf(String rule, Placement... placements) {
        return PlanChecker.judge(BRIEF, plan(placements)).byRule().entrySet().stream()
                .filter(judged -> judged.getKey().name().equals("schedule." + rule))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static RuleCost cost(PlanningBrief brief, String rule, Placement... placements) {
        return PlanChecker.costs(brief, plan(placements)).stream()
                .filter(cost -> cost.rule().equals("schedule." + rule))
                .findFirst()
                .orElseThrow();
    }

    private static YearPlan plan(Placement... placements) {
        return new YearPlan("2026-27", YEAR.fingerprint(), Arrays.asList(placements));
    }
}
