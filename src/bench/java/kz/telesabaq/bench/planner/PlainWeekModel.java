package kz.telesabaq.bench.planner;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import org.jspecify.annotations.Nullable;

/**
 * The rival by the book: one week of one channel as one constraint model, a Boolean for every lesson, slot and role, the hard
 * rules of the checker as constraints. Least cost: 100 for each start row, less 1 for each repeat.
 */
final class PlainWeekModel {
    private static final int WORKERS = 2;
    private static final int SEED = 1;

    private final PlanningBrief brief;
    private final Channel channel;
    private final List<LocalDate> days;
    private final CpModel model = new CpModel();
    private final Map<Airing, BoolVar> airings = new LinkedHashMap<>();
    private final Map<Role, Map<LessonCode, List<Airing>>> byLesson = new LinkedHashMap<>();

    /** A lesson in a slot. */
    private record Airing(Lesson lesson, int day, int row, Role role) {}

    /**
     * What the solver made of it.
     *
     * @param booleans size of the model
     * @param bound no answer costs less, as far as the solver proved
     */
    record Answer(
            String status, long cost, long bound, int booleans, Duration modelling, Duration solving, YearPlan plan) {}

    PlainWeekModel(PlanningBrief brief) {
        this.brief = brief;
        this.channel = brief.curriculum().channels().getFirst();
        this.days = brief.curriculum().calendar().broadcastDays();
    }

    Answer solve(Duration limit) {
        long began = System.nanoTime();
        Loader.loadNativeLibraries();
        lessons().forEach(this::addAirings);
        lessons().forEach(this::placeOnceAndRepeatLater);
        addOneAtATime();
        addBreaks();
        addCourses();
        int booleans = airings.size();
        addCost();
        var modelling = Duration.ofNanos(System.nanoTime() - began);
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(WORKERS)
                .setRandomSeed(SEED)
                .setMaxTimeInSeconds(limit.toMillis() / 1000.0);
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Answer(
                status.toString(),
                found ? Math.round(solver.objectiveValue()) : Long.MAX_VALUE,
                (long) Math.ceil(solver.bestObjectiveBound() - 1e-6),
                booleans,
                modelling,
                Duration.ofNanos(System.nanoTime() - began).minus(modelling),
                plan(found ? solver : null));
    }

    private List<Lesson> lessons() {
        return brief.curriculum().coursesOf(channel).stream()
                .flatMap(course -> course.lessons().stream())
                .toList();
    }

    private void addAirings(Lesson lesson) {
        var band = brief.profile().bandOf(lesson.grade());
        for (Role role : Role.values()) {
            for (int day = role == Role.REPEAT ? 1 : 0; day < days.size(); day++) {
                for (int row = 0; row < channel.slotsPerDay(); row++) {
                    if (fits(band.window(role), row)) {
                        airings.put(
                                new Airing(lesson, day, row, role),
                                model.newBoolVar("%s %d %d %s".formatted(lesson.code(), day, row, role)));
                    }
                }
            }
        }
    }

    private boolean fits(DayWindow window, int row) {
        var start = channel.from().plusMinutes((long) row * channel.rasterMinutes());
        return !start.isBefore(window.from())
                && !start.plusMinutes(channel.rasterMinutes()).isAfter(window.until());
    }

    private void placeOnceAndRepeatLater(Lesson lesson) {
        model.addExactlyOne(variables(lesson, Role.PREMIERE, 0, days.size()).toArray(Literal[]::new));
        for (int day = 1; day < days.size(); day++) {
            model.addLessOrEqual(
                    sum(variables(lesson, Role.REPEAT, 0, day + 1)), sum(variables(lesson, Role.PREMIERE, 0, day)));
        }
    }

    private List<BoolVar> variables(Lesson lesson, Role role, int fromDay, int endDay) {
        return byLesson(role).getOrDefault(lesson.code(), List.of()).stream()
                .filter(airing -> airing.day() >= fromDay && airing.day() < endDay)
                .map(this::variable)
                .toList();
    }

