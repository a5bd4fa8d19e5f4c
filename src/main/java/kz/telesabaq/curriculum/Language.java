package kz.telesabaq.curriculum;

import java.util.Locale;

/**
 * A language of instruction, by its BCP 47 tag in lower case.
 *
 * @param tag for example {@code kk}; "und" and malformed tags are refused
 */
public record Language(String tag) implements Comparable<Language> {
    public static final Language KAZAKH = new Language("kk");
    public static final Language RUSSIAN = new Language("ru");

    public Language {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(tag)) {
            throw new IllegalArgumentException("not a language tag such as kk or ru: \"" + tag + "\"");
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
