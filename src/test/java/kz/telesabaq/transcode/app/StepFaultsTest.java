package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
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
    private static final int LESSONS = 6;
    private static final int KILLS = 20;

    @TempDir
    private Path home;

    @Test
    void twoWorkersKilledTwentyTimesAtRandomMomentsLoseAndRepeatNothing() throws Exception {
        PGSimpleDataSource source = migrated();
        var house = new StepHouse(Book.over(source), home);
        orderAll(house);
        var moments = new Random(9);
        for (int kill = 0; kill < KILLS; kill++) {
            Process one = StepWorkerProcess.start(source, home);
            Process two = StepWorkerProcess.start(source, home);
            StepWorkerProcess.awaitWork(one);
            StepWorkerProcess.awaitWork(two);
            // alive for a moment; which moment of which step that is, nobody knows
            one.waitFor(20 + moments.nextInt(300), TimeUnit.MILLISECONDS);
            one.destroyForcibly().waitFor();
            two.destroyForcibly().waitFor();
            house.nobodyWaits();
        }
        finish(house);
    }

    @Test
    void aDatabaseThatDropsEveryConnectionWhileStepsAreMadeLosesAndRepeatsNothing() throws Exception {
        PGSimpleDataSource source = migrated();
        var house = new StepHouse(Book.over(source), home);
        orderAll(house);
        Process worker = StepWorkerProcess.start(source, home);
        StepWorkerProcess.awaitWork(worker);
        for (int drop = 0; drop < KILLS; drop++) {
            worker.waitFor(40, TimeUnit.MILLISECONDS);
            house.database().jdbc().sql("""
                            select count(pg_terminate_backend(pid)) from pg_stat_activity
                            where datname = current_database() and pid <> pg_backend_pid()""").query(Integer.class).single();
        }
        assertThat(worker.isAlive()).isTrue();
        worker.destroyForcibly().waitFor();
        finish(house);
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
            assertThat(all).hasSize(LESSONS / 2 * 5 + LESSONS / 2 * 8);
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
