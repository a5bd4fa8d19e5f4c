package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** A lesson is never longer than the slot set aside for it. */
final class FitsItsSlot implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        return view.airings().stream()
                .filter(airing -> airing.lesson()
                        .planned()
                        .isLongerThan(airing.placement().slot()))
                .map(airing -> ScheduleFinding.longerThanSlot(
                        airing.place(), airing.lesson(), airing.placement().slot()))
                .toList();
    }
}
