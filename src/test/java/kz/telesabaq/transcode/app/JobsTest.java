package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsTest {
    @TempDir
    private Path home;

    @Test
    void aStepInWorkShowsPercentSpeedAndTimeLeftAndAParkedOneIsSaidInWords() throws IOException {
        var house = new StepHouse(Book.over(RealPostgres.database()), home);
        var jobs =
                new Jobs(house.database().book(), house.book(), house.database().room());
        house.order(1, Haste.AT_EASE);
        assertThat(jobs.parked()).isEmpty();
        StepBook.Claim claim = house.book().take("a").orElseThrow();
        house.book().alive(claim, "a", new StepProgress(40, 150, Optional.of(Duration.ofSeconds(95))));

        assertThat(jobs.all().getFirst())
                .isEqualTo(new Jobs.Job(
                        "TK000001", "LISTEN-WHOLE", "IN_WORK", 40, 150, Optional.of(Duration.ofSeconds(95)), 1, ""));

        house.book().close(claim, "a", StepState.PARKED, "the disk is full", Duration.ZERO);
        assertThat(jobs.parked().orElseThrow().sentence().en())
                .isEqualTo("The disk has no room, waiting in the queue: 1 (the disk is full).");
        assertThat(jobs.cancel("TK000001")).isEqualTo(5);
        assertThat(jobs.again("TK000001")).isEqualTo(5);
        assertThat(jobs.cancel("TK000009")).isZero();
    }
}
