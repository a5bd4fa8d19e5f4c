package kz.telesabaq.airtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SlotTimeTest {
    private static final SlotTime NINE = SlotTime.OPENING.plus(Frames.ofMinutes(180));

    @Test
    void theLengthSinceAnEarlierMomentLeadsBackToIt() {
        for (long frame = 0; frame < 5_000; frame++) {
            var later = NINE.plus(Frames.of(frame));
            assertThat(later.since(NINE)).isEqualTo(Frames.of(frame));
            assertThat(NINE.plus(later.since(NINE))).isEqualTo(later);
        }
    }

    @Test
    void theLengthSinceALaterMomentIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SlotTime.OPENING.since(NINE));
    }

    @Test
    void nothingIsBeforeTheOpening() {
        assertThatIllegalArgumentException().isThrownBy(() -> SlotTime.ofFrames(-1));
    }

    @Test
    void aMomentIsNeitherBeforeNorAfterItself() {
        assertThat(NINE.isBefore(NINE)).isFalse();
        assertThat(NINE.isAfter(NINE)).isFalse();
        assertThat(SlotTime.OPENING.isBefore(NINE)).isTrue();
        assertThat(NINE.isAfter(SlotTime.OPENING)).isTrue();
        assertThat(NINE.frame()).isEqualTo(270_000);
        assertThat(NINE).hasToString("opening+3:00:00:00");
    }
}
