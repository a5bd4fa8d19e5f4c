package kz.telesabaq.schedule;

/**
 * What a plan costs by one rule.
 *
 * @param rule the rule's stable name
 * @param breaches in how many places it is broken
 * @param units how often, in the rule's own unit
 * @param weight of one unit, from the profile
 */
public record RuleCost(String rule, Level level, long breaches, long units, int weight) {

    public long cost() {
        return Math.multiplyExact(units, (long) weight);
    }
}
