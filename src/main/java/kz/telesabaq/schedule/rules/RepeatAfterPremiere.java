package kz.telesabaq.schedule.rules;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H8: a repeat follows its premiere on a later day, within the days of the profile. */
final class RepeatAfterPremiere implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        int within = view.brief().profile().repeatWithinDays();
        var findings = new ArrayList<Finding>();
        for (Airing airing : view.airings()) {
            if (airing.isPremiere()) {
                continue;
            }
            var premiere = view.firstPremieres().get(airing.shown());
            if (premiere == null) {
                findings.add(ScheduleFinding.repeatWithoutPremiere(airing.place(), airing.code()));
            } else if (!airing.date().isAfter(premiere.date())) {
                findings.add(ScheduleFinding.repeatTooEarly(airing.place(), airing.code(), premiere.date()));
            } else if (ChronoUnit.DAYS.between(premiere.date(), airing.date()) > within) {
                findings.add(ScheduleFinding.repeatTooLate(airing.place(), airing.code(), premiere.date(), within));
            }
        }
        return findings;
    }
}
