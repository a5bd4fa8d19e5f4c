package kz.telesabaq.schedule.rules;

import static kz.telesabaq.schedule.rules.GoodPlan.BALAPAN;
import static kz.telesabaq.schedule.rules.GoodPlan.BRIEF;
import static kz.telesabaq.schedule.rules.GoodPlan.premiere;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.TakenTime;
import org.junit.jupiter.api.Test;

/** What a plan is forgiven because it could not be otherwise, and what it is not. Published; pinned until 11 September. */
class IncidentsTest {
    private static final GoodPlan WHOLE = GoodPlan.whole();
    private static final PlanningBrief PUBLISHED = BRIEF.after(new Published(WHOLE.plan(), LocalDate.of(2026, 9, 11)));

    @Test
    void aMissedLessonIsMadeGoodBehindALessonThatWasAired() {
        var missed = WHOLE.premiereOf("KK-05-MATH-003");
        var madeGood = WHOLE.without(missed).with(premiere("KK-05-MATH-003", "2026-09-14", "14:45"));

        assertThat(broken(PUBLISHED.in(Circumstances.none().withMissed(missed)), madeGood))
                .isEmpty();
        assertThat(broken(BRIEF.in(Circumstances.none().withMissed(missed)), madeGood))
                .containsExactly("schedule.out-of-order", "schedule.repeat-too-early");
        assertThat(broken(PUBLISHED, madeGood))
                .containsExactly("schedule.out-of-order", "schedule.repeat-too-early", "schedule.published-gone");
    }

    @Test
    void aMissedLessonIsNotMadeGoodBehindALessonThatCouldStillMove() {
        var missed = WHOLE.premiereOf("KK-05-MATH-004");
        var late = WHOLE.without(missed).with(premiere("KK-05-MATH-004", "2026-09-18", "11:30"));

        assertThat(broken(PUBLISHED.in(Circumstances.none().withMissed(missed)), late))
                .containsExactly("schedule.out-of-order");
    }

    @Test
    void aMissedLessonThatIsNeverMadeGoodIsLeftOut() {
        var missed = WHOLE.premiereOf("KK-05-INF-002");
        var brief = PUBLISHED.in(Circumstances.none().withMissed(missed));

        assertThat(broken(brief, WHOLE.without(missed))).isEmpty();
        assertThat(PlanChecker.check(brief, WHOLE.without(missed).plan()))
                .extracting(Finding::rule)
                .containsExactly("schedule.not-in-plan");
    }

    @Test
    void aRepeatThatMayMoveNeedsItsPremiereEvenIfThatWasMissed() {
        var missed = WHOLE.premiereOf("KK-05-KAZLIT-002");

        assertThat(broken(PUBLISHED.in(Circumstances.none().withMissed(missed)), WHOLE.without(missed)))
                .containsExactly("schedule.repeat-without-premiere");
    }

    @Test
    void aWithdrawnLessonOfAPinnedDayStays() {
        var brief = PUBLISHED.in(Circumstances.none().withWithdrawn(LessonCode.parse("KK-05-MATH-003")));

        assertThat(broken(brief, WHOLE)).isEmpty();
    }

    @Test
    void theEmptyPlaceOfAWithdrawnLessonIsNotBlamedWhereItWasPublished() {
        var withdrawn = Circumstances.none().withWithdrawn(LessonCode.parse("KK-05-HISTKZ-004"));
        var without = WHOLE.without(WHOLE.premiereOf("KK-05-HISTKZ-004"));

        assertThat(PlanChecker.check(PUBLISHED.in(withdrawn), without.plan()))
                .extracting(Finding::rule)
                .containsExactly("schedule.published-moved");
        assertThat(PlanChecker.check(BRIEF.in(withdrawn), without.plan()))
                .extracting(Finding::rule)
                .containsExactly("schedule.under-week-quota");
    }

    @Test
    void theEmptyPlaceOfAMissedLessonIsNotBlamed() {
        var missed = WHOLE.premiereOf("KK-05-HISTKZ-002");
        var madeGood = WHOLE.without(missed).with(premiere("KK-05-HISTKZ-002", "2026-09-14", "14:45"));

        assertThat(PlanChecker.check(PUBLISHED.in(Circumstances.none().withMissed(missed)), madeGood.plan()))
                .isEmpty();
        assertThat(PlanChecker.check(BRIEF, madeGood.plan()))
                .extracting(Finding::rule)
                .containsExactly("schedule.under-week-quota");
    }

    @Test
    void aFullWeekSaysHowManyLessonsItLacksAndFromWhichOneOn() {
        var late = WHOLE.without(WHOLE.premiereOf("KK-05-MATH-005"))
                .without(WHOLE.premiereOf("KK-05-MATH-006"))
                .without(WHOLE.repeatOf("KK-05-MATH-005"))
                .without(WHOLE.repeatOf("KK-05-MATH-006"));

        var breaches = breaches(BRIEF, late, "schedule.full-week");

        assertThat(breaches).singleElement().satisfies(breach -> {
            assertThat(breach.units()).isEqualTo(2);
            assertThat(breach.airings()).containsExactly(WHOLE.premiereOf("KK-05-MATH-007"));
            assertThat(breach.finding().sentence().en())
                    .isEqualTo(
                            "Course KK-05-MATH has in the full school week of 2026-09-14 this many new lessons: 0, its quota: 2.");
        });
    }

