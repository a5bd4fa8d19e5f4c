package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.WorkState;
import kz.telesabaq.transcode.app.WorkNextOrder.Turn;
import kz.telesabaq.transcode.steps.StepKey;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@Tag("slow")
class KillNineTest {
    @TempDir
    private Path home;

    @Test
    void aWorkerKilledInTheMiddleLeavesNothingTornAndTheOrderIsMadeOnceByTheNext() throws Exception {
        PGSimpleDataSource source = migrated();
        Path master =
                TestClips.lesson(home.resolve("a.mp4"), "testsrc2=s=640x360:r=25:d=12", TestClips.SPEECH + ":d=12");
        var shelf = new ShelfInMemory();
        Book.over(source).book().enter(new OrderBook.Order(order(master), "", 0));
        Path store = home.resolve("store");

        Process worker = start(source, store);
        try (var said = new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines()
                            .filter(line -> line.equals("encoding") || line.startsWith("made"))
                            .findFirst())
                    .contains("encoding");
            List<ProcessHandle> encoders = worker.descendants().toList();
            worker.destroyForcibly().waitFor();
            encoders.forEach(ProcessHandle::destroyForcibly);
        }
        assertThat(store.resolve("house")).doesNotExist();
        assertThat(store.resolve("web")).doesNotExist();

        WorkNextOrder next = KilledWorker.worker(source, store, shelf);
        Turn turn = next.work();
        while (turn == Turn.NOTHING_TO_DO) {
            Thread.onSpinWait();
            turn = next.work();
        }
        assertThat(next.work()).isEqualTo(Turn.NOTHING_TO_DO);
        assertThat(shelf.clips)
                .singleElement()
                .satisfies(clip -> assertThat(clip.length()).isEqualTo(Frames.of(300)));
        assertThat(Book.over(source).book().lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(WorkState.DONE);
            assertThat(line.attempts()).isEqualTo(2);
        });
        assertThat(store.resolve("work")).isEmptyDirectory();
        try (var houses = Files.list(store.resolve("house"))) {
            assertThat(houses).hasSize(1);
        }
    }

    private static Process start(PGSimpleDataSource source, Path store) throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWorker.class.getName(),
                        source.getURL(),
                        source.getUser(),
                        source.getPassword(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
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

    private static TranscodeOrder order(Path file) {
        return new TranscodeOrder(
                new Fingerprint(StepKey.sha256("killed")),
                new Source.FromFile(file, 25, 1),
                "a.mp4",
                Frames.of(300),
                new Loudness.Measured(-260, -100),
                HouseNumber.of("TK", 1),
                new Content.OfLesson(LessonCode.parse("KK-05-MATH-001")),
                "a",
                Recipe.XDCAM_HD422);
    }
}
