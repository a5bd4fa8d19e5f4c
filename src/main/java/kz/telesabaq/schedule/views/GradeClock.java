package kz.telesabaq.schedule.views;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/**
 * How steady the hours of a grade are on a channel.
 *
 * @param fixedStarts the times of day at which the grade usually has its new lessons: as many of the most used ones as it
 *     has lessons on its fullest day
 * @param distinctStarts how many different times of day a family meets over the year
 * @param premieres new lessons of the year
 * @param atFixedStarts how many of them begin at a fixed start
 */
public record GradeClock(
        ChannelId channel,
        Grade grade,
        List<LocalTime> fixedStarts,
        int distinctStarts,
        int premieres,
        int atFixedStarts) {

    public GradeClock {
        fixedStarts = fixedStarts.stream().sorted().toList();
        if (atFixedStarts > premieres) {
            throw new IllegalArgumentException(
                    "of %d premieres %d cannot be at fixed starts".formatted(premieres, atFixedStarts));
        }
    }

    /** The share of new lessons at a fixed start, in thousandths rounded down; 1000 where the grade has none. */
    public int perMille() {
        return perMille(atFixedStarts, premieres);
    }

    /** The clock of every grade that has new lessons, by channel and grade. */
    public static List<GradeClock> of(Curriculum papers, YearPlan plan) {
        return papers.channels().stream()
                .sorted(Comparator.comparing(Channel::id))
                .flatMap(channel -> of(channel, plan).stream())
                .toList();
    }

    /** The published number: of all new lessons of the plan, how many thousandths begin at a fixed start. */
    public static int perMille(List<GradeClock> clocks) {
        return perMille(
                clocks.stream().mapToInt(GradeClock::atFixedStarts).sum(),
                clocks.stream().mapToInt(GradeClock::premieres).sum());
    }

    private static int perMille(int part, int whole) {
        return whole == 0 ? 1000 : Math.toIntExact(part * 1000L / whole);
    }

    private static List<GradeClock> of(Channel channel, YearPlan plan) {
        var byGrade = new TreeMap<Grade, List<Placement>>();
        plan.placements().stream()
                .filter(airing ->
                        airing.role() == Role.PREMIERE && airing.channel().equals(channel.id()))
                .forEach(airing -> byGrade.computeIfAbsent(airing.lesson().grade(), grade -> new ArrayList<>())
                        .add(airing));
        return byGrade.entrySet().stream()
                .map(entry -> of(channel, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static GradeClock of(Channel channel, Grade grade, List<Placement> premieres) {
        var used = new TreeMap<LocalTime, Integer>();
        var onDay = new TreeMap<String, Integer>();
        for (Placement airing : premieres) {
            used.merge(channel.clock().wallClock(airing.day(), airing.start()).toLocalTime(), 1, Integer::sum);
            onDay.merge(airing.day().toString(), 1, Integer::sum);
        }
        int fullest = onDay.values().stream().max(Comparator.naturalOrder()).orElse(0);
        var fixed = used.entrySet().stream()
                .sorted(Map.Entry.<LocalTime, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(fullest)
                .toList();
        return new GradeClock(
                channel.id(),
                grade,
                fixed.stream().map(Map.Entry::getKey).toList(),
                used.size(),
                premieres.size(),
                fixed.stream().mapToInt(Map.Entry::getValue).sum());
    }
}
