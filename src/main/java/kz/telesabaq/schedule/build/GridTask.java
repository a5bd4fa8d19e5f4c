package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The weekly problem of all channels that share hours and raster.
 *
 * @param grain minutes on multiples of which rows begin
 * @param rest minutes between the end of a grade's lesson and its next one
 * @param longestIdle a grade would rather wait no longer than so many minutes between two of its lessons
 * @param needs youngest grade first
 * @param taken what a weekday gives to something else in every week, on any of the channels
 * @param wishes what the choices weigh that the demands leave
 */
public record GridTask(
        int grain,
        int rest,
        int longestIdle,
        List<GradeNeed> needs,
        SortedMap<DayOfWeek, List<Stretch>> taken,
        Wishes wishes) {
    /** The days of a template; a working Saturday stands in for one of them. */
    public static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public GridTask {
        needs = List.copyOf(needs);
        taken = new TreeMap<>(taken);
    }

    /** A task with the usual wishes. */
    public GridTask(
            int grain, int rest, int longestIdle, List<GradeNeed> needs, SortedMap<DayOfWeek, List<Stretch>> taken) {
        this(grain, rest, longestIdle, needs, taken, Wishes.usual());
    }

    /** A task in which no weekday gives time to anything else. */
    public GridTask(int grain, int rest, int longestIdle, List<GradeNeed> needs) {
        this(grain, rest, longestIdle, needs, new TreeMap<>());
    }

    /** No template has fewer start times than this. */
    public int leastRows() {
        return needs.stream().mapToInt(need -> need.rows().size()).sum();
    }

    /** How long after the start of one row the grade's next one may begin. */
    public int apart(RowNeed row) {
        return Math.ceilDiv(row.screen() + rest, grain) * grain;
    }

    /** What is taken on one weekday or another. */
    public List<Stretch> takenOnAnyDay() {
        var all = new TreeSet<Stretch>();
        taken.values().forEach(all::addAll);
        return List.copyOf(all);
    }
}
