package kz.telesabaq.curriculum.build;

import java.util.List;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Subject;

/** The courses of the year a lesson plan can be for, and what their subjects are called. */
public record CourseBook(List<CourseCode> courses, List<Subject> subjects) {

    public CourseBook {
        courses = List.copyOf(courses);
        subjects = List.copyOf(subjects);
    }
}
