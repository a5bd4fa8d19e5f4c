package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.rules.Certifier;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.GeneratedYear;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {
    private static final YearPlanner PLANNER = new YearPlanner(new TemplateSolver());

    /** Of the whole year's 5,382 free slots 112 lie on the first day of a quarter, when nothing can be repeated yet. */
    @Test
    void anEvenYearShowsAsManyLessonsAgainAsAnyPlanWithItsStartTimes() {
        var certificate = certificate(PlanningBrief.of(SchoolYears.aYear().build(), PlanningProfile.usual()));

        assertThat(certificate.bound("lessons-repeated").orElseThrow().planned())
                .isEqualTo(5270);
        assertThat(certificate.bound("lessons-repeated")).get().matches(Bound::isReached);
        assertThat(certificate.bound("repeats-of-rows")).get().matches(Bound::isReached);
    }

    /** Seed 3: lengths of 10, 15 and 20 on a raster of 20, one repeat required; 6: the same on 15 without it; 11: 80 minutes a day. */
    @ParameterizedTest
    @ValueSource(longs = {3, 6, 11, 12, 15})
    void noMoreLessonsThanAreShownAgainFitBesideUnevenNewOnes(long seed) {
        var certificate = certificate(GeneratedYear.of(seed).brief());

        assertThat(certificate.hardBreaches()).isZero();
        assertThat(certificate.bound("lessons-repeated")).get().matches(Bound::isReached);
    }

    private static Certificate certificate(PlanningBrief brief) {
        return Certifier.certify(brief, PLANNER.plan(brief).plan(), Origin.ofSeed(0), "plan");
    }
}
