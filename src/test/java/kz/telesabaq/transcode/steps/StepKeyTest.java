package kz.telesabaq.transcode.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.Fingerprint;
import org.junit.jupiter.api.Test;

class StepKeyTest {
    private static final Fingerprint SOURCE = new Fingerprint("a".repeat(64));

    @Test
    void theSameWorkHasTheSameKeyAndAnyOtherAnother() {
        StepKey key = StepKey.of(SOURCE, "board@1", "8.0.1", List.of("-crf", "28"));

        assertThat(StepKey.of(SOURCE, "board@1", "8.0.1", List.of("-crf", "28")))
                .isEqualTo(key);
        assertThat(List.of(
                        StepKey.of(new Fingerprint("b".repeat(64)), "board@1", "8.0.1", List.of("-crf", "28")),
                        StepKey.of(SOURCE, "board@2", "8.0.1", List.of("-crf", "28")),
                        StepKey.of(SOURCE, "board@1", "5.1.9", List.of("-crf", "28")),
                        StepKey.of(SOURCE, "board@1", "8.0.1", List.of("-crf 28")),
                        StepKey.of(SOURCE, "board@1", "8.0.1", List.of("28", "-crf"))))
                .doesNotHaveDuplicates()
                .doesNotContain(key);
    }

    @Test
    void progressTellsSpeedAndTimeLeft() {
        var progress = StepProgress.of(Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(1));

        assertThat(progress).isEqualTo(new StepProgress(20, 200, Optional.of(Duration.ofMinutes(4))));
        assertThat(StepProgress.of(Duration.ZERO, Duration.ofMinutes(10), Duration.ofMinutes(1)))
                .isEqualTo(StepProgress.BEGUN);
    }
}
