package kz.telesabaq.desk.build;

import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.telesabaq.desk.views.SampleHouse;
import kz.telesabaq.playout.Rundown;
import org.junit.jupiter.api.Test;

class OnAirTest {
    private static final Rundown MONDAYS =
            new SampleHouse().published().latest(BALAPAN.id(), MONDAY).orElseThrow();

    @Test
    void theLessonOnAirIsFoundWithItsEndsAndThreeToCome() {
        var playing = (OnAir.Playing) at("2026-11-23T05:07:30Z", List.of(MONDAYS));
        assertThat(playing.began()).isEqualTo(Instant.parse("2026-11-23T05:00:00Z"));
        assertThat(playing.ends()).isEqualTo(Instant.parse("2026-11-23T05:10:00Z"));
        assertThat(playing.next()).hasSize(OnAir.FORESIGHT);
        assertThat(playing.next().getFirst().at()).isEqualTo(Instant.parse("2026-11-23T05:15:00Z"));
    }

    @Test
    void theLastFrameOfAnEntryIsStillIts() {
        var last = (OnAir.Playing) at("2026-11-23T05:09:59.999Z", List.of(MONDAYS));
        var first = (OnAir.Playing) at("2026-11-23T05:10:00Z", List.of(MONDAYS));
        assertThat(EntryKind.of(last.entry())).isEqualTo(EntryKind.LESSON);
        assertThat(EntryKind.of(first.entry())).isEqualTo(EntryKind.FILLER);
    }

    @Test
    void beforeTheWindowTheChannelIsOffAirAndKnowsItsFirstLesson() {
        var off = (OnAir.OffAir) at("2026-11-23T03:59:59Z", List.of(MONDAYS));
        assertThat(off.next().getFirst().at()).isEqualTo(Instant.parse("2026-11-23T04:00:00Z"));
    }

    @Test
    void afterTheWindowNothingIsLeft() {
        assertThat(at("2026-11-23T13:00:00Z", List.of(MONDAYS))).isEqualTo(new OnAir.OffAir(BALAPAN, List.of()));
    }

    @Test
    void anOpenWindowWithoutARundownIsAFaultOnSchoolDaysOnly() {
        assertThat(at("2026-11-23T05:00:00Z", List.of())).isEqualTo(new OnAir.Unpublished(BALAPAN, MONDAY, List.of()));
        assertThat(at("2026-12-16T05:00:00Z", List.of())).isInstanceOf(OnAir.OffAir.class);
    }

    private static OnAir at(String instant, List<Rundown> published) {
        return OnAir.at(BALAPAN, ProblemsTest.year(BALAPAN).calendar(), published, Instant.parse(instant));
    }
}
