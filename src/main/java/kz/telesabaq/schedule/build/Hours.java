package kz.telesabaq.schedule.build;

import java.time.LocalTime;
import java.util.Optional;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.DayWindow;

/**
 * The hours of a channel that belong to lessons. Channels with equal hours share a template.
 *
 * @param raster minutes that the shortest slot has
 */
record Hours(LocalTime from, LocalTime until, int raster) {

    static Hours of(Channel channel) {
        return new Hours(channel.from(), channel.until(), channel.rasterMinutes());
    }

    int minutes() {
        return minuteOf(until);
    }

    /** The whole minute in which the time lies, counted from the first; negative before it. */
    int minuteOf(LocalTime time) {
        return Math.floorDiv(time.toSecondOfDay() - from.toSecondOfDay(), 60);
    }

    LocalTime timeOf(int minute) {
        return from.plusMinutes(minute);
    }

    /** The first minute inside both the channel's hours and the window. */
    int firstMinute(DayWindow window) {
        return Math.max(0, Math.ceilDiv(window.from().toSecondOfDay() - from.toSecondOfDay(), 60));
    }

    /** The minute at which the channel's hours or the window are over; never before the first. */
    int endMinute(DayWindow window) {
        return Math.max(firstMinute(window), Math.min(minutes(), minuteOf(window.until())));
    }

    /** The part of the day that the window covers, minutes only begun in full; nothing when it lies outside. */
    Optional<Stretch> within(DayWindow window) {
        int first = Math.max(0, minuteOf(window.from()));
        int end = Math.min(minutes(), Math.ceilDiv(window.until().toSecondOfDay() - from.toSecondOfDay(), 60));
        return first < end ? Optional.of(new Stretch(first, end)) : Optional.empty();
    }
}
