package kz.telesabaq.bench.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;
import kz.telesabaq.bench.planner.YearFigures.RowsMore;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.GeneratedYear;

/** The shipped year and twenty years made up by chance, each planned, judged and held against its bounds. */
final class GeneratedYears implements Part {
    private final YearPlanner planner = new YearPlanner(new TemplateSolver());

    /** A year with what came of it. */
    private record Result(String name, String traits, YearFigures figures, Samples times) {}

    @Override
    public String name() {
        return "years";
    }

    @Override
    public Chapter measure(Pace pace) {
        int times = pace.pick(1, 5);
        var results = new ArrayList<Result>();
        results.add(measure("shipped", "raster 15, lessons of 10 min", ShippedYear.brief(), times));
        for (GeneratedYear year : GeneratedYear.twenty()) {
            results.add(measure("seed " + year.seed(), year.traits(), year.brief(), times));
        }
        return chapter(results);
    }

    private Result measure(String name, String traits, PlanningBrief brief, int times) {
        Planned planned = planner.plan(brief);
        return new Result(
                name, traits, YearFigures.of(brief, planned.plan()), Samples.warm(times, () -> planner.plan(brief)));
    }

    private static Chapter chapter(List<Result> results) {
        var table = Table.of(
                "year",
                "premieres",
                "left out",
                "bound",
                "with its rows",
                "start rows",
                "bound",
                "gap",
                "repeated",
                "bound",
                "gap",
                "broken",
                "planned in");
        var facts = new ArrayList<Map<String, Object>>();
        for (Result result : results) {
            var of = result.figures();
            table = table.row(
                    result.name(),
                    of.premieres(),
                    of.leftOut().planned(),
                    of.leftOut().bound(),
                    of.leftOutOfRows(),
                    of.rows().planned(),
                    of.rows().bound(),
                    YearFigures.gap(of.rows()),
                    of.shownAgain().planned(),
                    of.shownAgain().bound(),
                    YearFigures.gap(of.shownAgain()),
                    of.broken(),
                    Samples.shown(result.times().median()));
            var fact = new LinkedHashMap<String, Object>();
            fact.put("year", result.name());
            fact.put("traits", result.traits());
            fact.putAll(of.facts());
            fact.putAll(result.times().facts());
            facts.add(fact);
        }
        var chapter = Chapter.of("The shipped year and twenty by chance")
                .goal(Goal.atMost(
                        "broken rules in the shipped year and 20 generated ones",
                        0,
                        sum(results, YearFigures::broken),
                        ""))
                .goal(Goal.atMost(
                        "start rows above the bound that show no lesson more, all years",
                        0,
                        sum(results, YearFigures::rowsTooMany),
                        ""))
                .table(table)
                .note(
                        "Bounds are those of the certificate; \"with its rows\": so many lessons find no place while every grade keeps to these start rows.")
                .note(
                        "Left out in all years: %d lessons; for certain by year, hours and start rows: all but %d of them."
                                .formatted(
                                        sum(results, of -> of.leftOut().planned()),
                                        sum(results, YearFigures::leftOutUnproven)))
                .fact("years", facts);
        for (Result result : results) {
            chapter = chapter.note(result.name() + ": " + result.traits());
            for (RowsMore more : result.figures().rowsMore()) {
                chapter = chapter.note("%s: %s".formatted(result.name(), more.sentence()));
            }
        }
        Duration worst = results.stream()
                .map(one -> one.times().worst())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return chapter.goal(Goal.atMost("planning any of these years, worst", 1000, worst.toMillis(), "ms"));
    }

    private static long sum(List<Result> results, ToLongFunction<YearFigures> figure) {
        return results.stream()
                .mapToLong(result -> figure.applyAsLong(result.figures()))
                .sum();
    }
}
