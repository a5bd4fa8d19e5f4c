package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.telesabaq.access.Person;
import kz.telesabaq.access.Role;
import kz.telesabaq.access.SignInName;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.book.QcBook;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.media.qc.QcReport;
import kz.telesabaq.media.qc.QcVerdict;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a real PostgreSQL, with an order whose first step was refused. */
class LiftFindingTest {
    private static final Book DATABASE = Book.over(RealPostgres.database());
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Person AIGUL = person("айгүл", Role.APPROVER, Role.ADMIN);
    private static final Person IVAN = person("иван", Role.ADMIN);
    private static final String REASON = "Сабақ мазмұнына әсер етпейді";

    @TempDir
    private Path home;

    private final QcBook ledger = new QcBook(DATABASE.jdbc());
    private final ShelfInMemory shelf = new ShelfInMemory();
    private final LiftFinding lifting =
            new LiftFinding(ledger, DATABASE.steps(), shelf, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void aRefusedLesson() throws IOException {
        DATABASE.jdbc()
                .sql("truncate media.qc_report, media.qc_override, transcode.step, transcode.work_order cascade")
                .update();
        new StepHouse(DATABASE, home).order(1, Haste.AT_EASE);
        StepBook.Claim claim = DATABASE.steps().take("w").orElseThrow();
        DATABASE.steps().keyed(claim, "w", new StepKey("ab".repeat(32)));
        DATABASE.steps().close(claim, "w", StepState.REFUSED, "too quiet", Duration.ZERO);
    }

    private void says(Check... failed) {
        ledger.write(
                new QcReport(
                        StepHouse.master(1),
                        Frames.ofMinutes(1),
                        "house@1",
                        List.of("ffmpeg 8.0.1"),
                        Stream.concat(
                                        Stream.of(failed).map(check -> finding(check, QcVerdict.FAIL)),
                                        Stream.of(finding(Check.PICTURE_BARS, QcVerdict.WARN)))
                                .toList(),
                        List.of(),
                        List.of()),
                NOW);
    }

    private static QcFinding finding(Check check, QcVerdict verdict) {
        return new QcFinding(check.named(), verdict, List.of(), "1", "2", Wording.same("x"));
    }

    private static Person person(String name, Role... roles) {
        return new Person(new SignInName(name), Set.of(roles));
    }

    private StepState first() {
        return DATABASE.steps().lines().stream()
                .filter(line -> line.step().equals("LISTEN-WHOLE"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Reading<LiftFinding.Lifted> lift(Person by, String check, String reason) {
        return DATABASE.together().execute(one -> lifting.lift(by, StepHouse.master(1), check, reason));
    }

    @Test
    void theLessonGoesOnWhereItWasRefusedAndWhoLiftedItIsWrittenDown() {
        says(Check.SOUND_LEVEL);

        assertThat(lift(AIGUL, "sound-level", "  " + REASON + "\n").orElseThrow())
                .isEqualTo(new LiftFinding.Lifted(List.of(), 1));

        assertThat(first()).isEqualTo(StepState.QUEUED);
        assertThat(shelf.percents).containsExactly(0);
        assertThat(ledger.overrides(StepHouse.master(1)))
                .containsExactly(new QcOverride(
                        StepHouse.master(1), Check.SOUND_LEVEL.named(), "айгүл", "APPROVER", REASON, NOW));
    }

    @Test
    void whileAnotherFindingBlocksTheLessonStaysRefused() {
        says(Check.SOUND_LEVEL, Check.PICTURE_BLACK);

        var lifted = lift(AIGUL, "sound-level", REASON).orElseThrow();

        assertThat(lifted.blocking()).extracting(QcFinding::check).containsExactly(Check.PICTURE_BLACK.named());
        assertThat(first()).isEqualTo(StepState.REFUSED);
        assertThat(lift(IVAN, "picture-black", REASON).orElseThrow().queued()).isEqualTo(1);
        assertThat(first()).isEqualTo(StepState.QUEUED);
    }

    @Test
    void flashesNeedTwoPersonsAndTheSamePersonTwiceIsOne() {
        says(Check.PICTURE_FLASHES);

        assertThat(lift(AIGUL, "picture-flashes", REASON).orElseThrow().queued())
                .isZero();
        assertThat(rules(lift(AIGUL, "picture-flashes", REASON))).containsExactly("transcode.override-another-person");
        assertThat(first()).isEqualTo(StepState.REFUSED);
        assertThat(lift(IVAN, "picture-flashes", REASON).orElseThrow().queued()).isEqualTo(1);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsWritten() {
        says(Check.SOUND_LEVEL);

        assertThat(rules(lift(person("дос", Role.PRODUCER), "sound-taste", "жарайды")))
                .containsExactly(
                        "transcode.override-no-right",
                        "transcode.override-no-reason",
                        "transcode.override-unknown-check");
        assertThat(rules(lift(AIGUL, "picture-bars", "а б " + "в".repeat(500))))
                .containsExactly("transcode.override-long-reason", "transcode.override-not-blocking");
        assertThat(ledger.overrides(StepHouse.master(1))).isEmpty();
    }

    @Test
    void whatWasRefusedAtTheDoorHasNoReportAndCannotBeLifted() {
        assertThat(rules(lift(AIGUL, "sound-level", REASON))).containsExactly("transcode.override-no-report");
    }

    private static List<String> rules(Reading<?> reading) {
        return reading.findings().stream().map(Finding::rule).toList();
    }
}
