package kz.telesabaq.media.qc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Stretch;
import org.junit.jupiter.api.Test;

class FlashWatchTest {
    private static final int[] WHITE = {255, 255, 255};
    private static final int[] BLACK = {0, 0, 0};
    private static final int[] RED = {255, 0, 0};
    private static final int[] GREY = {54, 54, 54};

    /** A picture whose first cells have one colour and the others another. */
    private static byte[] picture(int cells, int[] first, int[] others) {
        byte[] rgb = new byte[FlashWatch.BYTES];
        for (int at = 0; at < rgb.length; at++) {
            rgb[at] = (byte) (at < 3 * cells ? first : others)[at % 3];
        }
        return rgb;
    }

    private static List<Stretch> watched(int frames, IntFunction<byte[]> pictures) {
        var watch = new FlashWatch();
        for (int at = 0; at < frames; at++) {
            watch.see(pictures.apply(at));
        }
        return watch.objections();
    }

    private static List<Stretch> flashing(int framesEach, int cells, int[] one, int[] other) {
        return watched(50, at -> picture(cells, at / framesEach % 2 == 0 ? one : other, BLACK));
    }

    @Test
    void fiveFlashesASecondOverTheWholeScreenAreObjectedTo() {
        // a change every 3 frames: the first at frame 3, the seventh within a second of it at frame 21
        assertThat(flashing(3, 576, BLACK, WHITE)).containsExactly(new Stretch(Frames.of(3), Frames.of(49)));
    }

    @Test
    void threeFlashesASecondAreNot() {
        assertThat(flashing(5, 576, BLACK, WHITE)).isEmpty();
    }

    @Test
    void aQuarterOfTheScreenMayFlash() {
        assertThat(flashing(3, 144, BLACK, WHITE)).isEmpty();
        assertThat(flashing(3, 145, BLACK, WHITE)).hasSize(1);
    }

    @Test
    void faintFlashesMay() {
        assertThat(flashing(3, 576, BLACK, GREY)).isEmpty();
    }

    @Test
    void saturatedRedIsObjectedToThoughItIsHardlyBrighter() {
        int[] darkRed = {100, 0, 0};

        assertThat(flashing(3, 576, BLACK, darkRed)).hasSize(1);
        assertThat(flashing(3, 576, BLACK, new int[] {100, 40, 0})).isEmpty();
        assertThat(flashing(3, 576, RED, WHITE)).hasSize(1);
    }

    @Test
    void slowFadesAndCutsAreNoFlashes() {
        assertThat(watched(100, at -> picture(576, new int[] {2 * at, 2 * at, 2 * at}, BLACK)))
                .isEmpty();
        assertThat(watched(100, at -> picture(576, at < 40 ? WHITE : BLACK, BLACK)))
                .isEmpty();
    }

    @Test
    void twoBurstsAreTwoPlaces() {
        List<Stretch> places = watched(
                200, at -> picture(576, (at < 30 || at >= 150 && at < 180) && at / 2 % 2 == 1 ? WHITE : BLACK, BLACK));

        assertThat(places).hasSize(2);
        assertThat(places.getLast().from()).isEqualTo(Frames.of(150));
    }
}
