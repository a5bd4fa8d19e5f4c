package kz.telesabaq.schedule.edit;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.YearPlan;

/**
 * What would come of an edit.
 *
 * @param plan the plan after the edit; the plan as it was when the edit is refused
 * @param changes every airing that changes, by channel, day and time before the edit
 * @param fellOff lessons that no longer are inside their quarter or the year because of the edit
 * @param findings why the edit is refused, or what should be known about it
 */
public record EditPreview(YearPlan plan, List<Change> changes, List<FellOff> fellOff, List<Finding> findings) {

    public EditPreview {
        changes = List.copyOf(changes);
        fellOff = List.copyOf(fellOff);
        findings = List.copyOf(findings);
        if (Finding.anyBlocking(findings) && !changes.isEmpty()) {
            throw new IllegalArgumentException("an edit that is refused changes nothing, this one changes airings");
        }
    }

    /** Nothing was changed, because the edit cannot be done. */
    public boolean isRefused() {
        return Finding.anyBlocking(findings);
    }

    /** The edit is done already, or asks for what is. */
    public boolean changesNothing() {
        return changes.isEmpty();
    }
}
