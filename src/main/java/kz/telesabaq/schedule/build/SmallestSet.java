package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.telesabaq.schedule.Demand;

/** Makes a set of demands that cannot stand together as small as it can be. */
public final class SmallestSet {
    private SmallestSet() {}

    /**
     * Takes out all demands of a kind, then one demand after the other, and leaves it out when the rest still cannot stand together. What remains is
     * minimal: without any one of it the others can be met, as long as fewer demands are never harder to meet than more.
     *
     * @param demands cannot stand together
     * @param canStand whether these demands can be met; always answers the same for the same
     */
    public static List<Demand> of(List<Demand> demands, Predicate<List<Demand>> canStand) {
        var kept = new ArrayList<>(demands);
        for (Class<?> kind : demands.stream().map(Demand::getClass).distinct().toList()) {
            var without =
                    kept.stream().filter(other -> other.getClass() != kind).toList();
            if (kept.size() - without.size() > 1 && !canStand.test(without)) {
                kept.retainAll(without);
            }
        }
        for (Demand demand : List.copyOf(kept)) {
            var without = kept.stream().filter(other -> !other.equals(demand)).toList();
            if (!canStand.test(without)) {
                kept.remove(demand);
            }
        }
        return List.copyOf(kept);
    }
}
