package kz.telesabaq.schedule.build;

import java.util.Optional;

/** A way to solve the weekly problem. */
@FunctionalInterface
public interface GridMethod {

    /** The layout, or nothing when this way finds none; the same task always gets the same answer. */
    Optional<GridLayout> lay(GridTask task);
}
