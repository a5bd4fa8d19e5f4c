package kz.telesabaq.schedule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;

/**
 * What a plan is worth, with proof: made from the papers and the plan alone, by nobody who made the plan.
 *
 * @param year the school year as written
 * @param origin what made the plan
 * @param inputs what was judged
 * @param rules what the plan costs by each rule, in the order of the checker
 * @param bounds how far the plan is from the best possible, by measure
 * @param clocks the start times of each grade on each channel
 * @param longestDriftDays the most days between a lesson and its counterpart in the other language
 */
public record Certificate(
        String year,
        Origin origin,
        Inputs inputs,
        Counts counts,
        List<RuleCost> rules,
        List<Bound> bounds,
        List<ClockBound> clocks,
        long longestDriftDays) {

    /**
     * Fingerprints, SHA-256 in hex.
     *
     * @param papers of the year's papers
     * @param plan of the plan file
     */
    public record Inputs(String papers, String plan) {}

    /** How many airings there are. */
    public record Tally(long premieres, long repeats) {
        public static final Tally NONE = new Tally(0, 0);

        public Tally plus(Tally other) {
            return new Tally(premieres + other.premieres, repeats + other.repeats);
        }
    }

    /**
     * The airings of a plan, counted.
     *
     * @param bySubject by the subject's key
     * @param byWeek by the week's Monday
     */
    public record Counts(
            Tally all,
            SortedMap<ChannelId, Tally> byChannel,
            SortedMap<Grade, Tally> byGrade,
            SortedMap<String, Tally> bySubject,
            SortedMap<LocalDate, Tally> byWeek) {
        public Counts {
            byChannel = Collections.unmodifiableSortedMap(new TreeMap<>(byChannel));
            byGrade = Collections.unmodifiableSortedMap(new TreeMap<>(byGrade));
            bySubject = Collections.unmodifiableSortedMap(new TreeMap<>(bySubject));
            byWeek = Collections.unmodifiableSortedMap(new TreeMap<>(byWeek));
        }
    }

    /** How many different times of day a grade's new lessons begin at, and the fewest possible. */
    public record ClockBound(ChannelId channel, Grade grade, int planned, int bound) {}

    public Certificate {
        rules = List.copyOf(rules);
        bounds = List.copyOf(bounds);
        clocks = List.copyOf(clocks);
    }

    /** In how many places a hard rule is broken; such a plan is not put on air. */
    public long hardBreaches() {
        return breaches(Level.HARD);
    }

    public long breaches(Level level) {
        return rules.stream()
                .filter(rule -> rule.level() == level)
                .mapToLong(RuleCost::breaches)
                .sum();
    }

    public long cost(Level level) {
        return rules.stream()
                .filter(rule -> rule.level() == level)
                .mapToLong(RuleCost::cost)
                .sum();
    }

    public Optional<Bound> bound(String measure) {
        return bounds.stream().filter(bound -> bound.measure().equals(measure)).findFirst();
    }
}