    private Map<LessonCode, List<Airing>> byLesson(Role role) {
        return byLesson.computeIfAbsent(role, of -> {
            Map<LessonCode, List<Airing>> grouped = new LinkedHashMap<>();
            airings.keySet().stream()
                    .filter(airing -> airing.role() == of)
                    .forEach(airing -> grouped.computeIfAbsent(airing.lesson().code(), any -> new ArrayList<>())
                            .add(airing));
            return grouped;
        });
    }

    private BoolVar variable(Airing airing) {
        var variable = airings.get(airing);
        if (variable == null) {
            throw new IllegalStateException("no variable for " + airing);
        }
        return variable;
    }

    private record Slot(int day, int row) {}

    private record GradeSlot(Grade grade, int day, int row) {}

    private void addOneAtATime() {
        Map<Slot, List<Literal>> bySlot = new LinkedHashMap<>();
        airings.forEach((airing, takes) -> bySlot.computeIfAbsent(
                        new Slot(airing.day(), airing.row()), any -> new ArrayList<>())
                .add(takes));
        bySlot.values().forEach(model::addAtMostOne);
    }

    private void addBreaks() {
        int apart = 1 + Math.ceilDiv(brief.profile().breakMinutes(), channel.rasterMinutes());
        Map<GradeSlot, List<Literal>> near = new LinkedHashMap<>();
        airings.forEach((airing, takes) -> {
            for (int row = airing.row(); row > airing.row() - apart; row--) {
                near.computeIfAbsent(
                                new GradeSlot(airing.lesson().grade(), airing.day(), row), any -> new ArrayList<>())
                        .add(takes);
            }
        });
        near.values().forEach(model::addAtMostOne);
    }

    /** One new lesson of a course a day, in order. */
    private void addCourses() {
        for (var course : brief.curriculum().coursesOf(channel)) {
            for (int day = 0; day < days.size(); day++) {
                int today = day;
                model.addAtMostOne(course.lessons().stream()
                        .flatMap(lesson -> variables(lesson, Role.PREMIERE, today, today + 1).stream())
                        .toArray(Literal[]::new));
            }
            for (int i = 1; i < course.lessons().size(); i++) {
                for (int day = 0; day < days.size(); day++) {
                    model.addLessOrEqual(
                            sum(variables(course.lessons().get(i), Role.PREMIERE, 0, day + 1)),
                            sum(variables(course.lessons().get(i - 1), Role.PREMIERE, 0, day)));
                }
            }
        }
    }

    private record GradeRow(Grade grade, int row) {}

    private void addCost() {
        Map<GradeRow, BoolVar> rows = new LinkedHashMap<>();
        Map<GradeSlot, List<BoolVar>> premieres = new LinkedHashMap<>();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        airings.forEach((airing, takes) -> {
            switch (airing.role()) {
                case PREMIERE ->
                    premieres
                            .computeIfAbsent(
                                    new GradeSlot(airing.lesson().grade(), airing.day(), airing.row()),
                                    any -> new ArrayList<>())
                            .add(takes);
                case REPEAT -> cost.addTerm(takes, -1);
            }
        });
        premieres.forEach((slot, takes) -> {
            var row = rows.computeIfAbsent(
                    new GradeRow(slot.grade(), slot.row()),
                    key -> model.newBoolVar("grade %s row %d".formatted(key.grade(), key.row())));
            model.addLessOrEqual(sum(takes), row);
        });
        rows.values().forEach(row -> cost.addTerm(row, ReferenceWeek.COST_OF_A_ROW));
        model.minimize(cost);
    }

    private YearPlan plan(@Nullable CpSolver solver) {
        var placements = solver == null
                ? List.<Placement>of()
                : airings.entrySet().stream()
                        .filter(airing -> solver.booleanValue(airing.getValue()))
                        .map(airing -> placement(airing.getKey()))
                        .toList();
        return new YearPlan(
                brief.curriculum().calendar().name(), brief.curriculum().fingerprint(), placements);
    }

    private Placement placement(Airing airing) {
        var day = new AirDay(days.get(airing.day()));
        return new Placement(
                channel.id(),
                day,
                channel.slotStart(day, airing.row()),
                channel.raster(),
                airing.lesson().code(),
                airing.role());
    }

    private static LinearExpr sum(Iterable<BoolVar> variables) {
        var sum = LinearExpr.newBuilder();
        variables.forEach(sum::add);
        return sum.build();
    }
}
