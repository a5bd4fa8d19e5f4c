package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.List;

/**
 * The weekly problem of all channels that share opening hours and raster.
 *
 * @param apart two rows of one grade lie at least so many rows apart; 2 leaves one slot between them
 * @param needs youngest grade first
 */
public record GridTask(int apart, List<GradeNeed> needs) {
    /** The days of a school week. */
    public static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public GridTask {
        needs = List.copyOf(needs);
    }

    /** No template has fewer start times than this. */
    public int leastRows() {
        return needs.stream().mapToInt(GradeNeed::rows).sum();
    }
}
