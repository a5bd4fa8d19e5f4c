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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kz.telesabaq.schedule.build.GradeNeed;
import kz.telesabaq.schedule.build.GridLayout;
import kz.telesabaq.schedule.build.GridLayout.GridRow;
import kz.telesabaq.schedule.build.GridTask;
import kz.telesabaq.schedule.build.RowNeed;
import kz.telesabaq.schedule.build.Stretch;

/**
 * The rows of all grades: intervals without overlap, once with their slots over all grades, once with their rest within a
 * grade. Wished for is that young grades begin early and that no grade waits long between its rows, in grains as the profile
 * weighs them.
 */
final class RowVariables {
    private final CpModel model;
    private final GridTask task;
    private final TemplateLoss loss;
    private final LinearExprBuilder wishes = LinearExpr.newBuilder();
    private final Map<GradeNeed, List<RowVariable>> rows = new LinkedHashMap<>();

    RowVariables(CpModel model, GridTask task, TemplateLoss loss) {
        this.model = model;
        this.task = task;
        this.loss = loss;
        task.needs().forEach(this::addRows);
        model.addNoOverlap(all().map(RowVariable::slot).toList());
        task.taken().forEach(this::keepClear);
    }

    List<RowVariable> of(GradeNeed need) {
        return rows.getOrDefault(need, List.of());
    }

    private Stream<RowVariable> all() {
        return rows.values().stream().flatMap(List::stream);
    }

    LinearArgument wishes() {
        return wishes;
    }

    private void addRows(GradeNeed need) {
        var own = new ArrayList<RowVariable>();
        rows.put(need, own);
        for (RowNeed row : need.rows()) {
            addRow(need, row, own).ifPresent(variable -> loss.unlessRow(variable.present()));
        }
        if (!task.taken().isEmpty() && !need.rows().isEmpty()) {
            addRow(need, need.rows().getFirst(), own).ifPresent(variable -> loss.ifRowAdded(variable.present()));
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
        all().map(row -> model.newOptionalFixedSizeIntervalVar(
                        row.start(), row.need().slot() / task.grain(), row.openOn(day), "open"))
                .forEach(all::add);
        model.addNoOverlap(all);
    }

    /** Where to look first: rows that are known to go together. */
    void hint(GridLayout layout) {
        for (int i = 0; i < task.needs().size(); i++) {
            var free = new ArrayList<>(of(task.needs().get(i)));
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

    void hint(ToLongFunction<IntVar> value) {
        all().forEach(row -> row.hint(model, value));
    }

    /** The rows of the grade that are there. */
    List<GridRow> laid(GradeNeed need, Predicate<BoolVar> isTrue, ToLongFunction<IntVar> value) {
        return of(need).stream()
                .filter(row -> isTrue.test(row.present()))
                .map(row -> new GridRow(
                        Math.toIntExact(value.applyAsLong(row.start()) * task.grain()),
                        row.need().slot(),
                        row.closed(isTrue)))
                .toList();
    }
}
