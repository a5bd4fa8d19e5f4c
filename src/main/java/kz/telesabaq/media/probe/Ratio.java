package kz.telesabaq.media.probe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fraction as ffprobe writes it: {@code 30000/1001}, {@code 16:15}; nothing in it means that it is not known. */
record Ratio(long numerator, long denominator) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})[/:](\\d{1,9})");
    private static final Ratio UNKNOWN = new Ratio(0, 1);

    static Ratio of(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches() || Long.parseLong(parts.group(2)) == 0) {
            return UNKNOWN;
        }
        return new Ratio(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    boolean isKnown() {
        return numerator > 0;
    }

    Ratio twice() {
        return new Ratio(2 * numerator, denominator);
    }

    /** Whether the two differ by no more than so many thousandths of the other. */
    boolean isWithin(long perMille, Ratio other) {
        long mine = Math.multiplyExact(numerator, other.denominator);
        long its = Math.multiplyExact(other.numerator, denominator);
        return Math.abs(mine - its) <= its / 1000 * perMille + its % 1000 * perMille / 1000;
    }
}
