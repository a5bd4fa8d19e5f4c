package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Show.Held;

/**
 * Between which days each lesson may be new: not before its media, its week by the quota and the lesson before it, not after
 * what is fixed behind it. Holds for every plan, so an airing that does not fit in between has lost its place for good.
 */
final class ChainDays {
    private final Board board;

    ChainDays(Board board) {
        this.board = board;
    }

    void limit() {
        for (var channel : board.channels()) {
            for (List<Show> chain : board.chains(channel.id()).values()) {
                limitFirst(chain);
                limitLast(chain);
                chain.forEach(this::letGoOfTheImpossible);
            }
        }
    }

    private void limitFirst(List<Show> chain) {
        var after = LocalDate.MIN;
        for (int i = 0; i < chain.size(); i++) {
            var show = chain.get(i);
            var first = first(show, i + 1, after);
            show.mayBeNew(first, Optional.empty());
            after = later(after, first.map(date -> date.plusDays(1)).orElse(after));
        }
    }

    private Optional<LocalDate> first(Show show, int number, LocalDate after) {
        var standing = standing(show);
        if (standing.isPresent()) {
            return standing;
        }
        return board.firstDay(show, number, after);
    }

    /** A lesson that was missed is made good behind those that were shown in the meantime. */
    private void limitLast(List<Show> chain) {
        var before = LocalDate.MAX;
        var beforeOpen = LocalDate.MAX;
        for (Show show : chain.reversed()) {
            var end = board.isMissed(show) ? beforeOpen : before;
            var last = standing(show).or(() -> board.days().before(show.grade(), end));
            show.mayBeNew(show.earliest(), last);
            before = last.orElse(before);
            if (board.standing(show).filter(board::isPast).isEmpty()) {
                beforeOpen = last.orElse(beforeOpen);
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<LocalDate> standing(Show show) {
        return board.standing(show).map(Held::date);
    }

    private void letGoOfTheImpossible(Show show) {
        for (Held held : List.copyOf(show.held())) {
            if (!held.fixed() && !canBeNew(held) && !canRepeat(held)) {
                board.drop(held, Reason.ORDER);
            }
        }
    }

    /** Where the premiere is fixed, no other airing can take its part. */
    private boolean canBeNew(Held held) {
        return board.standing(held.show()).isEmpty() && board.canBeNew(held);
    }

    private boolean canRepeat(Held held) {
        var show = held.show();
        if (!show.hasDays()
                || !board.mayShow(
                        show,
                        Role.REPEAT,
                        held.placement().day(),
                        held.placement().span())) {
            return false;
        }
        var within = held.date().minusDays(board.brief().profile().repeatWithinDays());
        var first = show.earliest().filter(within::isBefore).orElse(within);
        var last = show.latest()
                .filter(held.date().minusDays(1)::isAfter)
                .orElse(held.date().minusDays(1));
        return board.days().anyWithin(show.grade(), first, last);
    }
}
