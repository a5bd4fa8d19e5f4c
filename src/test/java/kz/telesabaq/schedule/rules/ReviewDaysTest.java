package kz.telesabaq.schedule.rules;

import static kz.telesabaq.schedule.rules.GoodPlan.BRIEF;
import static kz.telesabaq.schedule.rules.GoodPlan.YEAR;
import static kz.telesabaq.schedule.rules.GoodPlan.premiere;
import static kz.telesabaq.schedule.rules.GoodPlan.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.YearPlan;
import org.junit.jupiter.api.Test;

/** Days kept for showing lessons of the year again: the 27th and 28th of October, in the autumn holidays, for grades 5 to 11. */
class ReviewDaysTest {
    private static final GoodPlan WHOLE = GoodPlan.whole();
    private static final PlanningBrief REVIEWED = reviewing("2026-10-27", "2026-10-28");

    @Test
    void aLessonOfLongAgoIsShownAgainOnAReviewDayAndOnNoOtherFreeDay() {
        var premiere = premiere("KK-05-MATH-001", "2026-09-07", "11:00");

        assertThat(broken(REVIEWED, premiere, repeat("KK-05-MATH-001", "2026-10-27", "11:00")))
                .isEmpty();
        assertThat(broken(REVIEWED, premiere, repeat("KK-05-MATH-001", "2026-10-28", "11:00")))
                .isEmpty();
        assertThat(broken(REVIEWED, premiere, repeat("KK-05-MATH-001", "2026-10-29", "11:00")))
                .containsExactly("schedule.free-day", "schedule.repeat-too-late");
        assertThat(broken(REVIEWED, premiere, repeat("KK-05-MATH-001", "2026-10-26", "11:00")))
                .containsExactly("schedule.free-day", "schedule.repeat-too-late");
        assertThat(broken(BRIEF, premiere, repeat("KK-05-MATH-001", "2026-10-28", "11:00")))
                .containsExactly("schedule.free-day", "schedule.repeat-too-late");
    }

    @Test
    void aGradeWithoutReviewStaysFree() {
        assertThat(broken(
                        REVIEWED,
                        premiere("KK-04-MATH-001", "2026-09-07", "11:00"),
                        repeat("KK-04-MATH-001", "2026-10-28", "11:00")))
                .contains("schedule.free-day", "schedule.repeat-too-late");
    }

    @Test
    void nothingIsNewOnAReviewDayAndNothingIsShownAgainBeforeItsPremiere() {
        assertThat(broken(REVIEWED, premiere("KK-05-MATH-001", "2026-10-28", "11:00")))
                .containsExactly("schedule.free-day");
        assertThat(broken(
                        REVIEWED,
                        premiere("KK-05-MATH-001", "2026-11-02", "11:00"),
                        repeat("KK-05-MATH-001", "2026-10-28", "11:00")))
                .containsExactly("schedule.repeat-too-early");
    }

    @Test
    void aPublishedRepeatOfAReviewDayNeedNotMove() {
        var plan = WHOLE.with(repeat("KK-05-MATH-001", "2026-10-28", "11:00")).plan();
        var published = new Published(plan, LocalDate.of(2026, 9, 11));

        assertThat(bound(REVIEWED.after(published), plan, "moved").bound()).isZero();
        assertThat(bound(BRIEF.after(published), plan, "moved").bound()).isEqualTo(1);
    }

    /** A day holds 36 slots; the last lesson before the holidays has two such days, that of the last school day none. */
    @Test
    void reviewDaysAreRoomForRepeats() {
        var last = plan(premiere("KK-05-MATH-001", "2026-10-23", "11:00"));
        var summer = plan(premiere("KK-05-MATH-001", "2027-05-25", "11:00"));

        assertThat(bound(REVIEWED, last, "lessons-repeated").bound()).isEqualTo(1);
        assertThat(bound(REVIEWED, last, "repeats").bound()).isEqualTo(2 * 36);
        assertThat(bound(REVIEWED, summer, "lessons-repeated").bound()).isZero();
        assertThat(bound(reviewing("2027-06-10", "2027-06-10"), summer, "lessons-repeated")
                        .bound())
                .isEqualTo(1);
        assertThat(bound(reviewing("2027-06-10", "2027-06-10"), summer, "repeats")
                        .bound())
                .isEqualTo(36);
    }

    @Test
    void aReviewDayOfTheOldestGradeAloneIsRoomToo() {
        var brief = BRIEF.in(Circumstances.none().withFreeDays(review("2027-06-10", "2027-06-10", 11)));

        assertThat(bound(brief, plan(premiere("KK-11-PHYS-001", "2027-05-25", "13:30")), "lessons-repeated")
                        .bound())
                .isEqualTo(1);
    }

    @Test
    void aRepeatFindsItsPlaceOnAReviewDayAndANewLessonDoesNot() {
        var plan = plan(
                premiere("KK-05-MATH-001", "2026-09-07", "11:00"), repeat("KK-05-MATH-001", "2026-10-27", "16:00"));
        var explainer = new Explainer(REVIEWED, plan);
        var first = LocalDate.of(2026, 10, 26);
        var last = LocalDate.of(2026, 10, 30);

        assertThat(explainer.bestPlaces(plan.placements().getLast(), first, last, 500).stream()
                        .map(move -> move.wanted().day().toString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("2026-10-27", "2026-10-28");
        assertThat(explainer.bestPlaces(plan.placements().getFirst(), first, last, 500))
                .isEmpty();
    }

    @Test
    void theRepeatOfAReviewDayStaysWhenItsPremiereMovesForward() {
        var plan = plan(
                premiere("KK-05-MATH-001", "2026-09-08", "11:00"), repeat("KK-05-MATH-001", "2026-10-27", "16:00"));

        assertThat(new Explainer(REVIEWED, plan)
                        .bestPlaces(
                                plan.placements().getFirst(), LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7), 500))
                .isNotEmpty()
                .allMatch(move -> move.wanted().day().equals(AirDay.of(2026, 9, 7)))
                .allMatch(move -> move.displaced().isEmpty());
    }

    private static PlanningBrief reviewing(String first, String last) {
        return BRIEF.in(Circumstances.none().withFreeDays(review(first, last, 5)));
    }

    /** For the grade and all older ones. */
    private static FreeDays review(String first, String last, int youngest) {
        return new FreeDays(
                Wording.same("review"),
                new DateSpan(LocalDate.parse(first), LocalDate.parse(last)),
                IntStream.rangeClosed(youngest, Grade.LAST).mapToObj(Grade::new).collect(Collectors.toSet()),
                FreeDays.Kind.REVIEW);
    }

    private static Iterable<String> broken(PlanningBrief brief, Placement... placements) {
        return PlanChecker.check(brief, plan(placements)).stream()
                .filter(Finding::isBlocking)
                .map(Finding::rule)
                .toList();
    }

    private static Bound bound(PlanningBrief brief, YearPlan plan, String measure) {
        return Certifier.certify(brief, plan, Origin.ofSeed(0), "plan")
                .bound(measure)
                .orElseThrow();
    }

    private static YearPlan plan(Placement... placements) {
        return new YearPlan("2026-27", YEAR.fingerprint(), Arrays.asList(placements));
    }
}
