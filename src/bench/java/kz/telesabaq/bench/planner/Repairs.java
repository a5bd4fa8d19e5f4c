package kz.telesabaq.bench.planner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.repair.PlanRepair;
import kz.telesabaq.schedule.repair.RepairTask;
import kz.telesabaq.schedule.repair.Repaired;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.PlaceSolver;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.DisturbedMorning;

/** The shipped year as published: one late video, and mornings on which one to five things happen at once. */
final class Repairs implements Part {
    private static final int LATE_VIDEOS = 50;
    private static final int MORNINGS = 200;

    private final PlanRepair repair = new PlanRepair(new PlaceSolver());
    private final List<String> unanswered = new ArrayList<>();

    /** A morning with what came of it. */
    private record Result(DisturbedMorning morning, Repaired repaired, Duration took, List<String> broken) {

        boolean isProven() {
            return repaired.proof().isMinimal();
        }
    }

    @Override
    public String name() {
        return "repair";
    }

    private static long daysLate(YearPlan published, DisturbedMorning morning) {
        return switch (morning.disturbances().getFirst()) {
            case Disturbance.Late late ->
                published.placements().stream()
                        .filter(airing -> airing.lesson().equals(late.lesson()) && airing.role() == Role.PREMIERE)
                        .mapToLong(
                                airing -> ChronoUnit.DAYS.between(airing.day().date(), late.ready()))
                        .findFirst()
                        .orElseThrow();
            case Disturbance other -> throw new IllegalArgumentException("not a late video: " + other);
        };
    }

    @Override
    public Chapter measure(Pace pace) {
        var brief = ShippedYear.brief();
        var published = new YearPlanner(new TemplateSolver()).plan(brief).plan();
        int late = pace.pick(LATE_VIDEOS / 5, LATE_VIDEOS);
        int mornings = pace.pick(MORNINGS / 5, MORNINGS);
        var cold = repair(brief, published, DisturbedMorning.lateVideos(brief, published, 1));
        var videos = repair(brief, published, DisturbedMorning.lateVideos(brief, published, late));
        var weekLate = videos.stream()
                .filter(result -> daysLate(published, result.morning()) <= 7)
                .toList();
        var many = repair(brief, published, DisturbedMorning.mornings(brief, published, mornings));
        var process = wholeProcess(
                pace, DisturbedMorning.lateVideos(brief, published, 1).getFirst());
        var chapter = Chapter.of("Repair of the shipped year as published")
                .goal(Goal.atMost(
                        "repair after one video late by a week at most, worst",
                        2000,
                        times(weekLate).worst().toMillis(),
                        "ms"))
                .goal(Goal.atMost(
                        "telesabaq replan after one late video, worst",
                        2000,
                        process.worst().toMillis(),
                        "ms"))
                .goal(Goal.atLeast(
                        "one late video: moves proven minimal, of %d".formatted(late), late, proven(videos), ""))
                .goal(Goal.atMost(
                        "broken rules after %d mornings".formatted(mornings), 0, broken(many) + broken(videos), ""))
                .goal(Goal.atMost("mornings without an answer " + unanswered, 0, unanswered.size(), ""))
                .goal(Goal.atLeast(
                        "%d mornings: moves proven minimal".formatted(mornings),
                        95,
                        100L * proven(many) / mornings,
                        "%"))
                .table(Table.of("", "one late video", "1 to 5 things at once")
                        .row("mornings", videos.size(), many.size())
                        .row("broken rules", broken(videos), broken(many))
                        .row("time, median", shown(videos, 50), shown(many, 50))
                        .row("time, p95", shown(videos, 95), shown(many, 95))
                        .row("time, worst", shown(videos, 100), shown(many, 100))
                        .row("moved airings, median", moves(videos, 50), moves(many, 50))
                        .row("moved airings, p95", moves(videos, 95), moves(many, 95))
                        .row("moved airings, most", moves(videos, 100), moves(many, 100))
                        .row("lessons without a place", sum(videos, Repairs::unplaced), sum(many, Repairs::unplaced))
                        .row("proven minimal", share(videos), share(many)))
                .note("%d of the %d videos are late by a week at most (worst %s), the others by two."
                        .formatted(
                                weekLate.size(),
                                videos.size(),
                                Samples.shown(times(weekLate).worst())))
                .note("The first repair of the JVM takes %s."
                        .formatted(Samples.shown(times(cold).worst())))
                .note("telesabaq replan --late, whole process with -Xmx256m: median %s, worst %s of %d runs."
                        .formatted(
                                Samples.shown(process.median()),
                                Samples.shown(process.worst()),
                                process.sorted().size()))
                .fact("replan_process", process.facts())
                .note("Proofs rest on: %s.".formatted(arguments(many)))
                .fact("late_video", facts(videos))
                .fact("mornings", facts(many));
        for (Result result : many) {
            if (!result.isProven() || !result.broken().isEmpty()) {
                chapter = chapter.note("seed %d: moved %d, bound %d, without a place %d, bound %d; %s"
                        .formatted(
                                result.morning().seed(),
                                result.repaired().proof().moved(),
                                result.repaired().proof().bound(),
                                result.repaired().proof().unplaced(),
                                result.repaired().proof().unplacedBound(),
                                result.broken().isEmpty() ? kinds(result.morning()) : result.broken()));
            }
        }
        return chapter;
    }

