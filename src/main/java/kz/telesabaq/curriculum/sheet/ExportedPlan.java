package kz.telesabaq.curriculum.sheet;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.curriculum.rules.LessonLine;
import kz.telesabaq.curriculum.rules.LessonPlan;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.findings.Wording;

/**
 * A course's plan as it is given out.
 *
 * @param lessons as the year's folder has them, empty for a course without a plan
 */
public record ExportedPlan(CourseCode course, Wording subject, List<LessonLine> lessons) {

    public ExportedPlan {
        lessons = List.copyOf(lessons);
    }

    /** Every plan of a year's folder, in order of the courses. */
    public static List<ExportedPlan> all(Path year) {
        var papers = CurriculumFolder.papers(year);
        List<Subject> subjects = papers.subjects().stream().map(Written::value).toList();
        return papers.plans().stream()
                .sorted(Comparator.comparing(LessonPlan::course))
                .map(plan -> new ExportedPlan(
                        plan.course(),
                        subjects.stream()
                                .filter(subject ->
                                        subject.key().equals(plan.course().subject()))
                                .findFirst()
                                .map(Subject::name)
                                .orElse(Wording.same(plan.course().subject())),
                        plan.lessons().stream().map(Written::value).toList()))
                .toList();
    }

    /** The plan of one course. */
    public static Optional<ExportedPlan> of(Path year, CourseCode course) {
        return all(year).stream().filter(plan -> plan.course().equals(course)).findFirst();
    }

    /** What stands above the table: {@code KK-05-MATH · 5-сынып · Математика}. */
    Wording title() {
        return Wording.of("%s · %s-сынып · %s", "%s · %s класс · %s", "%s · grade %s · %s")
                .with(course, course.grade(), subject);
    }
}
