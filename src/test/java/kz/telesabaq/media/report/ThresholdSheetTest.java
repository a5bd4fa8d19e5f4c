package kz.telesabaq.media.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.qc.QcThresholds;
import kz.telesabaq.media.qc.Sheets;
import org.junit.jupiter.api.Test;

class ThresholdSheetTest {
    private static String house() throws IOException {
        return Files.readString(Path.of("media/thresholds/house.json"));
    }

    private static List<String> objections(String json) {
        return switch (ThresholdSheet.read("house.json", json)) {
            case Reading.Accepted<QcThresholds> fine -> List.of();
            case Reading.Refused<QcThresholds> refused ->
                refused.findings().stream()
                        .map(Finding::sentence)
                        .map(each -> each.en())
                        .toList();
        };
    }

    @Test
    void theSheetOfTheHouseIsRead() throws IOException {
        assertThat(ThresholdSheet.read("house.json", house())).isEqualTo(Reading.accepted(Sheets.house()));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        String json = house().replace("\"black-fails-frames\": 50", "\"black-fails-frames\": 0")
                .replace("bars-warns-per-mille", "bars-warn")
                .replace("\"version\": 1", "\"version\": 0");

        assertThat(objections(json))
                .containsExactly(
                        "The sheet of thresholds cannot be read: version = 0.",
                        "There is no such threshold: bars-warn.",
                        "Threshold black-fails-frames must be a whole number from 1 to 15000, given is: 0.",
                        "Threshold bars-warns-per-mille must be a whole number from 1 to 1000, given is: –.");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThat(objections("{")).hasSize(1);
    }
}
