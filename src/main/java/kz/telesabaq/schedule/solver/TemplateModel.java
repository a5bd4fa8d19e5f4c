package kz.telesabaq.schedule.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kz.telesabaq.schedule.build.CourseNeed;
import kz.telesabaq.schedule.build.GradeNeed;
import kz.telesabaq.schedule.build.GridLayout;
import kz.telesabaq.schedule.build.GridLayout.GradeLayout;
import kz.telesabaq.schedule.build.GridLayout.GridRow;
import kz.telesabaq.schedule.build.GridTask;
import kz.telesabaq.schedule.build.RowNeed;
import kz.telesabaq.schedule.build.Stretch;

/**
 * Variables and constraints: a row of a grade is there or not and begins on a grain; it is open on a weekday or gives way to
 * something else; a course has a lesson on a weekday or has it not. Rows are intervals without overlap, once with their
 * slots over all grades, once with their rest within a grade.
 *
 * <p>Made small one after the other: first lessons left out, then rows left out or added ({@link #minimizeLoss}); then, with
 * no more loss than that, how late young grades begin and how
 * long a grade waits between its rows, in grains as the profile weighs them ({@link #minimizeWishes}).
 */
final class TemplateModel {
    /** No number of rows is worth a lesson: an order of demands, not a weight. */
    private static final long LESSON_LEFT_OUT = 100;

    private static final long ROW_LEFT_OUT = 1;

    private final CpModel model;
    private final GridTask task;
    private final LinearExprBuilder loss = LinearExpr.newBuilder();
    private final LinearExprBuilder wishes = LinearExpr.newBuilder();
    private final Map<GradeNeed, List<RowVariable>> rows = new LinkedHashMap<>();
    private final Map<GradeNeed, List<List<List<BoolVar>>>> lessons = new LinkedHashMap<>();

    /** A row in units of the grain. */
    private record RowVariable(
            RowNeed need, IntVar start, BoolVar present, IntervalVar slot, Map<DayOfWeek, BoolVar> open) {

        BoolVar openOn(DayOfWeek day) {
            return open.getOrDefault(day, present);
        }
    }

    TemplateModel(CpModel model, GridTask task) {
        this.model = model;
        this.task = task;
        task.needs().forEach(this::addRows);
        model.addNoOverlap(allRows().map(RowVariable::slot).toList());
        task.taken().forEach(this::keepClear);
        task.needs().forEach(this::addLessons);
    }

    /** Lessons left out and rows left out or added. */
    void minimizeLoss() {
        model.minimize(loss);
    }

    /** With no more loss than that. */
    void minimizeWishes(long mostLoss) {
        model.addLessOrEqual(loss, mostLoss);
        model.minimize(wishes);
    }

    /** Begin the next search where this one ended. */
    void hint(ToLongFunction<IntVar> value) {
        model.clearHints();
        allRows().forEach(row -> {
            model.addHint(row.start(), value.applyAsLong(row.start()));
            model.addHint(row.present(), value.applyAsLong(row.present()) == 1);
            row.open().values().forEach(open -> model.addHint(open, value.applyAsLong(open) == 1));
        });
        lessons.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(airs -> model.addHint(airs, value.applyAsLong(airs) == 1));
    }

    private Stream<RowVariable> allRows() {
        return rows.values().stream().flatMap(List::stream);
    }

    private void addRows(GradeNeed need) {
        var own = new ArrayList<RowVariable>();
        rows.put(need, own);
        for (RowNeed row : need.rows()) {
            addRow(need, row, own).ifPresent(variable -> loss.addTerm(variable.present(), -ROW_LEFT_OUT));
        }
        if (!task.taken().isEmpty() && !need.rows().isEmpty()) {
            addRow(need, need.rows().getFirst(), own)
                    .ifPresent(variable -> loss.addTerm(variable.present(), ROW_LEFT_OUT));
        }
        var rests = own.stream()
                .map(row -> model.newOptionalFixedSizeIntervalVar(
                        row.start(), task.apart(row.need()) / task.grain(), row.present(), "rest"))
                .toList();
        model.addNoOverlap(rests);
        for (int i = 1; i < need.rows().size() && i < own.size(); i++) {
            if (own.get(i).need().equals(own.get(i - 1).need())) {
                model.addImplication(own.get(i).present(), own.get(i - 1).present());
                model.addLessThan(own.get(i - 1).start(), own.get(i).start())
                        .onlyEnforceIf(own.get(i).present());
            }
        }
        if (own.size() > 1) {
            addIdle(need, own);
        }
    }

    private Optional<RowVariable> addRow(GradeNeed need, RowNeed row, List<RowVariable> own) {
        long first = Math.ceilDiv(need.from(), task.grain());
        long last = Math.floorDiv(need.until() - row.slot(), task.grain());
        if (last < first) {
            return Optional.empty();
        }
        var name = "grade %s row %d".formatted(need.grade(), own.size());
        var start = model.newIntVar(first, last, name + " start");
        var present = model.newBoolVar(name);
        var slot = model.newOptionalFixedSizeIntervalVar(start, row.slot() / task.grain(), present, name);
        Map<DayOfWeek, BoolVar> open = new LinkedHashMap<>();
        task.taken().keySet().forEach(day -> {
            var opens = model.newBoolVar(name + " " + day);
            model.addImplication(opens, present);
            open.put(day, opens);
        });
        var variable = new RowVariable(row, start, present, slot, open);
        wishes.addTerm(start, (long) task.wishes().youngEarly() * gradesFrom(need));
        own.add(variable);
        return Optional.of(variable);
    }

