package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.schedule.repair.Show.Held;

/** What a lesson that needs a premiere might do. */
sealed interface Option {

    Show show();

    /** The first and the last day on which it might be new this way; none where it is not shown. */
    Optional<Days> days();

    /** Both included. */
    record Days(LocalDate first, LocalDate last) {}

    /** It goes to a place of the day where nothing of its own was published. */
    record Fresh(Show show, AirDay day, Span slot) implements Option {
        @Override
        public Optional<Days> days() {
            return Optional.of(new Days(day.date(), day.date()));
        }
    }

    /** It is new where one of its own airings was published. */
    record InPlace(Show show, Held airing) implements Option {
        @Override
        public Optional<Days> days() {
            return Optional.of(new Days(airing.date(), airing.date()));
        }
    }

    /** It is new somewhere within the days, at a place that is not thought through; a neighbour of its course may have to move. */
    record Somewhere(Show show, Days range) implements Option {
        @Override
        public Optional<Days> days() {
            return Optional.of(range);
        }
    }

    /** It is not shown at all. */
    record LeftOut(Show show) implements Option {
        @Override
        public Optional<Days> days() {
            return Optional.empty();
        }
    }
}
