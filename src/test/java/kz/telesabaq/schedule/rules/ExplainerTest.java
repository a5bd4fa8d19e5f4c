package kz.telesabaq.schedule.rules;

import static kz.telesabaq.schedule.rules.GoodPlan.BALAPAN;
import static kz.telesabaq.schedule.rules.GoodPlan.BRIEF;
import static kz.telesabaq.schedule.rules.GoodPlan.ELARNA;
import static kz.telesabaq.schedule.rules.GoodPlan.premiere;
import static kz.telesabaq.schedule.rules.GoodPlan.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import org.junit.jupiter.api.Test;

/** The questions a methodologist asks, on the good plan: grade 5 has mathematics on Wednesday and Thursday at 11:00. */
class ExplainerTest {
    private static final GoodPlan WHOLE = GoodPlan.whole();
    private static final GoodPlan BARE = GoodPlan.premieresOnly();
    private static final AirDay WEDNESDAY = AirDay.of(2026, 9, 9);

    @Test
    void aNewLessonIsWhereItIsForTheseReasons() {
        var explained = new Explainer(BRIEF, WHOLE.plan()).why(WHOLE.premiereOf("KK-05-MATH-003"));

        assertThat(explained.airing()).isEqualTo(premiere("KK-05-MATH-003", "2026-09-09", "11:00"));
        assertThat(explained.reasons())
                .extracting(reason -> reason.in(Locale.ENGLISH))
                .containsExactly(
                        "Lesson KK-05-MATH-003: channel balapan, 2026-09-09, 11:00; number 3 of 12 in its course.",
                        "The new lesson before it in the course is KK-05-MATH-002, 2026-09-03, 11:00.",
                        "The new lesson after it in the course is KK-05-MATH-004, 2026-09-10, 11:00.",
                        "The weekly quota of the course is 2; the week of 2026-09-07 has new lessons: 2, school days: 5.",
                        "On this day of the week at this time the course has its new lesson in this many weeks: 6 of 33.",
                        "Its counterpart in the other language is RU-05-MATH-003, 2026-09-09, 11:00.",
                        "Before it the channel shows KK-04-WORLD-002, 2026-09-09, 10:45.",
                        "After it the channel shows KK-06-MATH-003, 2026-09-09, 11:15.");
        assertThat(explained.binding().stream().map(Rule::name))
                .containsExactly(
                        "schedule.one-at-a-time",
                        "schedule.once-a-day",
                        "schedule.break-between",
                        "schedule.repeat-after-premiere",
                        "schedule.grade-hours");
    }

    @Test
    void theFirstAndTheLastOfACourseHaveNobodyBeforeAndBehind() {
        var explainer = new Explainer(BRIEF, BARE.plan());

        assertThat(reasons(explainer, BARE.premiereOf("KK-01-ALIPPE-001")))
                .noneMatch(reason -> reason.startsWith("The new lesson before it"))
                .noneMatch(reason -> reason.startsWith("Before it the channel"));
        assertThat(reasons(explainer, BARE.premiereOf("KK-11-GEO-006")))
                .noneMatch(reason -> reason.startsWith("The new lesson after it"))
                .noneMatch(reason -> reason.startsWith("After it the channel"));
    }

    @Test
    void aRepeatIsExplainedByItsPremiere() {
        var explained = new Explainer(BRIEF, WHOLE.plan()).why(WHOLE.repeatOf("KK-05-MATH-003"));

        assertThat(explained.reasons().get(1).en())
                .isEqualTo("This is a repeat; its premiere was on 2026-09-09, 11:00, days since then: 1 of at most 7.");
        assertThat(explained.binding().stream().map(Rule::name))
                .containsExactly("schedule.one-at-a-time", "schedule.break-between", "schedule.repeat-after-premiere");
    }

    @Test
    void whatHappenedToTheYearIsAReason() {
        var lesson = WHOLE.premiereOf("KK-05-MATH-005");
        var brief = BRIEF.in(Circumstances.none()
                        .withReady(lesson.lesson(), LocalDate.of(2026, 9, 14))
                        .withPins(List.of(lesson)))
                .after(new Published(WHOLE.plan(), LocalDate.of(2026, 9, 11)));
        var explainer = new Explainer(brief, WHOLE.plan());

        assertThat(reasons(explainer, lesson))
                .contains(
                        "Its media are ready from 2026-09-14.",
                        "A person pinned it to this place.",
                        "This airing was published.");
        assertThat(reasons(explainer, WHOLE.premiereOf("KK-05-MATH-003")))
                .contains("The air was published and is not changed on this day.")
                .doesNotContain("This airing was published.", "A person pinned it to this place.");
    }

