package kz.telesabaq.guide.html;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import kz.telesabaq.curriculum.Language;

/** The languages in which the guide speaks to viewers; the first is the one for everybody who asked for none of them. */
public enum PageLanguage {
    KAZAKH("kk", "Қазақша", "Қаз"),
    RUSSIAN("ru", "Русский", "Рус"),
    ENGLISH("en", "English", "Eng");

    private final String tag;
    private final String ownName;
    private final String shortName;

    PageLanguage(String tag, String ownName, String shortName) {
        this.tag = tag;
        this.ownName = ownName;
        this.shortName = shortName;
    }

    /** Reads {@code kk}, {@code ru} or {@code en}. */
    public static PageLanguage ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the guide speaks kk, ru and en, not \"" + tag + "\""));
    }

    /** The first of the reader's languages that the guide speaks; Kazakh when there is none. */
    public static PageLanguage wantedBy(Collection<Locale> locales) {
        return locales.stream()
                .flatMap(
                        locale -> Arrays.stream(values()).filter(language -> language.tag.equals(locale.getLanguage())))
                .findFirst()
                .orElse(KAZAKH);
    }

    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    public String shortName() {
        return shortName;
    }

    public Locale locale() {
        return Locale.of(tag);
    }

    /** The language of instruction whose words such a reader understands best; for English that of the lesson itself. */
    Language closestTo(Language lesson) {
        return switch (this) {
            case KAZAKH -> Language.KAZAKH;
            case RUSSIAN -> Language.RUSSIAN;
            case ENGLISH -> lesson;
        };
    }
}
