package kz.telesabaq.bench.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Table;
import kz.telesabaq.schedule.build.StepsJmh;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The steps of the core one by one, by JMH in a JVM of their own. */
final class Core implements Part {

    @Override
    public String name() {
        return "core";
    }

    @Override
    public Chapter measure(Pace pace) {
        var second = Duration.ofMillis(pace.pick(200, 1000));
        var options = new OptionsBuilder()
                .include(named(StepsJmh.class))
                .include(named(CoreJmh.class))
                .forks(1)
                .warmupIterations(pace.pick(1, 4))
                .warmupTime(TimeValue.milliseconds(second.toMillis()))
                .measurementIterations(pace.pick(1, 5))
                .measurementTime(TimeValue.milliseconds(second.toMillis()))
                .jvmArgsAppend("-Xmx512m", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return chapter(new Runner(options).run());
        } catch (RunnerException e) {
            throw new IllegalStateException("running JMH over the planner's core", e);
        }
    }

    private static String named(Class<?> benchmarks) {
        return "^" + benchmarks.getName().replace(".", "\\.") + "\\.";
    }

    private static Chapter chapter(Collection<RunResult> results) {
        var table = Table.of("step", "average", "± (99.9 %)", "runs");
        var facts = new ArrayList<Map<String, Object>>();
        for (RunResult result : results) {
            var score = result.getPrimaryResult();
            var step = result.getParams().getBenchmark().replaceAll(".*\\.", "");
            table = table.row(
                    step,
                    String.format(Locale.ROOT, "%.3f %s", score.getScore(), score.getScoreUnit()),
                    Double.isNaN(score.getScoreError())
                            ? ""
                            : String.format(Locale.ROOT, "%.3f", score.getScoreError()),
                    score.getSampleCount());
            var fact = new LinkedHashMap<String, Object>();
            fact.put("step", step);
            fact.put("score", score.getScore());
            fact.put("unit", score.getScoreUnit());
            facts.add(fact);
        }
        return Chapter.of("The core, warm (JMH)")
                .table(table)
                .note("One fork; every step works on the whole year of both channels unless its name says otherwise.")
                .fact("steps", facts);
    }
}
