package kz.telesabaq.demo;

import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDayTest {
    private static final SchoolCalendar YEAR =
            CurriculumFolder.read(Path.of("schedules", "2026-27")).orElseThrow().calendar();

    @Test
    void aFridayEveningWaitsForMondayMorning() {
        assertThat(DemoDay.startingAt(YEAR, BALAPAN, Instant.parse("2026-11-20T14:00:00Z")))
                .isEqualTo("2026-11-23T03:57:10Z");
    }

    @Test
    void aMondayIsPlayedTheSameDay() {
        assertThat(DemoDay.startingAt(YEAR, BALAPAN, Instant.parse("2026-11-23T12:00:00Z")))
                .isEqualTo("2026-11-23T03:57:10Z");
    }

    @Test
    void afterTheYearItsLastMondayIsPlayed() {
        assertThat(DemoDay.startingAt(YEAR, BALAPAN, Instant.parse("2028-01-01T00:00:00Z")))
                .isEqualTo("2027-05-24T03:57:10Z");
    }

    @Test
    void beforeTheYearItsFirstMondayIsPlayed() {
        assertThat(DemoDay.startingAt(YEAR, BALAPAN, Instant.parse("2026-07-01T00:00:00Z")))
                .isEqualTo("2026-09-07T03:57:10Z");
    }

    @Test
    void aSecondStartGoesOnWhereTheFirstOneWas(@TempDir Path home) throws IOException {
        var clock = new DemoClock(home.resolve("demo-clock"));
        Instant first = clock.startingAt(YEAR, BALAPAN, Instant.parse("2026-11-20T14:00:00Z"));
        Instant second = clock.startingAt(YEAR, BALAPAN, Instant.parse("2026-11-20T16:30:00Z"));
        assertThat(Duration.between(first, second)).isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void aStartAfterTheDemoDaysEveningBeginsAnew(@TempDir Path home) throws IOException {
        var clock = new DemoClock(home.resolve("demo-clock"));
        clock.startingAt(YEAR, BALAPAN, Instant.parse("2026-11-20T14:00:00Z"));
        assertThat(clock.startingAt(YEAR, BALAPAN, Instant.parse("2026-11-21T04:00:00Z")))
                .isEqualTo("2026-11-23T03:57:10Z");
        assertThat(Files.readString(home.resolve("demo-clock"))).isEqualTo("PT47H57M10S");
    }
}
