package kz.telesabaq.curriculum.build;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or numbers in the first cell of a lesson: {@code 5}, {@code 5.}, {@code №5}, {@code 5-сабақ}, {@code 5-6}.
 *
 * @param last the same as the first unless a range is written
 */
record LessonNumbers(int first, int last) {
    private static final Pattern WRITTEN = Pattern.compile("(?:№ ?|урок |сабақ |lesson )?(\\d{1,3})"
            + "(?: ?[-–—,;/] ?(\\d{1,3}))?(?:[.)]|[- ]?(?:сабақ|урок|й урок|lesson))?");
    private static final int MOST_HOURS = 8;

    static Optional<LessonNumbers> read(String cell) {
        Matcher written = WRITTEN.matcher(cell.toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(written.group(1));
        int last = written.group(2) == null ? first : Integer.parseInt(written.group(2));
        return first < 1 || last < first || last - first >= MOST_HOURS
                ? Optional.empty()
                : Optional.of(new LessonNumbers(first, last));
    }

    int count() {
        return last - first + 1;
    }
}
