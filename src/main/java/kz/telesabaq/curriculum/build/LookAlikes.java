package kz.telesabaq.curriculum.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds Latin letters and digits that stand for Cyrillic ones inside a word, as they get there from a keyboard without
 * Kazakh letters: {@code бiлiм}, {@code шаhар}, {@code Мaтематика}.
 *
 * <p>Only words of both scripts are suspect: {@code Python}, {@code DNA} and {@code x} are left alone. Kazakh and
 * Ukrainian {@code і} are one character (U+0456), so there is nothing to tell apart.
 */
public final class LookAlikes {
    /** The language a text is meant to be in; it decides what a Latin {@code Y} stands for. */
    public enum Tongue {
        KAZAKH,
        RUSSIAN
    }

    /**
     * A word of two scripts.
     *
     * @param corrected what it was meant to be; empty when no letter-by-letter exchange makes it a word of one script
     */
    public record Suspect(String word, Optional<String> corrected) {}

    private static final String LATIN = "ABCEHKMOPTXaceopxyiIhkëËəƏɵƟ";
    private static final String CYRILLIC = "АВСЕНКМОРТХасеорхуіІһкёЁәӘөӨ";
    private static final Map<Integer, Integer> TO_CYRILLIC = pairs(LATIN, CYRILLIC);
    private static final Map<Integer, Integer> TO_LATIN = pairs(CYRILLIC, LATIN);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** A digit between two letters of a word, never one that counts or an index: H₂O, 5А, CO2 stay. */
    private static final Pattern DIGIT_INSIDE = Pattern.compile("(?<=\\p{IsCyrillic})[03](?=\\p{IsCyrillic})");

    private LookAlikes() {}

    /** Every word of the text that mixes scripts, in order. */
    public static List<Suspect> find(String text, Tongue tongue) {
        var suspects = new ArrayList<Suspect>();
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(word -> suspect(word, tongue).ifPresent(suspects::add));
        return suspects;
    }

    /** The text with every offered correction applied. */
    public static String corrected(String text, Tongue tongue) {
        return WORD.matcher(text)
                .replaceAll(word -> suspect(word.group(), tongue)
                        .flatMap(Suspect::corrected)
                        .orElse(word.group()));
    }

    private static Optional<Suspect> suspect(String word, Tongue tongue) {
        boolean latin = word.codePoints().anyMatch(LookAlikes::isLatin);
        boolean cyrillic = word.codePoints().anyMatch(LookAlikes::isCyrillic);
        if (!cyrillic) {
            return Optional.empty();
        }
        String letters = DIGIT_INSIDE.matcher(word).replaceAll(digit -> digitAsLetter(digit, word));
        if (!latin) {
            return letters.equals(word) ? Optional.empty() : Optional.of(new Suspect(word, Optional.of(letters)));
        }
        return Optional.of(new Suspect(
                word, inCyrillic(letters, tongue).or(() -> exchanged(word, TO_LATIN, LookAlikes::isCyrillic))));
    }

    private static Optional<String> inCyrillic(String word, Tongue tongue) {
        String upright = word.replace('Y', tongue == Tongue.KAZAKH ? 'Ү' : 'У');
        return exchanged(upright, TO_CYRILLIC, LookAlikes::isLatin)
                .map(exchange -> DIGIT_INSIDE.matcher(exchange).replaceAll(digit -> digitAsLetter(digit, exchange)));
    }

    private static Optional<String> exchanged(
            String word, Map<Integer, Integer> pairs, java.util.function.IntPredicate foreign) {
        if (!word.codePoints().filter(foreign).allMatch(pairs::containsKey)) {
            return Optional.empty();
        }
        var exchanged = new StringBuilder();
        word.codePoints()
                .map(point -> foreign.test(point) ? pairs.getOrDefault(point, point) : point)
                .forEach(exchanged::appendCodePoint);
        return Optional.of(exchanged.toString());
    }

    private static String digitAsLetter(MatchResult digit, String word) {
        boolean capital = Character.isUpperCase(word.codePointBefore(digit.start()))
                && Character.isUpperCase(word.codePointAt(digit.end()));
        return digit.group().equals("0") ? (capital ? "О" : "о") : (capital ? "З" : "з");
    }

    private static boolean isLatin(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    private static boolean isCyrillic(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC;
    }

    private static Map<Integer, Integer> pairs(String from, String to) {
        var pairs = new HashMap<Integer, Integer>();
        for (int i = 0; i < from.length(); i++) {
            pairs.put((int) from.charAt(i), (int) to.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
