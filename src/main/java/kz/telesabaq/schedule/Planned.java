package kz.telesabaq.schedule;

import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.findings.Finding;

/**
 * What came of planning a year.
 *
 * @param plan everything that could be placed
 * @param grids the weekly template of each channel
 * @param findings every lesson that could not be placed, with the reason
 * @param conflicts demands that cannot stand together, each set as small as it can be
 */
public record Planned(YearPlan plan, List<WeekGrid> grids, List<Finding> findings, List<Conflict> conflicts) {

    public Planned {
        grids = List.copyOf(grids);
        findings = List.copyOf(findings);
        conflicts = List.copyOf(conflicts);
    }

    /** For people: the conflicts first, then what each of them cost. */
    public List<Finding> allFindings() {
        return Stream.concat(conflicts.stream().map(Conflict::finding), findings.stream())
                .toList();
    }
}
