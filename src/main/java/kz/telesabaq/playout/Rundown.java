package kz.telesabaq.playout;

import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;

/**
 * What a channel plays on an air day, event after event without a frame between them.
 *
 * <p>A gap, an overlap and an uncovered end cannot be built: the entries tile the channel's window exactly.
 *
 * @param revision the number under which it is published; counts from 1 for each channel and day
 */
public record Rundown(Channel channel, AirDay day, int revision, List<RundownEntry> entries) {

    public Rundown {
        entries = List.copyOf(entries);
        Span window = channel.window(day);
        SlotTime due = window.start();
        for (RundownEntry entry : entries) {
            if (!entry.start().equals(due)) {
                throw new IllegalArgumentException("%s starts at %s, the one before ends at %s"
                        .formatted(
                                entry.clip().number(),
                                channel.clock().label(entry.start()),
                                channel.clock().label(due)));
            }
            due = due.plus(entry.length());
        }
        if (!due.equals(window.end())) {
            throw new IllegalArgumentException("the rundown ends at %s, the window at %s"
                    .formatted(channel.clock().label(due), channel.clock().label(window.end())));
        }
    }

    public Span window() {
        return channel.window(day);
    }

    /** The entry on air at a frame of the day, which must lie in the window. */
    public RundownEntry at(SlotTime moment) {
        return entries.stream()
                .filter(entry -> entry.span().contains(moment))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing is planned at %s".formatted(channel.clock().label(moment))));
    }
}
