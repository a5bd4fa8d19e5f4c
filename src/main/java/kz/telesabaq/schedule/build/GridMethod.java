package kz.telesabaq.schedule.build;

import java.util.Optional;
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
}
