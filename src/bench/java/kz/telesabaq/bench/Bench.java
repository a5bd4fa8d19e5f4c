package kz.telesabaq.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.media.MediaBenchmark;
import kz.telesabaq.bench.planner.PlannerBenchmark;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ops/bench NAME}: measures a part of the house and says what came out. */
@Command(
        name = "ops/bench",
        mixinStandardHelpOptions = true,
        description = "Measures a part of the house; prints what came out and writes it as JSON and Markdown.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every promised figure is reached", "1:a figure is missed", "2:called wrongly"})
final class Bench implements Callable<Integer> {
    /** Everything that can be measured. */
    static final List<Benchmark> ALL = List.of(new PlannerBenchmark(), new MediaBenchmark());

    private static final Path PUBLISHED = Path.of("docs", "performance");

    private final Clock clock;

    @Parameters(paramLabel = "NAME", description = "what to measure, see below")
    private String name = "";

    @Option(names = "--quick", description = "tries everything and repeats little; not for publishing")
    private boolean quick;

    @Option(names = "--publish", description = "puts Markdown and pictures into docs/performance, too")
    private boolean publish;

    @Option(names = "--only", paramLabel = "PART", description = "measures one part alone")
    private @Nullable String only;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the JSON goes, Markdown beside it (default: target/bench/NAME.json)")
    private @Nullable Path out;

    Bench(Clock clock) {
        this.clock = clock;
    }

    public static void main(String... args) {
        var line = new CommandLine(new Bench(Clock.systemUTC()));
        line.getCommandSpec()
                .usageMessage()
                .footer(ALL.stream().map(Bench::usage).toArray(String[]::new));
        System.exit(line.execute(args));
    }

    private static String usage(Benchmark benchmark) {
        return "%n%s: %s%n  parts: %s"
                .formatted(
                        benchmark.name(),
                        benchmark.shows(),
                        benchmark.parts().stream().map(Part::name).collect(Collectors.joining(", ")));
    }

    @Override
    public Integer call() throws IOException {
        var benchmark = ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrongly("there is no benchmark \"%s\"".formatted(name)));
        var parts = benchmark.parts().stream()
                .filter(part -> only == null || part.name().equals(only))
                .toList();
        if (parts.isEmpty()) {
            throw wrongly("%s has no part \"%s\"".formatted(name, only));
        }
        var report = measure(benchmark, parts, quick ? Pace.QUICK : Pace.FULL);
        var json = out == null ? Path.of("target", "bench", name + ".json") : out;
        report.write(json);
        if (publish) {
            report.publish(PUBLISHED, name);
        }
        System.out.print(report.text());
        System.out.printf("%nWritten to %s, Markdown beside it%s.%n", json, publish ? " and in " + PUBLISHED : "");
        return report.missesAGoal() ? 1 : 0;
    }

    private Report measure(Benchmark benchmark, List<Part> parts, Pace pace) {
        var machine = Machine.here();
        Instant began = clock.instant();
        var chapters = new ArrayList<Chapter>();
        for (Part part : parts) {
            System.err.printf("%s %s …%n", benchmark.name(), part.name());
            chapters.add(part.measure(pace));
        }
        return new Report(benchmark.name(), pace, machine, began, Duration.between(began, clock.instant()), chapters);
    }

    private static CommandLine.ParameterException wrongly(String sentence) {
        return new CommandLine.ParameterException(new CommandLine(new Bench(Clock.systemUTC())), sentence);
    }
}
