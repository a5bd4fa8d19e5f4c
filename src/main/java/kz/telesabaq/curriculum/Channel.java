package kz.telesabaq.curriculum;

import java.time.LocalTime;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.findings.Wording;

/**
 * A broadcaster that carries the lessons of one language.
 *
 * @param clock its zone and the local time at which its air day opens
 * @param from local time at which the lessons begin, 09:00
 * @param until local time at which they are over, 18:00
 * @param rasterMinutes length of a slot: 10, 12, 15 or 20
 */
public record Channel(
        ChannelId id,
        Wording name,
        Language language,
        HouseClock clock,
        LocalTime from,
        LocalTime until,
        int rasterMinutes) {

    public Channel {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("channel %s begins at %s and is over at %s".formatted(id, from, until));
        }
        if (rasterMinutes < 1) {
            throw new IllegalArgumentException("a raster is at least one minute, not " + rasterMinutes);
        }
    }

    public Frames raster() {
        return Frames.ofMinutes(rasterMinutes);
    }

    /** The stretch of an air day that the lessons own. */
    public Span window(AirDay day) {
        return Span.between(clock.slotOf(day, from), clock.slotOf(day, until));
    }

    /** How many whole slots a broadcast day has. */
    public int slotsPerDay() {
        return (until.toSecondOfDay() - from.toSecondOfDay()) / (rasterMinutes * 60);
    }

    /** Where a slot begins, counted from 0. */
    public SlotTime slotStart(AirDay day, int row) {
        return clock.slotOf(day, from).plus(raster().times(row));
    }
}
