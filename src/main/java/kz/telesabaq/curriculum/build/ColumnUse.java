package kz.telesabaq.curriculum.build;

/**
 * What a column is read as.
 *
 * @param column from 0
 * @param header what stands above it, tidied; empty when nothing does
 * @param by who decided
 */
public record ColumnUse(int column, String header, PlanField field, By by) {
    /** Who decided what a column is. */
    public enum By {
        /** The header's words. */
        RECOGNISED,
        /** The author, some time before, for a column with the same header. */
        REMEMBERED,
        /** Nobody knows the words: it is left aside. */
        UNKNOWN
    }

    /** The header reduced to its words, by which it is remembered. */
    public String headerKey() {
        return keyOf(header);
    }

    /** A header reduced to its words: small letters, without punctuation. */
    public static String keyOf(String header) {
        return Texts.key(header);
    }
}
