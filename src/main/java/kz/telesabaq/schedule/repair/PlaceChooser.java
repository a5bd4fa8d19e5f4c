package kz.telesabaq.schedule.repair;

import kz.telesabaq.schedule.PlanningWatch;

/** A way to make a choice of places that brute reasoning did not settle. */
public interface PlaceChooser {

    /**
     * The best answer it finds, with a bound; deterministic for a seed.
     *
     * @param start an answer to begin with; the one returned is never worse
     */
    PlaceChoice.Answer choose(PlaceChoice choice, PlaceChoice.Answer start, int seed, PlanningWatch watch);

    /** Keeps the answer it was given. */
    static PlaceChooser none() {
        return (choice, start, seed, watch) -> start;
    }
}
