package kz.telesabaq.schedule.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.build.GradeNeed;
import kz.telesabaq.schedule.build.GridLayout;
import kz.telesabaq.schedule.build.GridLayout.GradeLayout;
import kz.telesabaq.schedule.build.GridTask;

/**
 * Variables and constraints: a grade has a row or has it not, a course has a lesson on a weekday or has it not.
 *
 * <p>Objective, to be made small: lessons left out outrank rows left out, both outrank how late young grades begin and how
 * late in the week lessons lie.
 */
final class TemplateModel {
    private static final long LESSON_LEFT_OUT = 1_000_000;
    private static final long ROW_LEFT_OUT = 100_000;

    private final CpModel model;
    private final GridTask task;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<GradeNeed, Map<Integer, BoolVar>> rows = new LinkedHashMap<>();
    private final Map<GradeNeed, List<List<List<BoolVar>>>> lessons = new LinkedHashMap<>();

    TemplateModel(CpModel model, GridTask task) {
        this.model = model;
        this.task = task;
        task.needs().forEach(this::addRows);
        addOneGradeARow();
        task.needs().forEach(this::addLessons);
        model.minimize(cost);
    }

    private void addRows(GradeNeed need) {
        Map<Integer, BoolVar> own = new TreeMap<>();
        for (int row = need.firstRow(); row < need.endRow(); row++) {
            var takes = model.newBoolVar("grade %s row %d".formatted(need.grade(), row));
            own.put(row, takes);
            cost.addTerm(takes, (long) row * (Grade.LAST + 1 - need.grade().number()) - ROW_LEFT_OUT);
        }
        for (int from = need.firstRow(); from < need.endRow(); from++) {
            var near = new ArrayList<Literal>();
            for (int row = from; row < Math.min(from + task.apart(), need.endRow()); row++) {
                near.add(variable(own, row));
            }
            model.addAtMostOne(near);
        }
        model.addLessOrEqual(sum(own.values()), need.rows());
        rows.put(need, own);
    }

    private void addOneGradeARow() {
        Map<Integer, List<Literal>> byRow = new TreeMap<>();
        rows.values()
                .forEach(own -> own.forEach((row, takes) ->
                        byRow.computeIfAbsent(row, any -> new ArrayList<>()).add(takes)));
        byRow.values().forEach(model::addAtMostOne);
    }

    private void addLessons(GradeNeed need) {
        var variants = new ArrayList<List<List<BoolVar>>>();
        for (List<Integer> quotas : need.variants()) {
            var courses = new ArrayList<List<BoolVar>>();
            for (int quota : quotas) {
                var week = new ArrayList<BoolVar>();
                for (DayOfWeek day : GridTask.DAYS) {
                    var airs = model.newBoolVar("grade %s course %d %s".formatted(need.grade(), courses.size(), day));
                    cost.addTerm(airs, day.getValue() - LESSON_LEFT_OUT);
                    week.add(airs);
                }
                model.addLessOrEqual(sum(week), quota);
                courses.add(week);
            }
            for (int day = 0; day < GridTask.DAYS.size(); day++) {
                int index = day;
                var today = courses.stream().map(week -> week.get(index)).toList();
                model.addLessOrEqual(sum(today), sum(rowsOf(need).values()));
            }
            variants.add(courses);
        }
        lessons.put(need, variants);
    }

    GridLayout layout(CpSolver solver, String proof) {
        var grades = task.needs().stream()
                .map(need -> new GradeLayout(need.grade(), takenRows(need, solver), days(need, solver)))
                .toList();
        return new GridLayout(grades, proof);
    }

    private List<Integer> takenRows(GradeNeed need, CpSolver solver) {
        return rowsOf(need).entrySet().stream()
                .filter(row -> solver.booleanValue(row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<List<List<DayOfWeek>>> days(GradeNeed need, CpSolver solver) {
        return lessons.getOrDefault(need, List.of()).stream()
                .map(courses ->
                        courses.stream().map(week -> airing(week, solver)).toList())
                .toList();
    }

    private static List<DayOfWeek> airing(List<BoolVar> week, CpSolver solver) {
        return GridTask.DAYS.stream()
                .filter(day -> solver.booleanValue(week.get(day.getValue() - 1)))
                .toList();
    }

    private Map<Integer, BoolVar> rowsOf(GradeNeed need) {
        return rows.getOrDefault(need, Map.of());
    }

    private static BoolVar variable(Map<Integer, BoolVar> own, int row) {
        var takes = own.get(row);
        if (takes == null) {
            throw new IllegalStateException("row %d has no variable".formatted(row));
        }
        return takes;
    }

    private static LinearExpr sum(Iterable<BoolVar> variables) {
        var sum = LinearExpr.newBuilder();
        variables.forEach(sum::add);
        return sum.build();
    }
}
