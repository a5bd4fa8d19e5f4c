package kz.telesabaq.schedule.file;

import java.time.LocalTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.YearPlan;

/**
 * What a plan file holds: the plan and what is needed to judge it again from the files alone.
 *
 * @param openings local time at which each channel's air day opens, from which the times of the file count
 * @param circumstances what had happened when the plan was made, and what people insisted on
 * @param origin what made the plan
 */
public record PlanDocument(
        YearPlan plan,
        PlanningProfile profile,
        SortedMap<ChannelId, LocalTime> openings,
        Circumstances circumstances,
        Origin origin) {

    public PlanDocument {
        openings = Collections.unmodifiableSortedMap(new TreeMap<>(openings));
        var channels = Stream.of(plan.placements(), circumstances.pins(), circumstances.missed())
                .flatMap(placements -> placements.stream().map(placement -> placement.channel()))
                .distinct()
                .toList();
        for (var channel : channels) {
            if (!openings.containsKey(channel)) {
                throw new IllegalArgumentException("no opening time for channel " + channel);
            }
        }
    }

    public static PlanDocument of(PlanningBrief brief, YearPlan plan, Origin origin) {
        var openings = new TreeMap<ChannelId, LocalTime>();
        for (Channel channel : brief.curriculum().channels()) {
            openings.put(channel.id(), channel.clock().opening());
        }
        return new PlanDocument(plan, brief.profile(), openings, brief.circumstances(), origin);
    }

    /** What the plan is judged against, beside the papers of its year; what was published before it is in no plan file. */
    public PlanningBrief brief(Curriculum papers) {
        return PlanningBrief.of(papers, profile, circumstances);
    }
}
