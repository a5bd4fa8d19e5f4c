package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.WorkFindings;
import kz.telesabaq.transcode.WorkState;
import kz.telesabaq.transcode.Workshop;
import kz.telesabaq.transcode.app.WorkNextOrder.Turn;
import kz.telesabaq.transcode.ffmpeg.CardFolder;
import kz.telesabaq.transcode.steps.StepKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class WorkNextOrderTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path home;

    private final ShelfInMemory shelf = new ShelfInMemory();
    private final List<String> made = new ArrayList<>();
    private Book database;

    @BeforeEach
    void openTheBook() {
        database = Book.over(RealPostgres.database());
    }

    @Test
    void theLessonThatAirsFirstIsMadeFirst() {
        order(1);
        order(2);
        order(3);
        database.book().wantedBy(lesson(2).code(), MONDAY, LocalTime.of(11, 0), ALMATY);
        database.book().wantedBy(lesson(3).code(), MONDAY, LocalTime.of(10, 0), ALMATY);
        WorkNextOrder worker = worker(this::makes);
        while (worker.work() == Turn.WORKED) {
            // until the queue is empty
        }
        assertThat(made).containsExactly("lesson-3.mp4", "lesson-2.mp4", "lesson-1.mp4");
        assertThat(shelf.clips).hasSize(3);
        assertThat(database.book().lines()).extracting(OrderBook.Line::percent).containsOnly(100);
    }

    @Test
    void theHousesOwnCardsComeBeforeEveryLessonAndAreOrderedOnce() {
        order(1);
        var stock = new MakeHouseStock(database.book(), shelf);
        stock.order();
        stock.order();
        assertThat(stock.open()).isEqualTo(8);
        assertThat(worker(this::makes).work()).isEqualTo(Turn.WORKED);
        assertThat(made).containsExactly("slate.kk");
        assertThat(stock.open()).isEqualTo(7);
    }

    @Test
    void aRefusedMasterIsTakenToTheShelfWithItsReasons() {
        order(1);
        worker(order -> new Outcome.Refused(List.of(WorkFindings.noSound(order.name()))))
                .work();
        assertThat(shelf.refused).containsOnlyKeys(master(1));
        assertThat(only().state()).isEqualTo(WorkState.REFUSED);
    }

    @Test
    void aFullDiskParksAnOrderAndCountsNoAttempt() {
        order(1);
        WorkNextOrder worker = worker(order -> new Outcome.Failed(Outcome.Cause.NO_ROOM, "the disk is full"));
        worker.work();
        assertThat(only().state()).isEqualTo(WorkState.PARKED);
        assertThat(only().attempts()).isZero();
        assertThat(only().why()).isEqualTo("the disk is full");
        assertThat(worker.work()).isEqualTo(Turn.NOTHING_TO_DO);
    }

    @Test
    void aMachineThatBreaksThreeTimesGivesUpAndSaysSo() {
        order(1);
        WorkNextOrder worker = worker(order -> {
            throw new IllegalStateException("the store is unmounted");
        });
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(worker.work()).isEqualTo(Turn.WORKED);
            database.jdbc()
                    .sql("update transcode.work_order set not_before = now()")
                    .update();
        }
        assertThat(only().state()).isEqualTo(WorkState.FAILED);
        assertThat(shelf.refused.values())
                .singleElement()
                .satisfies(reasons -> assertThat(reasons.getFirst().rule()).isEqualTo("transcode.machine-failed"));
        assertThat(worker.work()).isEqualTo(Turn.NOTHING_TO_DO);
        assertThat(database.book().again(master(1), Recipe.XDCAM_HD422)).isTrue();
        assertThat(only().state()).isEqualTo(WorkState.QUEUED);
    }

    @Test
    void whatADeadWorkerHeldIsTakenUpAgainAndItsLateResultIsDropped() {
        order(1);
        OrderBook.Order held = database.book().take("dead/1").orElseThrow();
        assertThat(worker(this::makes).work()).isEqualTo(Turn.NOTHING_TO_DO);
        database.jdbc()
                .sql("update transcode.work_order set heartbeat = now() - interval '31 seconds'")
                .update();
        assertThat(worker(this::makes).work()).isEqualTo(Turn.WORKED);
        assertThat(database.book().close(held, "dead/1", WorkState.DONE, "", Duration.ZERO))
                .isFalse();
        assertThat(shelf.clips).hasSize(1);
    }

    @Test
    void anOrderStoppedByAPersonInterruptsItsWorkerAndStaysStoppedUntilOrderedAgain() {
        order(1);
        Fingerprint master = master(1);
        WorkNextOrder worker = worker(order -> {
            assertThat(database.book().cancel(order.id(), order.recipe())).isTrue();
            try {
                new CountDownLatch(1).await();
                throw new AssertionError("nothing opens this latch");
            } catch (InterruptedException stopped) {
                return new Outcome.Failed(Outcome.Cause.STOPPED, "the house is closing");
            }
        });
        assertThat(worker.work()).isEqualTo(Turn.WORKED);

        assertThat(only().state()).isEqualTo(WorkState.CANCELLED);
        assertThat(shelf.clips).isEmpty();
        assertThat(shelf.refused).isEmpty();
        assertThat(worker(this::makes).work()).isEqualTo(Turn.NOTHING_TO_DO);
        assertThat(database.book().cancel(master, Recipe.XDCAM_HD422)).isFalse();

        assertThat(database.book().again(master, Recipe.XDCAM_HD422)).isTrue();
        assertThat(worker(this::makes).work()).isEqualTo(Turn.WORKED);
        assertThat(only().state()).isEqualTo(WorkState.DONE);
    }

    @Test
    void twoWorkersNeverHoldOneOrder() throws Exception {
        for (int number = 1; number <= 12; number++) {
            order(number);
        }
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (int hand = 0; hand < 4; hand++) {
                String worker = "worker/" + hand;
                hands.submit(() -> {
                    for (var order = database.book().take(worker);
                            order.isPresent();
                            order = database.book().take(worker)) {
                        synchronized (made) {
                            made.add(order.get().work().name());
                        }
                    }
                });
            }
        }
        assertThat(made).hasSize(12).doesNotHaveDuplicates();
    }

    private OrderBook.Line only() {
        return database.book().lines().getFirst();
    }

    private WorkNextOrder worker(Function<TranscodeOrder, Outcome> hands) {
        Workshop workshop = (order, percent) -> hands.apply(order);
        var beans = new StaticListableBeanFactory();
        beans.addBean("workshop", workshop);
        return new WorkNextOrder(
                database.book(),
                shelf,
                beans.getBeanProvider(Workshop.class),
                new CardFolder(home),
                database.together());
    }

    private Outcome makes(TranscodeOrder order) {
        made.add(order.name());
        return new Outcome.Made(new Clip(
                order.number(),
                order.content(),
                order.title(),
                order.length(),
                order.id(),
                new Loudness.Measured(-230, -60),
                order.recipe().rungs()));
    }

    private static Lesson lesson(int number) {
        return Fixtures.aLesson(Language.KAZAKH, number);
    }

    private void order(int number) {
        var work = new TranscodeOrder(
                master(number),
                new Source.FromFile(Path.of("/store/masters/" + number + ".mp4"), 25, 1),
                "lesson-%d.mp4".formatted(number),
                Frames.ofSeconds(16),
                new Loudness.Measured(-201, -80),
                shelf.reserveNumber(new Content.OfLesson(lesson(number).code())),
                new Content.OfLesson(lesson(number).code()),
                "lesson " + number,
                Recipe.XDCAM_HD422);
        database.book().enter(new OrderBook.Order(work, "", 0));
    }

    private static Fingerprint master(int number) {
        return new Fingerprint(StepKey.sha256("master " + number));
    }
}
