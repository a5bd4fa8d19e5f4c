package kz.telesabaq.transcode.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.transcode.steps.Priority.Rank;
import org.junit.jupiter.api.Test;

class PriorityTest {
    private static final Optional<Instant> NINE = Optional.of(Instant.parse("2026-11-24T04:00:00Z"));
    private static final Optional<Instant> NEXT_WEEK = Optional.of(Instant.parse("2026-12-01T04:00:00Z"));

    @Test
    void cardsThenHouseFilesByAiringThenTheRest() {
        var card = new Priority(Rank.CARD, Optional.empty(), 9);
        var lateComer = new Priority(Rank.AIR, NINE, 8);
        var early = new Priority(Rank.AIR, NEXT_WEEK, 1);
        var unplanned = new Priority(Rank.AIR, Optional.empty(), 2);
        var web = new Priority(Rank.REST, NINE, 3);

        assertThat(Stream.of(web, unplanned, early, card, lateComer).sorted())
                .containsExactly(card, lateComer, early, unplanned, web);
    }

    @Test
    void amongEqualsWhoCameFirstIsFirst() {
        assertThat(new Priority(Rank.AIR, NINE, 1)).isLessThan(new Priority(Rank.AIR, NINE, 2));
    }
}
