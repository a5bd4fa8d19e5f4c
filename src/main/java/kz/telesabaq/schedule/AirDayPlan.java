package kz.telesabaq.schedule;

import java.util.Comparator;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;

/**
 * One air day of one channel, whole. A late change makes the next revision; nothing is patched in place.
 *
 * @param revision 1, 2, 3 …
 * @param slots in order of time, without overlap, inside the channel's window
 */
public record AirDayPlan(Channel channel, AirDay day, int revision, List<Slot> slots) {

    public AirDayPlan {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1, not " + revision);
        }
        slots = slots.stream().sorted(Comparator.comparing(Slot::span)).toList();
        var window = channel.window(day);
        for (int i = 0; i < slots.size(); i++) {
            var span = slots.get(i).span();
            if (!window.contains(span)) {
                throw new IllegalArgumentException(
                        "slot %s of %s %s lies outside the window %s".formatted(span, channel.id(), day, window));
            }
            if (i > 0 && slots.get(i - 1).span().overlaps(span)) {
                throw new IllegalArgumentException(
                        "slots overlap on %s %s at %s".formatted(channel.id(), day, span.start()));
            }
        }
    }
}
