package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H11: a grade is on air only at the hours that its band allows. */
final class GradeHours implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        var findings = new ArrayList<Finding>();
        for (Airing airing : view.airings()) {
            var hours = view.brief()
                    .profile()
                    .bandOf(airing.lesson().grade())
                    .window(airing.placement().role());
            if (!hours.on(airing.day(), airing.channel().clock()).contains(airing.slot())) {
                findings.add(ScheduleFinding.outsideGradeHours(airing.place(), airing.code(), hours));
            }
        }
        return findings;
    }
}
