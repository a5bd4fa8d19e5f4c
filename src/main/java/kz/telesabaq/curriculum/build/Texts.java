package kz.telesabaq.curriculum.build;

import java.util.Locale;

/** How texts from cells are made comparable. */
final class Texts {
    private Texts() {}

    /** Line breaks and runs of blanks become one blank; characters nobody sees go. */
    static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                gap = !tidy.isEmpty();
            } else if (!isUnseen(point)) {
                if (gap) {
                    tidy.append(' ');
                    gap = false;
                }
                tidy.appendCodePoint(point);
            }
        }
        return tidy.toString();
    }

    /** Soft hyphens, zero-width and direction marks, control characters: pasted along, never meant. */
    static boolean isUnseen(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
    }

    static boolean hasUnseen(String text) {
        return text.codePoints().anyMatch(point -> isUnseen(point) && !Character.isWhitespace(point));
    }

    /** A text reduced to what makes it the same words: small letters, е for ё, one blank for everything else but № and #. */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        boolean gap = false;
        String small =
                LookAlikes.corrected(tidy(text), LookAlikes.Tongue.KAZAKH).toLowerCase(Locale.ROOT);
        for (int at = 0; at < small.length(); ) {
            int point = small.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isLetterOrDigit(point) || point == '№' || point == '#') {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(point == 'ё' ? 'е' : point);
            } else {
                gap = true;
            }
        }
        return key.toString();
    }

    static String shown(String text) {
        String tidy = tidy(text);
        return tidy.codePointCount(0, tidy.length()) <= 60
                ? tidy
                : tidy.substring(0, tidy.offsetByCodePoints(0, 60)) + "…";
    }
}
