package kz.telesabaq.schedule.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppedPlanningTest {
    private static final YearPlanner PLANNER = new YearPlanner(new TemplateSolver(1, 3));

    /** Says stop when it has been asked so often. */
    private static final class Impatient implements PlanningWatch {
        private final int patience;
        private final List<Wording> steps = new ArrayList<>();
        private int asked;

        Impatient(int patience) {
            this.patience = patience;
        }

        @Override
        public synchronized void reached(Wording step, long best, long bound) {
            steps.add(step);
        }

        @Override
        public synchronized boolean isStopped() {
            return asked++ >= patience;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 10, 20, 40, 100, 250})
    void whenStoppedAtAnyMomentThePlanSoFarBreaksNoRule(int patience) {
        var brief = PlanningBrief.of(SchoolYears.aYear().build(), PlanningProfile.usual());

        var planned = PLANNER.plan(brief, new Impatient(patience));

        assertThat(planned.findings()).extracting(Finding::rule).containsExactly("schedule.stopped");
        assertThat(PlanChecker.check(brief, planned.plan()).stream()
                        .filter(Finding::isBlocking)
                        .limit(3))
                .isEmpty();
    }

    @Test
    void theSolverStopsWhenAskedAndGivesWhatItHas() {
        var brief = crossed();

        var planned = PLANNER.plan(brief, new Impatient(3));

        assertThat(planned.findings()).extracting(Finding::rule).containsExactly("schedule.stopped");
        assertThat(planned.grids().getFirst().rowCount()).isPositive();
        assertThat(PlanChecker.check(brief, planned.plan()).stream()
                        .filter(Finding::isBlocking)
                        .limit(3))
                .isEmpty();
    }

    @Test
    void stepsAreToldWithWhatWasReached() {
        var watch = new Impatient(Integer.MAX_VALUE);

        PLANNER.plan(crossed(), watch);

        assertThat(watch.steps.stream().map(Wording::en).distinct())
                .contains("looking for places of the template", "the year of channel balapan is filled");
    }

    /** Grade 4 may be on air only in the first hours that the younger would take. */
    private static PlanningBrief crossed() {
        var anyHour = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));
        var morning = new DayWindow(LocalTime.of(9, 0), LocalTime.of(12, 0));
        return PlanningBrief.of(
                SchoolYears.aYear().build(),
                new PlanningProfile(
                        "crossed",
                        List.of(
                                new GradeBand(1, 3, morning, anyHour, 1440),
                                new GradeBand(
                                        4, 4, new DayWindow(LocalTime.of(9, 0), LocalTime.of(9, 45)), anyHour, 1440),
                                new GradeBand(5, 11, anyHour, anyHour, 1440)),
                        10,
                        7,
                        LocalTime.of(13, 0)));
    }
}
