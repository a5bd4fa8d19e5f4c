package kz.telesabaq.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The whole curriculum as it stood on a date.
 *
 * @param asOf what lies before it is over; the date itself is still to come
 * @param courses by language, grade and subject
 */
public record CoverageLedger(LocalDate asOf, List<CourseCoverage> courses) {

    public CoverageLedger {
        courses = courses.stream()
                .sorted(Comparator.comparing(cell -> cell.course().code()))
                .toList();
    }

    /** The part of the ledger for which the condition holds. */
    public CoverageLedger only(Predicate<CourseCoverage> wanted) {
        return new CoverageLedger(asOf, courses.stream().filter(wanted).toList());
    }

    /** Lessons with the light, those with the least time left first. */
    public List<LessonCoverage> lessons(Light light) {
        return courses.stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> lesson.light() == light)
                .sorted(Comparator.comparing(
                                (LessonCoverage lesson) -> lesson.lesson().quarter())
                        .thenComparing(lesson -> lesson.lesson().code()))
                .toList();
    }

    public long count(Light light) {
        return courses.stream().mapToLong(course -> course.count(light)).sum();
    }

    /** Objectives with the light. */
    public long countObjectives(Light light) {
        return courses.stream()
                .flatMap(course -> course.objectives().stream())
                .filter(objective -> objective.light() == light)
                .count();
    }
}
