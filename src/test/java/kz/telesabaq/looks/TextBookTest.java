package kz.telesabaq.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextBookTest {
    private static final TextBook BOOK = new TextBook();
    private static final Pattern CYRILLIC_AND_LATIN_IN_ONE_WORD =
            Pattern.compile("\\p{IsLatin}[\\p{IsCyrillic}]|\\p{IsCyrillic}[\\p{IsLatin}]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final String KAZAKH_ONLY = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    @Test
    void everyTextIsThereInEveryLanguage() {
        var keys = BOOK.getAllTranslations(ScreenLanguage.KAZAKH.locale()).keySet();
        for (Locale locale : ScreenLanguage.locales()) {
            assertThat(BOOK.getAllTranslations(locale).keySet()).isEqualTo(keys);
            assertThat(BOOK.getAllTranslations(locale).values()).noneMatch(String::isBlank);
        }
    }

    @Test
    void translationsFillTheSamePlaces() {
        BOOK.getAllTranslations(ScreenLanguage.KAZAKH.locale()).forEach((key, text) -> {
            for (Locale locale : ScreenLanguage.locales()) {
                assertThat(places(BOOK.getTranslation(key, locale))).as(key).isEqualTo(places(text));
            }
        });
    }

    @Test
    void noWordMixesLettersThatOnlyLookAlike() {
        for (ScreenLanguage language : List.of(ScreenLanguage.KAZAKH, ScreenLanguage.RUSSIAN)) {
            BOOK.getAllTranslations(language.locale())
                    .forEach((key, text) -> assertThat(
                                    CYRILLIC_AND_LATIN_IN_ONE_WORD.matcher(text).find())
                            .as("%s: %s", key, text)
                            .isFalse());
        }
    }

    @Test
    void russianTextsHoldNoKazakhLetter() {
        BOOK.getAllTranslations(ScreenLanguage.RUSSIAN.locale())
                .forEach((key, text) -> assertThat(text.chars().noneMatch(letter -> KAZAKH_ONLY.indexOf(letter) >= 0))
                        .as("%s: %s", key, text)
                        .isTrue());
    }

    @Test
    void aTextThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> BOOK.getTranslation("no.such.text", Locale.of("kk")))
                .hasMessageContaining("no.such.text");
    }

    @Test
    void placesAreFilledAndUnknownLocalesReadKazakh() {
        assertThat(BOOK.getTranslation("grade", Locale.of("kk"), 5)).isEqualTo("5-сынып");
        assertThat(BOOK.getTranslation("grade", Locale.FRENCH, 5)).isEqualTo("5-сынып");
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
        return places;
    }
}
