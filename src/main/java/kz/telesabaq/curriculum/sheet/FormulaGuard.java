package kz.telesabaq.curriculum.sheet;

import java.util.regex.Pattern;

/**
 * Keeps texts in a CSV file from being computed by the spreadsheet that opens it: an apostrophe goes before {@code = + - @},
 * tab and carriage return, and is taken away again when the file comes back.
 */
final class FormulaGuard {
    /** An apostrophe that was there before is guarded as well, so that taking one away always gives the text back. */
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String given(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String taken(String text) {
        return text.startsWith("'") && isDangerous(text) ? text.substring(1) : text;
    }

    static boolean isDangerous(String text) {
        return DANGEROUS.matcher(text).matches();
    }
}
