package kz.telesabaq.schedule;

import java.util.Comparator;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;

/**
 * A lesson put on air at a place of the year.
 *
 * @param start the frame of the air day at which the slot begins
 * @param slot how much air time is set aside, lesson and what follows it together
 */
public record Placement(ChannelId channel, AirDay day, SlotTime start, Frames slot, LessonCode lesson, Role role)
        implements Comparable<Placement> {
    private static final Comparator<Placement> ORDER = Comparator.comparing(Placement::channel)
            .thenComparing(Placement::day)
            .thenComparing(Placement::start)
            .thenComparing(Placement::lesson)
            .thenComparing(Placement::role);

    public Span span() {
        return new Span(start, slot);
    }

    /** By channel, day and time. */
    @Override
    public int compareTo(Placement other) {
        return ORDER.compare(this, other);
    }
}
