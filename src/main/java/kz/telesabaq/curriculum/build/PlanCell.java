package kz.telesabaq.curriculum.build;

/**
 * A cell of a table as it was found.
 *
 * @param text what a reader sees in it; a whole number without a decimal point, a date as {@code 2026-09-01}
 */
public record PlanCell(String text, Kind kind) {
    /** What kind of thing stands in a cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** An error value such as {@code #REF!}. */
        ERROR,
        /** A formula whose value nobody has ever computed and stored. */
        UNCOUNTED,
        /** Nothing by itself: it lies under a cell merged downwards, whose text it repeats. */
        COVERED
    }

    public static PlanCell text(String text) {
        return new PlanCell(text, Kind.TEXT);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
