package kz.telesabaq.curriculum;

import java.util.Comparator;
import java.util.Locale;

/**
 * Names a course: language of instruction, grade and subject; printed {@code KK-05-MATH}.
 *
 * @param subject the subject's key, {@code math}
 */
public record CourseCode(Language language, Grade grade, String subject) implements Comparable<CourseCode> {
    private static final Comparator<CourseCode> ORDER = Comparator.comparing(CourseCode::language)
            .thenComparing(CourseCode::grade)
            .thenComparing(CourseCode::subject);

    public CourseCode {
        if (!Subject.KEY.matcher(subject).matches()) {
            throw new IllegalArgumentException(
                    "a subject key is 2 to 8 small Latin letters and digits, not \"" + subject + "\"");
        }
    }

    @Override
    public int compareTo(CourseCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s-%02d-%s",
                language.tag().toUpperCase(Locale.ROOT),
                grade.number(),
                subject.toUpperCase(Locale.ROOT));
    }
}