    /** What a person types, from files to file. */
    private static Samples wholeProcess(Pace pace, DisturbedMorning morning) {
        var late = morning.disturbances().stream()
                .filter(Disturbance.Late.class::isInstance)
                .map(Disturbance.Late.class::cast)
                .findFirst()
                .orElseThrow();
        try {
            var plan = Files.createTempFile("year", ".json");
            var repaired = Files.createTempFile("repaired", ".json");
            WholeProcess.telesabaq("plan", ShippedYear.FOLDER.toString(), "--out", plan.toString());
            var times = new ArrayList<Duration>();
            for (int i = 0; i <= pace.pick(2, 5); i++) {
                times.add(WholeProcess.telesabaq(
                                "replan",
                                ShippedYear.FOLDER.toString(),
                                plan.toString(),
                                "--late",
                                late.lesson() + "=" + late.ready(),
                                "--pin-until",
                                morning.pinnedUntil().toString(),
                                "--out",
                                repaired.toString())
                        .wall());
            }
            Files.delete(plan);
            Files.delete(repaired);
            return new Samples(times.subList(1, times.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("keeping plan files for measuring", e);
        }
    }

    private List<Result> repair(PlanningBrief brief, YearPlan published, List<DisturbedMorning> mornings) {
        return mornings.stream()
                .flatMap(morning -> repair(brief, published, morning).stream())
                .toList();
    }

    /** Nothing where the memory of the JVM does not do; that is a figure, too. */
    private Optional<Result> repair(PlanningBrief brief, YearPlan published, DisturbedMorning morning) {
        var task = RepairTask.of(brief, published, morning.pinnedUntil(), morning.disturbances());
        try {
            var repaired = Samples.time(() -> repair.repair(task));
            return Optional.of(new Result(morning, repaired.made(), repaired.took(), rulesBroken(repaired.made())));
        } catch (OutOfMemoryError full) {
            unanswered.add("seed %d: %s".formatted(morning.seed(), full.getMessage()));
            return Optional.empty();
        }
    }

    private static List<String> rulesBroken(Repaired repaired) {
        return PlanChecker.check(repaired.brief(), repaired.plan()).stream()
                .filter(Finding::isBlocking)
                .map(Finding::rule)
                .toList();
    }

    private static Samples times(List<Result> results) {
        return new Samples(results.stream().map(Result::took).toList());
    }

    private static String shown(List<Result> results, int percent) {
        return Samples.shown(times(results).percentile(percent));
    }

    private static long moves(List<Result> results, int percent) {
        var sorted = results.stream()
                .mapToInt(one -> one.repaired().proof().moved())
                .sorted()
                .toArray();
        return sorted[Math.max(1, Math.ceilDiv(sorted.length * percent, 100)) - 1];
    }

    private static long unplaced(Result result) {
        return result.repaired().proof().unplaced();
    }

    private static long broken(List<Result> results) {
        return sum(results, result -> result.broken().size());
    }

    private static long sum(List<Result> results, ToLongFunction<Result> figure) {
        return results.stream().mapToLong(figure).sum();
    }

    private static long proven(List<Result> results) {
        return results.stream().filter(Result::isProven).count();
    }

    private static String share(List<Result> results) {
        return "%.1f %%".formatted(100.0 * proven(results) / results.size());
    }

    private static String arguments(List<Result> results) {
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.repaired().proof().argument(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(argument ->
                        "%s (%d times)".formatted(argument.getKey().wording().en(), argument.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static List<String> kinds(DisturbedMorning morning) {
        return morning.disturbances().stream()
                .map(disturbance -> disturbance.getClass().getSimpleName())
                .toList();
    }

    private static Map<String, Object> facts(List<Result> results) {
        var facts = new LinkedHashMap<String, Object>(times(results).facts());
        facts.put("mornings", results.size());
        facts.put("broken_rules", broken(results));
        facts.put("moved_median", moves(results, 50));
        facts.put("moved_p95", moves(results, 95));
        facts.put("moved_most", moves(results, 100));
        facts.put("unplaced", sum(results, Repairs::unplaced));
        facts.put("proven_minimal", proven(results));
        var seeds = new ArrayList<Long>();
        results.stream()
                .filter(result -> !result.isProven())
                .forEach(result -> seeds.add(result.morning().seed()));
        facts.put("seeds_not_proven", seeds);
        return facts;
    }
}
