package kz.telesabaq.asrun.format;

import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.ELARNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.asrun.AirDayReconciled.Fate;
import org.junit.jupiter.api.Test;

/** The golden day's reconciliation read back. */
class ReconciliationJsonReaderTest {
    @Test
    void theGoldenDayTellsWhatBecameOfItsLessons() throws IOException {
        var file = Path.of("src/test/resources/airdays/2026-11-23-balapan/reconciliation.json");

        var day = ReconciliationJsonReader.read(
                        "reconciliation.json", Files.readAllBytes(file), List.of(ELARNA, BALAPAN))
                .orElseThrow();

        assertThat(day.channel()).isEqualTo(BALAPAN.id());
        assertThat(day.day()).isEqualTo(AirDay.of(2026, 11, 23));
        assertThat(day.outcomes()).isNotEmpty();
        var first = day.outcomes().getFirst();
        assertThat(BALAPAN.clock().label(SlotTime.ofFrames(first.startFrame()))).isEqualTo("09:00:00:00");
        assertThat(day.outcomes().stream().map(outcome -> outcome.fate()).distinct())
                .contains(Fate.AIRED);
    }
}
