package kz.telesabaq.schedule.file;

import java.time.LocalTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.YearPlan;

/**
 * What a plan file holds: the plan and what is needed to judge it again from the files alone.
 *
 * @param openings local time at which each channel's air day opens, from which the times of the file count
 */
public record PlanDocument(YearPlan plan, PlanningProfile profile, SortedMap<ChannelId, LocalTime> openings) {

    public PlanDocument {
        openings = Collections.unmodifiableSortedMap(new TreeMap<>(openings));
        for (var placement : plan.placements()) {
            if (!openings.containsKey(placement.channel())) {
                throw new IllegalArgumentException("no opening time for channel " + placement.channel());
            }
        }
    }

    public static PlanDocument of(Curriculum curriculum, PlanningProfile profile, YearPlan plan) {
        var openings = new TreeMap<ChannelId, LocalTime>();
        for (Channel channel : curriculum.channels()) {
            openings.put(channel.id(), channel.clock().opening());
        }
        return new PlanDocument(plan, profile, openings);
    }
}
