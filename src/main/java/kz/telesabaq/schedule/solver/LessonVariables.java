package kz.telesabaq.schedule.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import kz.telesabaq.schedule.build.CourseNeed;
import kz.telesabaq.schedule.build.GradeNeed;
import kz.telesabaq.schedule.build.GridTask;

/** Whether a course has a lesson on a weekday: of every variant of a grade, of every course, from Monday on. */
final class LessonVariables {
    private final CpModel model;
    private final RowVariables rows;
    private final TemplateLoss loss;
    private final Map<GradeNeed, List<List<List<BoolVar>>>> lessons = new LinkedHashMap<>();

    LessonVariables(CpModel model, GridTask task, RowVariables rows, TemplateLoss loss) {
        this.model = model;
        this.rows = rows;
        this.loss = loss;
        task.needs().forEach(this::addLessons);
    }

    private void addLessons(GradeNeed need) {
        var variants = new ArrayList<List<List<BoolVar>>>();
        for (List<CourseNeed> needs : need.variants()) {
            var courses = new ArrayList<List<BoolVar>>();
            for (CourseNeed course : needs) {
                var week = new ArrayList<BoolVar>();
                for (DayOfWeek day : GridTask.DAYS) {
                    var airs = model.newBoolVar("grade %s course %d %s".formatted(need.grade(), courses.size(), day));
                    loss.unlessLesson(airs);
                    week.add(airs);
                }
                model.addLessOrEqual(sum(week), course.quota());
                courses.add(week);
            }
            GridTask.DAYS.forEach(day -> holdToday(need, needs, courses, day));
            variants.add(courses);
        }
        lessons.put(need, variants);
    }

    /** Of every length there are on a day at most as many lessons as open rows that hold it. */
    private void holdToday(GradeNeed need, List<CourseNeed> needs, List<List<BoolVar>> courses, DayOfWeek day) {
        for (int length : needs.stream().map(CourseNeed::slot).distinct().toList()) {
            var airing = new ArrayList<BoolVar>();
            for (int course = 0; course < needs.size(); course++) {
                if (needs.get(course).slot() >= length) {
                    airing.add(courses.get(course).get(day.getValue() - 1));
                }
            }
            var open = rows.of(need).stream()
                    .filter(row -> row.need().slot() >= length)
                    .map(row -> row.openOn(day))
                    .toList();
            model.addLessOrEqual(sum(airing), sum(open));
        }
    }

    void hint(ToLongFunction<IntVar> value) {
        lessons.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(airs -> model.addHint(airs, value.applyAsLong(airs) == 1));
    }

    /** The weekdays of every course of every variant of the grade. */
    List<List<List<DayOfWeek>>> days(GradeNeed need, Predicate<BoolVar> isTrue) {
        return lessons.getOrDefault(need, List.of()).stream()
                .map(courses ->
                        courses.stream().map(week -> airing(week, isTrue)).toList())
                .toList();
    }

    private static List<DayOfWeek> airing(List<BoolVar> week, Predicate<BoolVar> isTrue) {
        return GridTask.DAYS.stream()
                .filter(day -> isTrue.test(week.get(day.getValue() - 1)))
                .toList();
    }

    private static LinearExpr sum(Iterable<BoolVar> variables) {
        var sum = LinearExpr.newBuilder();
        variables.forEach(sum::add);
        return sum.build();
    }
}
