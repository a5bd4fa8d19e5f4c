package kz.telesabaq.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.telesabaq.curriculum.build.LookAlikes.Suspect;
import kz.telesabaq.curriculum.build.LookAlikes.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {
    private static final String SMALL = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private static final String CAPITAL = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

    /** The Latin letter that looks like a letter of the alphabet, for every letter that has one. */
    private static final Map<Character, Character> LATIN = Map.ofEntries(
            Map.entry('а', 'a'),
            Map.entry('ә', 'ə'),
            Map.entry('е', 'e'),
            Map.entry('ё', 'ë'),
            Map.entry('к', 'k'),
            Map.entry('о', 'o'),
            Map.entry('ө', 'ɵ'),
            Map.entry('р', 'p'),
            Map.entry('с', 'c'),
            Map.entry('у', 'y'),
            Map.entry('х', 'x'),
            Map.entry('һ', 'h'),
            Map.entry('і', 'i'),
            Map.entry('А', 'A'),
            Map.entry('Ә', 'Ə'),
            Map.entry('В', 'B'),
            Map.entry('Е', 'E'),
            Map.entry('Ё', 'Ë'),
            Map.entry('К', 'K'),
            Map.entry('М', 'M'),
            Map.entry('Н', 'H'),
            Map.entry('О', 'O'),
            Map.entry('Ө', 'Ɵ'),
            Map.entry('Р', 'P'),
            Map.entry('С', 'C'),
            Map.entry('Т', 'T'),
            Map.entry('Ү', 'Y'),
            Map.entry('Х', 'X'),
            Map.entry('І', 'I'));

    @Test
    void everyLetterOfTheAlphabetIsRightAsItIs() {
        for (char letter : (SMALL + CAPITAL).toCharArray()) {
            for (String word : new String[] {"" + letter, "ж" + letter + "л", letter + "Л"}) {
                assertThat(LookAlikes.find(word, Tongue.KAZAKH)).as(word).isEmpty();
                assertThat(LookAlikes.corrected(word, Tongue.KAZAKH)).isEqualTo(word);
            }
        }
        assertThat(LookAlikes.find(SMALL + " " + CAPITAL, Tongue.KAZAKH)).isEmpty();
    }

    @Test
    void everyLetterThatALatinOneLooksLikeIsGivenBack() {
        LATIN.forEach((letter, latin) -> {
            assertThat(SMALL + CAPITAL).contains(letter.toString());
            String wrong = "ж" + latin + "л";
            assertThat(LookAlikes.find(wrong, Tongue.KAZAKH))
                    .as(wrong)
                    .extracting(suspect -> suspect.corrected().orElse(""))
                    .containsExactly("ж" + letter + "л");
        });
    }

    @Test
    void theOtherLettersOfTheAlphabetHaveNoTwinToBeTakenFor() {
        for (char letter : (SMALL + CAPITAL).toCharArray()) {
            if (!LATIN.containsKey(letter)) {
                assertThat("бвгғджзийқлмнңптұүфцчшщъыьэюяБГҒДЖЗИЙҚЛҢПУҰФҺЦЧШЩЪЫЬЭЮЯ")
                        .contains("" + letter);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "бiлiм, білім",
        "шаhар, шаһар",
        "Мaтематика, Математика",
        "TӨРТІНШІ, ТӨРТІНШІ",
        "Yкімет, Үкімет",
        "әңгiмe, әңгіме",
        "ма3мұн, мазмұн",
        "К0ЛОДА, КОЛОДА",
        "к0рдинат, кординат"
    })
    void aKazakhWordIsWrittenInOneScript(String wrong, String right) {
        assertThat(LookAlikes.find(wrong, Tongue.KAZAKH))
                .extracting(suspect -> suspect.corrected().orElse(""))
                .containsExactly(right);
        assertThat(LookAlikes.corrected("Тақырып: " + wrong + ".", Tongue.KAZAKH))
                .isEqualTo("Тақырып: " + right + ".");
    }

    @Test
    void aCapitalYIsAnotherLetterInRussian() {
        assertThat(LookAlikes.corrected("Yрок", Tongue.RUSSIAN)).isEqualTo("Урок");
        assertThat(LookAlikes.corrected("Yкімет", Tongue.KAZAKH)).isEqualTo("Үкімет");
    }

    @Test
    void aLatinWordWithOneCyrillicLetterIsMeantToBeLatin() {
        assertThat(LookAlikes.find("Рython", Tongue.KAZAKH))
                .extracting(suspect -> suspect.corrected().orElse(""))
                .containsExactly("Python");
    }

    @Test
    void aWordThatIsNeitherIsShownWithoutACorrection() {
        assertThat(LookAlikes.find("сұрaqпен", Tongue.KAZAKH))
                .extracting(Suspect::word, suspect -> suspect.corrected().isPresent())
                .containsExactly(org.assertj.core.api.Assertions.tuple("сұрaqпен", false));
        assertThat(LookAlikes.corrected("сұрaqпен", Tongue.KAZAKH)).isEqualTo("сұрaqпен");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Python тілі",
                "x пен y айнымалылары",
                "DNA және RNA",
                "IT-технологиялар",
                "H2O молекуласы",
                "СО2",
                "5А сыныбы",
                "3D модель",
                "XIX ғасыр",
                "Wi-Fi",
                "10см",
                "2а + 3в",
                "«Ёлка»",
                "Київ"
            })
    void whatIsRightIsLeftAlone(String text) {
        assertThat(LookAlikes.find(text, Tongue.KAZAKH)).isEmpty();
        assertThat(LookAlikes.corrected(text, Tongue.KAZAKH)).isEqualTo(text);
    }

    @Test
    void correctingTwiceChangesNothingMore() {
        String once = LookAlikes.corrected("Бiлiм мен ғылым – ма3мұн, Рython", Tongue.KAZAKH);
        assertThat(LookAlikes.corrected(once, Tongue.KAZAKH)).isEqualTo(once);
        assertThat(LookAlikes.find(once, Tongue.KAZAKH)).isEmpty();
    }
}
