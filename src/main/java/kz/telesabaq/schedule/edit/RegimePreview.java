package kz.telesabaq.schedule.edit;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.YearPlan;

/**
 * What switching a regime would make of a plan; nothing is changed by looking.
 *
 * @param brief what the new plan is to be judged against: the circumstances know the days of the regime
 * @param plan the plan under the regime
 * @param change what is different
 * @param findings why it cannot be done, or what should be known
 */
public record RegimePreview(PlanningBrief brief, YearPlan plan, RegimeChange change, List<Finding> findings) {

    public RegimePreview {
        findings = List.copyOf(findings);
    }

    static RegimePreview refused(PlanningBrief brief, YearPlan plan, List<Finding> why) {
        return new RegimePreview(brief, plan, RegimeChange.between(plan, plan), why);
    }

    public boolean isRefused() {
        return Finding.anyBlocking(findings);
    }
}
