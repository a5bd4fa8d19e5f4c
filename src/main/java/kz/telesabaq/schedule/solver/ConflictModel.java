package kz.telesabaq.schedule.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.build.CourseNeed;
import kz.telesabaq.schedule.build.GridCase;
import kz.telesabaq.schedule.build.GridCase.GradeCase;
import kz.telesabaq.schedule.build.GridCase.Programme;
import kz.telesabaq.schedule.build.GridTask;
import kz.telesabaq.schedule.build.RowNeed;
import kz.telesabaq.schedule.build.Stretch;

/**
 * The weekly problem in which every demand hangs on a literal: what the literal does not hold need not be met. Assuming the
 * literals of some demands asks whether these can stand together.
 */
final class ConflictModel {
    private static final int WHOLE_DAY = 24 * 60;

    private final CpModel model = new CpModel();
    private final GridCase asked;
    private final Map<Demand, BoolVar> holds = new LinkedHashMap<>();
    private final Map<GradeCase, List<Row>> rows = new LinkedHashMap<>();

    /** A row in units of the grain; open on every weekday unless a programme may close it. */
    private record Row(RowNeed need, IntVar start, Literal present, IntervalVar slot, Map<DayOfWeek, BoolVar> open) {

        Literal openOn(DayOfWeek day) {
            var opens = open.get(day);
            return opens == null ? present : opens;
        }
    }

    ConflictModel(GridCase asked) {
        this.asked = asked;
        asked.demands().forEach(demand -> holds.put(demand, model.newBoolVar(demand.toString())));
        var days = asked.programmes().stream().map(Programme::day).distinct().toList();
        asked.grades().forEach(grade -> addRows(grade, days));
        model.addNoOverlap(allRows().map(Row::slot).toList());
        days.forEach(this::keepClear);
        asked.grades().forEach(this::addLessons);
    }

    CpModel model() {
        return model;
    }

    /** Holds the solver to the demands. */
    void assume(List<Demand> demands) {
        model.clearAssumptions();
        demands.forEach(demand -> model.addAssumption(literal(demand)));
    }

    /** Of the demands those whose literals the solver needed. */
    List<Demand> demandsOf(List<Integer> literals) {
        return holds.entrySet().stream()
                .filter(entry -> literals.contains(entry.getValue().getIndex()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private BoolVar literal(Demand demand) {
        var literal = holds.get(demand);
        if (literal == null) {
            throw new IllegalArgumentException("the case does not ask for " + demand);
        }
        return literal;
    }

    private Stream<Row> allRows() {
        return rows.values().stream().flatMap(List::stream);
    }

    private void addRows(GradeCase grade, List<DayOfWeek> days) {
        var own = new ArrayList<Row>();
        var lessons = literal(grade.demand());
        for (RowNeed need : grade.need().rows()) {
            own.add(row(grade, need, lessons, days));
        }
        if (!days.isEmpty() && !own.isEmpty()) {
            var more = model.newBoolVar("one row more");
            model.addImplication(more, lessons);
            own.add(row(grade, own.getFirst().need(), more, days));
        }
        rows.put(grade, own);
        var rests = new ArrayList<IntervalVar>();
        for (Row row : own) {
            var rested = model.newBoolVar("rests");
            model.addBoolOr(
                    List.of(row.present().not(), literal(asked.rest().demand()).not(), rested));
            rests.add(model.newOptionalFixedSizeIntervalVar(
                    row.start(),
                    Math.ceilDiv(row.need().screen() + asked.rest().minutes(), asked.grain()),
                    rested,
                    "rest"));
        }
        model.addNoOverlap(rests);
    }

    private Row row(GradeCase grade, RowNeed need, BoolVar present, List<DayOfWeek> days) {
        long earliest = -WHOLE_DAY / asked.grain();
        long latest = WHOLE_DAY / asked.grain();
        var start = model.newIntVar(
                earliest, latest, "start of grade " + grade.need().grade());
        keepInside(start, need, present, asked.channel());
        keepInside(start, need, present, grade.hours());
        Map<DayOfWeek, BoolVar> open = new LinkedHashMap<>();
        days.forEach(day -> {
            var opens = model.newBoolVar("open");
            model.addImplication(opens, present);
            open.put(day, opens);
        });
        return new Row(
                need,
                start,
                present,
                model.newOptionalFixedSizeIntervalVar(start, need.slot() / asked.grain(), present, "slot"),
                open);
    }

    private void keepInside(IntVar start, RowNeed need, BoolVar present, GridCase.Part part) {
        long first = Math.ceilDiv(part.hours().from(), asked.grain());
        long last = Math.floorDiv(part.hours().until() - need.slot(), asked.grain());
        Literal[] both = {literal(part.demand()), present};
        if (last < first) {
            model.addBoolOr(List.of(both[0].not(), both[1].not()));
            return;
        }
        model.addGreaterOrEqual(start, first).onlyEnforceIf(both);
        model.addLessOrEqual(start, last).onlyEnforceIf(both);
    }

    private void keepClear(DayOfWeek day) {
        var all = new ArrayList<IntervalVar>();
        for (Programme programme : asked.programmes()) {
            if (programme.day() == day) {
                Stretch hours = programme.hours();
                long from = Math.floorDiv(hours.from(), asked.grain());
                long until = Math.ceilDiv(hours.until(), asked.grain());
                all.add(model.newOptionalFixedInterval(from, until - from, literal(programme.demand()), "programme"));
            }
        }
        allRows()
                .map(row -> model.newOptionalFixedSizeIntervalVar(
                        row.start(), row.need().slot() / asked.grain(), row.openOn(day), "open"))
                .forEach(all::add);
        model.addNoOverlap(all);
    }

    /** Rows alone are enough where no programme closes any: their number was counted from the lessons. */
    private void addLessons(GradeCase grade) {
        if (asked.programmes().isEmpty()) {
            return;
        }
        for (List<CourseNeed> courses : grade.need().variants()) {
            var weeks = new ArrayList<List<BoolVar>>();
            for (CourseNeed course : courses) {
                var week = GridTask.DAYS.stream()
                        .map(day -> model.newBoolVar("lesson " + day))
                        .toList();
                model.addGreaterOrEqual(LinearExpr.sum(week.toArray(new BoolVar[0])), course.quota())
                        .onlyEnforceIf(literal(grade.demand()));
                weeks.add(week);
            }
            GridTask.DAYS.forEach(day -> holdToday(grade, courses, weeks, day));
        }
    }

    private void holdToday(GradeCase grade, List<CourseNeed> courses, List<List<BoolVar>> weeks, DayOfWeek day) {
        for (int length : courses.stream().map(CourseNeed::slot).distinct().toList()) {
            var airing = new ArrayList<Literal>();
            for (int course = 0; course < courses.size(); course++) {
                if (courses.get(course).slot() >= length) {
                    airing.add(weeks.get(course).get(day.getValue() - 1));
                }
            }
            var open = rows.getOrDefault(grade, List.of()).stream()
                    .filter(row -> row.need().slot() >= length)
                    .map(row -> row.openOn(day))
                    .toList();
            model.addLessOrEqual(
                    LinearExpr.sum(airing.toArray(new Literal[0])), LinearExpr.sum(open.toArray(new Literal[0])));
        }
    }
}
