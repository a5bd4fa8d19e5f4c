package kz.telesabaq.curriculum.build;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quarters as people write them: {@code 2}, {@code II}, {@code 3-тоқсан}, {@code І четверть (16 ч)}. */
final class QuarterWords {
    private static final Pattern WORD =
            Pattern.compile("тоқсан|четверт|quarter|\\bterm\\b", Pattern.UNICODE_CHARACTER_CLASS);
    /** Latin, and the Cyrillic letters that stand for it on a Kazakh keyboard. */
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private static final List<Pattern> ORDINALS = List.of(
            Pattern.compile("бірінші|перв|\\bfirst"),
            Pattern.compile("екінші|втор|\\bsecond"),
            Pattern.compile("үшінші|трет|\\bthird"),
            Pattern.compile("төртінші|четверт(?!ь)|\\bfourth"));
    private static final Pattern DIGIT = Pattern.compile("(?<!\\d)([1-4])(?!\\d)");

    /** What may stand beside the quarter's name in a heading: endings, hours, weeks, dates. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:тоқсан\\p{L}*|четверт\\p{L}*|quarters?|term|бірінші|екінші|үшінші|төртінші|перв\\p{L}*|втор\\p{L}*|трет\\p{L}*"
                    + "|first|second|third|fourth|[ivіlӏ]{1,3}|\\d+(?:st|nd|rd|th)?|я|й|ая|ый|ші|шы|сағат\\p{L}*|сағ|час\\p{L}*|ч|апта\\p{L}*"
                    + "|недел\\p{L}*|нед|hours?|h|weeks?|барлығы|всего|total)(?: |$)");

    private QuarterWords() {}

    /** A row that only says which quarter follows; the word must stand there. */
    static OptionalInt heading(String text) {
        String key = Texts.key(text);
        return WORD.matcher(key).find() && isNothingButAHeading(key) ? named(key) : OptionalInt.empty();
    }

    /** A lesson may speak of a quarter as well: the summative assessment for the first one. */
    private static boolean isNothingButAHeading(String key) {
        return HEADING.matcher(key).replaceAll("").isEmpty();
    }

    /** A cell of the quarter column; the bare number is enough. */
    static OptionalInt cell(String text) {
        String key = Texts.key(text);
        if (WORD.matcher(key).find()) {
            return named(key);
        }
        OptionalInt roman = roman(key);
        if (roman.isPresent()) {
            return roman;
        }
        Matcher digit = Pattern.compile("([1-4])( \\p{L}{1,3})?").matcher(key);
        return digit.matches() ? OptionalInt.of(Integer.parseInt(digit.group(1))) : OptionalInt.empty();
    }

    private static OptionalInt named(String key) {
        for (String word : key.split(" ", -1)) {
            OptionalInt roman = roman(word);
            if (roman.isPresent()) {
                return roman;
            }
        }
        Matcher digit = DIGIT.matcher(key);
        if (digit.find()) {
            return OptionalInt.of(Integer.parseInt(digit.group(1)));
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).matcher(key).find()) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt roman(String word) {
        Integer number = ROMAN.get(word.replace('і', 'i').replace('ӏ', 'i').replace('l', 'i'));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
