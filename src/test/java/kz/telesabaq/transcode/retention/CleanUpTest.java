package kz.telesabaq.transcode.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.transcode.retention.CleanUp.Kept;
import kz.telesabaq.transcode.retention.CleanUp.Kind;
import kz.telesabaq.transcode.retention.CleanUp.Reason;
import kz.telesabaq.transcode.retention.CleanUp.Stays;
import kz.telesabaq.transcode.retention.CleanUp.Use;
import org.junit.jupiter.api.Test;

class CleanUpTest {
    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-01-10T06:00:00Z");
    private static final Duration REST = Duration.ofDays(30);

    @Test
    void onlyWhatCanBeMadeAgainAndNobodyNeedsLeaves() {
        var idle = new Kept("made/aa", Kind.STEP, Use.IDLE, Optional.empty(), LONG_AGO, 700);
        var clip = new Kept("web/TK000009", Kind.CLIP, Use.IDLE, Optional.empty(), LONG_AGO, 300);
        var master = new Kept("masters/bb", Kind.MASTER, Use.IDLE, Optional.empty(), LONG_AGO, 9_000);
        var scheduled =
                new Kept("web/TK000001", Kind.CLIP, Use.IDLE, Optional.of(NOW.plusSeconds(90_000_000)), LONG_AGO, 900);
        var inWork = new Kept("made/cc", Kind.STEP, Use.NEEDED_BY_OPEN_WORK, Optional.empty(), LONG_AGO, 900);
        var young = new Kept("made/dd", Kind.STEP, Use.IDLE, Optional.empty(), NOW.minus(Duration.ofDays(29)), 900);

        CleanUp plan = CleanUp.of(List.of(idle, clip, master, scheduled, inWork, young), NOW, REST);

        assertThat(plan.leaves()).containsExactly(idle, clip);
        assertThat(plan.bytes()).isEqualTo(1_000);
        assertThat(plan.stays())
                .containsExactly(
                        new Stays(master, Reason.MASTERS_ARE_KEPT),
                        new Stays(scheduled, Reason.SCHEDULED),
                        new Stays(inWork, Reason.IN_WORK),
                        new Stays(young, Reason.TOO_YOUNG));
    }

    @Test
    void aYearOfHouseFilesTakesTwentyTwoTerabytesAndAHalf() {
        StorageForecast year = StorageForecast.of(
                List.of(
                        new StorageForecast.Rate("xdcam-hd422", 60_200_000),
                        new StorageForecast.Rate("web", 1_600_000)),
                3_360,
                Duration.ofMinutes(15));
        assertThat(year.bytes())
                .containsEntry("xdcam-hd422", 22_755_600_000_000L)
                .containsEntry("web", 604_800_000_000L);
        assertThat(year.total()).isEqualTo(23_360_400_000_000L);
    }
}
