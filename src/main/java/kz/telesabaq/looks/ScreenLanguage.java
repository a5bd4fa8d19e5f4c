package kz.telesabaq.looks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages the screens speak, in the order in which they are offered; the first is the house's own. */
public enum ScreenLanguage {
    KAZAKH("kk", "Қазақша"),
    RUSSIAN("ru", "Русский"),
    ENGLISH("en", "English");

    /** Cookie that keeps a person's choice, shared with the sign-in page. */
    public static final String COOKIE = "tsq-lang";

    private final String tag;
    private final String ownName;

    ScreenLanguage(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    public String tag() {
        return tag;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(tag);
    }

    public static List<Locale> locales() {
        return Arrays.stream(values()).map(ScreenLanguage::locale).toList();
    }

    public static Optional<ScreenLanguage> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The language of a locale; Kazakh for every locale the screens do not speak. */
    public static ScreenLanguage of(Locale locale) {
        return tagged(locale.getLanguage()).orElse(KAZAKH);
    }
}
