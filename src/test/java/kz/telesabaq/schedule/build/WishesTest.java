package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.RuleCost;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.rules.Rule;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {

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
        assertThat(unfulfilled(wish, 0)).isGreaterThan(unfulfilled(wish, 1));
    }

    private static long unfulfilled(String wish, int weight) {
        var usual = PlanningProfile.usual();
        var preferences = usual.preferences();
        var profile = new PlanningProfile(
                usual.name(),
                usual.bands(),
                usual.breakMinutes(),
                usual.repeatWithinDays(),
                usual.halfDay(),
                preferences.weighing(preferences.weights().with(wish, weight)));
        var brief = PlanningBrief.of(SchoolYears.aYear().build(), profile);
        Planned planned = new YearPlanner(new TemplateSolver()).plan(brief);
        return PlanChecker.costs(brief, planned.plan()).stream()
                .filter(cost -> cost.rule().equals(wish))
                .mapToLong(RuleCost::breaches)
                .sum();
    }
}
