package kz.telesabaq.bench.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.steps.StepGraph.Haste;

/** What a job costs besides ffmpeg. A script around ffmpeg writes down when each run began and ended. */
final class JobOverhead implements Part {
    private static final int MOST_MILLIS = 500;

    @Override
    public String name() {
        return "overhead";
    }

    @Override
    public Chapter measure(Pace pace) {
        var material = Material.of(Material.Kind.BOARD, 5);
        List<Duration> starts = new ArrayList<>();
        List<Duration> ends = new ArrayList<>();
        try {
            var book = Book.over(RealPostgres.database());
            Path home = Files.createTempDirectory("bench-media");
            Path times = home.resolve("times");
            var house = House.over(book, home, material, clocked(home, times), LaunchPrefix.ofThisMachine());
            for (int number = 0; number <= pace.pick(2, 10); number++) {
                Files.deleteIfExists(times);
                Instant entered = now();
                house.order(number + 1, Haste.AT_EASE);
                house.workAll();
                Instant ready = now();
                List<String> runs = Files.readAllLines(times);
                if (number > 0) { // the first one warms the JVM
                    starts.add(Duration.between(entered, at(runs.getFirst())));
                    ends.add(Duration.between(at(runs.getLast()), ready));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("working in a temporary folder", fault);
        }
        var start = new Samples(starts);
        var end = new Samples(ends);
        return Chapter.of("What a job costs besides ffmpeg")
                .goal(Goal.atMost(
                        "from the order to ffmpeg's start, worst",
                        MOST_MILLIS,
                        start.worst().toMillis(),
                        "ms"))
                .goal(Goal.atMost(
                        "from ffmpeg's end to READY, worst",
                        MOST_MILLIS,
                        end.worst().toMillis(),
                        "ms"))
                .table(Table.of("", "median", "worst")
                        .row(
                                "order entered to ffmpeg's start",
                                Samples.shown(start.median()),
                                Samples.shown(start.worst()))
                        .row("ffmpeg's end to READY", Samples.shown(end.median()), Samples.shown(end.worst())))
                .note(
                        "%d lessons of 5 s, one after the other by a worker that is awake. To READY belong syncing and renaming the folder and three steps behind MAKE, which stand in for verifying, judging and packing: they look at every folder and write a small file."
                                .formatted(starts.size()))
                .fact("start", start.facts())
                .fact("end", end.facts());
    }

    private static FfmpegInstallation clocked(Path home, Path times) throws IOException {
        FfmpegInstallation real = Material.ffmpeg();
        Path script = Files.writeString(home.resolve("ffmpeg"), """
                #!/bin/sh
                date +%%s%%3N >> '%1$s'
                '%2$s' "$@"
                ended=$?
                date +%%s%%3N >> '%1$s'
                exit $ended
                """.formatted(times, real.ffmpeg()));
        if (!script.toFile().setExecutable(true)) {
            throw new IOException(script + " may not be run");
        }
        return new FfmpegInstallation(script, real.ffprobe(), real.version(), real.origin());
    }

    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    private static Instant at(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