    @Test
    void whatStandsAtAMomentIsFoundFromItsFirstFrameToItsLast() {
        var explainer = new Explainer(BRIEF, WHOLE.plan());
        var math = WHOLE.premiereOf("KK-05-MATH-003");

        assertThat(explainer.at(BALAPAN, WEDNESDAY, math.start())).contains(math);
        assertThat(explainer.at(
                        BALAPAN, WEDNESDAY, SlotTime.ofFrames(math.span().end().frame() - 1)))
                .contains(math);
        assertThat(explainer.at(BALAPAN, WEDNESDAY, time(WEDNESDAY, "14:45"))).isEmpty();
        assertThat(explainer.airingsOf(math.lesson())).containsExactly(math, WHOLE.repeatOf("KK-05-MATH-003"));
    }

    @Test
    void aPlaceThatIsForbiddenIsForbiddenByName() {
        var explainer = new Explainer(BRIEF, WHOLE.plan());

        assertThat(against(explainer.whatIf(premiere("KK-05-MATH-003", "2026-09-09", "12:00"))))
                .containsExactly("schedule.one-at-a-time");
        assertThat(against(explainer.whatIf(premiere("KK-05-MATH-003", "2026-09-11", "14:45"))))
                .containsExactly("schedule.topic-order", "schedule.repeat-after-premiere");
        assertThat(against(explainer.whatIf(premiere("KK-05-MATH-003", "2026-09-12", "16:00"))))
                .containsExactly(
                        "schedule.teaching-day",
                        "schedule.topic-order",
                        "schedule.repeat-after-premiere",
                        "schedule.grade-hours");
        assertThat(against(explainer.whatIf(repeat("KK-05-MATH-003", "2026-09-18", "14:45"))))
                .containsExactly("schedule.repeat-after-premiere");
    }

    @Test
    void aPlaceThatIsAllowedSaysWhatItCosts() {
        var move = new Explainer(BRIEF, WHOLE.plan()).whatIf(premiere("KK-05-MATH-003", "2026-09-09", "14:45"));

        assertThat(move.isAllowed()).isTrue();
        assertThat(move.medium()).isEqualTo(1);
        assertThat(move.objections())
                .extracting(objection -> objection.rule().name())
                .contains("schedule.grade-clock", "schedule.fresh-heads", "schedule.same-start");
        assertThat(move.objections())
                .allSatisfy(objection ->
                        assertThat(objection.finding().isBlocking()).isFalse());
    }

    @Test
    void theBestPlacesAreTheCheapestThatBreakNoHardRule() {
        var explainer = new Explainer(BRIEF, BARE.plan());
        var math = BARE.premiereOf("KK-05-MATH-003");

        var places = explainer.bestPlaces(math, LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 11), 50);

        assertThat(places).allMatch(Move::isAllowed).isSortedAccordingTo(Move.CHEAPEST);
        assertThat(places.stream().map(move -> move.wanted().day().toString()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("2026-09-07", "2026-09-08", "2026-09-09");
        assertThat(places.stream()
                        .filter(move -> move.wanted().day().equals(WEDNESDAY))
                        .map(move -> move.wanted().start()))
                .containsExactlyInAnyOrder(
                        time(WEDNESDAY, "14:15"),
                        time(WEDNESDAY, "14:45"),
                        time(WEDNESDAY, "15:00"),
                        time(WEDNESDAY, "15:15"));
        assertThat(explainer.bestPlaces(math, LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 11), 2))
                .extracting(Move::wanted)
                .containsExactly(places.get(0).wanted(), places.get(1).wanted());
    }

