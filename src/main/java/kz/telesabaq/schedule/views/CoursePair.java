package kz.telesabaq.schedule.views;

import java.util.List;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Lesson;

/**
 * A course in two languages, lesson by lesson.
 *
 * @param lessons the pairs, in the order of the leading course
 * @param alone lessons of either course that have no counterpart in the other
 */
public record CoursePair(Course one, Course other, List<LessonPair> lessons, List<Lesson> alone) {

    public CoursePair {
        lessons = List.copyOf(lessons);
        alone = List.copyOf(alone);
    }

    /** Pairs of which both are in the plan and not in the same week. */
    public List<LessonPair> outOfLine() {
        return lessons.stream()
                .filter(pair -> pair.schoolWeeksApart().isPresent() && !pair.isInLine())
                .toList();
    }

    /** Pairs of which only one is in the plan. */
    public List<LessonPair> halfOnAir() {
        return lessons.stream()
                .filter(pair -> pair.onAir().isPresent() != pair.otherOnAir().isPresent())
                .toList();
    }

    /** Pairs whose lesson plans differ. */
    public List<LessonPair> ofTwoVersions() {
        return lessons.stream().filter(pair -> !pair.versionDrift().isEmpty()).toList();
    }
}
