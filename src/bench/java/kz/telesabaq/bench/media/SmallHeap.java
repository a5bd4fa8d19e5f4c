package kz.telesabaq.bench.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.MeasuredProcess;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Table;

/** {@code telesabaq media make} with a heap of 256 MB, on a short and on a longer lesson. */
final class SmallHeap implements Part {
    private static final int HEAP_MIB = 256;
    private static final Map<String, String> SMALL_HEAP = Map.of("JDK_JAVA_OPTIONS", "-Xmx" + HEAP_MIB + "m");

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public Chapter measure(Pace pace) {
        var table = Table.of("lesson", "wall s", "CPU s", "exit");
        int refused = 0;
        try {
            for (int seconds : List.of(16, pace.pick(30, 600))) {
                Path folder = Files.createTempDirectory("bench-media");
                var lesson = Lesson.drawn(folder, seconds);
                var made = MeasuredProcess.run(
                        root(),
                        SMALL_HEAP,
                        List.of(
                                root().resolve("ops/telesabaq").toString(),
                                "media",
                                "make",
                                lesson.file().toString(),
                                "--out",
                                folder.resolve("out").toString()));
                refused += made.exit();
                table = table.row(
                        seconds + " s", made.wall().toSeconds(), made.cpu().toSeconds(), made.exit());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("measuring in a temporary folder", fault);
        }
        return Chapter.of("A heap of %d MB whatever the length".formatted(HEAP_MIB))
                .goal(Goal.atMost("lessons not made in this heap", 0, refused, ""))
                .table(table)
                .fact("heap_mib", HEAP_MIB);
    }

    private static Path root() {
        return Path.of(System.getProperty("telesabaq.root", ".")).toAbsolutePath();
    }
}
