package kz.telesabaq.schedule.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** Many things happen to a whole published year. */
@Tag("slow")
class RandomRepairsTest {
    private static final PlanningBrief YEAR =
            PlanningBrief.of(SchoolYears.aYear().build(), PlanningProfile.usual());
    private static final YearPlan PLAN =
            new YearPlanner(new TemplateSolver()).plan(YEAR).plan();

    @Test
    void twoHundredRandomDisturbancesAreRepairedWithoutABrokenRule() {
        var random = new RandomDisturbances(YEAR, PLAN);
        var repair = new PlanRepair(new PlaceSolver());
        int proven = 0;
        var millis = new ArrayList<Long>();
        var open = new ArrayList<String>();
        var broken = new ArrayList<String>();
        for (int seed = Integer.getInteger("first", 0); seed < Integer.getInteger("seeds", 200); seed++) {
            var task = random.task(seed);
            long began = System.nanoTime();
            var repaired = repair.repair(task);
            millis.add((System.nanoTime() - began) / 1_000_000);
            List<Finding> wrong = PlanChecker.check(repaired.brief(), repaired.plan()).stream()
                    .filter(Finding::isBlocking)
                    .toList();
            if (!wrong.isEmpty()) {
                broken.add(seed + " " + task.disturbances() + " " + wrong.getFirst());
            }
            if (repaired.proof().isMinimal()) {
                proven++;
            } else {
                open.add(seed + " " + repaired.proof());
            }
            System.out.println(seed + " " + task.disturbances().stream().map(d->d.getClass().getSimpleName()).toList() + " " + millis.getLast() + " ms " + repaired.proof().moved() + "/" + repaired.proof().bound() + " " + repaired.proof().unplaced() + " " + repaired.proof().argument() + " dropped " + repaired.dropped() + " f " + repaired.findings().size());
        }
        var times = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.println("proven " + proven + " median " + times[times.length/2] + " p95 " + times[times.length*95/100] + " " + Arrays.toString(times));
        open.forEach(System.out::println);
        broken.forEach(System.out::println);
        assertThat(broken).isEmpty();
    }
}
