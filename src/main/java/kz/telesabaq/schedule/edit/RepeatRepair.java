package kz.telesabaq.schedule.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/**
 * Looks after the repeats once the new lessons stand: a repeat that became illegal goes to the first free slot after its
 * premiere at which it may stand, rather in the other half of the day; where there is none, it is dropped.
 */
final class RepeatRepair {
    private final Draft draft;
    private final Predicate<AirDay> mayUse;

    /** @param mayUse days on which repeats may find a new place */
    RepeatRepair(Draft draft, Predicate<AirDay> mayUse) {
        this.draft = draft;
        this.mayUse = mayUse;
    }

    /** Settles everything that the edit touched, and the repeats that had to leave their places. */
    void settle(Collection<Placement> homeless) {
        var seeking = new ArrayList<>(homeless);
        for (Placement airing : draft.plan().placements()) {
            if (airing.role() == Role.REPEAT
                    && draft.touches(airing)
                    && !draft.isFixed(airing)
                    && draft.isKnown(airing)) {
                draft.remove(airing);
                if (Standing.of(draft, airing).isFree()) {
                    draft.add(airing);
                } else {
                    seeking.add(airing);
                }
            }
        }
        seeking.sort(Comparator.comparing(Placement::lesson).thenComparing(Comparator.naturalOrder()));
        seeking.forEach(repeat -> newHome(repeat).ifPresent(draft::add));
    }

    private Optional<Placement> newHome(Placement repeat) {
        var premiere = draft.premiere(repeat.channel(), repeat.lesson());
        if (premiere.isEmpty()) {
            return Optional.empty();
        }
        var channel = draft.channel(repeat.channel());
        int within = draft.brief().profile().repeatWithinDays();
        return IntStream.rangeClosed(1, within)
                .mapToObj(days -> premiere.get().day().plusDays(days))
                .filter(mayUse)
                .filter(day -> draft.repeats(repeat.channel(), repeat.lesson()).stream()
                        .noneMatch(other -> other.day().equals(day)))
                .flatMap(day -> slots(channel, day, repeat, premiere.get()).stream())
                .filter(place -> Standing.of(draft, place).isFree())
                .findFirst();
    }

    /** The day's slots, those of the other half of the day first. */
    private List<Placement> slots(Channel channel, AirDay day, Placement repeat, Placement premiere) {
        boolean morning = isMorning(channel, premiere);
        return IntStream.range(0, channel.slotsPerDay())
                .mapToObj(row -> new Placement(
                        channel.id(), day, channel.slotStart(day, row), repeat.slot(), repeat.lesson(), Role.REPEAT))
                .sorted(Comparator.comparing((Placement place) -> isMorning(channel, place) == morning)
                        .thenComparing(Placement::start))
                .toList();
    }

    private boolean isMorning(Channel channel, Placement airing) {
        return channel.clock()
                .wallClock(airing.day(), airing.start())
                .toLocalTime()
                .isBefore(draft.brief().profile().halfDay());
    }
}
