package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H5: a grade has at most one new lesson of a subject a day. */
final class OnceADay implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        var findings = new ArrayList<Finding>();
        for (List<Airing> gradeDay : view.gradeDays().values()) {
            Map<String, Airing> newToday = new HashMap<>();
            for (Airing airing : gradeDay) {
                if (airing.isPremiere()) {
                    var before = newToday.putIfAbsent(airing.course().subject().key(), airing);
                    if (before != null) {
                        findings.add(ScheduleFinding.twiceADay(airing.place(), airing.code(), before.code()));
                    }
                }
            }
        }
        return findings;
    }
}
