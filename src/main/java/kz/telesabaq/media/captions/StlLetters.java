package kz.telesabaq.media.captions;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What becomes of letters in EBU STL.
 *
 * <p>Its Cyrillic table, 01, is ISO 8859-5: all of Russian, and of the nine letters only Kazakh has just І. The other tables have
 * none of them. Quotation marks, dashes and dots that it lacks become their plain forms always: that changes no word.
 */
public enum StlLetters {
    /** A text with letters the table lacks is not written: a lesson does not spell wrongly. */
    AS_WRITTEN,
    /** Every missing letter becomes its nearest Russian one, as people write without a Kazakh keyboard. */
    NEAREST;

    /** ISO 8859-5; part of every Java. */
    static final Charset TABLE = Charset.forName("ISO-8859-5");

    private static final Map<Character, Character> NEAREST_LETTERS = Map.ofEntries(
            Map.entry('Ә', 'А'),
            Map.entry('ә', 'а'),
            Map.entry('Ғ', 'Г'),
            Map.entry('ғ', 'г'),
            Map.entry('Қ', 'К'),
            Map.entry('қ', 'к'),
            Map.entry('Ң', 'Н'),
            Map.entry('ң', 'н'),
            Map.entry('Ө', 'О'),
            Map.entry('ө', 'о'),
            Map.entry('Ұ', 'У'),
            Map.entry('ұ', 'у'),
            Map.entry('Ү', 'У'),
            Map.entry('ү', 'у'),
            Map.entry('Һ', 'Х'),
            Map.entry('һ', 'х'));

    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('„', "\""),
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('−', "-"),
            Map.entry('…', "..."),
            Map.entry('×', "x"),
            Map.entry('·', "."),
            Map.entry('\u00A0', " "),
            Map.entry('\u00AD', ""));

    /** Characters of the captions this way of writing has no place for; empty when they can be written. */
    public SortedSet<String> missing(Captions captions) {
        var missing = new TreeSet<String>();
        var encoder = TABLE.newEncoder();
        captions.cues().stream()
                .flatMap(cue -> cue.lines().stream())
                .map(this::spelled)
                .flatMapToInt(String::codePoints)
                .mapToObj(Character::toString)
                .filter(letter -> !encoder.canEncode(letter))
                .forEach(missing::add);
        return missing;
    }

    /** The line in characters of the table, as far as it has them. */
    String spelled(String line) {
        var spelled = new StringBuilder();
        var encoder = TABLE.newEncoder();
        for (char letter : Normalizer.normalize(line, Normalizer.Form.NFC).toCharArray()) {
            if (SIGNS.containsKey(letter)) {
                spelled.append(SIGNS.get(letter));
            } else if (this == NEAREST && !encoder.canEncode(letter)) {
                spelled.append(NEAREST_LETTERS.getOrDefault(letter, letter));
            } else {
                spelled.append(letter);
            }
        }
        return spelled.toString();
    }
}
