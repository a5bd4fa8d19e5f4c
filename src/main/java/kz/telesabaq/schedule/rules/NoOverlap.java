package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H1: a channel shows one thing at a time. */
final class NoOverlap implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        var findings = new ArrayList<Finding>();
        Map<String, Airing> reachingFurthest = new HashMap<>();
        for (Airing airing : view.airings()) {
            var dayName = PlanView.dayName(airing.channel().id(), airing.day());
            var before = reachingFurthest.get(dayName);
            if (before != null && before.slot().overlaps(airing.slot())) {
                findings.add(ScheduleFinding.overlap(airing.place(), airing.code(), before.code()));
            }
            if (before == null || airing.slot().end().isAfter(before.slot().end())) {
                reachingFurthest.put(dayName, airing);
            }
        }
        return findings;
    }
}
