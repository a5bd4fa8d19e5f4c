package kz.telesabaq.playout.build;

import java.util.List;
import java.util.Set;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;

/**
 * The part of a published rundown that a later revision must leave alone.
 *
 * @param previous what is on air
 * @param until the first frame that may change; an entry or a slot that began before it runs to its end as published
 */
public record Frozen(Rundown previous, SlotTime until) {

    /**
     * The entries that stand: all that start before {@link #until}, and what follows them up to the next of the boundaries,
     * so that a lesson never begins in the middle of its slot.
     */
    List<RundownEntry> standing(Set<SlotTime> boundaries) {
        return previous.entries().stream()
                .takeWhile(entry -> entry.start().isBefore(until) || !boundaries.contains(entry.start()))
                .toList();
    }
}
