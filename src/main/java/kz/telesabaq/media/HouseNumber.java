package kz.telesabaq.media;

import java.util.regex.Pattern;

/**
 * The number of a file version in the house: two letters and six digits, {@code TS000123}.
 *
 * <p>It names bytes, not a lesson: a re-edited lesson gets a new one, and a number is never given twice.
 */
public record HouseNumber(String text) implements Comparable<HouseNumber> {
    private static final Pattern WRITTEN = Pattern.compile("[A-Z]{2}\\d{6}");

    public HouseNumber {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("a house number is two letters and six digits, not \"" + text + "\"");
        }
    }

    public static HouseNumber of(String letters, int number) {
        return new HouseNumber("%s%06d".formatted(letters, number));
    }

    @Override
    public int compareTo(HouseNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
