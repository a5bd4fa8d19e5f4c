package kz.telesabaq.schedule.app;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Certificate;

/**
 * The latest plan of the year with what it is worth.
 *
 * @param certificate made from the plan and the papers of today
 * @param findings every broken hard rule, and everything left out or moved
 * @param rules each rule of the checker, to read the certificate's costs by
 */
public record PlanSheet(StoredPlan plan, Certificate certificate, List<Finding> findings, List<WeighedRule> rules) {

    public PlanSheet {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }
}
