package kz.telesabaq.schedule.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningProfile;

/**
 * The capacity arithmetic of a school year, before anything is planned: what the channels hold, what is asked of them, and
 * what would fit.
 *
 * <p>A row is a start time that a grade keeps on all five days. Every figure is a necessary condition: what is over it can
 * never be planned.
 */
public record Capacity(List<ChannelCapacity> channels) {
    /** The days of a full school week. */
    static final int DAYS = 5;

    public Capacity {
        channels = List.copyOf(channels);
    }

    public static Capacity of(Curriculum year, PlanningProfile profile) {
        var sharing = year.channels().stream()
                .collect(Collectors.groupingBy(DayRows::of, LinkedHashMap::new, Collectors.toList()));
        var channels = new ArrayList<ChannelCapacity>();
        sharing.forEach((rows, group) -> {
            var demands = Demands.of(year, profile, rows, group);
            var fit = QuotaFit.of(demands);
            group.forEach(channel -> channels.add(ChannelCapacity.of(year, channel, demands, fit)));
        });
        return new Capacity(channels.stream()
                .sorted((one, other) -> Integer.compare(place(year, one), place(year, other)))
                .toList());
    }

    private static int place(Curriculum year, ChannelCapacity capacity) {
        return year.channels().indexOf(capacity.channel());
    }

    /** The same year with every channel on another raster. */
    public static Curriculum onRaster(Curriculum year, int rasterMinutes) {
        return new Curriculum(
                year.calendar(),
                year.channels().stream()
                        .map(channel -> new Channel(
                                channel.id(),
                                channel.name(),
                                channel.language(),
                                channel.clock(),
                                channel.from(),
                                channel.until(),
                                rasterMinutes))
                        .toList(),
                year.courses(),
                year.fingerprint());
    }

    /** Whether all quotas fit as they are asked for. */
    public boolean fits() {
        return channels.stream().allMatch(ChannelCapacity::fits);
    }

    /** What does not fit, in sentences, and the hours of the plan that no channel can carry. */
    public List<Finding> findings() {
        return channels.stream()
                .flatMap(channel -> CapacityFinding.of(channel).stream())
                .distinct()
                .toList();
    }
}
