package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.List;

/**
 * Fills a grade's year once more where the rows of its clock could not hold what holidays took: a lesson that would be left
 * out of the year outranks the clock (planning reference, section 6), so it gets an {@linkplain ExceptionalPlaces exceptional
 * place}: at as few start times as will do, so that a family has one more time to look up and not many, and as late in the
 * year as will do, so that until then the clock stands.
 */
final class CatchUp {
    private final YearBook year;
    private final Template template;
    private final ChannelBooks books;

    /** @param books of the channel, without the new lessons of the grade that are still to be placed */
    CatchUp(YearBook year, Template template, ChannelBooks books) {
        this.year = year;
        this.template = template;
        this.books = books;
    }

    /** The fill that leaves out fewest; the given one where exceptional places would not help. */
    GradeFill improve(GradeFill byTheClock, GradeFill.Terms terms) {
        if (byTheClock.unplaced() == 0) {
            return byTheClock;
        }
        var starts = ExceptionalPlaces.starts(year, template, books, terms);
        var most = fill(terms, ExceptionalPlaces.of(starts));
        if (most.tooEarly().isPresent() || most.unplaced() >= byTheClock.unplaced()) {
            return byTheClock;
        }
        for (int few = 1; few < starts.size(); few++) {
            var places = ExceptionalPlaces.of(starts.subList(0, few));
            var attempt = fill(terms, places);
            if (isAsGood(attempt, most)) {
                return latest(attempt, terms, places);
            }
        }
        return latest(most, terms, ExceptionalPlaces.of(starts));
    }

    /** Whether every lesson finds a place, be it an exceptional one. */
    boolean holdsAll(GradeFill byTheClock, GradeFill.Terms terms) {
        return byTheClock.unplaced() == 0
                || fill(terms, ExceptionalPlaces.of(ExceptionalPlaces.starts(year, template, books, terms)))
                                .unplaced()
                        == 0;
    }

    /** The places open as late as leaves out no lesson more. */
    private GradeFill latest(GradeFill good, GradeFill.Terms terms, ExceptionalPlaces places) {
        var best = good;
        List<LocalDate> dates = places.dates();
        int late = 0;
        int tooLate = dates.size();
        while (tooLate - late > 1) {
            int tried = (late + tooLate) / 2;
            var attempt = fill(terms, places.from(dates.get(tried)));
            if (isAsGood(attempt, good)) {
                best = attempt;
                late = tried;
            } else {
                tooLate = tried;
            }
        }
        return best;
    }

    private static boolean isAsGood(GradeFill attempt, GradeFill good) {
        return attempt.unplaced() <= good.unplaced() && attempt.tooEarly().isEmpty();
    }

    private GradeFill fill(GradeFill.Terms terms, ExceptionalPlaces places) {
        return new GradeFill(year, template, books, terms, places).fill();
    }
}
