package kz.telesabaq.bench.planner;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/** How many lessons anybody could show again once each, with the premieres of a plan where they are. */
final class RepeatBound {
    private RepeatBound() {}

    static long of(PlanningBrief brief, YearPlan plan) {
        return brief.curriculum().channels().stream()
                .mapToLong(channel -> of(brief, plan, channel))
                .sum();
    }

    private static long of(PlanningBrief brief, YearPlan plan, Channel channel) {
        Map<LocalDate, List<Placement>> premieres = plan.placements().stream()
                .filter(placement -> placement.channel().equals(channel.id()) && placement.role() == Role.PREMIERE)
                .collect(Collectors.groupingBy(placement -> placement.day().date(), TreeMap::new, Collectors.toList()));
        return Math.min(byDays(brief, channel, premieres), byTime(brief, channel, premieres));
    }

    /** The lesson that may wait least takes the first free slot: no other order shows more. */
    private static long byDays(PlanningBrief brief, Channel channel, Map<LocalDate, List<Placement>> premieres) {
        long hours = hoursForRepeats(brief, channel).count();
        long slot = shortestSlot(channel, premieres);
        var lastDays = new PriorityQueue<LocalDate>(Comparator.naturalOrder());
        long repeats = 0;
        for (LocalDate date : brief.curriculum().calendar().broadcastDays()) {
            var today = premieres.getOrDefault(date, List.of());
            while (!lastDays.isEmpty() && lastDays.peek().isBefore(date)) {
                lastDays.remove();
            }
            for (long free = Math.max(0, hours - used(today)) / slot; free > 0 && !lastDays.isEmpty(); free--) {
                lastDays.remove();
                repeats++;
            }
            today.forEach(any -> lastDays.add(date.plusDays(brief.profile().repeatWithinDays())));
        }
        return repeats;
    }

    private static long shortestSlot(Channel channel, Map<LocalDate, List<Placement>> premieres) {
        return premieres.values().stream()
                .flatMap(List::stream)
                .mapToLong(placement -> placement.slot().count())
                .min()
                .orElse(channel.raster().count());
    }

    private static long used(List<Placement> today) {
        return today.stream().mapToLong(placement -> placement.slot().count()).sum();
    }

    /** Lessons of different lengths: the shortest first into all the time that the year has left. */
    private static long byTime(PlanningBrief brief, Channel channel, Map<LocalDate, List<Placement>> premieres) {
        long hours = hoursForRepeats(brief, channel).count();
        long left = brief.curriculum().calendar().broadcastDays().stream()
                .mapToLong(date -> Math.max(0, hours - used(premieres.getOrDefault(date, List.of()))))
                .sum();
        long[] slots = premieres.values().stream()
                .flatMap(List::stream)
                .mapToLong(placement -> placement.slot().count())
                .sorted()
                .toArray();
        int repeats = 0;
        while (repeats < slots.length && slots[repeats] <= left) {
            left -= slots[repeats++];
        }
        return repeats;
    }

    /** From the earliest hour at which any grade may see a repeat to the latest, as far as the channel is open. */
    private static Frames hoursForRepeats(PlanningBrief brief, Channel channel) {
        var from = brief.profile().bands().stream()
                .map(band -> band.repeats().from())
                .min(Comparator.naturalOrder())
                .filter(channel.from()::isBefore)
                .orElse(channel.from());
        var until = brief.profile().bands().stream()
                .map(band -> band.repeats().until())
                .max(Comparator.naturalOrder())
                .filter(channel.until()::isAfter)
                .orElse(channel.until());
        return Frames.covering(Duration.between(from, until));
    }
}
