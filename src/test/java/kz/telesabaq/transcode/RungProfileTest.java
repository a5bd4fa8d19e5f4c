package kz.telesabaq.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RungProfileTest {
    @Test
    void codecsNameMainProfileAndTheLevelInHex() {
        assertThat(Recipe.XDCAM_HD422.ladder())
                .extracting(RungProfile::codecs)
                .containsExactly("avc1.4d4015,mp4a.40.2", "avc1.4d401e,mp4a.40.2");
    }

    @Test
    void thePeakHoldsTwoSecondsOfPictureAFullBufferAndTheSound() {
        var rung = new RungProfile("240p", 426, 240, 21, 26, 300_000, 64_000);
        assertThat(rung.peakBits()).isEqualTo((450_000 + 67_200) * 188 / 184 + 75_200);
    }

    @Test
    void aRecipeIsFoundByItsName() {
        assertThat(Recipe.named("xdcam-hd422")).contains(Recipe.XDCAM_HD422);
        assertThat(Recipe.named("XDCAM")).isEmpty();
    }
}
