package kz.telesabaq.schedule.views;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/**
 * The languages side by side: each course of the first channel's language with those of the others that hold counterparts of
 * its lessons.
 *
 * @param alone courses on air that have no counterpart at all: the languages themselves and their literature
 */
public record ParityView(List<CoursePair> pairs, List<Course> alone) {

    public ParityView {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    public static ParityView of(Curriculum papers, YearPlan plan) {
        return new Maker(papers, plan).make();
    }

    /** Collects the pairs of one plan. */
    private static final class Maker {
        private final Curriculum papers;
        private final Map<LessonCode, Placement> premieres = new HashMap<>();
        private final Map<Grade, List<LocalDate>> weeks = new HashMap<>();

        Maker(Curriculum papers, YearPlan plan) {
            this.papers = papers;
            plan.placements().stream()
                    .filter(airing -> airing.role() == Role.PREMIERE)
                    .forEach(airing -> premieres.merge(
                            airing.lesson(),
                            airing,
                            (first, later) -> LessonPair.date(later).isBefore(LessonPair.date(first)) ? later : first));
        }

        ParityView make() {
            var onAir = papers.courses().stream()
                    .filter(course ->
                            course.lessonsPerWeek() > 0 && !course.lessons().isEmpty())
                    .toList();
            var leading = papers.channels().stream().map(Channel::language).findFirst();
            var pairs = new ArrayList<CoursePair>();
            var paired = new HashSet<Course>();
            for (Course one : onAir) {
                if (leading.filter(one.language()::equals).isEmpty()) {
                    continue;
                }
                for (Course other : onAir) {
                    if (!other.language().equals(one.language())
                            && other.grade().equals(one.grade())
                            && sharesALesson(one, other)) {
                        pairs.add(pair(one, other));
                        paired.add(one);
                        paired.add(other);
                    }
                }
            }
            return new ParityView(
                    pairs,
                    onAir.stream().filter(course -> !paired.contains(course)).toList());
        }

        private static boolean sharesALesson(Course one, Course other) {
            var keys = byKey(one);
            return other.lessons().stream().anyMatch(lesson -> keys.containsKey(lesson.counterpart()));
        }

        private CoursePair pair(Course one, Course other) {
            var here = byKey(one);
            var there = byKey(other);
            var pairs = new ArrayList<LessonPair>();
            var alone = new ArrayList<Lesson>();
            for (Lesson lesson : one.lessons()) {
                Optional.ofNullable(there.get(lesson.counterpart()))
                        .ifPresentOrElse(twin -> pairs.add(pair(lesson, twin)), () -> alone.add(lesson));
            }
            other.lessons().stream()
                    .filter(lesson -> !here.containsKey(lesson.counterpart()))
                    .forEach(alone::add);
            return new CoursePair(one, other, pairs, alone);
        }

        private LessonPair pair(Lesson one, Lesson other) {
            var here = Optional.ofNullable(premieres.get(one.code()));
            var there = Optional.ofNullable(premieres.get(other.code()));
            var apart = here.isPresent() && there.isPresent()
                    ? OptionalLong.of((long) week(there.get()) - week(here.get()))
                    : OptionalLong.empty();
            return new LessonPair(one, other, here, there, apart);
        }

        /** The number of the school week, or of the one before where the week has no school. */
        private int week(Placement airing) {
            var monday = monday(LessonPair.date(airing));
            return (int) weeks.computeIfAbsent(airing.lesson().grade(), this::schoolWeeks).stream()
                    .filter(week -> !week.isAfter(monday))
                    .count();
        }

        private List<LocalDate> schoolWeeks(Grade grade) {
            return papers.calendar().teachingDays(grade).stream()
                    .map(Maker::monday)
                    .distinct()
                    .toList();
        }

        private static LocalDate monday(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        private static Map<String, Lesson> byKey(Course course) {
            var keys = new TreeMap<String, Lesson>();
            course.lessons().stream()
                    .filter(lesson -> !lesson.counterpart().isEmpty())
                    .forEach(lesson -> keys.putIfAbsent(lesson.counterpart(), lesson));
            return keys;
        }
    }
}
