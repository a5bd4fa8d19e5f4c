package kz.telesabaq.schedule.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
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
import kz.telesabaq.schedule.Regime;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.edit.RegimePlanning.Standing;
import kz.telesabaq.schedule.file.RegimeFile;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped regimes over a planned year, judged by every hard rule. */
class RegimePlanningTest {
    private static final PlanningProfile USUAL = PlanningProfile.usual();
    private static final YearPlanner PLANNER = new YearPlanner(task -> Optional.empty());
    private static final RegimePlanning REGIMES = new RegimePlanning(PLANNER::plan);
    private static final Curriculum YEAR = SchoolYears.aYear().build();
    private static final PlanningBrief BRIEF = PlanningBrief.of(YEAR, USUAL);
    private static final YearPlan PLAN = PLANNER.plan(BRIEF).plan();
    private static final Set<Grade> PRIMARY = Set.of(new Grade(1), new Grade(2), new Grade(3), new Grade(4));

    /** Two weeks in January. */
    private static final DateSpan JANUARY = span("2027-01-18", "2027-01-29");

    private static final DateSpan AUTUMN_HOLIDAYS = span("2026-10-26", "2026-11-01");

    @Test
    void theNormalRegimeChangesNothing() {
        var preview = preview(RegimeSwitch.everywhere(shipped("normal"), JANUARY));

        assertThat(preview.change().isEmpty()).isTrue();
        assertThat(preview.plan()).isEqualTo(PLAN);
        assertThat(preview.change().sentences())
                .containsExactly(Wording.of(
                        "Жоспарда ештеңе өзгермейді.", "В плане ничего не меняется.", "Nothing changes in the plan."));
    }

    @Test
    void frostKeepsEveryNewLessonAndShowsTheLatestOnesAgainToThoseAtHome() {
        var change = new RegimeSwitch(shipped("frost"), JANUARY, PRIMARY, Set.of(Region.AKMOLA, Region.ASTANA));

        var preview = preview(change);

        assertSound(preview);
        assertThat(preview.change().moved()).isEmpty();
        assertThat(preview.change().unplaced()).isEmpty();
        assertThat(preview.change().come()).isNotEmpty().allSatisfy(repeat -> {
            assertThat(PRIMARY).contains(repeat.lesson().grade());
            assertThat(JANUARY.contains(repeat.day().date())).isTrue();
        });
        assertThat(preview.change().gone())
                .allSatisfy(
                        repeat -> assertThat(PRIMARY).contains(repeat.lesson().grade()));
        var tuesday = LocalDate.of(2027, 1, 19);
        assertThat(repeatsOf(preview.plan(), tuesday, 1))
                .as("the lessons of Monday come first")
                .extracting(repeat -> premiere(preview.plan(), repeat))
                .startsWith(LocalDate.of(2027, 1, 18));
        assertThat(preview.brief().circumstances()).isEqualTo(Circumstances.none());
    }

    @Test
    void aQuarantineHoldsNewLessonsMovesThemOnAndReviewsTheLatest() {
        var preview = preview(RegimeSwitch.everywhere(shipped("quarantine"), JANUARY));

        assertSound(preview);
        assertThat(on(preview.plan(), JANUARY))
                .isNotEmpty()
                .allSatisfy(placement -> assertThat(placement.role()).isEqualTo(Role.REPEAT));
        assertThat(preview.plan().placements().stream().filter(RegimePlanningTest::isBeforeJanuary))
                .containsExactlyElementsOf(PLAN.placements().stream()
                        .filter(RegimePlanningTest::isBeforeJanuary)
                        .toList());
        assertThat(preview.change().moved()).hasSizeGreaterThan(3000);
        assertThat(preview.change().unplaced())
                .as("two weeks of nine lessons in eleven grades on two channels, less what spare places catch up")
                .hasSizeBetween(1, 2 * 9 * 11 * 2);
        assertThat(preview.findings()).extracting(Finding::rule).contains("schedule.no-place-left");
        assertThat(preview.brief().circumstances().freeDays())
                .extracting(FreeDays::kind)
                .containsOnly(FreeDays.Kind.REVIEW);
        assertThat(repeatsOf(preview.plan(), LocalDate.of(2027, 1, 28), 11)).isNotEmpty();
    }

    @Test
    void demandsThatCannotStandTogetherUnderARegimeAreNamed() {
        var demand = new Conflict(Place.file("planning profile"), List.of(new Demand.GradeLessons(new Grade(3), 9)));
        var planning = new RegimePlanning(brief -> {
            var planned = PLANNER.plan(brief);
            return new Planned(planned.plan(), planned.grids(), planned.findings(), List.of(demand));
        });

        var preview = planning.preview(BRIEF, PLAN, RegimeSwitch.everywhere(shipped("quarantine"), JANUARY));

        assertThat(preview.findings()).contains(demand.finding());
    }

