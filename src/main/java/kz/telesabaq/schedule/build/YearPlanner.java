package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Conflict;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningFinding;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/**
 * Plans a school year on all channels: one template for the week, filled in order over the calendar, repeats in what is
 * left. What is published or pinned stays, the rest goes round it. The same brief gives the same plan.
 */
public final class YearPlanner {
    private final List<GridMethod> methods;

    /** @param solver asked for a template only when construction finds none; always answers */
    public YearPlanner(GridMethod solver) {
        this.methods = List.of(new ConstructiveGrid(), solver);
    }

    public Planned plan(PlanningBrief brief) {
        return plan(brief, PlanningWatch.nobody());
    }

    /** The plan; when the watch stops it, what was found so far, which breaks no rule and lacks the rest. */
    public Planned plan(PlanningBrief brief, PlanningWatch watch) {
        var year = new YearBook(brief);
        var grids = new WeekGrids(year, methods, watch);
        List<Template> templates = grids.lay();
        Map<ChannelId, Template> byChannel = templates.stream()
                .collect(Collectors.toMap(template -> template.channel().id(), template -> template));
        var fixed = new FixedAirings(year, templates);
        var findings = new ArrayList<Finding>(grids.findings());
        var conflicts = new ArrayList<Conflict>();
        if (!watch.isStopped()) {
            var reasons = new TemplateConflicts(year, methods);
            grids.laid().stream().filter(WeekGrids.Laid::lacks).forEach(laid -> conflicts.addAll(reasons.of(laid)));
        }
        var placements = new ArrayList<Placement>();
        for (var channel : brief.curriculum().channels()) {
            var template = byChannel.get(channel.id());
            if (template == null) {
                throw new IllegalStateException("channel without a template: " + channel.id());
            }
            var fill = fill(year, template, fixed, watch, placements);
            findings.addAll(fill.findings());
            if (fill.lacks() && !watch.isStopped()) {
                var why = new CourseConflicts(year, template, fixed, fill.shown());
                why.explain(grids.lacking());
                conflicts.addAll(why.conflicts());
            }
            watch.reached(filled(channel.id()), findings.size(), 0);
        }
        placements.addAll(fixed.placements());
        conflicts.addAll(0, fixed.conflicts());
        if (watch.isStopped()) {
            findings.clear();
            findings.add(PlanningFinding.stopped());
        }
        var curriculum = brief.curriculum();
        var plan = new YearPlan(curriculum.calendar().name(), curriculum.fingerprint(), placements);
        return new Planned(
                plan,
                templates.stream().map(Template::grid).toList(),
                findings,
                conflicts.stream().distinct().toList());
    }

    private static OrderedFill fill(
            YearBook year, Template template, FixedAirings fixed, PlanningWatch watch, List<Placement> placements) {
        var books = new ChannelBooks(year, template);
        fixed.of(template.channel()).forEach(books::put);
        var fill = new OrderedFill(year, template, books, fixed);
        fill.fill(watch);
        var premieres = new ArrayList<>(fill.shown());
        fixed.of(template.channel()).stream()
                .filter(Fixed::isPremiere)
                .map(Fixed::shown)
                .forEach(premieres::add);
        Map<LessonCode, LocalDate> dates = premieres.stream()
                .collect(Collectors.toMap(shown -> shown.lesson().code(), Shown::date, (first, second) -> first));
        fixed.releaseRepeats(template.channel(), dates).forEach(books::remove);
        var repeats = new Repeats(year, template, books, fixed).place(premieres, watch);
        fill.shown().forEach(shown -> placements.add(books.placement(shown, Role.PREMIERE)));
        repeats.forEach(shown -> placements.add(books.placement(shown, Role.REPEAT)));
        return fill;
    }

    private static Wording filled(ChannelId channel) {
        return Wording.of("%s арнасының жылы толтырылды", "год канала %s заполнен", "the year of channel %s is filled")
                .with(channel);
    }
}
