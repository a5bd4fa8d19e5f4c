package kz.telesabaq.transcode.app;

import static kz.telesabaq.transcode.steps.StepGraph.Haste.AT_EASE;
import static kz.telesabaq.transcode.steps.StepGraph.Haste.PRESSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.WorkFindings;
import kz.telesabaq.transcode.app.WorkNextOrder.Turn;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkNextStepTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final StrictMaker.Mishap NONE = (order, folder) -> {};

    @TempDir
    private Path home;

    private final ShelfInMemory shelf = new ShelfInMemory();
    private StepHouse house;

    @BeforeEach
    void openTheBook() {
        house = new StepHouse(Book.over(RealPostgres.database()), home);
    }

    @Test
    void aLessonGoesThroughAllItsStepsOnceAndIsPutUp() throws IOException {
        house.order(1, PRESSING);
        house.order(1, AT_EASE);
        StepHouse.untilNothingIsLeft(house.worker(shelf, NONE));

        assertThat(StrictMaker.diary(house.diary(), "began"))
                .containsExactlyInAnyOrder(
                        "lesson-1.mp4 LISTEN-AIR",
                        "lesson-1.mp4 MAKE-AIR",
                        "lesson-1.mp4 VERIFY-AIR",
                        "lesson-1.mp4 JUDGE-AIR",
                        "lesson-1.mp4 PACK-AIR",
                        "lesson-1.mp4 MAKE-REST",
                        "lesson-1.mp4 VERIFY-REST",
                        "lesson-1.mp4 PACK-REST");
        assertThat(shelf.clips).hasSize(1);
        assertThat(states()).containsOnly(StepState.DONE);
        assertThat(house.database().book().lines().getFirst().percent()).isEqualTo(100);
        assertThat(house.database().room().promised()).isZero();
        assertThat(house.store().resolve("work")).isEmptyDirectory();
    }

    @Test
    void aLessonForNineThatArrivesAtSixOvertakesEverything() throws IOException {
        house.order(1, AT_EASE);
        house.order(2, AT_EASE);
        wanted(1, MONDAY.plusDays(1), 9);
        wanted(2, MONDAY.plusDays(2), 9);
        List<String> made = Collections.synchronizedList(new ArrayList<>());
        WorkNextStep worker = house.worker(
                shelf,
                (order, folder) ->
                        made.add(order.work().name() + " " + order.step().name()));
        worker.work();
        house.order(3, PRESSING);
        wanted(3, MONDAY, 9);
        StepHouse.untilNothingIsLeft(worker);

        assertThat(made.subList(0, 7))
                .containsExactly(
                        "lesson-1.mp4 LISTEN-WHOLE",
                        "lesson-3.mp4 LISTEN-AIR",
                        "lesson-3.mp4 MAKE-AIR",
                        "lesson-3.mp4 VERIFY-AIR",
                        "lesson-3.mp4 JUDGE-AIR",
                        "lesson-3.mp4 PACK-AIR",
                        "lesson-1.mp4 MAKE-WHOLE");
        assertThat(made.subList(made.size() - 3, made.size()))
                .containsExactly("lesson-3.mp4 MAKE-REST", "lesson-3.mp4 VERIFY-REST", "lesson-3.mp4 PACK-REST");
    }

    @Test
    void anOrderThatBecameUrgentIsCutAnewUnlessItWasBegun() throws IOException {
        house.order(1, AT_EASE);
        StepGraph pressing = StepGraph.of(List.of(StepHouse.HOUSE, StepHouse.POSTERS), PRESSING);
        assertThat(house.book().cutAnew(StepHouse.master(1), Recipe.XDCAM_HD422, pressing))
                .isTrue();
        assertThat(house.book().lines()).extracting(StepBook.Line::step).contains("MAKE-AIR", "MAKE-REST");
        house.worker(shelf, NONE).work();
        assertThat(house.book().cutAnew(StepHouse.master(1), Recipe.XDCAM_HD422, pressing))
                .isFalse();
    }

    @Test
    void whatStandsUnderItsKeyIsNotMadeAgainThoughItsRowWasLost() throws IOException {
        house.order(1, AT_EASE);
        StepHouse.untilNothingIsLeft(house.worker(shelf, NONE));
        house.database().jdbc().sql("delete from transcode.work_order").update();
        house.order(1, AT_EASE);
        StepHouse.untilNothingIsLeft(house.worker(shelf, NONE));

        assertThat(states()).containsOnly(StepState.DONE);
        assertThat(StrictMaker.diary(house.diary(), "began")).hasSize(5);
    }

    @Test
    void aStepWhoseProfileIsGoneIsTriedThreeTimesAndThenGivenUpWithAReason() throws IOException {
        house.order(1, AT_EASE);
        house.database()
                .jdbc()
                .sql("update transcode.step set profiles = 'gone@1' where kind = 'MAKE'")
                .update();
        WorkNextStep worker = house.worker(shelf, NONE);
        for (int turn = 0; turn < 4; turn++) {
            worker.work();
            house.nobodyWaits();
        }

        assertThat(states()).contains(StepState.FAILED).doesNotContain(StepState.IN_WORK);
        assertThat(shelf.refused.get(StepHouse.master(1)))
                .singleElement()
                .satisfies(reason -> assertThat(reason.rule()).isEqualTo("transcode.machine-failed"));
    }

    @Test
    void aFullDiskParksAndItGoesOnByItselfWhenThereIsRoom() throws IOException {
        house.order(1, AT_EASE);
        var usable = new AtomicLong(1_500_000);
        WorkNextStep worker =
                house.worker(shelf, StrictMaker.all(house.diary(), NONE), usable::get, Duration.ofSeconds(3));
        assertThat(worker.work()).isEqualTo(Turn.WORKED);

        assertThat(house.book().lines().getFirst().state()).isEqualTo(StepState.PARKED);
        assertThat(house.book().lines().getFirst().attempts()).isZero();
        assertThat(house.book().lines().getFirst().why())
                .contains("has no room for TK000001: 1 MB wanted, 1 MB left, 0 MB of them promised, 1 MB kept free");
        assertThat(house.database().book().lines().getFirst().why()).contains("has no room");
        assertThat(worker.work()).isEqualTo(Turn.NOTHING_TO_DO);

        usable.set(StepHouse.ROOMY);
        house.nobodyWaits();
        StepHouse.untilNothingIsLeft(worker);
        assertThat(shelf.clips).hasSize(1);
    }

    @Test
    void aDiskThatFillsUpInAnyStepParksItAndLeavesNothing() throws IOException {
        house.order(1, AT_EASE);
        List<StepKind> full = new ArrayList<>();
        WorkNextStep worker = house.worker(shelf, (order, folder) -> {
            if (!full.contains(order.step().kind())) {
                full.add(order.step().kind());
                throw new IOException("No space left on device");
            }
        });
        for (int step = 0; step < 5; step++) {
            StepHouse.untilNothingIsLeft(worker);
            assertThat(house.store().resolve("work")).isEmptyDirectory();
            house.nobodyWaits();
        }
        StepHouse.untilNothingIsLeft(worker);

        assertThat(full).hasSize(5);
        assertThat(states()).containsOnly(StepState.DONE);
        assertThat(house.book().lines()).extracting(StepBook.Line::attempts).containsOnly(1);
    }

    @Test
    void aStoreThatIsNotMountedParksTheStepAndNothingIsWrittenToItsPlace() throws IOException {
        house.order(1, AT_EASE);
        WorkNextStep worker = house.worker(shelf, NONE);
        Path away = Files.move(house.store(), home.resolve("unmounted"));
        Files.createDirectory(house.store());
        worker.work();
        assertThat(house.book().lines().getFirst().why()).endsWith("is not there");
        assertThat(house.store()).isEmptyDirectory();

        Files.delete(house.store());
        Files.move(away, house.store());
        house.nobodyWaits();
        StepHouse.untilNothingIsLeft(worker);
        assertThat(states()).containsOnly(StepState.DONE);
    }

    @Test
    void aMasterReplacedWhileItIsReadIsDroppedAndNothingIsMadeOfTheOtherBytes() throws IOException {
        house.order(1, AT_EASE);
        List<String> replaced = new ArrayList<>();
        WorkNextStep worker = house.worker(shelf, (order, folder) -> {
            if (order.step().kind() == StepKind.MAKE && replaced.isEmpty()) {
                replaced.add(order.work().name());
                Files.writeString(home.resolve("masters/1.mp4"), "other bytes, longer than those before");
            }
        });
        StepHouse.untilNothingIsLeft(worker);
        assertThat(house.book().lines().getFirst().why())
                .isEqualTo("lesson-1.mp4 was replaced while it was read; what came of it is dropped");
        assertThat(StrictMaker.diary(house.diary(), "finished")).hasSize(2);
        assertThat(house.store().resolve("made")).isDirectoryNotContaining("glob:**/*.part");
        try (var made = Files.list(house.store().resolve("made"))) {
            assertThat(made).hasSize(1);
        }

        house.nobodyWaits();
        StepHouse.untilNothingIsLeft(worker);
        assertThat(house.book().lines().getFirst().why())
                .isEqualTo("lesson-1.mp4 has other bytes than the master that was accepted");
        assertThat(StrictMaker.diary(house.diary(), "began")).hasSize(2);

        Files.writeString(home.resolve("masters/1.mp4"), "bytes of master 1");
        house.nobodyWaits();
        StepHouse.untilNothingIsLeft(worker);
        assertThat(states()).containsOnly(StepState.DONE);
    }

    @Test
    void aMasterReplacedBetweenTwoStepsThatSucceedIsNoticedByTheLaterOne() throws IOException {
        house.order(1, AT_EASE);
        WorkNextStep worker = house.worker(shelf, NONE);
        worker.work();
        Path other = Files.writeString(home.resolve("masters/other"), "BYTES of master 1");
        Files.move(other, home.resolve("masters/1.mp4"), StandardCopyOption.REPLACE_EXISTING);
        worker.work();

        assertThat(house.book().lines().getFirst().why())
                .isEqualTo("lesson-1.mp4 has other bytes than the master that was accepted");
        assertThat(StrictMaker.diary(house.diary(), "began")).containsExactly("lesson-1.mp4 LISTEN-WHOLE");
    }

    @Test
    void theSameBytesCopiedAnewBetweenTwoStepsAreNoHarm() throws IOException {
        house.order(1, PRESSING);
        WorkNextStep worker = house.worker(shelf, NONE);
        worker.work();
        Path copy = Files.copy(home.resolve("masters/1.mp4"), home.resolve("masters/copy"));
        Files.move(copy, home.resolve("masters/1.mp4"), StandardCopyOption.REPLACE_EXISTING);
        StepHouse.untilNothingIsLeft(worker);

        assertThat(states()).containsOnly(StepState.DONE);
        assertThat(house.book().lines()).extracting(StepBook.Line::attempts).containsOnly(1);
    }

    @Test
    void aMachineThatBreaksIsTriedTwiceMoreAndContentNever() throws IOException {
        house.order(1, AT_EASE);
        WorkNextStep breaks = house.worker(shelf, (order, folder) -> {
            throw new IllegalStateException("ffmpeg was killed");
        });
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(breaks.work()).isEqualTo(Turn.WORKED);
            assertThat(breaks.work()).isEqualTo(Turn.NOTHING_TO_DO);
            house.nobodyWaits();
        }
        assertThat(breaks.work()).isEqualTo(Turn.NOTHING_TO_DO);
        assertThat(states()).contains(StepState.FAILED);
        assertThat(shelf.refused.values().iterator().next().getFirst().rule()).isEqualTo("transcode.machine-failed");

        assertThat(house.book().again(StepHouse.master(1), Recipe.XDCAM_HD422)).isEqualTo(1);
        WorkNextStep refuses =
                house.worker(shelf, List.of(new Refusing()), () -> StepHouse.ROOMY, Duration.ofSeconds(3));
        assertThat(refuses.work()).isEqualTo(Turn.WORKED);
        house.nobodyWaits();
        assertThat(refuses.work()).isEqualTo(Turn.NOTHING_TO_DO);
        assertThat(states()).contains(StepState.REFUSED);

        assertThat(house.book().override(StepHouse.master(1), Recipe.XDCAM_HD422))
                .isEqualTo(1);
        StepHouse.untilNothingIsLeft(house.worker(shelf, NONE));
        assertThat(states()).containsOnly(StepState.DONE);
    }

    @Test
    void anOrderStoppedByAPersonInterruptsItsMakerAndWaitsUntilOrderedAgain() throws IOException {
        house.order(1, AT_EASE);
        WorkNextStep worker = house.worker(shelf, (order, folder) -> {
            house.book().cancel(order.work().id(), order.work().recipe());
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException("stopped", stopped);
            }
        });
        assertThat(worker.work()).isEqualTo(Turn.WORKED);
        assertThat(states()).containsOnly(StepState.CANCELLED);
        assertThat(house.database().room().promised()).isZero();
        assertThat(house.worker(shelf, NONE).work()).isEqualTo(Turn.NOTHING_TO_DO);

        assertThat(house.book().again(StepHouse.master(1), Recipe.XDCAM_HD422)).isEqualTo(5);
        StepHouse.untilNothingIsLeft(house.worker(shelf, NONE));
        assertThat(shelf.clips).hasSize(1);
    }

    @Test
    void fourWorkersMakeEveryStepOfEightLessonsOnce() throws Exception {
        for (int number = 1; number <= 8; number++) {
            house.order(number, number % 2 == 0 ? PRESSING : AT_EASE);
        }
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (int hand = 0; hand < 4; hand++) {
                hands.submit(() -> {
                    WorkNextStep worker = house.worker(shelf, NONE);
                    while (shelf.clips.size() < 8 || states().contains(StepState.QUEUED)) {
                        worker.work();
                    }
                    return null;
                });
            }
        }
        StepHouse.untilNothingIsLeft(house.worker(shelf, NONE));
        assertThat(states()).hasSize(4 * 5 + 4 * 8).containsOnly(StepState.DONE);
        assertThat(StrictMaker.diary(house.diary(), "began")).hasSize(52).doesNotHaveDuplicates();
        assertThat(shelf.clips).hasSize(8);
    }

    private List<StepState> states() {
        return house.book().lines().stream().map(StepBook.Line::state).toList();
    }

    private void wanted(int number, LocalDate date, int hour) {
        house.database().book().wantedBy(StepHouse.lesson(number), date, LocalTime.of(hour, 0), ALMATY);
    }

    /** Says no to everything it hears. */
    private record Refusing() implements StepMaker {
        @Override
        public StepKind kind() {
            return StepKind.LISTEN;
        }

        @Override
        public kz.telesabaq.transcode.steps.StepPlan plan(kz.telesabaq.transcode.steps.StepOrder order) {
            return new StrictMaker(StepKind.LISTEN, 0, Path.of("unused"), NONE).plan(order);
        }

        @Override
        public StepOutcome make(
                kz.telesabaq.transcode.steps.StepOrder order,
                Path folder,
                java.util.function.Consumer<kz.telesabaq.transcode.steps.StepProgress> progress) {
            return new StepOutcome.Refused(
                    List.of(WorkFindings.noSound(order.work().name())));
        }
    }
}
