package kz.telesabaq.schedule.build;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.PlanningWatch;

/** A way to solve the weekly problem. */
@FunctionalInterface
public interface GridMethod {

    /** The layout, or nothing when this way finds none; the same task always gets the same answer. */
    Optional<GridLayout> lay(GridTask task);

    /** The same while somebody looks on; when stopped, the best layout so far. */
    default Optional<GridLayout> lay(GridTask task, PlanningWatch watch) {
        return lay(task);
    }

    /**
     * Some of the demands that cannot stand together, not necessarily the fewest; nothing when they can, and nothing when
     * this way cannot tell.
     */
    default Optional<List<Demand>> contradiction(GridCase asked, List<Demand> demands) {
        return Optional.empty();
    }
}
