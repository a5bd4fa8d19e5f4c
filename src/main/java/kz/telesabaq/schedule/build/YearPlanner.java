package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.WeekGrid;
import kz.telesabaq.schedule.YearPlan;

/**
 * Plans a school year on all channels: one template for the week, filled in order over the calendar, repeats in what is
 * left. The same brief gives the same plan.
 */
public final class YearPlanner {
    private final List<GridMethod> methods;

    /** @param solver asked for a template only when construction finds none; always answers */
    public YearPlanner(GridMethod solver) {
        this.methods = List.of(new ConstructiveGrid(), solver);
    }

    public Planned plan(PlanningBrief brief) {
        var templates = new WeekGrids(brief, methods);
        List<WeekGrid> grids = templates.lay();
        Map<ChannelId, WeekGrid> byChannel = grids.stream().collect(Collectors.toMap(WeekGrid::channel, grid -> grid));
        var findings = new ArrayList<Finding>(templates.findings());
        var placements = new ArrayList<Placement>();
        for (Channel channel : brief.curriculum().channels()) {
            var grid = byChannel.get(channel.id());
            if (grid == null) {
                throw new IllegalStateException("channel without a template: " + channel.id());
            }
            var fill = new OrderedFill(brief, channel, grid);
            fill.fill();
            findings.addAll(fill.findings());
            fill.shown().forEach(shown -> placements.add(placement(channel, shown, Role.PREMIERE)));
            new RepeatPass(brief, channel)
                    .place(fill.shown())
                    .forEach(shown -> placements.add(placement(channel, shown, Role.REPEAT)));
        }
        var curriculum = brief.curriculum();
        var plan = new YearPlan(curriculum.calendar().name(), curriculum.fingerprint(), placements);
        return new Planned(plan, grids, findings);
    }

    private static Placement placement(Channel channel, Shown shown, Role role) {
        var day = new AirDay(shown.date());
        return new Placement(
                channel.id(),
                day,
                channel.slotStart(day, shown.row()),
                channel.raster(),
                shown.lesson().code(),
                role);
    }
}
