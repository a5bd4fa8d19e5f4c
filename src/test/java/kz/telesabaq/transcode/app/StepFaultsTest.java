package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.disk.PartFolder;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import kz.telesabaq.transcode.steps.StepState;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Workers and connections that die at any moment: every lesson ends, nothing is torn, nothing is made twice. */
@Tag("slow")
class StepFaultsTest {
    private static final int LESSONS = 16;
    private static final int STEPS = LESSONS / 2 * 5 + LESSONS / 2 * 8;
    private static final int KILLS = 20;

    @TempDir
    private Path home;

    @Test
    void twoWorkersKilledTwentyTimesInTheMiddleOfAStepLoseAndRepeatNothing() throws Exception {
        PGSimpleDataSource source = migrated();
        var house = new StepHouse(Book.over(source), home);
        orderAll(house);
        var moments = new Random(9);
        Map<String, Long> stood = new TreeMap<>();
        for (int kills = 0; kills < KILLS; ) {
            Process one = StepWorkerProcess.start(source, home);
            Process two = StepWorkerProcess.start(source, home);
            StepWorkerProcess.awaitWork(one);
            StepWorkerProcess.awaitWork(two);
            awaitStep(house, one);
            // which moment of the step, or of the one behind it, nobody knows
            one.waitFor(moments.nextInt(120), TimeUnit.MILLISECONDS);
            one.destroyForcibly().waitFor();
            two.destroyForcibly().waitFor();
            // a kill between two steps does not count
            kills += Math.min(1, stepsInHand(house, one) + stepsInHand(house, two));
            noteWhatStands(house, stood);
            house.nobodyWaits();
        }
        assertThat(stood).hasSizeLessThan(STEPS);
        finish(house);
        for (var step : stood.entrySet()) {
            assertThat(begun(step.getKey())).as(step.getKey()).isEqualTo(step.getValue());
        }
    }

    @Test
    void aDatabaseThatDropsTwentyConnectionsWhileStepsAreMadeLosesAndRepeatsNothing() throws Exception {
        PGSimpleDataSource source = migrated();
        var house = new StepHouse(Book.over(source), home);
        orderAll(house);
        Process worker = StepWorkerProcess.start(source, home);
        StepWorkerProcess.awaitWork(worker);
        var moments = new Random(9);
        for (int dropped = 0; dropped < KILLS; ) {
            worker.waitFor(moments.nextInt(8), TimeUnit.MILLISECONDS);
            dropped += house.database().jdbc().sql("""
                            select count(*) filter (where pg_terminate_backend(pid)) from pg_stat_activity
                            where datname = current_database() and pid <> pg_backend_pid()""").query(Integer.class).single();
        }
        assertThat(worker.isAlive()).isTrue();
        assertThat(states(house)).as("work was left at the last drop").contains(StepState.QUEUED);
        worker.destroyForcibly().waitFor();
        finish(house);
    }

    private static void awaitStep(StepHouse house, Process worker) throws InterruptedException {
        while (stepsInHand(house, worker) == 0) {
            assertThat(worker.waitFor(2, TimeUnit.MILLISECONDS))
                    .as("the worker ended by itself")
                    .isFalse();
            assertThat(states(house)).as("there is work left to be killed").anyMatch(state -> state != StepState.DONE);
        }
    }

    /** Workers are called after their process. */
    private static int stepsInHand(StepHouse house, Process worker) {
        return house.database()
                .jdbc()
                .sql("select count(*) from transcode.step where state = 'IN_WORK' and worker like :process")
                .param("process", worker.pid() + "@%")
                .query(Integer.class)
                .single();
    }

    /** How often each step that is done was begun until now. */
    private void noteWhatStands(StepHouse house, Map<String, Long> stood) throws IOException {
        for (StepBook.Line line : house.book().lines()) {
            if (line.state() == StepState.DONE) {
                int lesson = Integer.parseInt(line.houseNumber().substring(2));
                String step = "lesson-%d.mp4 %s".formatted(lesson, line.step());
                stood.putIfAbsent(step, begun(step));
            }
        }
    }

    private long begun(String step) throws IOException {
        return StrictMaker.diary(home.resolve("diary"), "began").stream()
                .filter(step::equals)
                .count();
    }

    private static void orderAll(StepHouse house) throws Exception {
        for (int number = 1; number <= LESSONS; number++) {
            house.order(number, number % 2 == 0 ? Haste.PRESSING : Haste.AT_EASE);
        }
    }

    private void finish(StepHouse house) throws Exception {
        var shelf = new ShelfInMemory();
        WorkNextStep last = house.worker(shelf, (order, folder) -> {});
        while (states(house).stream().anyMatch(state -> state != StepState.DONE)) {
            house.nobodyWaits();
            last.work();
        }
        Path made = house.store().resolve("made");
        try (Stream<Path> steps = Files.list(made)) {
            List<Path> all = steps.toList();
            assertThat(all).hasSize(STEPS);
            for (Path step : all) {
                assertThat(step.resolve("a")).hasContent(StrictMaker.WHOLE);
                assertThat(step.resolve("b")).hasContent(StrictMaker.WHOLE);
            }
        }
        PartFolder.sweep(house.store());
        assertThat(house.store().resolve("work")).isEmptyDirectory();
        last.work();
        assertThat(house.database().room().promised()).isZero();
    }

    private static List<StepState> states(StepHouse house) {
        return house.book().lines().stream().map(StepBook.Line::state).toList();
    }

    private static PGSimpleDataSource migrated() {
        PGSimpleDataSource source = RealPostgres.emptyDatabase();
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
