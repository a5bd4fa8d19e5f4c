package kz.telesabaq.schedule;

import java.util.Optional;

/** The plan by which the house broadcasts. */
public interface LatestPlan {

    /** Empty while the year was not planned yet. */
    Optional<Kept> current();

    /**
     * A plan as it was kept.
     *
     * @param revision counts from 1 over all plans of the house
     * @param circumstances what had happened when it was made
     */
    record Kept(int revision, YearPlan plan, Circumstances circumstances) {}
}
