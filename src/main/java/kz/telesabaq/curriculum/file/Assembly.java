package kz.telesabaq.curriculum.file;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.rules.CourseLine;
import kz.telesabaq.curriculum.rules.LessonLine;
import kz.telesabaq.curriculum.rules.LessonPlan;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.curriculum.rules.YearPapers;

/** Puts papers in which nothing blocks together to the curriculum they describe. */
final class Assembly {
    private final Map<String, Subject> subjects;
    private final Map<CourseCode, LessonPlan> plans;

    private Assembly(YearPapers papers) {
        subjects = papers.subjects().stream()
                .map(Written::value)
                .collect(Collectors.toMap(Subject::key, Function.identity()));
        plans = papers.plans().stream().collect(Collectors.toMap(LessonPlan::course, Function.identity()));
    }

    static Curriculum of(YearPapers papers, String fingerprint) {
        var assembly = new Assembly(papers);
        return new Curriculum(
                papers.schoolCalendar()
                        .orElseThrow(() -> new IllegalStateException("a year without a calendar was let through")),
                papers.channels().stream().map(Written::value).toList(),
                papers.courses().stream()
                        .map(Written::value)
                        .map(assembly::course)
                        .sorted(Comparator.comparing(Course::code))
                        .toList(),
                fingerprint);
    }

    private Course course(CourseLine line) {
        return new Course(
                line.code(),
                Optional.ofNullable(subjects.get(line.code().subject()))
                        .orElseThrow(() -> new IllegalStateException("no subject for " + line.code())),
                line.hours(),
                line.certainty(),
                line.lessonsPerWeek(),
                line.screenMinutes(),
                lessons(line));
    }

    private List<Lesson> lessons(CourseLine line) {
        return Optional.ofNullable(plans.get(line.code())).map(LessonPlan::lessons).orElse(List.of()).stream()
                .map(Written::value)
                .sorted(Comparator.comparingInt(LessonLine::number))
                .map(lesson -> new Lesson(
                        new LessonCode(line.code(), lesson.number()),
                        lesson.topic(),
                        lesson.quarter().orElseThrow(),
                        lesson.objectives(),
                        Frames.ofMinutes(lesson.minutes().orElse(line.lessonMinutes())),
                        lesson.counterpart()))
                .toList();
    }
}
