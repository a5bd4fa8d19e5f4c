package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import kz.telesabaq.curriculum.Course;

/**
 * Lines up a grade's courses of two languages, so that counterparts share a place of the template: by the keys of their
 * lessons, else by the subject, else by what is left.
 */
final class CoursePairs {
    /** The order of courses within a template: largest quota first. */
    static final Comparator<Course> LARGEST_FIRST =
            Comparator.comparing(CoursePairs::weekly).reversed().thenComparing(Course::code);

    private CoursePairs() {}

    /** New lessons a week that a template can hold: at most one a day. */
    static int weekly(Course course) {
        return Math.min(course.lessonsPerWeek(), GridTask.DAYS.size());
    }

    static List<Integer> quotas(List<Course> courses) {
        return courses.stream().map(CoursePairs::weekly).toList();
    }

    /**
     * The other courses in the order of the leading ones; in an order of their own when the quotas are not the same on both
     * sides.
     */
    static List<Course> follow(List<Course> leading, List<Course> others) {
        var own = others.stream().sorted(LARGEST_FIRST).toList();
        if (!quotas(own).equals(quotas(leading))) {
            return own;
        }
        var left = new ArrayList<>(own);
        var paired = new ArrayList<List<Course>>();
        leading.forEach(lead -> paired.add(new ArrayList<>()));
        List<BiPredicate<Course, Course>> likenesses =
                List.of(CoursePairs::areCounterparts, CoursePairs::areOfOneSubject, (lead, other) -> true);
        for (var alike : likenesses) {
            for (int i = 0; i < leading.size(); i++) {
                var lead = leading.get(i);
                if (paired.get(i).isEmpty()) {
                    left.stream()
                            .filter(other -> weekly(other) == weekly(lead) && alike.test(lead, other))
                            .findFirst()
                            .ifPresent(paired.get(i)::add);
                    left.removeAll(paired.get(i));
                }
            }
        }
        return paired.stream().map(List::getFirst).toList();
    }

    private static boolean areCounterparts(Course one, Course other) {
        return !one.lessons().isEmpty()
                && !other.lessons().isEmpty()
                && !one.lessons().getFirst().counterpart().isEmpty()
                && one.lessons()
                        .getFirst()
                        .counterpart()
                        .equals(other.lessons().getFirst().counterpart());
    }

    private static boolean areOfOneSubject(Course one, Course other) {
        return one.subject().key().equals(other.subject().key());
    }
}
