package kz.telesabaq.schedule.rules;

import static kz.telesabaq.schedule.rules.GoodPlan.BALAPAN;
import static kz.telesabaq.schedule.rules.GoodPlan.BRIEF;
import static kz.telesabaq.schedule.rules.GoodPlan.ELARNA;
import static kz.telesabaq.schedule.rules.GoodPlan.YEAR;
import static kz.telesabaq.schedule.rules.GoodPlan.premiere;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;
import org.junit.jupiter.api.Test;

/** One course alone, published and pinned until Friday the 11th of September: what must move when something happens. */
class MovedAiringsTest {
    private static final Placement PINNED = premiere("KK-05-INF-001", "2026-09-07", "11:30");
    private static final Placement PINNED_TOO = premiere("KK-05-INF-002", "2026-09-10", "11:30");
    private static final Placement MONDAY = premiere("KK-05-INF-003", "2026-09-14", "11:30");
    private static final Placement TUESDAY = premiere("KK-05-INF-004", "2026-09-15", "11:30");
    private static final Placement WEDNESDAY = premiere("KK-05-INF-005", "2026-09-16", "11:30");
    private static final Placement THURSDAY = premiere("KK-05-INF-005", "2026-09-17", "11:30");

    @Test
    void oneDayBetweenTheNeighboursIsEnoughForOneLessonAndNoneSqueezesOneOut() {
        var before = premiere("KK-05-INF-003", "2026-09-16", "11:30");
        var displaced = premiere("KK-05-INF-004", "2026-09-17", "11:30");

        assertThat(moving(holiday("2026-09-17"), before, displaced, premiere("KK-05-INF-005", "2026-09-21", "11:30")))
                .isEqualTo("1 = 1 + 0 + 0");
        assertThat(moving(holiday("2026-09-17"), before, displaced, premiere("KK-05-INF-005", "2026-09-18", "11:30")))
                .isEqualTo("2 = 1 + 0 + 1");
    }

    @Test
    void wherePinnedDaysLeaveNoSlackTheOrderPushesTheNextLessonOn() {
        assertThat(moving(holiday("2026-09-15"), MONDAY, TUESDAY, THURSDAY)).isEqualTo("1 = 1 + 0 + 0");
        assertThat(moving(holiday("2026-09-15"), MONDAY, TUESDAY, WEDNESDAY)).isEqualTo("2 = 1 + 1 + 0");
    }

    @Test
    void theFirstLessonOfACourseHasTheDaysSinceThePinnedOnes() {
        assertThat(moving(holiday("2026-09-15"), TUESDAY, THURSDAY)).isEqualTo("1 = 1 + 0 + 0");
        assertThat(moving(holiday("2026-09-14"), MONDAY, TUESDAY)).isEqualTo("2 = 1 + 1 + 0");
    }

    @Test
    void behindTheLastSchoolDayThereIsNoRoomAndTheNeighbourBeforeGivesWay() {
        var last = premiere("KK-05-INF-002", "2027-05-25", "11:30");

        assertThat(moving(holiday("2027-05-25"), premiere("KK-05-INF-001", "2027-05-24", "11:30"), last))
                .isEqualTo("2 = 1 + 0 + 1");
        assertThat(moving(holiday("2027-05-25"), premiere("KK-05-INF-001", "2027-05-21", "11:30"), last))
                .isEqualTo("1 = 1 + 0 + 0");
    }

    @Test
    void aMissedLessonOfPinnedDaysIsMadeGoodBeforeTheFirstThatMayMove() {
        assertThat(moving(none -> none.withMissed(PINNED), PINNED, PINNED_TOO, TUESDAY))
                .isEqualTo("0 = 0 + 0 + 0");
        assertThat(moving(none -> none.withMissed(PINNED), PINNED, PINNED_TOO, MONDAY))
                .isEqualTo("1 = 0 + 1 + 0");
    }

    @Test
    void anHourThatIsTakenOnAnotherChannelDayOrTimeMovesNothing() {
        assertThat(moving(taken(BALAPAN, "2026-09-15", "11:44"), TUESDAY)).isEqualTo("1 = 1 + 0 + 0");
        assertThat(moving(taken(BALAPAN, "2026-09-15", "11:45"), TUESDAY)).isEqualTo("0 = 0 + 0 + 0");
        assertThat(moving(taken(BALAPAN, "2026-09-16", "11:44"), TUESDAY)).isEqualTo("0 = 0 + 0 + 0");
        assertThat(moving(taken(ELARNA, "2026-09-15", "11:44"), TUESDAY)).isEqualTo("0 = 0 + 0 + 0");
    }

    @Test
    void mediaThatAreReadyOnTheVeryDayMoveNothingAndADayLaterTheLesson() {
        assertThat(moving(none -> none.withReady(TUESDAY.lesson(), LocalDate.of(2026, 9, 15)), TUESDAY))
                .isEqualTo("0 = 0 + 0 + 0");
        assertThat(moving(none -> none.withReady(TUESDAY.lesson(), LocalDate.of(2026, 9, 16)), TUESDAY))
                .isEqualTo("1 = 1 + 0 + 0");
    }

    private static UnaryOperator<Circumstances> holiday(String date) {
        var day = LocalDate.parse(date);
        return none ->
                none.withFreeDays(new FreeDays(Wording.same("holiday"), new DateSpan(day, day), Set.of(new Grade(5))));
    }

    /** A minute from that time on. */
    private static UnaryOperator<Circumstances> taken(ChannelId channel, String date, String from) {
        var start = LocalTime.parse(from);
        return none -> none.withTaken(
                TakenTime.of(channel, LocalDate.parse(date), start, start.plusMinutes(1), Wording.same("address")));
    }

    /** The least that moves = what became impossible + what the order pushes on + neighbours squeezed out. */
    private static String moving(UnaryOperator<Circumstances> what, Placement... published) {
        var plan = new YearPlan("2026-27", YEAR.fingerprint(), Arrays.asList(published));
        var brief = BRIEF.after(new Published(plan, LocalDate.of(2026, 9, 11))).in(what.apply(Circumstances.none()));
        var bound = Certifier.certify(brief, plan, Origin.ofSeed(0), "plan")
                .bound("moved")
                .orElseThrow();
        var parts = List.of(bound.argument().en().replaceAll("[^0-9,]", "").split(","));
        return bound.bound() + " = " + String.join(" + ", parts);
    }
}
