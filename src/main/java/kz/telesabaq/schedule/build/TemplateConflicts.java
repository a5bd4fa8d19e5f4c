package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.Conflict;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.GradeBand;

/** Why a week cannot hold its template: the smallest sets of demands that cannot stand together, by sums where they do. */
final class TemplateConflicts {
    private final YearBook year;
    private final List<GridMethod> methods;

    TemplateConflicts(YearBook year, List<GridMethod> methods) {
        this.year = year;
        this.methods = methods;
    }

    /** One conflict after the other: the grades of one are let off before the next is looked for. */
    List<Conflict> of(WeekGrids.Laid laid) {
        var asked = caseOf(laid);
        var conflicts = new ArrayList<Conflict>();
        var demands = new ArrayList<>(asked.demands());
        for (var found = contradiction(asked, demands); found.isPresent(); found = contradiction(asked, demands)) {
            var smallest = SmallestSet.of(
                    found.get(), left -> contradiction(asked, left).isEmpty());
            conflicts.add(new Conflict(place(smallest), smallest));
            var lessons = smallest.stream()
                    .filter(Demand.GradeLessons.class::isInstance)
                    .toList();
            if (lessons.isEmpty()) {
                break;
            }
            demands.removeAll(lessons);
        }
        return conflicts;
    }

    private Optional<List<Demand>> contradiction(GridCase asked, List<Demand> demands) {
        var task = asked.with(demands);
        if (task.needs().isEmpty() || new ConstructiveGrid().lay(task).isPresent()) {
            return Optional.empty();
        }
        var overfull = HallBound.overfull(task);
        if (overfull.isPresent()) {
            var grades = overfull.get().stream().map(GradeNeed::grade).toList();
            return Optional.of(demands.stream()
                    .filter(demand -> !(demand instanceof Demand.GradeLessons of) || grades.contains(of.grade()))
                    .toList());
        }
        return methods.stream()
                .flatMap(method -> method.contradiction(asked, demands).stream())
                .findFirst();
    }

    private static Place place(List<Demand> demands) {
        return demands.stream()
                .filter(Demand.GradeLessons.class::isInstance)
                .map(demand -> ((Demand.GradeLessons) demand).grade())
                .min(Comparator.naturalOrder())
                .map(grade -> Place.cell("planning profile", 0, "grade " + grade))
                .orElse(Place.file("planning profile"));
    }

    private GridCase caseOf(WeekGrids.Laid laid) {
        var hours = laid.hours();
        var task = laid.task();
        Map<GradeBand, GridCase.Part> parts = new HashMap<>();
        var grades = task.needs().stream()
                .filter(need -> need.lessons() > 0)
                .map(need -> new GridCase.GradeCase(
                        new Demand.GradeLessons(need.grade(), need.lessons()),
                        need,
                        parts.computeIfAbsent(year.band(need.grade()), band -> part(band, hours))))
                .toList();
        var programmes = task.taken().entrySet().stream()
                .flatMap(day -> day.getValue().stream()
                        .map(stretch -> new GridCase.Programme(
                                new Demand.Programme(
                                        day.getKey(),
                                        new DayWindow(hours.timeOf(stretch.from()), hours.timeOf(stretch.until()))),
                                day.getKey(),
                                stretch)))
                .toList();
        return new GridCase(
                task.grain(),
                new GridCase.Part(
                        new Demand.ChannelHours(
                                laid.channels().getFirst().id(), new DayWindow(hours.from(), hours.until())),
                        new Stretch(0, hours.minutes())),
                new GridCase.Pause(new Demand.Rest(year.brief().profile().breakMinutes()), task.rest()),
                grades,
                programmes);
    }

    private static GridCase.Part part(GradeBand band, Hours hours) {
        var window = band.premieres();
        int from = -Math.floorDiv(hours.from().toSecondOfDay() - window.from().toSecondOfDay(), 60);
        return new GridCase.Part(
                new Demand.GradeHours(band.first(), band.last(), window),
                new Stretch(from, Math.max(from + 1, hours.minuteOf(window.until()))));
    }
}
