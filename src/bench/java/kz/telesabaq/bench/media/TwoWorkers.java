package kz.telesabaq.bench.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.steps.StepGraph.Haste;

/** Eight lessons by one worker and by two, once with ffmpeg held to one core each, once as it comes. */
final class TwoWorkers implements Part {

    @Override
    public String name() {
        return "two-workers";
    }

    @Override
    public Chapter measure(Pace pace) {
        var material = Material.of(Material.Kind.BOARD, pace.pick(5, 20));
        int lessons = pace.pick(2, 8);
        List<LaunchPrefix> held = List.of(held(0), held(1));
        List<LaunchPrefix> free = List.of(LaunchPrefix.NONE, LaunchPrefix.NONE);
        Duration oneHeld = worked(material, lessons, held.subList(0, 1));
        Duration twoHeld = worked(material, lessons, held);
        Duration oneFree = worked(material, lessons, free.subList(0, 1));
        Duration twoFree = worked(material, lessons, free);
        return Chapter.of("Two workers against one")
                .goal(Goal.atLeast(
                        "two workers against one where ffmpeg has one core, hundredths",
                        170,
                        hundredths(oneHeld, twoHeld),
                        ""))
                .table(Table.of(
                                "%d lessons of %d s"
                                        .formatted(
                                                lessons,
                                                material.length().toDuration().toSeconds()),
                                "one worker",
                                "two workers",
                                "ratio")
                        .row(
                                "ffmpeg held to one core a worker",
                                Samples.shown(oneHeld),
                                Samples.shown(twoHeld),
                                Samples.ratio(oneHeld, twoHeld))
                        .row(
                                "ffmpeg with all cores",
                                Samples.shown(oneFree),
                                Samples.shown(twoFree),
                                Samples.ratio(oneFree, twoFree)))
                .note(
                        "Wall time from the first step to the last, LISTEN and MAKE of the house file and the ladder for air. Where ffmpeg may use all cores, one worker nearly fills two of them already, and a second has little left to win.")
                .fact("held_hundredths", hundredths(oneHeld, twoHeld))
                .fact("free_hundredths", hundredths(oneFree, twoFree));
    }

    private static LaunchPrefix held(int core) {
        return new LaunchPrefix(List.of("taskset", "-c", Integer.toString(core)));
    }

    private static long hundredths(Duration one, Duration two) {
        return one.toMillis() * 100 / two.toMillis();
    }

    private static Duration worked(Material material, int lessons, List<LaunchPrefix> workers) {
        try (var hands = Executors.newFixedThreadPool(workers.size())) {
            Path home = Files.createTempDirectory("bench-media");
            var book = Book.over(RealPostgres.database());
            var first = House.over(book, home, material, Material.ffmpeg(), workers.getFirst());
            for (int number = 1; number <= lessons; number++) {
                first.order(number, Haste.AT_EASE);
            }
            List<Callable<Void>> work = new ArrayList<>();
            for (LaunchPrefix prefix : workers) {
                work.add(() -> {
                    House.over(book, home, material, Material.ffmpeg(), prefix).workAll();
                    return null;
                });
            }
            long began = System.nanoTime();
            for (Future<Void> done : hands.invokeAll(work)) {
                done.get();
            }
            return Duration.ofNanos(System.nanoTime() - began);
        } catch (IOException fault) {
            throw new UncheckedIOException("working in a temporary folder", fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a worker failed", fault);
        }
    }
}
