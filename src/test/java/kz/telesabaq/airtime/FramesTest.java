package kz.telesabaq.airtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
    @Test
    void aLengthCannotBeNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frames.of(-1))
                .withMessage("a length cannot be negative: -1 frames");
        assertThatIllegalArgumentException().isThrownBy(() -> Frames.ONE.minus(Frames.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Frames.ONE.times(-1));
    }

    @Test
    void arithmeticThatOverflowsIsRefused() {
        var longest = Frames.of(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> longest.plus(Frames.ONE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> longest.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(longest::toMillis);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Frames.ofMinutes(Long.MAX_VALUE));
    }

    @Test
    void aStartedFrameCountsInFull() {
        assertThat(Frames.covering(Duration.ofMillis(80))).isEqualTo(Frames.of(2));
        assertThat(Frames.covering(Duration.ofMillis(80).plusNanos(1))).isEqualTo(Frames.of(3));
        assertThat(Frames.covering(Duration.ofNanos(1))).isEqualTo(Frames.ONE);
        assertThat(Frames.covering(Duration.ZERO)).isEqualTo(Frames.ZERO);
    }

    @Test
    void aFrameOnlyBegunIsNotWithin() {
        assertThat(Frames.within(Duration.ofMillis(80))).isEqualTo(Frames.of(2));
        assertThat(Frames.within(Duration.ofMillis(80).minusNanos(1))).isEqualTo(Frames.ONE);
        assertThat(Frames.within(Duration.ofNanos(1))).isEqualTo(Frames.ZERO);
    }

    @Test
    void aNegativeDurationHoldsNoFramesAndIsRefusedBothWays() {
        var negative = Duration.ofNanos(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> Frames.within(negative));
        assertThatIllegalArgumentException().isThrownBy(() -> Frames.covering(negative));
    }

    @Test
    void everyLengthOfAMinuteSurvivesTheWayThroughDurations() {
        for (long count = 0; count <= 60 * Frames.PER_SECOND; count++) {
            var frames = Frames.of(count);
            assertThat(Frames.covering(frames.toDuration())).isEqualTo(frames);
            assertThat(Frames.within(frames.toDuration())).isEqualTo(frames);
        }
    }

    @Test
    void secondsAreWrittenExactly() {
        for (long count = 0; count <= 10_000; count++) {
            var seconds = new BigDecimal(Frames.of(count).toSeconds());
            assertThat(seconds).isEqualByComparingTo(new BigDecimal(count).multiply(new BigDecimal("0.04")));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0.04", "5,0.2", "25,1", "26,1.04", "50,2", "2500,100"})
    void secondsHaveAsManyDecimalsAsNeeded(long count, String seconds) {
        assertThat(Frames.of(count).toSeconds()).isEqualTo(seconds);
    }

    @Test
    void tenMinutesAreFifteenThousandFrames() {
        assertThat(Frames.ofMinutes(10)).isEqualTo(Frames.ofSeconds(600)).isEqualTo(Frames.of(15_000));
        assertThat(Frames.ofMinutes(10)).hasToString("0:10:00:00");
        assertThat(Frames.of(15_001)).hasToString("0:10:00:01");
        assertThat(Frames.ofMinutes(60 * 120)).hasToString("120:00:00:00");
    }

    @Test
    void lengthsAreCompared() {
        assertThat(Frames.of(2).isLongerThan(Frames.ONE)).isTrue();
        assertThat(Frames.ONE.isLongerThan(Frames.ONE)).isFalse();
        assertThat(Frames.ZERO.isZero()).isTrue();
        assertThat(Frames.ZERO).isLessThan(Frames.ONE);
        assertThat(Frames.of(7).minus(Frames.of(7))).isEqualTo(Frames.ZERO);
    }

    @Test
    void digitsAreTheSameWhereverTheServerStands() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Frames.of(15_001)).hasToString("0:10:00:01");
            assertThat(Frames.of(26).toSeconds()).isEqualTo("1.04");
            assertThat(HouseClock.ALMATY.label(SlotTime.OPENING)).isEqualTo("06:00:00:00");
        } finally {
            Locale.setDefault(before);
        }
    }
}
