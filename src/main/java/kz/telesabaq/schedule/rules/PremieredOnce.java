package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** A channel shows a lesson as new once. */
final class PremieredOnce implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        var findings = new ArrayList<Finding>();
        for (Airing airing : view.airings()) {
            var first = view.firstPremieres().get(airing.shown());
            if (airing.isPremiere() && first != null && first != airing) {
                findings.add(ScheduleFinding.premieredTwice(airing.place(), airing.code(), first.date()));
            }
        }
        return findings;
    }
}
