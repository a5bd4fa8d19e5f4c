package kz.telesabaq.schedule.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningBrief;

/** The brief of a year, sorted so that nothing in it has to be searched for. */
final class YearBook {
    private final PlanningBrief brief;
    private final SchoolDays days;
    private final Map<Language, Map<Grade, List<Course>>> onAir;
    private final Map<CourseCode, Course> courses;
    private final Map<Grade, GradeBand> bands = new HashMap<>();
    private final Wishes wishes;

    YearBook(PlanningBrief brief) {
        this(brief, new SchoolDays(brief.curriculum().calendar()));
    }

    /** A brief for the same school days. */
    YearBook in(PlanningBrief changed) {
        return new YearBook(changed, days);
    }

    private YearBook(PlanningBrief brief, SchoolDays days) {
        this.brief = brief;
        this.days = days;
        this.wishes = Wishes.of(brief.profile().preferences().weights());
        this.courses = brief.curriculum().byCode();
        this.onAir = brief.curriculum().courses().stream()
                .filter(course -> course.lessonsPerWeek() > 0)
                .sorted(CoursePairs.LARGEST_FIRST)
                .collect(Collectors.groupingBy(
                        Course::language, Collectors.groupingBy(Course::grade, TreeMap::new, Collectors.toList())));
        for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
            var grade = new Grade(number);
            bands.put(grade, brief.profile().bandOf(grade));
        }
    }

    PlanningBrief brief() {
        return brief;
    }

    SchoolDays days() {
        return days;
    }

    Wishes wishes() {
        return wishes;
    }

    /** The courses of the grade that the channel has new lessons of, largest quota first. */
    List<Course> courses(Channel channel, Grade grade) {
        return onAir.getOrDefault(channel.language(), Map.of()).getOrDefault(grade, List.of());
    }

    GradeBand band(Grade grade) {
        var band = bands.get(grade);
        if (band == null) {
            throw new IllegalStateException("no band holds grade " + grade);
        }
        return band;
    }

    Optional<Lesson> lesson(LessonCode code) {
        return Optional.ofNullable(courses.get(code.course()))
                .filter(course -> code.number() <= course.lessons().size())
                .map(course -> course.lessons().get(code.number() - 1));
    }

    Optional<Course> course(CourseCode code) {
        return Optional.ofNullable(courses.get(code));
    }
}
