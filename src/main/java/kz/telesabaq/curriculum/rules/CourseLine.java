package kz.telesabaq.curriculum.rules;

import kz.telesabaq.curriculum.Certainty;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.WeeklyHours;

/**
 * A row of {@code courses.csv}.
 *
 * @param lessonsPerWeek new lessons a week on air; 0 when the course is not on air
 * @param lessonMinutes how long its lessons run where the lesson plan says nothing else
 * @param screenMinutes longest stretch before a screen in one lesson
 */
public record CourseLine(
        CourseCode code,
        WeeklyHours hours,
        int lessonsPerWeek,
        int lessonMinutes,
        int screenMinutes,
        Certainty certainty) {

    boolean isOnAir() {
        return lessonsPerWeek > 0;
    }
}
