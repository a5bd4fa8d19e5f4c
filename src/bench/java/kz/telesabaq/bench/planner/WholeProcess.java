package kz.telesabaq.bench.planner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.MeasuredProcess;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shipped year from its files to a checked plan file, as a person runs it: {@code telesabaq plan}, then {@code telesabaq
 * plan check}, each a process of its own with a heap of 256 MB.
 */
final class WholeProcess implements Part {
    private static final Map<String, String> SMALL_HEAP = Map.of("JDK_JAVA_OPTIONS", "-Xmx256m");

    /** One plan and its check. */
    private record Run(MeasuredProcess plan, MeasuredProcess check, JsonNode planned, JsonNode checked) {

        static Run of(Path file) {
            var plan = telesabaq("plan", ShippedYear.FOLDER.toString(), "--out", file.toString(), "--json");
            var check = telesabaq("plan", "check", ShippedYear.FOLDER.toString(), file.toString(), "--json");
            var json = JsonMapper.builder().build();
            return new Run(
                    plan,
                    check,
                    json.readTree(plan.output()).path("facts"),
                    json.readTree(check.output()).path("facts"));
        }

        Duration planning() {
            return Duration.ofMillis(planned.path("planning_ms").asLong());
        }

        Duration both() {
            return plan.wall().plus(check.wall());
        }

        Duration cpu() {
            return plan.cpu().plus(check.cpu());
        }

        long peakKib() {
            return Math.max(plan.peakKib(), check.peakKib());
        }
    }

    static MeasuredProcess telesabaq(String... arguments) {
        var command = new ArrayList<>(
                List.of(ShippedYear.ROOT.resolve("ops/telesabaq").toString()));
        command.addAll(List.of(arguments));
        return MeasuredProcess.run(ShippedYear.ROOT, SMALL_HEAP, command);
    }

    @Override
    public String name() {
        return "process";
    }

    @Override
    public Chapter measure(Pace pace) {
        var runs = new ArrayList<Run>();
        try {
            var file = Files.createTempFile("year", ".json");
            Run.of(file); // builds what is missing and warms the disk's cache
            for (int i = 0; i < pace.pick(2, 5); i++) {
                runs.add(Run.of(file));
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("keeping a plan file for measuring", e);
        }
        var last = runs.getLast();
        long premieres = last.checked().path("premieres").asLong();
        long repeats = last.checked().path("repeats").asLong();
        long broken = last.checked().path("broken_rules").asLong(-1);
        long peakMib = runs.stream().mapToLong(Run::peakKib).max().orElse(0) / 1024;
        var whole = samples(runs, Run::both);
        var planning = samples(runs, Run::planning);
        return Chapter.of("The shipped year, whole process")
                .goal(Goal.atMost(
                        "files to checked plan, two processes, worst",
                        4000,
                        whole.worst().toMillis(),
                        "ms"))
                .goal(Goal.atMost(
                        "planning itself, worst", 1000, planning.worst().toMillis(), "ms"))
                .goal(Goal.atMost("broken rules in the shipped year", 0, broken, ""))
                .goal(Goal.atLeast("premieres in the shipped year", 6700, premieres, ""))
                .table(Table.of("step", "median", "worst")
                        .row(row(
                                "telesabaq plan, wall",
                                samples(runs, run -> run.plan().wall())))
                        .row(row(
                                "telesabaq plan check, wall",
                                samples(runs, run -> run.check().wall())))
                        .row(row("both, wall", whole))
                        .row(row("both, CPU of all cores", samples(runs, Run::cpu)))
                        .row(row("planning itself", planning)))
                .note("%d runs, each process with -Xmx256m; largest resident memory of a process: %d MiB."
                        .formatted(runs.size(), peakMib))
                .note("%,d premieres, %,d repeats, broken rules by telesabaq plan check: %d."
                        .formatted(premieres, repeats, broken))
                .fact("wall", whole.facts())
                .fact("planning", planning.facts())
                .fact("peak_mib", peakMib)
                .fact("premieres", premieres)
                .fact("repeats", repeats)
                .fact("broken_rules", broken);
    }

    private static Samples samples(List<Run> runs, Function<Run, Duration> time) {
        return new Samples(runs.stream().map(time).toList());
    }

    private static Object[] row(String what, Samples samples) {
        return new Object[] {what, Samples.shown(samples.median()), Samples.shown(samples.worst())};
    }
}
