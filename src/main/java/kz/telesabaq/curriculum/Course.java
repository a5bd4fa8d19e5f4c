package kz.telesabaq.curriculum;

import java.util.List;

/**
 * A subject taught to a grade in a language: its hours, its share of air time and its lessons in order.
 *
 * @param hours weekly hours of the typical curriculum plan, with their certainty
 * @param lessonsPerWeek the television quota: new lessons a week; 0 when the course is not on air
 * @param screenMinutes longest stretch before a screen in one lesson that the chosen profile allows the grade
 * @param lessons in the order of teaching, numbered 1, 2, 3 … without holes
 */
public record Course(
        CourseCode code,
        Subject subject,
        WeeklyHours hours,
        Certainty certainty,
        int lessonsPerWeek,
        int screenMinutes,
        List<Lesson> lessons) {

    public Course {
        lessons = List.copyOf(lessons);
        for (int i = 0; i < lessons.size(); i++) {
            if (!lessons.get(i).code().equals(new LessonCode(code, i + 1))) {
                throw new IllegalArgumentException("lesson %d of course %s is out of order: %s"
                        .formatted(i + 1, code, lessons.get(i).code()));
            }
        }
    }

    public Grade grade() {
        return code.grade();
    }

    public Language language() {
        return code.language();
    }
}
