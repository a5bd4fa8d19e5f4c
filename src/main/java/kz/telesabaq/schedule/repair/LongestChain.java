package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which lessons of a course a year cannot hold, by days alone, when as many as possible are to be shown: a lesson that comes
 * very late must not push out all that follow it.
 */
final class LongestChain {
    private final Board board;
    private final List<Show> chain;

    LongestChain(Board board, List<Show> chain) {
        this.board = board;
        this.chain = chain;
    }

    /** The fewest lessons without which the others have a day each; what is fixed stays. */
    Set<Show> leftOut() {
        if (chain.stream().allMatch(Show::hasDays)) {
            return Set.of();
        }
        var lastDays = new ArrayList<List<Optional<LocalDate>>>();
        lastDays.add(List.of(Optional.of(board.pinnedUntil())));
        for (Show show : chain) {
            lastDays.add(with(show, lastDays.getLast()));
        }
        var last = lastDays.getLast();
        int shown = last.size() - 1;
        while (shown > 0 && last.get(shown).isEmpty()) {
            shown--;
        }
        return last.get(shown).isEmpty() ? Set.of() : without(lastDays, shown);
    }

    /** By the number of lessons shown: the first day on which that many can have been new. */
    private List<Optional<LocalDate>> with(Show show, List<Optional<LocalDate>> before) {
        var after = new ArrayList<Optional<LocalDate>>();
        for (int shown = 0; shown <= before.size(); shown++) {
            var skipping = shown < before.size() && board.standing(show).isEmpty()
                    ? before.get(shown)
                    : Optional.<LocalDate>empty();
            var showing = shown > 0 ? day(show, shown, before.get(shown - 1)) : Optional.<LocalDate>empty();
            after.add(
                    skipping.isPresent() && showing.isPresent()
                            ? Optional.of(earlier(skipping.get(), showing.get()))
                            : skipping.or(() -> showing));
        }
        return after;
    }

    private Optional<LocalDate> day(Show show, int number, Optional<LocalDate> before) {
        var standing = board.standing(show);
        if (standing.filter(board::isPast).isPresent()) {
            return before;
        }
        var free = before.flatMap(date -> board.firstDay(show, number, date.plusDays(1)));
        return standing.isPresent()
                ? standing.map(Show.Held::date)
                        .filter(date -> before.filter(date::isAfter).isPresent())
                : free;
    }

    private Set<Show> without(List<List<Optional<LocalDate>>> lastDays, int shownInAll) {
        var left = new HashSet<Show>();
        int shown = shownInAll;
        for (int i = chain.size(); i > 0; i--) {
            var here = lastDays.get(i).get(shown);
            var before = lastDays.get(i - 1);
            boolean shows = shown > 0
                    && day(chain.get(i - 1), shown, before.get(shown - 1)).equals(here);
            if (shows) {
                shown--;
            } else {
                left.add(chain.get(i - 1));
            }
        }
        return left;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