    /** A grade's start counts once for itself and once for every older grade, which would begin after it. */
    private int gradesFrom(GradeNeed need) {
        return task.needs().size() - task.needs().indexOf(need);
    }

    /** The time between a grade's first row and its last beyond its lessons and the longest wait between them. */
    private void addIdle(GradeNeed need, List<RowVariable> own) {
        long allowed = own.stream().mapToLong(row -> row.need().screen()).sum() / task.grain()
                + (long) (own.size() - 1) * Math.ceilDiv(task.longestIdle(), task.grain());
        long latest = Math.floorDiv(need.until(), task.grain()) + 1L;
        var first = model.newIntVar(0, latest, "first");
        var end = model.newIntVar(0, latest, "end");
        model.addMinEquality(
                first, own.stream().map(row -> (LinearArgument) row.start()).toList());
        model.addMaxEquality(
                end,
                own.stream()
                        .map(row -> (LinearArgument)
                                LinearExpr.affine(row.start(), 1, row.need().slot() / task.grain()))
                        .toList());
        var excess = model.newIntVar(0, latest, "idle");
        model.addGreaterOrEqual(
                LinearExpr.newBuilder().add(excess).add(first).addTerm(end, -1).build(), -allowed);
        wishes.addTerm(excess, task.wishes().shortWait());
    }

    /** On its weekday what is taken and the open rows do not overlap. */
    private void keepClear(DayOfWeek day, List<Stretch> taken) {
        var all = new ArrayList<IntervalVar>();
        for (Stretch stretch : taken) {
            long from = Math.floorDiv(stretch.from(), task.grain());
            long until = Math.ceilDiv(stretch.until(), task.grain());
            all.add(model.newFixedInterval(from, until - from, "taken"));
        }
        allRows()
                .map(row -> model.newOptionalFixedSizeIntervalVar(
                        row.start(), row.need().slot() / task.grain(), row.openOn(day), "open"))
                .forEach(all::add);
        model.addNoOverlap(all);
    }

    private void addLessons(GradeNeed need) {
        var variants = new ArrayList<List<List<BoolVar>>>();
        for (List<CourseNeed> needs : need.variants()) {
            var courses = new ArrayList<List<BoolVar>>();
            for (CourseNeed course : needs) {
                var week = new ArrayList<BoolVar>();
                for (DayOfWeek day : GridTask.DAYS) {
                    var airs = model.newBoolVar("grade %s course %d %s".formatted(need.grade(), courses.size(), day));
                    loss.addTerm(airs, -LESSON_LEFT_OUT);
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
            var open = rowsOf(need).stream()
                    .filter(row -> row.need().slot() >= length)
                    .map(row -> row.openOn(day))
                    .toList();
            model.addLessOrEqual(sum(airing), sum(open));
        }
    }

    /** Where to look first: rows that are known to go together. */
    void hint(GridLayout layout) {
        for (int i = 0; i < task.needs().size(); i++) {
            var free = new ArrayList<>(rowsOf(task.needs().get(i)));
            for (GridRow row : layout.grades().get(i).rows()) {
                free.stream()
                        .filter(variable -> variable.need().slot() == row.slot())
                        .findFirst()
                        .ifPresent(variable -> {
                            free.remove(variable);
                            model.addHint(variable.start(), row.start() / task.grain());
                            model.addHint(variable.present(), true);
                        });
            }
        }
    }

    /** Loss counts from nothing placed at all; this makes it count from everything placed. */
    long lossOfNothing() {
        long least = 0;
        for (GradeNeed need : task.needs()) {
            least -= ROW_LEFT_OUT * need.rows().size();
            for (List<CourseNeed> courses : need.variants()) {
                least -= LESSON_LEFT_OUT
                        * courses.stream().mapToInt(CourseNeed::quota).sum();
            }
        }
        return least;
    }

    GridLayout layout(Predicate<BoolVar> isTrue, ToLongFunction<IntVar> value, String proof) {
        var grades = task.needs().stream()
                .map(need -> new GradeLayout(need.grade(), takenRows(need, isTrue, value), days(need, isTrue)))
                .toList();
        return new GridLayout(grades, proof);
    }

    private List<GridRow> takenRows(GradeNeed need, Predicate<BoolVar> isTrue, ToLongFunction<IntVar> value) {
        return rowsOf(need).stream()
                .filter(row -> isTrue.test(row.present()))
                .map(row -> new GridRow(
                        Math.toIntExact(value.applyAsLong(row.start()) * task.grain()),
                        row.need().slot(),
                        closed(row, isTrue)))
                .toList();
    }

    private static Set<DayOfWeek> closed(RowVariable row, Predicate<BoolVar> isTrue) {
        var closed = EnumSet.noneOf(DayOfWeek.class);
        row.open().forEach((day, open) -> {
            if (!isTrue.test(open)) {
                closed.add(day);
            }
        });
        return closed;
    }

    private List<List<List<DayOfWeek>>> days(GradeNeed need, Predicate<BoolVar> isTrue) {
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

    private List<RowVariable> rowsOf(GradeNeed need) {
        return rows.getOrDefault(need, List.of());
    }

    private static LinearExpr sum(Iterable<BoolVar> variables) {
        var sum = LinearExpr.newBuilder();
        variables.forEach(sum::add);
        return sum.build();
    }
}