    @Test
    void aRepeatGivesWayToANewLessonAndSoDoTheLessonsOwnThatComeTooEarly() {
        var explainer = new Explainer(BRIEF, WHOLE.plan());
        var math = WHOLE.premiereOf("KK-05-MATH-004");

        var places = explainer.bestPlaces(math, LocalDate.of(2026, 9, 11), LocalDate.of(2026, 9, 11), 50);

        assertThat(places)
                .filteredOn(move -> move.wanted().start().equals(time(AirDay.of(2026, 9, 11), "15:00")))
                .singleElement()
                .satisfies(move -> assertThat(move.displaced())
                        .containsExactlyInAnyOrder(
                                WHOLE.repeatOf("KK-05-MATH-004"), repeat("KK-01-MATH-004", "2026-09-11", "15:00")));
        assertThat(places)
                .filteredOn(move -> move.wanted().start().equals(time(AirDay.of(2026, 9, 11), "14:45")))
                .singleElement()
                .satisfies(move -> assertThat(move.displaced()).containsExactly(WHOLE.repeatOf("KK-05-MATH-004")));
    }

    @Test
    void aLessonBeginsWhereAnotherEndsOffTheRasterToo() {
        var longer = BARE.slot(BARE.premiereOf("KK-11-GEO-002"), Frames.ofMinutes(20));
        var math = BARE.premiereOf("KK-05-MATH-003");

        var places = new Explainer(BRIEF, longer.plan())
                .bestPlaces(math, LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 9), 50);

