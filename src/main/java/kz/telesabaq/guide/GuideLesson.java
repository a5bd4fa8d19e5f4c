package kz.telesabaq.guide;

import java.time.Duration;
import java.time.ZonedDateTime;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.Slot;

/**
 * One lesson on air, as viewers are told of it.
 *
 * @param start wall clock of the channel
 * @param slotEnd when the next slot may begin; half-open
 * @param length how long the lesson itself plays; what was planned where a standby card stands in for it
 */
public record GuideLesson(
        ChannelId channel, ZonedDateTime start, ZonedDateTime slotEnd, Slot slot, Frames length, Showing showing) {

    /** The same as it was planned, whatever the rundown says of its recording now. */
    GuideLesson asPlanned() {
        return new GuideLesson(channel, start, slotEnd, slot, length, new Showing.TheLesson());
    }

    public Grade grade() {
        return slot.lesson().grade();
    }

    /** Whole minutes, a minute once begun counting in full; never less than one. */
    public int minutes() {
        Duration length = length().toDuration();
        return Math.toIntExact(Math.max(1, Math.ceilDiv(length.toSeconds(), 60L)));
    }
}
