package kz.telesabaq.findings;

import java.util.Arrays;
import java.util.Locale;

/**
 * One sentence or name for people, in Kazakh, Russian and English.
 *
 * <p>Sentences are whole in each language: Kazakh is agglutinative, so nothing is ever glued to a name.
 */
public record Wording(String kk, String ru, String en) {
    private static final Locale KK = Locale.of("kk");
    private static final Locale RU = Locale.of("ru");

    public Wording {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "a wording needs all three languages: kk \"%s\", ru \"%s\", en \"%s\"".formatted(kk, ru, en));
        }
    }

    public static Wording of(String kk, String ru, String en) {
        return new Wording(kk, ru, en);
    }

    /** The same text in all three languages: codes, file names, numbers. */
    public static Wording same(String text) {
        return new Wording(text, text, text);
    }

    /**
     * Fills {@code %s} and {@code %d} places in all three languages; an argument that is itself a wording is filled in the
     * language of the sentence around it.
     */
    public Wording with(Object... arguments) {
        return new Wording(
                String.format(Locale.ROOT, kk, inLanguage(arguments, KK)),
                String.format(Locale.ROOT, ru, inLanguage(arguments, RU)),
                String.format(Locale.ROOT, en, inLanguage(arguments, Locale.ENGLISH)));
    }

    /** The text for a reader: Kazakh and Russian for their locales, English for everyone else. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> kk;
            case "ru" -> ru;
            default -> en;
        };
    }

    private static Object[] inLanguage(Object[] arguments, Locale locale) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Wording wording ? wording.in(locale) : argument)
                .toArray();
    }
}