        assertThat(places.stream().map(move -> move.wanted().start()))
                .contains(longer.premiereOf("KK-11-GEO-002").span().end());
    }

    @Test
    void aRepeatMuchLaterThanItsPremiereGivesWayWhenThatMovesForward() {
        var late =
                WHOLE.without(WHOLE.repeatOf("KK-05-MATH-003")).with(repeat("KK-05-MATH-003", "2026-09-16", "17:45"));

        var places = new Explainer(BRIEF, late.plan())
                .bestPlaces(late.premiereOf("KK-05-MATH-003"), LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 9), 50);

        assertThat(places)
                .filteredOn(move -> move.wanted().day().equals(AirDay.of(2026, 9, 8)))
                .isNotEmpty()
                .allMatch(move -> move.displaced().contains(repeat("KK-05-MATH-003", "2026-09-16", "17:45")));
        assertThat(places)
                .filteredOn(move -> move.wanted().day().equals(WEDNESDAY))
                .isNotEmpty()
                .noneMatch(move -> move.displaced().contains(repeat("KK-05-MATH-003", "2026-09-16", "17:45")));
    }

    @Test
    void aLessonThatIsNotInThePlanFindsAPlace() {
        var without = BARE.without(BARE.premiereOf("KK-05-MATH-003"));

        var places = new Explainer(BRIEF, without.plan())
                .bestPlaces(
                        premiere("KK-05-MATH-003", "2026-09-09", "12:00"),
                        LocalDate.of(2026, 9, 8),
                        LocalDate.of(2026, 9, 10),
                        3);

        assertThat(places.getFirst().wanted()).isEqualTo(BARE.premiereOf("KK-05-MATH-003"));
    }

    @Test
    void aRepeatFindsAPlaceInTheHoursOfRepeats() {
        var places = new Explainer(BRIEF, WHOLE.plan())
                .bestPlaces(WHOLE.repeatOf("KK-05-MATH-003"), LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 10), 50);

        assertThat(places.stream().map(move -> move.wanted().start()))
                .contains(time(AirDay.of(2026, 9, 10), "17:45"))
                .doesNotContain(time(AirDay.of(2026, 9, 10), "11:15"));
        assertThat(places).noneMatch(move -> move.wanted().day().equals(WEDNESDAY));
    }

    @Test
    void aFreeMomentTakesTheNextNewLessonOrARepeatOfTheLastDays() {
        var moves = new Explainer(BRIEF, WHOLE.plan()).couldStand(BALAPAN, WEDNESDAY, time(WEDNESDAY, "14:45"), 100);

        assertThat(moves).allMatch(Move::isAllowed).isSortedAccordingTo(Move.CHEAPEST);
        var lessons = moves.stream()
                .map(move -> move.wanted().lesson() + " " + move.wanted().role())
                .toList();
        assertThat(lessons)
                .contains("KK-05-HISTKZ-002 REPEAT", "KK-05-NATURE-001 REPEAT", "KK-05-MATH-003 PREMIERE")
                .doesNotContain("KK-05-KAZ-003 REPEAT", "KK-05-MATH-004 PREMIERE", "KK-01-MATH-004 PREMIERE");
        assertThat(moves)
                .allMatch(move -> move.wanted().day().equals(WEDNESDAY)
                        && move.wanted().start().equals(time(WEDNESDAY, "14:45"))
                        && move.wanted().channel().equals(BALAPAN));
    }

    @Test
    void aMomentThatIsTakenTakesNothing() {
        assertThat(new Explainer(BRIEF, WHOLE.plan()).couldStand(ELARNA, WEDNESDAY, time(WEDNESDAY, "12:00"), 10))
                .extracting(move -> move.wanted().lesson().toString())
                .containsExactly("RU-07-ALGEBRA-002");
    }

    @Test
    void whatNoPaperKnowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Explainer(BRIEF, WHOLE.plan()).whatIf(premiere("KK-05-MATH-099", "2026-09-09", "14:45")))
                .withMessageContaining("no paper of the year knows");
    }

    /** The neighbourhood leaves out most of the year; its answer is that of the whole plan all the same. */
    @Test
    void theDifferenceOfANeighbourhoodIsThatOfTheWholePlan() {
        var brief = BRIEF.in(Circumstances.none()
                        .withReady(LessonCode.parse("KK-05-MATH-005"), LocalDate.of(2026, 9, 15))
                        .withPins(List.of(WHOLE.premiereOf("RU-07-GEOM-003"))))
                .after(new Published(WHOLE.plan(), LocalDate.of(2026, 9, 4)));
        var explainer = new Explainer(brief, WHOLE.plan());
        var before = PlanChecker.judge(brief, WHOLE.plan());
        var random = new Random(20260901);
        for (int i = 0; i < 40; i++) {
            var from = WHOLE.placements().get(random.nextInt(WHOLE.placements().size()));
            var day = from.day().plusDays(random.nextInt(9) - 4L);
            var start = HouseClock.ALMATY.slotOf(day, LocalTime.of(8, 45).plusMinutes(5L * random.nextInt(115)));
            var wanted = new Placement(from.channel(), day, start, from.slot(), from.lesson(), from.role());
            if (from.role() == Role.REPEAT && !day.equals(from.day())) {
                continue;
            }

            var move = explainer.whatIf(wanted);

            var after = PlanChecker.judge(brief, changed(from, wanted));
            assertThat(move.medium())
                    .as("%s to %s", from, wanted)
                    .isEqualTo(after.cost(Level.MEDIUM) - before.cost(Level.MEDIUM));
            assertThat(move.soft())
                    .as("%s to %s", from, wanted)
                    .isEqualTo(after.cost(Level.SOFT) - before.cost(Level.SOFT));
            assertThat(against(move)).as("%s to %s", from, wanted).isEqualTo(newlyBroken(before, after));
        }
    }

    private static YearPlan changed(Placement from, Placement wanted) {
        return WHOLE.changed(from, placement -> wanted).plan();
    }

    private static List<String> newlyBroken(PlanVerdict before, PlanVerdict after) {
        return after.byRule().entrySet().stream()
                .filter(judged -> judged.getKey().level() == Level.HARD)
                .filter(judged -> !airings(before.byRule().getOrDefault(judged.getKey(), List.of()))
                        .containsAll(airings(judged.getValue())))
                .map(judged -> judged.getKey().name())
                .toList();
    }

    private static Set<Set<Placement>> airings(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> (Set<Placement>) new HashSet<>(breach.airings()))
                .collect(Collectors.toSet());
    }

    private static List<String> against(Move move) {
        return move.objections().stream()
                .map(Objection::rule)
                .filter(rule -> rule.level() == Level.HARD)
                .map(Rule::name)
                .distinct()
                .toList();
    }

    private static List<String> reasons(Explainer explainer, Placement airing) {
        return explainer.why(airing).reasons().stream()
                .map(reason -> reason.in(Locale.ENGLISH))
                .toList();
    }

    private static SlotTime time(AirDay day, String time) {
        return HouseClock.ALMATY.slotOf(day, LocalTime.parse(time));
    }
}