    @Test
    void aQuarantineOfSomeRegionsCannotHoldTheCountry() {
        var preview = preview(
                new RegimeSwitch(shipped("quarantine"), JANUARY, RegimeSwitch.allGrades(), Set.of(Region.PAVLODAR)));

        assertThat(preview.isRefused()).isTrue();
        assertThat(preview.findings()).extracting(Finding::rule).containsExactly("schedule.regime-holds-the-country");
        assertThat(preview.plan()).isEqualTo(PLAN);
    }

    @Test
    void theHolidaySchoolShowsTheQuarterFromItsBeginningToItsEnd() {
        var preview = preview(RegimeSwitch.everywhere(shipped("holiday-school"), AUTUMN_HOLIDAYS));

        assertSound(preview);
        var shown = on(preview.plan(), AUTUMN_HOLIDAYS);
        assertThat(shown).hasSize(2 * 5 * 28);
        assertThat(shown).allSatisfy(placement -> assertThat(placement.role()).isEqualTo(Role.REPEAT));
        var first = shown.stream()
                .filter(placement -> placement.channel().equals(BALAPAN) && grade(placement) == 2)
                .map(placement -> premiere(preview.plan(), placement))
                .toList();
        assertThat(first).isSorted();
        assertThat(first.getFirst()).isBefore(LocalDate.of(2026, 9, 10));
        assertThat(first.getLast()).isAfter(LocalDate.of(2026, 10, 12));
        assertThat(preview.change().moved()).isEmpty();
        assertThat(preview.change().gone()).isEmpty();
    }

    @Test
    void theHolidaySchoolOfGradeOneLeavesTheOthersTheirLessons() {
        var extraWeek = span("2027-02-08", "2027-02-12");

        var preview = preview(RegimeSwitch.everywhere(shipped("holiday-school"), extraWeek));

        assertSound(preview);
        assertThat(preview.brief().circumstances().freeDays())
                .singleElement()
                .satisfies(free -> assertThat(free.grades()).containsExactly(new Grade(1)));
        assertThat(preview.change().come())
                .isNotEmpty()
                .anySatisfy(placement -> assertThat(grade(placement)).isEqualTo(1));
        assertThat(preview.change().moved()).isEmpty();
    }

