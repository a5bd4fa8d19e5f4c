package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.house.postgres.EmbeddedPostgres;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.app.WorkNextOrder.Turn;
import kz.telesabaq.transcode.disk.PartFolder;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepState;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What breaks while a real ffmpeg makes lessons: afterwards every lesson is done or refused with a reason, nothing is torn,
 * nothing was made twice, and no room is promised any more.
 */
@Tag("slow")
class LessonFaultsTest {
    private static final Frames LENGTH = Frames.ofSeconds(4);
    private static final StrictMaker.Mishap NONE = (order, folder) -> {};

    @TempDir
    private Path home;

    private final ShelfInMemory shelf = new ShelfInMemory();
    private Path clip;

    @BeforeEach
    void aClip() throws IOException {
        clip = TestClips.lesson(home.resolve("clip.mp4"), "testsrc2=s=640x360:r=25:d=4", TestClips.SPEECH + ":d=4");
    }

    @Test
    void aWorkerKilledTwentyTimesWhileFfmpegWorks() throws Exception {
        PGSimpleDataSource source = migrated(RealPostgres.emptyDatabase());
        var house = house(Book.over(source), TestClips.FFMPEG);
        int lessons = 14;
        for (int number = 1; number <= lessons; number++) {
            house.order(number, number % 2 == 0 ? Haste.PRESSING : Haste.AT_EASE);
        }
        var moments = new Random(17);
        List<ProcessHandle> encoders = new ArrayList<>();
        // a kill between two steps does not count
        for (int kills = 0; kills < 20; ) {
            Process worker = LessonWorkerProcess.start(source, house);
            StepWorkerProcess.awaitWork(worker);
            while (stepsInHand(house, worker) == 0) {
                assertThat(worker.waitFor(20, TimeUnit.MILLISECONDS))
                        .as("the worker ended by itself")
                        .isFalse();
                house.nobodyWaits();
            }
            worker.waitFor(moments.nextInt(700), TimeUnit.MILLISECONDS);
            encoders.addAll(worker.descendants().toList());
            worker.destroyForcibly().waitFor();
            kills += Math.min(1, stepsInHand(house, worker));
        }
        house.database()
                .jdbc()
                .sql("update transcode.step set heartbeat = now() - interval '1 hour'")
                .update();
        house.untilNothingIsLeft(house.worker(shelf));
        for (ProcessHandle orphan : encoders) {
            orphan.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
        everythingEndedWell(house);
        assertThat(states(house)).hasSize(lessons / 2 * 5 + lessons / 2 * 8).containsOnly(StepState.DONE);
    }

    @Test
    void aDatabaseKilledWhileFfmpegWorks() throws Exception {
        Path folder = home.resolve("database");
        EmbeddedPostgres killedServer = EmbeddedPostgres.start(folder);
        PGSimpleDataSource source = migrated(source(killedServer));
        var house = house(Book.over(source), TestClips.FFMPEG);
        house.order(1, Haste.AT_EASE);
        house.order(2, Haste.PRESSING);
        var killed = new AtomicInteger();
        WorkNextStep worker = house.worker(
                shelf,
                (order, made) -> {
                    if (order.step().kind() == StepKind.MAKE && killed.getAndIncrement() == 0) {
                        kill(folder);
                    }
                },
                () -> StepHouse.ROOMY);
        int away = 0;
        while (away == 0) {
            try {
                worker.work();
            } catch (DataAccessException | TransactionException gone) {
                away++;
            }
        }
        assertThatThrownBy(killedServer::close).hasMessageContaining("No such process");
        try (EmbeddedPostgres again = EmbeddedPostgres.start(folder)) {
            source.setURL(again.url());
            house.database()
                    .jdbc()
                    .sql("update transcode.step set heartbeat = now() - interval '1 hour'")
                    .update();
            house.untilNothingIsLeft(worker);

            everythingEndedWell(house);
            assertThat(states(house)).hasSize(13).containsOnly(StepState.DONE);
        }
    }

    private static void kill(Path folder) throws IOException {
        String server =
                Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst();
        ProcessHandle process = ProcessHandle.of(Long.parseLong(server.strip())).orElseThrow();
        List<ProcessHandle> hands = process.descendants().toList();
        process.destroyForcibly();
        hands.forEach(hand -> hand.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    @Test
    void aRealDiskThatIsFullInEachStep() throws Exception {
        Path disk = Files.createDirectories(home.resolve("store"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString()) == 0,
                "a file system of its own may not be mounted here");
        try {
            var house = house(Book.over(RealPostgres.database()), TestClips.FFMPEG);
            house.order(1, Haste.AT_EASE);
            Path ballast = disk.resolve("ballast");
            Set<StepKind> full = EnumSet.noneOf(StepKind.class);
            WorkNextStep worker = house.worker(
                    shelf,
                    (order, folder) -> {
                        if (full.add(order.step().kind())) {
                            fill(ballast);
                        }
                    },
                    () -> StepHouse.ROOMY);
            while (full.size() < 5) {
                int before = full.size();
                while (full.size() == before) {
                    assertThat(worker.work()).isEqualTo(Turn.WORKED);
                }
                assertThat(house.database().steps().lines())
                        .as("after " + full)
                        .filteredOn(line -> line.state() == StepState.PARKED)
                        .singleElement()
                        .satisfies(line -> assertThat(line.why()).containsAnyOf("is full", "has no room"));
                assertThat(disk.resolve("work")).isEmptyDirectory();
                Files.delete(ballast);
                house.nobodyWaits();
            }
            house.untilNothingIsLeft(worker);

            everythingEndedWell(house);
            assertThat(house.database().steps().lines())
                    .extracting(StepBook.Line::attempts)
                    .containsOnly(1);
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    @Test
    void aDiskThatSaysItIsFullBeforeEachStep() throws Exception {
        var house = house(Book.over(RealPostgres.database()), TestClips.FFMPEG);
        house.order(1, Haste.AT_EASE);
        var usable = new AtomicLong();
        WorkNextStep worker = house.worker(shelf, NONE, usable::get);
        for (int step = 0; step < 5; step++) {
            usable.set(0);
            assertThat(worker.work()).isEqualTo(Turn.WORKED);
            assertThat(states(house)).contains(StepState.PARKED);
            usable.set(StepHouse.ROOMY);
            house.nobodyWaits();
            assertThat(worker.work()).isEqualTo(Turn.WORKED);
        }
        everythingEndedWell(house);
        assertThat(StrictMaker.diary(house.diary(), "began")).hasSize(5);
    }

    @Test
    void anFfmpegThatStopsWritingButStaysAlive() throws Exception {
        var house = house(
                Book.over(RealPostgres.database()),
                ffmpeg("printf 'out_time_us=40000\\nprogress=continue\\n'; exec sleep 600", 1));
        house.order(1, Haste.AT_EASE);
        List<String> why = failures(house, house.worker(shelf));

        assertThat(why).containsExactly("ffmpeg hung: no progress for 6 s");
        everythingEndedWell(house);
        assertThat(ffmpegs("sleep")).isEmpty();
    }

    @Test
    void anFfmpegThatAlwaysHangsIsGivenUpAndSaidSo() throws Exception {
        var house = house(Book.over(RealPostgres.database()), ffmpeg("exec sleep 600", 9));
        house.order(1, Haste.AT_EASE);
        assertThat(failures(house, house.worker(shelf))).hasSize(3).containsOnly("ffmpeg hung: no progress for 6 s");

        everythingEndedWell(house);
        assertThat(states(house)).contains(StepState.FAILED);
        assertThat(shelf.refused.values().iterator().next().getFirst().rule()).isEqualTo("transcode.machine-failed");
    }

    @Test
    void anFfmpegThatIsKilledAtAnyMoment() throws Exception {
        var house = house(Book.over(RealPostgres.database()), TestClips.FFMPEG);
        for (int number = 1; number <= 3; number++) {
            house.order(number, Haste.AT_EASE);
        }
        var moments = new Random(5);
        var killed = new AtomicInteger();
        List<CompletableFuture<Void>> killers = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        WorkNextStep worker = house.worker(
                shelf,
                (order, folder) -> {
                    String step = order.work().name() + order.step().name();
                    if (order.step().kind() == StepKind.MAKE
                            && tried.stream().filter(step::equals).count() < 2) {
                        tried.add(step);
                        killers.add(CompletableFuture.runAsync(
                                () -> ffmpegs("ffmpeg").forEach(one -> killed.addAndGet(one.destroyForcibly() ? 1 : 0)),
                                CompletableFuture.delayedExecutor(80 + moments.nextInt(500), TimeUnit.MILLISECONDS)));
                    }
                },
                () -> StepHouse.ROOMY);
        List<String> why = failures(house, worker);
        killers.forEach(CompletableFuture::join);

        assertThat(killed).as("moments at which ffmpeg was at work").hasPositiveValue();
        assertThat(why).isNotEmpty().containsOnly("ffmpeg was killed (exit 137)");
        everythingEndedWell(house);
        assertThat(states(house)).hasSize(15).containsOnly(StepState.DONE);
    }

    @Test
    void anFfmpegThatSaysNoIsHeardAndNotAskedAgain() throws Exception {
        var house = house(
                Book.over(RealPostgres.database()),
                ffmpeg("echo 'Invalid data found when processing' >&2; exit 69", 9));
        house.order(1, Haste.AT_EASE);
        house.untilNothingIsLeft(house.worker(shelf));

        everythingEndedWell(house);
        assertThat(states(house)).contains(StepState.REFUSED);
        assertThat(shelf.refused
                        .values()
                        .iterator()
                        .next()
                        .getFirst()
                        .sentence()
                        .en())
                .contains("Invalid data found");
        assertThat(StrictMaker.diary(house.diary(), "began")).hasSize(2);
    }

    @Test
    void aMasterReplacedWhileFfmpegReadsIt() throws Exception {
        var house = house(Book.over(RealPostgres.database()), TestClips.FFMPEG);
        house.order(1, Haste.AT_EASE);
        Path mine = Files.copy(house.master(1), home.resolve("mine.mp4"));
        var replaced = new AtomicInteger();
        WorkNextStep worker = house.worker(
                shelf,
                (order, folder) -> {
                    if (order.step().kind() == StepKind.MAKE && replaced.getAndIncrement() == 0) {
                        Files.move(
                                Files.copy(clip, home.resolve("other.mp4")),
                                house.master(1),
                                StandardCopyOption.REPLACE_EXISTING);
                    }
                },
                () -> StepHouse.ROOMY);
        worker.work();
        worker.work();
        assertThat(whys(house)).contains("lesson-1.mp4 was replaced while it was read; what came of it is dropped");
        house.nobodyWaits();
        worker.work();
        assertThat(whys(house)).contains("lesson-1.mp4 has other bytes than the master that was accepted");
        assertThat(new StepFolders(house.store()).all()).hasSize(1);

        Files.move(mine, house.master(1), StandardCopyOption.REPLACE_EXISTING);
        house.untilNothingIsLeft(worker);
        everythingEndedWell(house);
        assertThat(states(house)).containsOnly(StepState.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "while"})
    void aMediaStoreThatGoesAwayAndComesBack(String when) throws Exception {
        Path away = home.resolve("away");
        Path store = home.resolve("store");
        FfmpegProcess unmounting = ffmpeg("mv %1$s %2$s; mkdir %1$s".formatted(store, away), 1);
        var house = house(Book.over(RealPostgres.database()), when.equals("while") ? unmounting : TestClips.FFMPEG);
        house.order(1, Haste.AT_EASE);
        var gone = new AtomicInteger();
        WorkNextStep worker = house.worker(
                shelf,
                (order, folder) -> {
                    if (when.equals("before") && order.step().kind() == StepKind.MAKE && gone.getAndIncrement() == 0) {
                        Files.move(store, away);
                        Files.createDirectory(store);
                    }
                },
                () -> StepHouse.ROOMY);
        worker.work();
        worker.work();
        for (int look = 0; look < 2; look++) {
            assertThat(states(house)).contains(StepState.PARKED).doesNotContain(StepState.REFUSED);
            assertThat(whys(house)).anyMatch(why -> why.endsWith("is not there"));
            assertThat(store).isEmptyDirectory();
            house.nobodyWaits();
            worker.work();
        }
        Files.delete(store);
        Files.move(away, store);
        house.untilNothingIsLeft(worker);
        everythingEndedWell(house);
        assertThat(states(house)).containsOnly(StepState.DONE);
    }

    @Test
    void fourWorkersThatWantTheSameLesson() throws Exception {
        var house = house(Book.over(RealPostgres.database()), TestClips.FFMPEG);
        house.order(1, Haste.PRESSING);
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (int hand = 0; hand < 4; hand++) {
                hands.submit(() -> {
                    WorkNextStep worker = house.worker(shelf);
                    while (states(house).stream().anyMatch(state -> state != StepState.DONE)) {
                        worker.work();
                    }
                    return null;
                });
            }
        }
        everythingEndedWell(house);
        assertThat(StrictMaker.diary(house.diary(), "began")).hasSize(8).doesNotHaveDuplicates();
        assertThat(shelf.clips).hasSize(1);
    }

    private static int stepsInHand(LessonHouse house, Process worker) {
        return house.database()
                .jdbc()
                .sql("select count(*) from transcode.step where state = 'IN_WORK' and worker like :process")
                .param("process", worker.pid() + "@%")
                .query(Integer.class)
                .single();
    }

    private LessonHouse house(Book book, FfmpegProcess ffmpeg) {
        return new LessonHouse(book, home, ffmpeg, LessonHouse.SMALL, clip, LENGTH);
    }

    /** A real ffmpeg to which something happens the first times it makes renditions. */
    private FfmpegProcess ffmpeg(String mishap, int times) throws IOException {
        FfmpegInstallation real = TestClips.FFMPEG.installation();
        Path flags = Files.createDirectories(home.resolve("flags"));
        Path script = Files.writeString(home.resolve("ffmpeg"), """
                #!/bin/sh
                case "$*" in *hls_time*)
                  n=$(ls %1$s | wc -l)
                  if [ "$n" -lt %2$d ]; then : > %1$s/$n; %3$s; fi;;
                esac
                exec %4$s "$@"
                """.formatted(flags, times, mishap, real.ffmpeg()));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        var limits = new Limits(Duration.ofSeconds(6), Duration.ofMinutes(2), Duration.ofSeconds(1));
        return new FfmpegProcess(
                new FfmpegInstallation(script, real.ffprobe(), real.version(), real.origin()),
                LaunchPrefix.NONE,
                limits);
    }

    /** Works to the end; what was said of attempts that broke. */
    private static List<String> failures(LessonHouse house, WorkNextStep worker) {
        List<String> why = new ArrayList<>();
        while (worker.work() == Turn.WORKED) {
            house.database().steps().lines().stream()
                    .filter(line -> !line.why().isEmpty())
                    .filter(line -> line.state() == StepState.QUEUED || line.state() == StepState.FAILED)
                    .forEach(line -> why.add(line.why()));
            house.nobodyWaits();
        }
        return why;
    }

    private void everythingEndedWell(LessonHouse house) throws IOException {
        for (StepBook.Line line : house.database().steps().lines()) {
            switch (line.state()) {
                case DONE -> {}
                case REFUSED, FAILED -> assertThat(line.why()).as(line.step()).isNotBlank();
                // behind a step that was refused or given up
                case WAITING -> assertThat(states(house)).containsAnyOf(StepState.REFUSED, StepState.FAILED);
                case QUEUED, IN_WORK, PARKED, CANCELLED -> throw new AssertionError(line + " has no end");
            }
        }
        for (StepKey key : new StepFolders(house.store()).all()) {
            WholeBefore.insist(new StepFolders(house.store()).of(key));
        }
        assertThat(StrictMaker.diary(house.diary(), "twice")).isEmpty();
        PartFolder.sweep(house.store());
        assertThat(house.store().resolve("work")).isEmptyDirectory();
        assertThat(house.database().room().promised()).isZero();
    }

    private static List<StepState> states(LessonHouse house) {
        return house.database().steps().lines().stream()
                .map(StepBook.Line::state)
                .toList();
    }

    private static List<String> whys(LessonHouse house) {
        return house.database().steps().lines().stream().map(StepBook.Line::why).toList();
    }

    private static void fill(Path ballast) {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static List<ProcessHandle> ffmpegs(String program) {
        return ProcessHandle.current()
                .descendants()
                .filter(one -> one.info()
                        .command()
                        .filter(path -> path.endsWith("/" + program))
                        .isPresent())
                .toList();
    }

    private static int run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException missing) {
            return 127;
        }
    }

    private static PGSimpleDataSource source(EmbeddedPostgres server) {
        return StepWorkerProcess.source(server.url(), server.user(), server.password());
    }

    private static PGSimpleDataSource migrated(PGSimpleDataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/transcode")
                .schemas("transcode")
                .createSchemas(true)
                .load()
                .migrate();
        return source;
    }
}
