package kz.telesabaq.bench.planner;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.rules.Certifier;
import kz.telesabaq.schedule.rules.Explainer;
import kz.telesabaq.schedule.rules.Explanation;
import kz.telesabaq.schedule.rules.Move;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.SchoolYears;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The planner's core on a warm JVM: a whole year of both channels each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CoreJmh {
    private final PlanningBrief year = PlanningBrief.of(SchoolYears.aYear().build(), PlanningProfile.usual());
    private final YearPlanner planner = new YearPlanner(new TemplateSolver());
    private final Planned planned = planner.plan(year);
    private final Explainer explainer = new Explainer(year, planned.plan());
    private final Placement someLesson = planned.plan().placements().get(1000);

    @Benchmark
    public Planned planTheYear() {
        return planner.plan(year);
    }

    @Benchmark
    public List<Finding> checkTheYear() {
        return PlanChecker.check(year, planned.plan());
    }

    @Benchmark
    public Certificate certifyTheYear() {
        return Certifier.certify(year, planned.plan(), Origin.UNKNOWN, "0".repeat(64));
    }

    @Benchmark
    public Explanation explainOneAiring() {
        return explainer.why(someLesson);
    }

    @Benchmark
    public List<Move> findTheBestPlacesInTwoWeeks() {
        var date = someLesson.day().date();
        return explainer.bestPlaces(someLesson, date.minusDays(7), date.plusDays(7), 10);
    }
}
