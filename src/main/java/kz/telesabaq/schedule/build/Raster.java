package kz.telesabaq.schedule.build;

import java.time.LocalTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.DayWindow;

/**
 * The slots of a channel's day, counted from 0. Channels with equal rasters share a template.
 *
 * @param minutes length of a slot
 */
record Raster(LocalTime from, LocalTime until, int minutes) {

    static Raster of(Channel channel) {
        return new Raster(channel.from(), channel.until(), channel.rasterMinutes());
    }

    int rows() {
        return minutesBetween(from, until) / minutes;
    }

    /** The first row that begins inside the window. */
    int firstRow(DayWindow window) {
        return Math.max(0, Math.ceilDiv(minutesBetween(from, window.from()), minutes));
    }

    /** The row after the last one that is over when the window is; never before the first. */
    int endRow(DayWindow window) {
        int end = Math.min(rows(), Math.floorDiv(minutesBetween(from, window.until()), minutes));
        return Math.max(firstRow(window), end);
    }

    /** How many rows apart two lessons begin that have the break between their slots. */
    int rowsApart(int breakMinutes) {
        return 1 + Math.ceilDiv(breakMinutes, minutes);
    }

    LocalTime startOf(int row) {
        return from.plusMinutes((long) row * minutes);
    }

    private static int minutesBetween(LocalTime earlier, LocalTime later) {
        return Math.floorDiv(later.toSecondOfDay() - earlier.toSecondOfDay(), 60);
    }
}
