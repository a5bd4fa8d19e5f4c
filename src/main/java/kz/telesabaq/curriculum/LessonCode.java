package kz.telesabaq.curriculum;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a lesson: its course and its number in the course; printed {@code KK-05-MATH-023}, parsed once and canonical in
 * upper case. The identity of a lesson within a school year (docs/adr/0009-lesson-identity.md).
 *
 * @param number 1 to 999, the place in the order of teaching
 */
public record LessonCode(CourseCode course, int number) implements Comparable<LessonCode> {
    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]{2,3})-(\\d{2})-([A-Z][A-Z0-9]{1,7})-(\\d{3})", Pattern.CASE_INSENSITIVE);
    private static final Comparator<LessonCode> ORDER =
            Comparator.comparing(LessonCode::course).thenComparingInt(LessonCode::number);

    public LessonCode {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("lessons of a course are numbered 1 to 999, not " + number);
        }
    }

    /** Reads {@code KK-05-MATH-023} in either case; anything else is refused with the text shown. */
    public static LessonCode parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a lesson code looks like KK-05-MATH-023, not \"" + text + "\"");
        }
        return new LessonCode(
                new CourseCode(
                        new Language(parts.group(1).toLowerCase(Locale.ROOT)),
                        new Grade(Integer.parseInt(parts.group(2))),
                        parts.group(3).toLowerCase(Locale.ROOT)),
                Integer.parseInt(parts.group(4)));
    }

    public Grade grade() {
        return course.grade();
    }

    public Language language() {
        return course.language();
    }

    @Override
    public int compareTo(LessonCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%03d", course, number);
    }
}
