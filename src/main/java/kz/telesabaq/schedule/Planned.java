package kz.telesabaq.schedule;

import java.util.List;
import kz.telesabaq.findings.Finding;

/**
 * What came of planning a year.
 *
 * @param plan everything that could be placed
 * @param grids the weekly template of each channel
 * @param findings every lesson that could not be placed, with the reason
 */
public record Planned(YearPlan plan, List<WeekGrid> grids, List<Finding> findings) {

    public Planned {
        grids = List.copyOf(grids);
        findings = List.copyOf(findings);
    }
}
