package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.schedule.Demand;

/**
 * A weekly problem taken apart into what is demanded, so that one can ask what is left of it when only some demands stand.
 *
 * @param grain minutes on multiples of which rows begin
 * @param channel the lesson hours and who asks for them
 * @param rest the rest between two lessons of a grade
 * @param grades youngest first
 * @param programmes what a weekday gives to something else
 */
public record GridCase(int grain, Part channel, Pause rest, List<GradeCase> grades, List<Programme> programmes) {
    /** A day without any limit on lesson hours, in minutes before and after the channel's first one. */
    static final int WHOLE_DAY = 24 * 60;

    /** Hours that are demanded. */
    public record Part(Demand demand, Stretch hours) {}

    public record Pause(Demand demand, int minutes) {}

    public record Programme(Demand demand, DayOfWeek day, Stretch hours) {}

    /** A grade: its lessons are one demand, its hours another, which grades of a band share. */
    public record GradeCase(Demand demand, GradeNeed need, Part hours) {}

    public GridCase {
        grades = List.copyOf(grades);
        programmes = List.copyOf(programmes);
    }

    /** Every demand of the case: lessons first, so that other grades are let off before hours and rest are. */
    public List<Demand> demands() {
        var all = new ArrayList<Demand>();
        programmes.forEach(programme -> all.add(programme.demand()));
        grades.reversed().forEach(grade -> all.add(grade.demand()));
        all.add(rest.demand());
        all.add(channel.demand());
        grades.forEach(grade -> all.add(grade.hours().demand()));
        return all.stream().distinct().toList();
    }

    /** The task that asks for these demands only; minutes count from a day before the channel's first one. */
    public GridTask with(List<Demand> standing) {
        int shift = Math.ceilDiv(WHOLE_DAY, grain) * grain;
        var needs = new ArrayList<GradeNeed>();
        for (GradeCase grade : grades) {
            if (standing.contains(grade.demand())) {
                int from = -WHOLE_DAY;
                int until = WHOLE_DAY;
                if (standing.contains(channel.demand())) {
                    from = channel.hours().from();
                    until = channel.hours().until();
                }
                if (standing.contains(grade.hours().demand())) {
                    from = Math.max(from, grade.hours().hours().from());
                    until = Math.min(until, grade.hours().hours().until());
                }
                needs.add(new GradeNeed(
                        grade.need().grade(),
                        shift + from,
                        shift + Math.max(from, until),
                        grade.need().variants()));
            }
        }
        Map<DayOfWeek, List<Stretch>> taken = new LinkedHashMap<>();
        for (Programme programme : programmes) {
            if (standing.contains(programme.demand())) {
                var hours = programme.hours();
                taken.computeIfAbsent(programme.day(), any -> new ArrayList<>())
                        .add(new Stretch(shift + hours.from(), shift + hours.until()));
            }
        }
        return new GridTask(
                grain, standing.contains(rest.demand()) ? rest.minutes() : 0, WHOLE_DAY, needs, new TreeMap<>(taken));
    }
}
