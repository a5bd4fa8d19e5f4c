package kz.telesabaq.media.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.LoudnessPoint;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.media.qc.QcReport;
import kz.telesabaq.media.qc.Sheets;
import kz.telesabaq.media.rules.QcRules;
import kz.telesabaq.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
    private static final Fingerprint MASTER = new Fingerprint("ef".repeat(32));

    @TempDir
    private Path stills = Path.of("");

    @BeforeEach
    void aStillOfTheBlack() throws IOException {
        Files.write(stills.resolve("still-00011.jpg"), new byte[] {1, 2, 3});
    }

    private static QcReport report() {
        var measured =
                Sheets.minute(List.of(Sheets.seconds(20, 23)), List.of(Sheets.seconds(40, 51)), List.of(), List.of());
        return new QcReport(
                MASTER,
                Frames.ofMinutes(1),
                Sheets.house().name(),
                List.of("ffmpeg 8.0.1"),
                QcRules.judge(
                        Sheets.facts(Frames.ofMinutes(1), 2),
                        measured,
                        Optional.of(new Loudness.Measured(-215, -30)),
                        Optional.empty(),
                        Sheets.house()),
                List.of(new Decision(
                        "pillarboxed",
                        Wording.of(
                                "4:3 бейненің екі жағына қара жолақ қойылды.",
                                "По бокам изображения 4:3 поставлены чёрные полосы.",
                                "Black bars stand beside the picture of 4:3."))),
                IntStream.range(0, 60)
                        .mapToObj(second -> new LoudnessPoint(
                                Frames.ofSeconds(second),
                                -230,
                                second >= 40 && second < 51 ? -700 : -230 + second % 7 * 5))
                        .toList());
    }

    private static QcOverride override() {
        return new QcOverride(
                MASTER, Check.PICTURE_BLACK.named(), "aigul", "producer", "a film <at night>", Instant.EPOCH);
    }

    private String page(String language) throws IOException {
        return ReportPage.of(report(), List.of(override()), stills, Locale.of(language));
    }

    @Test
    void aReportIsAPageInEveryLanguage() throws IOException {
        for (String language : List.of("kk", "ru", "en")) {
            Golden.matches("media/qc-report-%s.html".formatted(language), page(language));
        }
    }

    @Test
    void aReportIsJsonThatIsReadBack() throws IOException {
        String json = MeasuredJson.write(report());

        Golden.matches("media/qc-report.json", json);
        assertThat(MeasuredJson.report(json)).isEqualTo(report());
    }

    @Test
    void thePageNeedsNothingElseAndTrustsNoText() throws IOException {
        assertThat(page("en"))
                .contains("src=\"data:image/jpeg;base64,AQID\"", "a film &lt;at night&gt;")
                .doesNotContain("http", "<script", "<link", "<at night>");
    }
}
