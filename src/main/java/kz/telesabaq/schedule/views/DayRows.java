package kz.telesabaq.schedule.views;

import java.time.LocalTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.DayWindow;

/**
 * The slots of a channel's day, counted from 0; channels with equal ones share a week.
 *
 * @param minutes length of a slot
 */
record DayRows(LocalTime from, LocalTime until, int minutes) {

    static DayRows of(Channel channel) {
        return new DayRows(channel.from(), channel.until(), channel.rasterMinutes());
    }

    int count() {
        return between(from, until) / minutes;
    }

    /** The first row that begins inside the window. */
    int first(DayWindow window) {
        return Math.max(0, Math.ceilDiv(between(from, window.from()), minutes));
    }

    /** The row after the last one that ends inside the window; never before the first. */
    int end(DayWindow window) {
        int end = Math.min(count(), Math.floorDiv(between(from, window.until()), minutes));
        return Math.max(first(window), end);
    }

    LocalTime startOf(int row) {
        return from.plusMinutes((long) row * minutes);
    }

    private static int between(LocalTime earlier, LocalTime later) {
        return Math.floorDiv(later.toSecondOfDay() - earlier.toSecondOfDay(), 60);
    }
}
