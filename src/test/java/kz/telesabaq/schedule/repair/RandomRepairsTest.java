package kz.telesabaq.schedule.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.PlaceSolver;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.RandomDisturbances;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One to five things at once happen to a whole published year; the seed of each is its number. */
@Tag("slow")
class RandomRepairsTest {
    private static final Logger LOG = LoggerFactory.getLogger(RandomRepairsTest.class);
    private static final PlanningBrief YEAR =
            PlanningBrief.of(SchoolYears.aYear().build(), PlanningProfile.usual());
    private static final YearPlan PLAN =
            new YearPlanner(new TemplateSolver()).plan(YEAR).plan();

    @Test
    void randomDisturbancesAreRepairedWithoutABrokenRule() {
        var random = new RandomDisturbances(YEAR, PLAN);
        var repair = new PlanRepair(new PlaceSolver());
        int count = Integer.getInteger("repairs.count", 200);
        int proven = 0;
        var millis = new ArrayList<Long>();
        for (int seed = 0; seed < count; seed++) {
            var task = random.task(seed);
            long began = System.nanoTime();
            var repaired = repair.repair(task);
            millis.add((System.nanoTime() - began) / 1_000_000);
            var proof = repaired.proof();
            proven += proof.isMinimal() ? 1 : 0;
            LOG.info(
                    "{} {}: {} ms, moved {} of at least {}, without a place {} of at least {}, {}",
                    seed,
                    task.disturbances().stream()
                            .map(disturbance -> disturbance.getClass().getSimpleName())
                            .toList(),
                    millis.getLast(),
                    proof.moved(),
                    proof.bound(),
                    proof.unplaced(),
                    proof.unplacedBound(),
                    proof.argument());
            assertThat(PlanChecker.check(repaired.brief(), repaired.plan()))
                    .as("seed %d, %s", seed, task.disturbances())
                    .noneMatch(Finding::isBlocking);
        }
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        LOG.info(
                "proven minimal {} of {}; median {} ms, 95 % {} ms, {}",
                proven, count, sorted[count / 2], sorted[count * 95 / 100], Arrays.toString(sorted));
        assertThat(millis).hasSize(count);
    }
}
