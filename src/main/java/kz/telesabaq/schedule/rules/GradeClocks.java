package kz.telesabaq.schedule.rules;

import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;

/**
 * At which times of day a grade has its new lessons on a channel.
 *
 * @param starts each time with the airings that begin at it
 */
record GradeClocks(SortedMap<LocalTime, List<Airing>> starts) {
    private static final int SCHOOL_WEEK = 5;

    GradeClocks {
        starts = Collections.unmodifiableSortedMap(new TreeMap<>(starts));
    }

    record Clock(ChannelId channel, Grade grade) {}

    static Map<Clock, GradeClocks> of(PlanView view) {
        var premieres = view.airings().stream()
                .filter(Airing::isPremiere)
                .collect(Collectors.groupingBy(
                        airing -> new Clock(airing.channel().id(), airing.grade()),
                        LinkedHashMap::new,
                        Collectors.groupingBy(view::startOf, TreeMap::new, Collectors.toList())));
        var clocks = new LinkedHashMap<Clock, GradeClocks>();
        premieres.forEach((clock, starts) -> clocks.put(clock, new GradeClocks(starts)));
        return clocks;
    }

    /**
     * As many times as the grade's weekly quota needs when it is spread over five days, or as many as its lessons need over
     * all its school days where that is more: what holidays remove has to be caught up.
     */
    int needed(PlanView view, Clock clock) {
        int aWeek = view.brief().curriculum().courses().stream()
                .filter(course -> course.grade().equals(clock.grade())
                        && course.language()
                                .equals(starts.values()
                                        .iterator()
                                        .next()
                                        .getFirst()
                                        .channel()
                                        .language()))
                .mapToInt(course -> Math.min(course.lessonsPerWeek(), SCHOOL_WEEK))
                .sum();
        int shown = starts.values().stream().mapToInt(List::size).sum();
        int days = Math.max(1, view.schoolDays().of(clock.grade()).size());
        return Math.max(1, Math.max(Math.ceilDiv(aWeek, SCHOOL_WEEK), Math.ceilDiv(shown, days)));
    }

    /** The airings at all but the most usual times. */
    List<Airing> rarest(int usual) {
        return starts.entrySet().stream()
                .sorted(Comparator.comparingInt((Entry<LocalTime, List<Airing>> start) ->
                                -start.getValue().size())
                        .thenComparing(Entry::getKey))
                .skip(usual)
                .flatMap(start -> start.getValue().stream())
                .toList();
    }
}
