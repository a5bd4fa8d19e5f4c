package kz.telesabaq.media.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.Stretch;
import kz.telesabaq.media.ffmpeg.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringLogTest {
    private static final Essence STEREO = new Essence("mov", Frames.ofSeconds(60), 1920, 1080, 25, 1, "h264", "aac", 2);

    @Test
    void loudnessIsReadInTenthsFromTheSummary() {
        Measurement measured = reading("""
                [Parsed_ebur128_4 @ 0x55a8200363c0] [info] Summary:

                  Integrated loudness:
                    I:         -24.0 LUFS
                    Threshold: -34.8 LUFS

                  True peak:
                    Peak:       -4.6 dBFS""");

        assertThat(measured.loudness()).isEqualTo(new Loudness.Measured(-240, -46));
    }

    @ParameterizedTest
    @CsvSource({"-70.0, -inf", "0.0, -inf", "nan, nan", "-inf, -inf", "-70.0, -80.0"})
    void silenceIsNeverANumber(String integrated, String peak) {
        Measurement measured = reading("    I:  %s LUFS\n    Peak:  %s dBFS".formatted(integrated, peak));

        assertThat(measured.loudness()).isEqualTo(new Loudness.Unmeasured());
    }

    @Test
    void aLogWithoutASummaryIsNoLoudness() {
        assertThat(reading("").loudness()).isEqualTo(new Loudness.Unmeasured());
    }

    @Test
    void blackAndSilenceBecomeStretchesOfFrames() {
        Measurement measured = reading("""
                [blackdetect @ 0x7f36e0013680] [info] black_start:1.04 black_end:9.966667 black_duration:8.926667
                [silencedetect @ 0x55a8200357c0] [info] silence_start: 38.0629
                [silencedetect @ 0x55a8200357c0] [info] silence_end: 40.6521 | silence_duration: 2.58921""");

        assertThat(measured.black()).containsExactly(new Stretch(Frames.of(26), Frames.of(249)));
        assertThat(measured.silence()).containsExactly(new Stretch(Frames.of(952), Frames.of(1016)));
    }

    @Test
    void silenceThatNeverEndsLastsToTheEndOfTheSound() {
        Measurement measured = reading("""
                [silencedetect @ 0x1] [info] silence_start: -0.02
                [Parsed_astats_2 @ 0x1] [info] Number of samples: 2881536""");

        assertThat(measured.sound()).isEqualTo(Frames.of(1501));
        assertThat(measured.silence()).containsExactly(new Stretch(Frames.ZERO, Frames.of(1501)));
    }

    @Test
    void aChannelWithoutSoundBesideOneWithSoundIsDead() {
        assertThat(channels("-20.1", "-inf").deadChannels()).containsExactly(2);
        assertThat(channels("-120.5", "-20.1").deadChannels()).containsExactly(1);
        assertThat(channels("-20.1", "-55.0").deadChannels()).isEmpty();
        assertThat(channels("-inf", "-inf").deadChannels()).isEmpty();
    }

    @Test
    void complaintsAreKeptInTheDecodersWordsEachOnce() {
        Measurement measured = reading("""
                [mov,mp4,m4a,3gp,3g2,mj2 @ 0x55] [error] stream 0, offset 0x1f: partial file
                [h264 @ 0x55] [error] Invalid NAL unit size
                [h264 @ 0x56] [error] Invalid NAL unit size
                [h264 @ 0x56] [warning] something else""");

        assertThat(measured.complaints())
                .containsExactly("stream 0, offset 0x1f: partial file", "Invalid NAL unit size");
    }

    @Test
    void picturesAreCountedNotBelieved() {
        var log = new MeasuringLog(STEREO);
        log.reached(new Progress(10, Duration.ofSeconds(1)));
        log.reached(new Progress(250, Duration.ofSeconds(10)));

        assertThat(log.measurement().picture()).isEqualTo(Frames.ofSeconds(10));
    }

    private static Measurement channels(String first, String second) {
        return reading("[x] [info] RMS level dB: %s\n[x] [info] RMS level dB: %s".formatted(first, second));
    }

    private static Measurement reading(String text) {
        var log = new MeasuringLog(STEREO);
        List<String> lines = text.lines().toList();
        lines.forEach(log::line);
        return log.measurement();
    }
}
