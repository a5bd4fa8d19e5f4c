package kz.telesabaq.curriculum.file;

/** How a value from a file is shown inside a sentence: short, on one line, without characters that upset a terminal. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String value) {
        int end = value.length() <= LONGEST ? value.length() : value.offsetByCodePoints(0, fitting(value));
        var shown = new StringBuilder();
        value.substring(0, end).codePoints().forEach(point -> {
            if (isUnseen(point)) {
                shown.append("\\u%04X".formatted(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return end < value.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Control characters, and those that turn the direction of a line or cannot be seen. */
    static boolean isUnseen(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.LINE_SEPARATOR
                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
    }

    private static int fitting(String value) {
        return Math.min(LONGEST, value.codePointCount(0, value.length()));
    }
}
