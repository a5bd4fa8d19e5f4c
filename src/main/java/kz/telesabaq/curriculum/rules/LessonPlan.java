package kz.telesabaq.curriculum.rules;

import java.util.List;
import kz.telesabaq.curriculum.CourseCode;

/** A lesson plan (КТП) as written: the file names the course, the rows its lessons. */
public record LessonPlan(String file, CourseCode course, List<Written<LessonLine>> lessons) {

    public LessonPlan {
        lessons = List.copyOf(lessons);
    }
}
