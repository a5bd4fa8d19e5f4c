package kz.telesabaq.bench.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.MeasuredProcess;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;

/** Eight lessons in work at once in a JVM with a heap of 256 MB, short ones and longer ones. */
final class SmallHeap implements Part {
    private static final int HEAP_MIB = 256;
    private static final int SPARE_MIB = 8;

    /** What a run said. */
    private record Run(MeasuredProcess process, long peakKib, long leftKib) {
        static Run of(int seconds) {
            var process = MeasuredProcess.run(
                    Path.of("."),
                    Map.of(),
                    List.of(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx" + HEAP_MIB + "m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EightAtWork.class.getName(),
                            Integer.toString(seconds)));
            String[] said = process.output()
                    .lines()
                    .filter(line -> line.startsWith("heap "))
                    .findFirst()
                    .orElseThrow()
                    .split(" ");
            return new Run(process, Long.parseLong(said[1]), Long.parseLong(said[2]));
        }
    }

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public Chapter measure(Pace pace) {
        int brief = pace.pick(2, 5);
        int longer = pace.pick(4, 40);
        Run few = Run.of(brief);
        Run many = Run.of(longer);
        return Chapter.of("Eight lessons in work in a heap of %d MB".formatted(HEAP_MIB))
                .goal(Goal.atMost(
                        "heap in use at most", HEAP_MIB, Math.max(few.peakKib(), many.peakKib()) / 1024, "MiB"))
                .goal(Goal.atMost(
                        "heap left behind by longer lessons above that of short ones",
                        SPARE_MIB,
                        (many.leftKib() - few.leftKib()) / 1024,
                        "MiB"))
                .table(Table.of("eight lessons of", "most in use, MiB", "left after cleaning, MiB", "wall")
                        .row(
                                brief + " s",
                                few.peakKib() / 1024,
                                few.leftKib() / 1024,
                                Samples.shown(few.process().wall()))
                        .row(
                                longer + " s",
                                many.peakKib() / 1024,
                                many.leftKib() / 1024,
                                Samples.shown(many.process().wall())))
                .note("Most in use counts what waits to be cleaned up; each lesson is worked by a thread of its own.")
                .fact("short_peak_kib", few.peakKib())
                .fact("long_peak_kib", many.peakKib())
                .fact("short_left_kib", few.leftKib())
                .fact("long_left_kib", many.leftKib());
    }
}
