package kz.telesabaq.schedule.rules;

import static kz.telesabaq.schedule.rules.GoodPlan.BRIEF;
import static kz.telesabaq.schedule.rules.GoodPlan.YEAR;
import static kz.telesabaq.schedule.rules.GoodPlan.premiere;
import static kz.telesabaq.schedule.rules.GoodPlan.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Preferences;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Weights;
import kz.telesabaq.schedule.YearPlan;
import org.junit.jupiter.api.Test;

/** What a move costs others: the lesson's counterpart, the repeats in its way, what was published. */
class NeighbourhoodTest {
    private static final String MONDAY = "2026-09-07";
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);
    private static final PlanningProfile USUAL = PlanningProfile.usual();
    private static final DayWindow HOURS = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));

    @Test
    void aLessonThatLeavesTheWeekOfItsCounterpartCostsParityWhateverDayThatIsOn() {
        var explainer = new Explainer(
                weighing("schedule.same-week", 3),
                plan(premiere("KK-05-MATH-001", MONDAY, "11:00"), premiere("RU-05-MATH-001", "2026-09-11", "11:00")));

        assertThat(explainer
                        .whatIf(premiere("KK-05-MATH-001", "2026-09-14", "11:00"))
                        .medium())
                .isEqualTo(3);
        assertThat(explainer
                        .whatIf(premiere("KK-05-MATH-001", "2026-09-10", "11:00"))
                        .medium())
                .isZero();
    }

    @Test
    void aLessonThatJoinsTheWeekOfItsCounterpartGainsParity() {
        var explainer = new Explainer(
                weighing("schedule.same-week", 3),
                plan(premiere("KK-05-MATH-001", MONDAY, "11:00"), premiere("RU-05-MATH-001", "2026-09-18", "11:00")));

        assertThat(explainer
                        .whatIf(premiere("KK-05-MATH-001", "2026-09-15", "11:00"))
                        .medium())
                .isEqualTo(-3);
    }

    /** A repeat of grade 6 gives way on Tuesday; the profile asks for one repeat. */
    @Test
    void theOnlyRepeatThatGivesWayIsMissedAndOneOfTwoIsNot() {
        Placement[] once = {
            premiere("KK-05-MATH-001", MONDAY, "11:00"),
            premiere("KK-06-MATH-001", "2026-09-04", "11:15"),
            repeat("KK-06-MATH-001", "2026-09-08", "14:45")
        };
        var twice = Arrays.copyOf(once, 4);
        twice[3] = repeat("KK-06-MATH-001", "2026-09-09", "16:00");

        assertThat(displacing(once).medium()).isEqualTo(1);
        assertThat(displacing(twice).medium()).isZero();
    }

    private static Move displacing(Placement... placements) {
        var profile = new PlanningProfile(
                "once", List.of(new GradeBand(1, 11, HOURS, HOURS, 1440, 1)), 10, 7, LocalTime.of(13, 0));
        var wanted = premiere("KK-05-MATH-001", "2026-09-08", "14:45");
        return new Explainer(PlanningBrief.of(YEAR, profile), plan(placements))
                .bestPlaces(placements[0], TUESDAY, TUESDAY, 500).stream()
                        .filter(move -> move.wanted().equals(wanted))
                        .peek(move -> assertThat(move.displaced()).containsExactly(placements[2]))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aWishThatWasUnfulfilledBeforeIsNoObjection() {
        var explainer = new Explainer(BRIEF, plan(premiere("KK-05-MATH-001", MONDAY, "14:00")));

        assertThat(names(explainer.whatIf(premiere("KK-05-MATH-001", MONDAY, "14:45"))))
                .isEmpty();
        assertThat(names(explainer.whatIf(premiere("KK-05-MATH-001", MONDAY, "12:00"))))
                .isEmpty();
        assertThat(explainer.whatIf(premiere("KK-05-MATH-001", MONDAY, "12:00")).soft())
                .isEqualTo(-1);
    }

    @Test
    void aHardRuleThatIsBrokenHereAndThereIsAnObjectionThere() {
        var explainer = new Explainer(BRIEF, plan(premiere("KK-05-INF-001", MONDAY, "10:45")));

        assertThat(names(explainer.whatIf(premiere("KK-05-INF-001", MONDAY, "10:30"))))
                .containsExactly("schedule.grade-hours");
    }

    @Test
    void onlyThePublishedAiringThatMovesIsSaidToMove() {
        var whole = GoodPlan.whole();
        var explainer =
                new Explainer(BRIEF.after(new Published(whole.plan(), LocalDate.of(2026, 9, 11))), whole.plan());

        var move = explainer.whatIf(premiere("KK-05-MATH-005", "2026-09-16", "14:45"));

        assertThat(move.objections())
                .filteredOn(objection -> objection.rule().name().equals("schedule.published-kept"))
                .singleElement()
                .satisfies(objection -> assertThat(
                                objection.finding().sentence().en())
                        .isEqualTo("On 2026-09-16 this many published airings were moved or dropped: 1, the first is "
                                + "KK-05-MATH-005."));
    }

    private static List<String> names(Move move) {
        return move.objections().stream()
                .map(objection -> objection.rule().name())
                .toList();
    }

    private static PlanningBrief weighing(String rule, int weight) {
        var preferences = USUAL.preferences();
        return PlanningBrief.of(
                YEAR,
                new PlanningProfile(
                        "weighing",
                        USUAL.bands(),
                        10,
                        7,
                        USUAL.halfDay(),
                        new Preferences(
                                preferences.hardSubjects(),
                                preferences.freshHours(),
                                preferences.longestIdleMinutes(),
                                Weights.none().with(rule, weight).with("schedule.full-week", 0))));
    }

    private static YearPlan plan(Placement... placements) {
        return new YearPlan("2026-27", YEAR.fingerprint(), Arrays.asList(placements));
    }
}
