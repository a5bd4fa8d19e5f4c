package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H3: the new lessons of a course come in the order of its lesson plan. */
final class TopicOrder implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        var findings = new ArrayList<Finding>();
        for (List<Airing> series : view.premieres().values()) {
            Airing furthest = series.getFirst();
            for (Airing airing : series) {
                if (airing.code().number() < furthest.code().number()) {
                    findings.add(ScheduleFinding.outOfOrder(furthest.place(), furthest.code(), airing.code()));
                } else {
                    furthest = airing;
                }
            }
        }
        return findings;
    }
}
