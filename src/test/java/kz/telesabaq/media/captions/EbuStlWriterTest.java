package kz.telesabaq.media.captions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Stretch;
import org.junit.jupiter.api.Test;

class EbuStlWriterTest {
    private static final Frames TEN = Timecodes.sinceMidnight("10:00:00:00");

    @Test
    void theHeadSaysRussianInCyrillicAtTwentyFiveFrames() {
        byte[] file = stl(StlLetters.AS_WRITTEN, Language.RUSSIAN, cue(50, 125, "Привет"), cue(150, 200, "Ещё"));
        assertThat(file).hasSize(1024 + 2 * 128);
        String head = new String(file, 0, 1024, StandardCharsets.US_ASCII);
        assertThat(head.substring(0, 16)).isEqualTo("850STL25.0100156");
        assertThat(head.substring(16, 48).strip()).isEqualTo("TK000123");
        assertThat(head.substring(238, 277)).isEqualTo("0000200002001402311000000010000200" + "11KAZ");
    }

    @Test
    void aCueIsOneBlockWithItsTimesInTheLessonsTimecode() {
        byte[] block = block(stl(StlLetters.AS_WRITTEN, Language.RUSSIAN, cue(51, 125, "Да", "— Нет…")), 0);
        assertThat(Arrays.copyOf(block, 16)).containsExactly(1, 0, 0, 0xFF, 0, 10, 0, 2, 1, 10, 0, 5, 0, 21, 2, 0);
        byte[] text = Arrays.copyOfRange(block, 16, 16 + 11);
        assertThat(new String(text, 0, 2, Charset.forName("ISO-8859-5"))).isEqualTo("Да");
        assertThat(text[2]).isEqualTo((byte) 0x8A);
        assertThat(new String(text, 3, 8, Charset.forName("ISO-8859-5"))).isEqualTo("- Нет...");
        assertThat(Arrays.copyOfRange(block, 27, 128)).containsOnly(0x8F);
    }

    @Test
    void aCueOfExactlyOneBlockStillHasItsEnd() {
        byte[] file = stl(StlLetters.AS_WRITTEN, Language.RUSSIAN, cue(0, 25, "я".repeat(112)));
        assertThat(file).hasSize(1024 + 2 * 128);
        assertThat(block(file, 0)[3]).isZero();
        assertThat(block(file, 1)[3]).isEqualTo((byte) 0xFF);
        assertThat(block(file, 1)[16]).isEqualTo((byte) 0x8F);
        assertThat(new String(file, 238, 10, StandardCharsets.US_ASCII)).isEqualTo("0000200001");
    }

    @Test
    void kazakhLettersHaveNoPlaceAndAreNamed() {
        Captions kazakh = captions(Language.KAZAKH, cue(0, 25, "Қазақ тілі, біздің Һәм өмір ұзақ"));
        assertThat(StlLetters.AS_WRITTEN.missing(kazakh)).containsExactly("Қ", "қ", "ң", "ұ", "Һ", "ә", "ө");
        assertThatThrownBy(() -> new EbuStlWriter("TK000123", TEN, StlLetters.AS_WRITTEN).write(kazakh))
                .hasMessageStartingWith("EBU STL has no place for");
    }

    @Test
    void aChannelMayAskForTheNearestRussianLetters() {
        byte[] block = block(stl(StlLetters.NEAREST, Language.KAZAKH, cue(0, 25, "Қазақ «тілі»")), 0);
        assertThat(new String(block, 16, 12, Charset.forName("ISO-8859-5"))).isEqualTo("Казак \"тілі\"");
        assertThat(StlLetters.NEAREST.missing(captions(Language.KAZAKH, cue(0, 25, "漢字"))))
                .containsExactly("字", "漢");
    }

    @Test
    void everyKazakhLetterHasANearestOne() {
        assertThat(StlLetters.NEAREST.missing(captions(Language.KAZAKH, cue(0, 25, "ӘәҒғҚқҢңӨөҰұҮүҺһІі"))))
                .isEmpty();
    }

    private static byte[] stl(StlLetters letters, Language language, Cue... cues) {
        return new EbuStlWriter("TK000123", TEN, letters).write(captions(language, cues));
    }

    private static Captions captions(Language language, Cue... cues) {
        return new Captions(language, List.of(cues));
    }

    private static Cue cue(int from, int until, String... lines) {
        return new Cue(new Stretch(Frames.of(from), Frames.of(until)), List.of(lines));
    }

    private static byte[] block(byte[] file, int at) {
        return Arrays.copyOfRange(file, 1024 + at * 128, 1024 + (at + 1) * 128);
    }
}
