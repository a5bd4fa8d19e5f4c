package kz.telesabaq.airtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimecodeTest {
    @Test
    void everyTimecodeOfADayIsReadAsItIsWritten() {
        String before = "";
        for (int frame = 0; frame < Timecode.PER_DAY; frame++) {
            var timecode = new Timecode(frame);
            String written = timecode.toString();
            if (Timecode.parse(written).frameOfDay() != frame || written.compareTo(before) <= 0) {
                throw new AssertionError("frame %d is written %s after %s".formatted(frame, written, before));
            }
            before = written;
        }
        assertThat(before).isEqualTo("23:59:59:24");
    }

    @Test
    void itsPartsMakeItAgain() {
        for (int frame = 0; frame < Timecode.PER_DAY; frame += 7) {
            var timecode = new Timecode(frame);
            var again = Timecode.of(timecode.hours(), timecode.minutes(), timecode.seconds(), timecode.frames());
            if (!again.equals(timecode)) {
                throw new AssertionError(timecode + " came back as " + again);
            }
        }
    }

    @Test
    void aDayHasTwoMillionOneHundredAndSixtyThousandLabels() {
        assertThat(Timecode.PER_DAY).isEqualTo(2_160_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Timecode.PER_DAY, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void framesOutsideADayHaveNoLabel(int frame) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timecode(frame))
                .withMessageContaining(Integer.toString(frame));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "9:00:00:00",
                "09:00:00",
                "09:00:00:25",
                "09:00:60:00",
                "09:60:00:00",
                "24:00:00:00",
                "09:00:00;00",
                "09:00:00.00",
                " 09:00:00:00",
                "09:00:00:00 ",
                "-1:00:00:00",
                "٠٩:٠٠:٠٠:٠٠"
            })
    void whatIsNotATimecodeIsRefusedWithItsTextNeverGuessed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timecode.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void laterLabelsComeLater() {
        assertThat(Timecode.parse("09:00:00:24")).isLessThan(Timecode.parse("09:00:01:00"));
    }
}