    @Test
    void aWeekThatNobodyEmptiedIsBlamedInAPublishedPlanToo() {
        var late = WHOLE.moved(WHOLE.premiereOf("KK-05-HISTKZ-004"), "2026-09-25", "11:30")
                .moved(WHOLE.premiereOf("KK-05-HISTKZ-003"), "2026-09-22", "11:30");

        assertThat(breaches(PUBLISHED, late, "schedule.full-week")).hasSize(1);
        assertThat(breaches(
                        PUBLISHED.in(Circumstances.none().withMissed(WHOLE.premiereOf("KK-05-INF-003"))),
                        late,
                        "schedule.full-week"))
                .hasSize(1);
        assertThat(breaches(
                        PUBLISHED.in(Circumstances.none().withMissed(WHOLE.premiereOf("KK-05-HISTKZ-003"))),
                        late,
                        "schedule.full-week"))
                .isEmpty();
    }

    @Test
    void aLessonThatBecameReadyOnMondayCouldHaveFilledTheWeekAndOneOfTuesdayCouldNot() {
        var late = WHOLE.moved(WHOLE.premiereOf("KK-05-HISTKZ-004"), "2026-09-25", "11:30")
                .moved(WHOLE.premiereOf("KK-05-HISTKZ-003"), "2026-09-22", "11:30");

        assertThat(breaches(ready("2026-09-14"), late, "schedule.full-week")).hasSize(1);
        assertThat(breaches(ready("2026-09-15"), late, "schedule.full-week")).isEmpty();
    }

    private static PlanningBrief ready(String date) {
        return BRIEF.in(Circumstances.none().withReady(LessonCode.parse("KK-05-HISTKZ-003"), LocalDate.parse(date)));
    }

    @Test
    void aLessonMayEndWhereATakenHourBeginsAndBeginWhereItEnds() {
        UnaryOperator<Circumstances> between = none -> none.withTaken(new TakenTime(
                BALAPAN,
                LocalDate.of(2026, 9, 9),
                new DayWindow(LocalTime.of(14, 15), LocalTime.of(14, 30)),
                Wording.same("address")));

        assertThat(broken(BRIEF.in(between.apply(Circumstances.none())), WHOLE)).isEmpty();
    }

    @Test
    void publishedAiringsThatMovedAreCountedByDay() {
        var moved = WHOLE.without(WHOLE.repeatOf("KK-05-MATH-005"))
                .without(WHOLE.repeatOf("KK-06-MATH-005"))
                .without(WHOLE.repeatOf("RU-05-MATH-005"));

        var breaches = breaches(PUBLISHED, moved, "schedule.published-kept");

        assertThat(breaches.stream().map(Breach::units)).containsExactly(2L, 1L);
        assertThat(breaches.getFirst().finding().sentence().en())
                .isEqualTo(
                        "On 2026-09-17 this many published airings were moved or dropped: 2, the first is KK-05-MATH-005.");
        assertThat(breaches.getFirst().finding().place()).hasToString("balapan 2026-09-17");
    }

    @Test
    void theDaysThatArePinnedCountAsKeptOrBrokenAndNotAsMoved() {
        var changed = WHOLE.without(WHOLE.repeatOf("KK-05-MATH-004"));

        assertThat(breaches(PUBLISHED, changed, "schedule.published-kept")).isEmpty();
        assertThat(breaches(PUBLISHED, changed, "schedule.published-stays")).hasSize(1);
    }

    @Test
    void surplusLessonsAreCountedAndNamed() {
        var three = WHOLE.moved(WHOLE.premiereOf("KK-05-MATH-003"), "2026-09-04", "14:45");

        assertThat(breaches(BRIEF, three, "schedule.week-quota"))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.units()).isEqualTo(1);
                    assertThat(breach.airings()).hasSize(3);
                    assertThat(breach.finding().place()).hasToString("balapan 2026-09-04:14:45:00:00");
                    assertThat(breach.finding().sentence().en())
                            .isEqualTo(
                                    "Course KK-05-MATH has in the week of 2026-08-31 this many new lessons: 3, allowed: 2.");
                });
    }

    @Test
    void aBreachNamesTheAiringsConcerned() {
        var math = WHOLE.premiereOf("KK-05-MATH-003");
        var moved = WHOLE.moved(math, "2026-09-09", "12:00");

        assertThat(breaches(BRIEF, moved, "schedule.one-at-a-time"))
                .singleElement()
                .satisfies(breach -> assertThat(breach.airings())
                        .containsExactlyInAnyOrder(
                                premiere("KK-05-MATH-003", "2026-09-09", "12:00"),
                                WHOLE.placements().stream()
                                        .filter(placement -> placement.channel().equals(BALAPAN)
                                                && placement.day().equals(AirDay.of(2026, 9, 9))
                                                && placement
                                                        .start()
                                                        .equals(moved.premiereOf("KK-05-MATH-003")
                                                                .start()))
                                        .findFirst()
                                        .orElseThrow()));
    }

    @Test
    void aPinOnAChannelThatNobodyKnowsIsNotKeptAllTheSame() {
        var pin = GoodPlan.placed(
                new ChannelId("khabar"),
                LessonCode.parse("KK-05-MATH-003"),
                LocalDate.of(2026, 9, 9),
                LocalTime.of(11, 0),
                15,
                Role.PREMIERE);

        assertThat(breaches(BRIEF.in(Circumstances.none().withPins(List.of(pin))), WHOLE, "schedule.pins-kept"))
                .singleElement()
                .satisfies(breach -> assertThat(breach.finding().place()).hasToString("khabar 2026-09-09"));
    }

    private static List<String> broken(PlanningBrief brief, GoodPlan plan) {
        return PlanChecker.check(brief, plan.plan()).stream()
                .filter(Finding::isBlocking)
                .map(Finding::rule)
                .toList();
    }

    private static List<Breach> breaches(PlanningBrief brief, GoodPlan plan, String rule) {
        return PlanChecker.judge(brief, plan.plan()).byRule().entrySet().stream()
                .filter(judged -> judged.getKey().name().equals(rule))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
