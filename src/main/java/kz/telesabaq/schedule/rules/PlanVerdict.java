package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.RuleCost;
import kz.telesabaq.schedule.Weights;

/** What every rule has to say of a plan. */
public final class PlanVerdict {
    private final Map<Rule, List<Breach>> byRule;
    private final Weights weights;

    PlanVerdict(Map<Rule, List<Breach>> byRule, Weights weights) {
        this.byRule = Collections.unmodifiableMap(new LinkedHashMap<>(byRule));
        this.weights = weights;
    }

    /** Every rule with the places in which it is broken, none where it is kept, in the order of the rules. */
    public Map<Rule, List<Breach>> byRule() {
        return byRule;
    }

    /** What a person should read before the plan goes on air: hard and medium rules. */
    public List<Finding> findings() {
        var findings = new ArrayList<>(findings(Level.HARD));
        findings.addAll(findings(Level.MEDIUM));
        return findings;
    }

    public List<Finding> findings(Level level) {
        return byRule.entrySet().stream()
                .filter(judged -> judged.getKey().level() == level)
                .flatMap(judged -> judged.getValue().stream())
                .map(Breach::finding)
                .toList();
    }

    /** How many breaches stand on a level. */
    public long count(Level level) {
        return byRule.entrySet().stream()
                .filter(judged -> judged.getKey().level() == level)
                .mapToLong(judged -> judged.getValue().size())
                .sum();
    }

    /** What the plan costs by each rule, in the order of the rules; a rule that is kept costs nothing. */
    public List<RuleCost> costs() {
        return byRule.entrySet().stream()
                .map(judged -> new RuleCost(
                        judged.getKey().name(),
                        judged.getKey().level(),
                        judged.getValue().size(),
                        judged.getValue().stream().mapToLong(Breach::units).sum(),
                        weights.of(judged.getKey().name())))
                .toList();
    }

    /** What the plan costs by all rules of a level together. */
    public long cost(Level level) {
        return costs().stream()
                .filter(cost -> cost.level() == level)
                .mapToLong(RuleCost::cost)
                .sum();
    }
}
