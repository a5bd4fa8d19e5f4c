package kz.telesabaq.bench.planner;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.SchoolYears;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The planner's core on a warm JVM: a whole year of both channels each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CoreJmh {
    private final PlanningBrief year = PlanningBrief.of(SchoolYears.aYear().build(), PlanningProfile.usual());
    private final YearPlanner planner = new YearPlanner(new TemplateSolver());
    private final Planned planned = planner.plan(year);

    @Benchmark
    public Planned planTheYear() {
        return planner.plan(year);
    }

    @Benchmark
    public List<Finding> checkTheYear() {
        return PlanChecker.check(year, planned.plan());
    }
}
