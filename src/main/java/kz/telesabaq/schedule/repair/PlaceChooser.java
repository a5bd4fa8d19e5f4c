package kz.telesabaq.schedule.repair;

import java.util.Optional;
import kz.telesabaq.schedule.PlanningWatch;

/** A way to make a choice of places that brute reasoning did not settle; deterministic for a seed. */
public interface PlaceChooser {

    /**
     * The answer with the fewest lessons left out and then the fewest moves that it finds, with a bound.
     *
     * @param start an answer to begin with; the one returned is never worse. What costs less than its bound is of no use: no
     *     plan does
     */
    PlaceChoice.Answer fewest(PlaceChoice choice, PlaceChoice.Answer start, int seed, PlanningWatch watch);

    /**
     * The nicest answer that it finds, within a short while, among those that leave out and move no more.
     *
     * @param hint where to begin
     * @param cost of an answer that is known
     */
    Optional<PlaceChoice.Answer> nicest(
            PlaceChoice choice, PlaceChoice.Answer hint, long cost, int seed, PlanningWatch watch);

    /** Keeps the answer it was given. */
    static PlaceChooser none() {
        return new PlaceChooser() {
            @Override
            public PlaceChoice.Answer fewest(
                    PlaceChoice choice, PlaceChoice.Answer start, int seed, PlanningWatch watch) {
                return start;
            }

            @Override
            public Optional<PlaceChoice.Answer> nicest(
                    PlaceChoice choice, PlaceChoice.Answer hint, long cost, int seed, PlanningWatch watch) {
                return Optional.empty();
            }
        };
    }
}
