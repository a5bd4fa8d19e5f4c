package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.RuleCost;
import kz.telesabaq.schedule.Weights;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.rules.Rule;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.GeneratedYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {
    private static final PlanningBrief SECOND = GeneratedYear.of(2).brief();
    private static final PlanningBrief TWENTIETH = GeneratedYear.of(20).brief();

    @Test
    void everyWishIsNamedAfterTheRuleThatCountsIt() {
        assertThat(PlanChecker.RULES.stream().map(Rule::name))
                .containsAll(List.of(
                        Wishes.FRESH_HEADS,
                        Wishes.YOUNG_EARLY,
                        Wishes.SPREAD_OVER_WEEK,
                        Wishes.SHORT_WAIT,
                        Wishes.OTHER_HALF_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {Wishes.FRESH_HEADS, Wishes.SPREAD_OVER_WEEK, Wishes.OTHER_HALF_DAY})
    void aWishSwitchedOffIsFulfilledLessOften(String wish) {
        assertThat(unfulfilled(SECOND, wish, Weights.none().with(wish, 0)))
                .isGreaterThan(unfulfilled(SECOND, wish, Weights.none().with(wish, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {Wishes.FRESH_HEADS, Wishes.OTHER_HALF_DAY})
    void aWishThatWeighsMoreIsFulfilledMoreOften(String wish) {
        assertThat(unfulfilled(wish, 20)).isLessThan(unfulfilled(wish, 1));
    }

    /** Hard subjects in the fresh hours make a grade wait, or begin before a younger one. */
    @ParameterizedTest
    @ValueSource(strings = {Wishes.YOUNG_EARLY, Wishes.SHORT_WAIT})
    void aWishThatOutweighsFreshHeadsIsFulfilledAndOneSwitchedOffGivesWayToThem(String wish) {
        var fresh = Weights.none().with(Wishes.FRESH_HEADS, 5);

        assertThat(unfulfilled(wish, fresh.with(wish, 0))).isGreaterThan(unfulfilled(wish, fresh.with(wish, 100)));
        assertThat(unfulfilled(Wishes.FRESH_HEADS, fresh.with(wish, 0)))
                .isLessThan(unfulfilled(Wishes.FRESH_HEADS, fresh.with(wish, 100)));
    }

    private static long unfulfilled(String wish, int weight) {
        return unfulfilled(wish, Weights.none().with(wish, weight));
    }

    private static long unfulfilled(String wish, Weights weights) {
        return unfulfilled(TWENTIETH, wish, weights);
    }

    private static long unfulfilled(PlanningBrief year, String wish, Weights weights) {
        var usual = year.profile();
        var preferences = usual.preferences();
        var profile = new PlanningProfile(
                usual.name(),
                usual.bands(),
                usual.breakMinutes(),
                usual.repeatWithinDays(),
                usual.halfDay(),
                preferences.weighing(weights));
        var brief = PlanningBrief.of(year.curriculum(), profile, year.circumstances());
        Planned planned = new YearPlanner(new TemplateSolver()).plan(brief);
        return PlanChecker.costs(brief, planned.plan()).stream()
                .filter(cost -> cost.rule().equals(wish))
                .mapToLong(RuleCost::units)
                .sum();
    }
}
