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
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Master;
import kz.telesabaq.media.MasterAccepted;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.Recipe;
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
    private OrderMaster orders;

    @BeforeEach
    void openTheBook() {
        database = Book.over(RealPostgres.database());
        orders = new OrderMaster(
                database.book(),
                shelf,
                () -> Reading.refused(WorkFindings.noSound("curriculum is not needed for this")));
    }

    @Test
    void theMasterOfTheSameBytesIsOrderedOnce() {
        orders.on(accepted(1));
        orders.on(accepted(1));
        assertThat(database.book().lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(WorkState.QUEUED);
            assertThat(line.houseNumber()).isEqualTo("TK000001");
        });
    }

    @Test
    void theLessonThatAirsFirstIsMadeFirst() {
        orders.on(accepted(1));
        orders.on(accepted(2));
        orders.on(accepted(3));
        orders.wantedBy(lesson(2).code(), MONDAY, LocalTime.of(11, 0), ALMATY);
        orders.wantedBy(lesson(3).code(), MONDAY, LocalTime.of(10, 0), ALMATY);
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
        orders.on(accepted(1));
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
        orders.on(accepted(1));
        worker(order -> new Outcome.Refused(List.of(WorkFindings.noSound(order.name()))))
                .work();
        assertThat(shelf.refused).containsOnlyKeys(accepted(1).master().id());
        assertThat(only().state()).isEqualTo(WorkState.REFUSED);
    }

    @Test
    void aFullDiskParksAnOrderAndCountsNoAttempt() {
        orders.on(accepted(1));
        WorkNextOrder worker = worker(order -> new Outcome.Failed(Outcome.Cause.NO_ROOM, "the disk is full"));
        worker.work();
        assertThat(only().state()).isEqualTo(WorkState.PARKED);
        assertThat(only().attempts()).isZero();
        assertThat(only().why()).isEqualTo("the disk is full");
        assertThat(worker.work()).isEqualTo(Turn.NOTHING_TO_DO);
    }

    @Test
    void aMachineThatBreaksThreeTimesGivesUpAndSaysSo() {
        orders.on(accepted(1));
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
        assertThat(database.book().again(accepted(1).master().id(), Recipe.XDCAM_HD422))
                .isTrue();
        assertThat(only().state()).isEqualTo(WorkState.QUEUED);
    }

    @Test
    void whatADeadWorkerHeldIsTakenUpAgainAndItsLateResultIsDropped() {
        orders.on(accepted(1));
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
        orders.on(accepted(1));
        Fingerprint master = accepted(1).master().id();
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
            orders.on(accepted(number));
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
                database.together(),
                new TranscodeSettings(1));
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

    private static MasterAccepted accepted(int number) {
        var essence = new Essence("mov", Frames.ofSeconds(16), 1280, 720, 25, 1, "h264", "aac", 2);
        var id = new Fingerprint(StepKey.sha256("master " + number));
        return new MasterAccepted(
                new Master(
                        id,
                        Path.of("/store/masters/" + id + ".mp4"),
                        "lesson-%d.mp4".formatted(number),
                        new Content.OfLesson(lesson(number).code()),
                        essence),
                new Loudness.Measured(-201, -80));
    }
}
