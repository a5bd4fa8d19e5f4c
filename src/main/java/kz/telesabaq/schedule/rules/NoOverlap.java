package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** A channel shows one thing at a time. */
final class NoOverlap implements Rule {
    @Override
    public String name() {
        return "schedule.one-at-a-time";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Арна бір уақытта бір ғана бағдарлама көрсетеді.",
                "Канал показывает в одно время только одну передачу.",
                "A channel shows one programme at a time.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (List<Airing> day : view.channelDays().values()) {
            Airing reachingFurthest = day.getFirst();
            for (Airing airing : day.subList(1, day.size())) {
                var before = reachingFurthest;
                if (before.slot().overlaps(airing.slot())) {
                    breaches.add(Breach.of(
                            () -> ScheduleFinding.overlap(airing.place(), airing.code(), before.code()),
                            before,
                            airing));
                }
                if (airing.slot().end().isAfter(before.slot().end())) {
                    reachingFurthest = airing;
                }
            }
        }
        return breaches;
    }
}
