package kz.telesabaq.schedule.build;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.SchoolYears;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The steps inside a plan: the template of both channels, then fill and repeats of one channel for a whole year. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StepsJmh {
    private final YearBook year =
            new YearBook(PlanningBrief.of(SchoolYears.aYear().build(), PlanningProfile.usual()));
    private final List<Template> templates = lay();
    private final FixedAirings fixed = new FixedAirings(year, templates);
    private final List<Shown> premieres = filled(books()).shown();

    private List<Template> lay() {
        return new WeekGrids(year, List.of(new ConstructiveGrid(), new TemplateSolver()), PlanningWatch.nobody()).lay();
    }

    private ChannelBooks books() {
        return new ChannelBooks(year, templates.getFirst());
    }

    private OrderedFill filled(ChannelBooks books) {
        var fill = new OrderedFill(year, templates.getFirst(), books, fixed);
        fill.fill(PlanningWatch.nobody());
        return fill;
    }

    @Benchmark
    public Object layTheTemplate() {
        return lay();
    }

    @Benchmark
    public Object fillOneChannel() {
        return filled(books());
    }

    @Benchmark
    public Object repeatOnOneChannel() {
        var books = books();
        premieres.forEach(books::put);
        return new Repeats(year, templates.getFirst(), books, fixed).place(premieres, PlanningWatch.nobody());
    }
}
