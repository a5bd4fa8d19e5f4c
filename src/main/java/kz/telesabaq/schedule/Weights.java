package kz.telesabaq.schedule;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each medium and soft rule weighs: data that an administrator edits.
 *
 * @param byRule the rule's stable name ({@code schedule.young-early}) with its cost for each unit in which the rule counts;
 *     0 switches a wish off
 */
public record Weights(SortedMap<String, Integer> byRule) {
    /** What a rule weighs that the profile does not name. */
    public static final int UNNAMED = 1;

    private static final int MOST = 1_000_000;

    public Weights {
        byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
        byRule.forEach((rule, weight) -> {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException(
                        "a weight lies between 0 and %d, but %s weighs %d".formatted(MOST, rule, weight));
            }
        });
    }

    public static Weights none() {
        return new Weights(new TreeMap<>());
    }

    public int of(String rule) {
        return byRule.getOrDefault(rule, UNNAMED);
    }

    public Weights with(String rule, int weight) {
        var changed = new TreeMap<>(byRule);
        changed.put(rule, weight);
        return new Weights(changed);
    }
}
