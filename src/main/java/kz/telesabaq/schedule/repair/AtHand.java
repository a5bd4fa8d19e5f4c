package kz.telesabaq.schedule.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lessons that a repair thinks about, and how many days ahead it looks for each. */
final class AtHand {
    private static final int DAYS_AT_FIRST = 12;

    private final Map<Show, Integer> days = new LinkedHashMap<>();

    void add(Show show) {
        days.putIfAbsent(show, DAYS_AT_FIRST);
    }

    List<Show> shows() {
        return List.copyOf(days.keySet());
    }

    boolean contains(Show show) {
        return days.containsKey(show);
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    int size() {
        return days.size();
    }

    /** Teaching days from the first on which the lesson may be new. */
    int daysToLookAt(Show show) {
        return days.getOrDefault(show, DAYS_AT_FIRST);
    }

    void lookFurther(Show show) {
        days.computeIfPresent(show, (any, before) -> 2 * before);
    }
}
