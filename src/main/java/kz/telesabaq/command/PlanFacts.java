package kz.telesabaq.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/** What every command about a plan says of it in numbers. */
final class PlanFacts {
    private PlanFacts() {}

    static Map<String, Object> facts(YearPlan plan, List<Finding> checked) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("year", plan.year());
        facts.put("curriculum", plan.curriculum());
        facts.put("premieres", count(plan, Role.PREMIERE));
        facts.put("repeats", count(plan, Role.REPEAT));
        facts.put("broken_rules", broken(checked));
        return facts;
    }

    static long count(YearPlan plan, Role role) {
        return plan.placements().stream()
                .filter(placement -> placement.role() == role)
                .count();
    }

    static long broken(List<Finding> checked) {
        return checked.stream().filter(Finding::isBlocking).count();
    }

    /** How far a plan is from the best possible, by measure. */
    static Map<String, Object> bounds(Certificate certificate) {
        var bounds = new LinkedHashMap<String, Object>();
        for (Bound bound : certificate.bounds()) {
            var figures = new LinkedHashMap<String, Object>();
            figures.put("planned", bound.planned());
            figures.put("bound", bound.bound());
            figures.put("gap_per_mille", bound.gapPerMille());
            bounds.put(bound.measure(), figures);
        }
        return bounds;
    }
}
