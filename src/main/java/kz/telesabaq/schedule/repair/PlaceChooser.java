package kz.telesabaq.schedule.repair;

import kz.telesabaq.schedule.PlanningWatch;

/** A way to make a choice of places that brute reasoning did not settle; deterministic for a seed. */
public interface PlaceChooser {

    /**
     * The answer with the fewest lessons left out and then the fewest moves that it finds, with a bound.
     *
     * @param start an answer to begin with; the one returned is never worse
     */
    PlaceChoice.Answer fewest(PlaceChoice choice, PlaceChoice.Answer start, int seed, PlanningWatch watch);

    /** The nicest answer that it finds among those that move no more; the one it was given if it finds none. */
    PlaceChoice.Answer nicest(PlaceChoice choice, PlaceChoice.Answer found, int seed, PlanningWatch watch);

    /** Keeps the answer it was given. */
    static PlaceChooser none() {
        return new PlaceChooser() {
            @Override
            public PlaceChoice.Answer fewest(
                    PlaceChoice choice, PlaceChoice.Answer start, int seed, PlanningWatch watch) {
                return start;
            }

            @Override
            public PlaceChoice.Answer nicest(
                    PlaceChoice choice, PlaceChoice.Answer found, int seed, PlanningWatch watch) {
                return found;
            }
        };
    }
}
