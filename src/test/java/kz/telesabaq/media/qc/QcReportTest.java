package kz.telesabaq.media.qc;

import static kz.telesabaq.media.qc.QcVerdict.FAIL;
import static kz.telesabaq.media.qc.QcVerdict.PASS;
import static kz.telesabaq.media.qc.QcVerdict.WARN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Fingerprint;
import org.junit.jupiter.api.Test;

class QcReportTest {
    private static final Fingerprint MASTER = new Fingerprint("a".repeat(64));
    private static final Fingerprint OTHER = new Fingerprint("b".repeat(64));
    private static final CheckName BLACK = new CheckName("picture-black");

    private static QcReport report(QcFinding... findings) {
        return new QcReport(
                MASTER, Frames.of(250), "house@1", List.of("ffmpeg 8.0.1"), List.of(findings), List.of(), List.of());
    }

    private static QcFinding finding(CheckName check, QcVerdict verdict) {
        return new QcFinding(check, verdict, List.of(), "3 s", "2 s", Wording.same("black"));
    }

    private static QcOverride override(Fingerprint master, CheckName check, String by) {
        return new QcOverride(master, check, by, "producer", "the film shows a night", Instant.EPOCH);
    }

    @Test
    void theGravestWordCounts() {
        assertThat(report().verdict()).isEqualTo(PASS);
        assertThat(report(finding(BLACK, WARN), finding(new CheckName("geometry"), PASS))
                        .verdict())
                .isEqualTo(WARN);
        assertThat(report(finding(BLACK, FAIL), finding(new CheckName("geometry"), WARN))
                        .verdict())
                .isEqualTo(FAIL);
    }

    @Test
    void onePersonLiftsABlockingFindingOfTheseBytesOnly() {
        QcReport report = report(finding(BLACK, FAIL));

        assertThat(report.blocking(List.of())).hasSize(1);
        assertThat(report.blocking(List.of(override(OTHER, BLACK, "aigul")))).hasSize(1);
        assertThat(report.blocking(List.of(override(MASTER, BLACK, "aigul")))).isEmpty();
    }

    @Test
    void flashesNeedTwoPersons() {
        QcReport report = report(finding(QcOverride.PHOTOSENSITIVITY, FAIL));
        var aigul = override(MASTER, QcOverride.PHOTOSENSITIVITY, "aigul");
        var ivan = override(MASTER, QcOverride.PHOTOSENSITIVITY, "ivan");

        assertThat(report.blocking(List.of(aigul, aigul))).hasSize(1);
        assertThat(report.blocking(List.of(aigul, ivan))).isEmpty();
    }

    @Test
    void anOverrideWithoutAReasonIsNone() {
        assertThatThrownBy(() -> new QcOverride(MASTER, BLACK, "aigul", "producer", " ", Instant.EPOCH))
                .hasMessageStartingWith("an override needs a person, a role and a reason");
    }
}
