package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H9: no lesson is on air before its media are ready. */
final class ReadyInTime implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        var findings = new ArrayList<Finding>();
        for (Airing airing : view.airings()) {
            view.brief()
                    .readyDate(airing.code())
                    .filter(airing.date()::isBefore)
                    .ifPresent(
                            ready -> findings.add(ScheduleFinding.beforeReady(airing.place(), airing.code(), ready)));
        }
        return findings;
    }
}
