package kz.telesabaq.media.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.media.qc.QcReport;
import kz.telesabaq.media.qc.QcVerdict;
import kz.telesabaq.media.qc.Sheets;
import kz.telesabaq.testing.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a real PostgreSQL. */
class QcBookTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Fingerprint MASTER = new Fingerprint("cd".repeat(32));
    private static final JdbcClient JDBC = JdbcClient.create(RealPostgres.database());

    private final QcBook book = new QcBook(JDBC);

    @BeforeEach
    void emptyBook() {
        JDBC.sql("truncate media.qc_report, media.qc_override").update();
    }

    private static QcReport flashing() {
        var flashes = new QcFinding(
                QcOverride.PHOTOSENSITIVITY,
                QcVerdict.FAIL,
                List.of(Sheets.seconds(3, 5)),
                "2 s",
                "3/s, 25 %",
                Wording.same("Жарқылдар"));
        return new QcReport(
                MASTER,
                Frames.ofMinutes(1),
                "house@1",
                List.of("ffmpeg 8.0.1"),
                List.of(flashes),
                List.of(),
                List.of());
    }

    private static QcOverride by(String person, String reason) {
        return new QcOverride(MASTER, QcOverride.PHOTOSENSITIVITY, person, "producer", reason, NOW);
    }

    @Test
    void theLastReportIsReadBackWhole() {
        assertThat(book.latest(MASTER)).isEmpty();

        book.write(flashing(), NOW);

        assertThat(book.latest(MASTER)).contains(flashing());
    }

    @Test
    void flashesAreLiftedByTwoDifferentPersonsOnly() {
        book.add(by("aigul", "seen on a reference screen"));
        book.add(by("aigul", "once more"));
        assertThat(book.overrides(MASTER)).containsExactly(by("aigul", "seen on a reference screen"));
        assertThat(flashing().blocking(book.overrides(MASTER))).hasSize(1);

        book.add(by("ivan", "agreed"));
        assertThat(flashing().blocking(book.overrides(MASTER))).isEmpty();
    }

    @Test
    void nothingWrittenIsEverChanged() {
        book.add(by("aigul", "seen"));
        book.write(flashing(), NOW);

        for (String change : List.of(
                "update media.qc_override set reason = 'other'",
                "delete from media.qc_override",
                "delete from media.qc_report")) {
            assertThatThrownBy(() -> JDBC.sql(change).update()).hasMessageContaining("is only ever added to");
        }
    }

    @Test
    void theDatabaseWantsAReasonToo() {
        assertThatThrownBy(() -> JDBC.sql("""
                        insert into media.qc_override (master, check_name, by_whom, in_role, reason, overridden_at)
                        values ('%s', 'length', 'aigul', 'producer', ' ', now())
                        """.formatted(MASTER.hex())).update())
                .hasMessageContaining("check constraint");
    }
}