    @Test
    void onDaysWithLessonsTheHolidaySchoolSaysThatThereIsNothingToDo() {
        var preview = preview(RegimeSwitch.everywhere(shipped("holiday-school"), JANUARY));

        assertThat(preview.findings()).extracting(Finding::rule).containsExactly("schedule.regime-without-days");
        assertSound(preview);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frost", "quarantine", "holiday-school"})
    void switchingTwiceIsSwitchingOnce(String name) {
        var change = RegimeSwitch.everywhere(shipped(name), name.equals("holiday-school") ? AUTUMN_HOLIDAYS : JANUARY);
        var once = preview(change);

        var twice = REGIMES.preview(once.brief(), once.plan(), change);

        assertThat(twice.plan()).isEqualTo(once.plan());
        assertThat(twice.brief().circumstances()).isEqualTo(once.brief().circumstances());
        assertThat(REGIMES.preview(BRIEF, PLAN, change).plan()).isEqualTo(once.plan());
    }

    @Test
    void daysThatAreTooNearStayAsTheyAre() {
        var known = BRIEF.after(new Published(PLAN, LocalDate.of(2027, 1, 20)));
        var change = RegimeSwitch.everywhere(shipped("quarantine"), JANUARY);

        var preview = REGIMES.preview(known, PLAN, change);

        assertSound(preview);
        assertThat(on(preview.plan(), span("2027-01-18", "2027-01-20")))
                .isEqualTo(on(PLAN, span("2027-01-18", "2027-01-20")));
        assertThat(REGIMES.preview(BRIEF.after(new Published(PLAN, LocalDate.of(2027, 2, 1))), PLAN, change)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("schedule.regime-too-late");
    }

    @Test
    void takenHoursPinsAndWithdrawnLessonsAreRespected() {
        var tuesday = LocalDate.of(2027, 1, 19);
        var pinned = repeatsOf(PLAN, tuesday, 3).getFirst();
        var circumstances = Circumstances.none()
                .withTaken(TakenTime.of(
                        BALAPAN, tuesday, LocalTime.of(16, 0), LocalTime.of(17, 0), Wording.same("address")))
                .withPins(List.of(pinned));
        var free = PLAN.placements().stream()
                .filter(placement -> !(placement.channel().equals(BALAPAN)
                        && placement.day().date().equals(tuesday)
                        && placement.role() == Role.REPEAT
                        && !placement.equals(pinned)))
                .toList();
        var brief = PlanningBrief.of(YEAR, USUAL, circumstances);

        var preview = REGIMES.preview(
                brief,
                new YearPlan(PLAN.year(), PLAN.curriculum(), free),
                RegimeSwitch.everywhere(shipped("frost"), JANUARY));

        assertThat(preview.plan().placements()).contains(pinned);
        assertThat(PlanChecker.check(preview.brief(), preview.plan()).stream()
                        .filter(Finding::isBlocking)
                        .filter(finding -> finding.place().file().contains("2027-01-19")))
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("schedule.taken-hours"));
        assertThat(preview.change().come())
                .filteredOn(repeat ->
                        repeat.channel().equals(BALAPAN) && repeat.day().date().equals(tuesday))
                .isNotEmpty()
                .noneMatch(repeat -> repeat.start().frame() >= 10 * 3600 * 25L
                        && repeat.start().frame() < 11 * 3600 * 25L);
    }

    @Test
    void aRegimeMayOpenLongerHoursAndTheRestOfTheProfileStays() {
        var narrow = new PlanningProfile(
                "narrow",
                List.of(new GradeBand(
                        1,
                        11,
                        new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        new DayWindow(LocalTime.of(9, 0), LocalTime.of(15, 0)),
                        GradeBand.NO_DAILY_LIMIT)),
                10,
                7,
                LocalTime.of(13, 0));
        var brief = PlanningBrief.of(YEAR, narrow);
        var plan = PLANNER.plan(brief).plan();

        var preview = REGIMES.preview(brief, plan, RegimeSwitch.everywhere(shipped("quarantine"), JANUARY));

        assertThat(preview.brief().profile().bandOf(new Grade(9)).repeats())
                .isEqualTo(new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        assertThat(preview.brief().profile().bands()).hasSize(1);
        assertSound(preview);
    }

    @Test
    void theWayBackBeforeTheFirstDayIsThePlanAsItWas() {
        var change = RegimeSwitch.everywhere(shipped("quarantine"), JANUARY);
        var under = preview(change);

        var back = back(under, standing(under), change, "2027-01-10");

        assertThat(back.plan()).isEqualTo(PLAN);
        assertThat(back.brief().circumstances()).isEqualTo(Circumstances.none());
        assertSound(back);
    }

    @Test
    void theWayBackInTheMiddleKeepsWhatHasAiredAndGoesOnFromThere() {
        var change = RegimeSwitch.everywhere(shipped("quarantine"), JANUARY);
        var under = preview(change);

        var back = back(under, standing(under), change, "2027-01-21");

        assertSound(back);
        var aired = span("2027-01-18", "2027-01-21");
        assertThat(on(back.plan(), aired)).isEqualTo(on(under.plan(), aired));
        assertThat(on(back.plan(), span("2027-01-22", "2027-01-29")))
                .anySatisfy(placement -> assertThat(placement.role()).isEqualTo(Role.PREMIERE));
        assertThat(back.brief().circumstances().freeDays())
                .extracting(FreeDays::days)
                .containsExactly(aired);
        assertThat(back.change().placed().size()).isGreaterThan(100);
    }

    @Test
    void theWayBackFromFrostGivesBackTheRepeatsOfTheDaysToCome() {
        var change = RegimeSwitch.everywhere(shipped("frost"), JANUARY);
        var under = preview(change);

        var back = back(under, standing(under), change, "2027-01-21");

        assertSound(back);
        assertThat(on(back.plan(), span("2027-01-18", "2027-01-21")))
                .isEqualTo(on(under.plan(), span("2027-01-18", "2027-01-21")));
        assertThat(on(back.plan(), span("2027-01-22", "2027-01-29")))
                .isEqualTo(on(PLAN, span("2027-01-22", "2027-01-29")));
    }

    @Test
    void theWayBackFromTheHolidaySchoolLeavesTheDaysToComeFree() {
        var change = RegimeSwitch.everywhere(shipped("holiday-school"), AUTUMN_HOLIDAYS);
        var under = preview(change);

        var back = back(under, standing(under), change, "2026-10-27");

        assertSound(back);
        assertThat(on(back.plan(), span("2026-10-28", "2026-11-01"))).isEmpty();
        assertThat(on(back.plan(), span("2026-10-26", "2026-10-27"))).isNotEmpty();
    }

    @Test
    void aChangeMadeUnderTheRegimeSurvivesTheWayBack() {
        var change = RegimeSwitch.everywhere(shipped("frost"), JANUARY);
        var under = preview(change);
        var victim = repeatsOf(under.plan(), LocalDate.of(2027, 3, 2), 5).getFirst();
        var placements = new ArrayList<>(under.plan().placements());
        placements.remove(victim);
        var now = new Standing(
                under.brief().profile(),
                under.brief().circumstances(),
                new YearPlan(PLAN.year(), PLAN.curriculum(), placements));

        var back = back(under, now, change, "2027-01-10");

        assertThat(back.plan().placements()).doesNotContain(victim);
        assertThat(on(back.plan(), JANUARY)).isEqualTo(on(PLAN, JANUARY));
    }

    @Test
    void whenTheRegimeIsOverThereIsNothingToGiveBack() {
        var change = RegimeSwitch.everywhere(shipped("frost"), JANUARY);
        var under = preview(change);

        var back = back(under, standing(under), change, "2027-01-29");

        assertThat(back.findings()).extracting(Finding::rule).containsExactly("schedule.regime-over");
        assertThat(back.plan()).isEqualTo(under.plan());
    }

    @Test
    void aHolidaySchoolThatWasSwitchedOnSurvivesALaterQuarantine() {
        var spring = span("2027-03-22", "2027-03-28");
        var school = preview(RegimeSwitch.everywhere(shipped("holiday-school"), spring));

        var both =
                REGIMES.preview(school.brief(), school.plan(), RegimeSwitch.everywhere(shipped("quarantine"), JANUARY));

        assertSound(both);
        assertThat(on(both.plan(), spring)).hasSizeGreaterThan(200);
    }

    @Test
    void aWorkingSaturdayUnderFrostHasItsLessons() {
        var saturday = LocalDate.of(2027, 1, 23);
        var year = SchoolYears.aYear()
                .freeDay(LocalDate.of(2027, 1, 22))
                .workingDay(saturday, DayOfWeek.FRIDAY)
                .build();
        var brief = PlanningBrief.of(year, USUAL);
        var plan = PLANNER.plan(brief).plan();

        var preview = REGIMES.preview(brief, plan, RegimeSwitch.everywhere(shipped("frost"), JANUARY));

        assertSound(preview);
        assertThat(on(preview.plan(), new DateSpan(saturday, saturday))).isNotEmpty();
    }

    private static final ChannelId BALAPAN = Fixtures.BALAPAN.id();

    private static final Map<RegimeSwitch, RegimePreview> LOOKED_AT = new HashMap<>();

    /** Looked at once: a preview is a function of what goes in. */
    private static RegimePreview preview(RegimeSwitch change) {
        return LOOKED_AT.computeIfAbsent(change, asked -> REGIMES.preview(BRIEF, PLAN, asked));
    }

    private static RegimePreview back(RegimePreview under, Standing now, RegimeSwitch change, String aired) {
        return REGIMES.back(
                YEAR,
                new Standing(USUAL, Circumstances.none(), PLAN),
                standing(under),
                now,
                change,
                LocalDate.parse(aired));
    }

    private static Standing standing(RegimePreview preview) {
        return new Standing(preview.brief().profile(), preview.brief().circumstances(), preview.plan());
    }

    private static void assertSound(RegimePreview preview) {
        assertThat(PlanChecker.check(preview.brief(), preview.plan()).stream()
                        .filter(Finding::isBlocking)
                        .map(finding -> finding.rule() + " " + finding.place())
                        .limit(5))
                .isEmpty();
    }

    private static Regime shipped(String name) {
        return RegimeFile.read(Path.of("schedules/regimes", name + ".csv")).orElseThrow();
    }

    private static DateSpan span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static List<Placement> on(YearPlan plan, DateSpan days) {
        return plan.placements().stream()
                .filter(placement -> days.contains(placement.day().date()))
                .toList();
    }

    private static boolean isBeforeJanuary(Placement placement) {
        return placement.day().date().isBefore(JANUARY.first());
    }

    private static int grade(Placement placement) {
        return placement.lesson().grade().number();
    }

    private static List<Placement> repeatsOf(YearPlan plan, LocalDate date, int grade) {
        return plan.placements().stream()
                .filter(placement -> placement.role() == Role.REPEAT
                        && placement.channel().equals(BALAPAN)
                        && placement.day().date().equals(date)
                        && grade(placement) == grade)
                .toList();
    }

    private static LocalDate premiere(YearPlan plan, Placement repeat) {
        return plan.placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE
                        && placement.lesson().equals(repeat.lesson())
                        && placement.channel().equals(repeat.channel()))
                .map(placement -> placement.day().date())
                .findFirst()
                .orElseThrow();
    }
}
