package kz.telesabaq.schedule.app;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.edit.EditPreview;
import kz.telesabaq.schedule.edit.PlanEdit;
import kz.telesabaq.schedule.edit.PlanEditor;
import kz.telesabaq.schedule.rules.PlanChecker;

/**
 * What would come of an edit, with what the independent checker says of it.
 *
 * @param judgement of the plan after the edit; empty when the edit is refused or changes nothing
 */
public record JudgedEdit(EditPreview preview, List<Finding> judgement) {

    public JudgedEdit {
        judgement = List.copyOf(judgement);
    }

    public static JudgedEdit of(PlanningBrief brief, YearPlan plan, PlanEdit edit) {
        var preview = PlanEditor.preview(brief, plan, edit);
        boolean changed = !preview.isRefused() && !preview.changesNothing();
        return new JudgedEdit(preview, changed ? PlanChecker.check(brief, preview.plan()) : List.of());
    }

    /** Whether the plan may take the edit's place: neither the edit nor the checker objects. */
    public boolean mayBeKept() {
        return !preview.isRefused() && !Finding.anyBlocking(judgement);
    }

    /** What the editor says and what the checker says, in this order. */
    public List<Finding> findings() {
        var all = new ArrayList<>(preview.findings());
        all.addAll(judgement);
        return all;
    }
}
