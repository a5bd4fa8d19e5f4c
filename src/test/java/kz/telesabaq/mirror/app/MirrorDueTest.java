package kz.telesabaq.mirror.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.guide.GuideScenes;
import kz.telesabaq.media.Clip;
import kz.telesabaq.mirror.Attempt;
import kz.telesabaq.mirror.Connector;
import kz.telesabaq.mirror.Delivery;
import kz.telesabaq.mirror.DeliveryState;
import kz.telesabaq.mirror.MirrorOrder;
import kz.telesabaq.mirror.MirrorScenes;
import kz.telesabaq.mirror.MirrorScenes.HandClock;
import kz.telesabaq.mirror.MirrorStanding;
import kz.telesabaq.mirror.Problem;
import kz.telesabaq.mirror.Target;
import kz.telesabaq.mirror.Target.DirectoryTarget;
import kz.telesabaq.mirror.TargetId;
import kz.telesabaq.mirror.directory.DirectoryConnector;
import kz.telesabaq.mirror.directory.Disk;
import kz.telesabaq.mirror.directory.FaultyDisk;
import kz.telesabaq.mirror.directory.FaultyDisk.Fault;
import kz.telesabaq.mirror.directory.FaultyDisk.PowerCut;
import kz.telesabaq.mirror.store.Books;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MirrorDueTest {
    private static final TargetId DIRECTORY = new TargetId("directory");
    private static final DataSource DATABASE = RealPostgres.database();

    @TempDir
    Path home;

    private final HandClock clock = new HandClock();
    private final Books books = Books.in(DATABASE);
    private final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(DATABASE));

    @BeforeEach
    void openAnEmptyHouse() throws IOException {
        books.sql()
                .sql("truncate mirror.target, mirror.release, mirror.delivery, mirror.delivery_event")
                .update();
        new FirstTarget(books.targets()).run(new DefaultApplicationArguments());
        MirrorScenes.putIntoStore(home.resolve("store"), MirrorScenes.CLIP);
    }

    @Test
    void whatAiredIsDeliveredOnceHoweverOftenItIsTold() throws IOException {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        assertThat(due(Disk.real()).deliverDue()).isEqualTo(1);
        assertThat(due(Disk.real()).deliverDue()).isZero();
        assertThat(delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(delivery().receipt()).isPresent();
        assertThat(states()).containsExactly("PLANNED", "SENDING", "DELIVERED");
        assertThat(revisions()).containsExactly("rev-1");
    }

    @Test
    void aRepeatOfTheSameClipIsNothingNewAndAnEditedOneIsTheNextRevision() throws IOException {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        due(Disk.real()).deliverDue();
        air(MirrorScenes.aired(MirrorScenes.CLIP, 7));
        assertThat(due(Disk.real()).deliverDue()).isZero();
        Clip edited = MirrorScenes.edited(999);
        MirrorScenes.putIntoStore(home.resolve("store"), edited);
        air(MirrorScenes.aired(edited, 9));
        assertThat(due(Disk.real()).deliverDue()).isEqualTo(1);
        assertThat(revisions()).containsExactly("rev-1", "rev-2");
        assertThat(delivery().actual()).isEqualTo(2);
        assertThat(home.resolve("mirror/catalog.json"))
                .content()
                .contains("rev-2")
                .doesNotContain("rev-1");
    }

    @Test
    void whereverThePowerFailsThereIsExactlyOneDeliveryAfterTheRestart() throws IOException {
        boolean met = true;
        for (int step = 1; met; step++) {
            openAnEmptyHouse();
            Disk.real().delete(home.resolve("mirror"));
            air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
            met = cutOff(due(new FaultyDisk(Fault.POWER_CUT_AFTER, step)));
            if (met) {
                assertThat(delivery().state()).isEqualTo(DeliveryState.SENDING);
                assertThat(due(Disk.real()).deliverDue())
                        .as("before the lease ends")
                        .isZero();
            }
            clock.pass(MirrorDue.LEASE);
            due(Disk.real()).deliverDue();
            assertThat(delivery().state()).as("step " + step).isEqualTo(DeliveryState.DELIVERED);
            assertThat(revisions()).containsExactly("rev-1");
        }
    }

    @Test
    void aKillBetweenCopyAndRowDoesNotDeliverTwice() throws IOException {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        MirrorDue killed = due(new Around(directory(Disk.real())) {
            @Override
            public Attempt ensure(DirectoryTarget target, MirrorOrder order) {
                super.ensure(target, order);
                throw new PowerCut();
            }
        });
        assertThat(cutOff(killed)).isTrue();
        Path segment = home.resolve("mirror/kk/grade-05/KK-05-MATH-023/rev-1/seg_00000.ts");
        var written = Files.getLastModifiedTime(segment);
        clock.pass(MirrorDue.LEASE);
        assertThat(due(Disk.real()).deliverDue()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(segment)).isEqualTo(written);
        assertThat(states()).containsExactly("PLANNED", "SENDING", "SENDING", "DELIVERED");
    }

    @Test
    void aFullDiskIsToldInWordsAndTriedAgainLater() {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        assertThat(due(new FaultyDisk(Fault.REFUSED, 4)).deliverDue()).isEqualTo(1);
        assertThat(delivery().state()).isEqualTo(DeliveryState.WAITING);
        assertThat(due(Disk.real()).deliverDue()).as("too early").isZero();
        MirrorStanding standing = new MirrorOverview(books.ledger()).standings().getFirst();
        assertThat(standing.waiting()).isEqualTo(1);
        assertThat(standing.troubles().getFirst().problem().words().kk()).contains("No space left on device");
        clock.pass(Duration.ofHours(1));
        due(Disk.real()).deliverDue();
        assertThat(new MirrorOverview(books.ledger()).standings().getFirst().delivered())
                .isEqualTo(1);
    }

    @Test
    void afterTwelveAttemptsAPersonIsAskedAndMaySendItOnItsWayAgain() {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        int attempts = 0;
        for (int hour = 0; hour < 20; hour++) {
            attempts += due(new FaultyDisk(Fault.REFUSED, 1)).deliverDue();
            clock.pass(Duration.ofHours(2));
        }
        assertThat(attempts).isEqualTo(12);
        assertThat(delivery().state()).isEqualTo(DeliveryState.NEEDS_HUMAN);
        new TryAgain(books.ledger(), clock).deliver(DIRECTORY, MirrorScenes.LESSON.code());
        assertThat(due(Disk.real()).deliverDue()).isEqualTo(1);
        assertThat(delivery().state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void aBrokenConnectorDelaysNobodyElse() {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        MirrorDue due = due(new Around(directory(Disk.real())) {
            @Override
            public Attempt ensure(DirectoryTarget target, MirrorOrder order) {
                throw new IllegalStateException("a bug");
            }
        });
        assertThat(due.deliverDue()).isEqualTo(1);
        assertThat(delivery().problem()).containsInstanceOf(Problem.Retry.class);
    }

    @Test
    void aTargetAddedLaterReceivesWhatAiredBefore() {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        due(Disk.real()).deliverDue();
        books.targets().add(new DirectoryTarget(new TargetId("usb"), Path.of("usb")));
        assertThat(due(Disk.real()).deliverDue()).isEqualTo(1);
        assertThat(home.resolve("mirror/usb/kk/grade-05/KK-05-MATH-023/rev-1/lesson.json"))
                .exists();
    }

    @Test
    void aQuotaIsWaitedForToTheSecond() {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        var midnight = clock.instant().plus(Duration.ofHours(5));
        MirrorDue due = due(new Around(directory(Disk.real())) {
            @Override
            public Attempt ensure(DirectoryTarget target, MirrorOrder order) {
                return new Attempt.Failed(new Problem.WaitUntil(Wording.same("quota"), midnight));
            }
        });
        due.deliverDue();
        clock.pass(Duration.ofHours(5).minusSeconds(1));
        assertThat(due(Disk.real()).deliverDue()).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(due(Disk.real()).deliverDue()).isEqualTo(1);
    }

    @Test
    void twoAtATimeShareTheWorkWithoutDoingAnythingTwice() throws Exception {
        for (int number = 1; number <= 20; number++) {
            Lesson lesson = Fixtures.aLesson(Language.KAZAKH, number);
            Clip clip = Fixtures.aClip(lesson, Frames.ofSeconds(2));
            MirrorScenes.putIntoStore(home.resolve("store"), clip);
            air(new LessonAired(
                    Fixtures.BALAPAN.id(),
                    Fixtures.MONDAY,
                    Fixtures.aSlot(Fixtures.BALAPAN, Fixtures.MONDAY, number, lesson),
                    clip));
        }
        MirrorDue one = due(Disk.real());
        int attempts = 0;
        try (var workers = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> work = IntStream.range(0, 3)
                    .mapToObj(ignored -> workers.submit(one::deliverDue))
                    .toList();
            for (Future<Integer> each : work) {
                attempts += each.get();
            }
        }
        assertThat(attempts).isEqualTo(20);
        assertThat(new MirrorOverview(books.ledger()).standings().getFirst().delivered())
                .isEqualTo(20);
    }

    /** Another worker may have entered and begun a delivery between our looking for what is unplanned and entering it. */
    @Test
    void enteringWhatAnotherEnteredLeavesItsWorkAlone() {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        var planned = Delivery.planned(DIRECTORY, MirrorScenes.LESSON.code(), 1, clock.instant());
        assertThat(books.ledger().enter(planned, clock.instant(), "desired")).isTrue();
        var begun = planned.begun(clock.instant(), MirrorDue.LEASE);
        books.ledger().save(begun, clock.instant(), "begun");

        assertThat(books.ledger().enter(planned, clock.instant(), "desired")).isFalse();

        assertThat(books.ledger().deliveryForChange(begun.target(), begun.lesson()))
                .map(Delivery::state)
                .contains(DeliveryState.SENDING);
        assertThat(books.sql()
                        .sql("select count(*) from mirror.delivery_event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void historyCannotBeRewritten() {
        air(MirrorScenes.aired(MirrorScenes.CLIP, 0));
        due(Disk.real()).deliverDue();
        assertThatThrownBy(() ->
                        books.sql().sql("delete from mirror.delivery_event").update())
                .hasMessageContaining("added, never changed");
    }

    /** A connector of the world that may misbehave around the real one. */
    private static class Around implements Connector<DirectoryTarget> {
        private final DirectoryConnector real;

        Around(DirectoryConnector real) {
            this.real = real;
        }

        @Override
        public Class<DirectoryTarget> serves() {
            return real.serves();
        }

        @Override
        public Attempt ensure(DirectoryTarget target, MirrorOrder order) {
            return real.ensure(target, order);
        }
    }

    private void air(LessonAired aired) {
        var want = new WantMirrored(books.ledger(), GuideScenes.curriculum());
        transactions.executeWithoutResult(ignored -> want.on(aired));
    }

    private MirrorDue due(Disk disk) {
        return due(directory(disk));
    }

    private MirrorDue due(Connector<? extends Target> connector) {
        return new MirrorDue(books.ledger(), books.targets(), List.of(connector), transactions, clock);
    }

    private DirectoryConnector directory(Disk disk) {
        return new DirectoryConnector(home.resolve("mirror"), home.resolve("store"), disk, clock);
    }

    private static boolean cutOff(MirrorDue due) {
        try {
            due.deliverDue();
            return false;
        } catch (PowerCut expected) {
            return true;
        }
    }

    private Delivery delivery() {
        return books.ledger()
                .deliveryForChange(DIRECTORY, MirrorScenes.LESSON.code())
                .orElseThrow();
    }

    private List<String> states() {
        return books.sql()
                .sql("select state from mirror.delivery_event order by id")
                .query((row, ignored) -> row.getString("state"))
                .list();
    }

    private List<String> revisions() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("mirror/kk/grade-05/KK-05-MATH-023"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
