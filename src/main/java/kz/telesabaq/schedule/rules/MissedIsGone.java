package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.IncidentFinding;
import kz.telesabaq.schedule.Level;

/** An airing that did not take place is no longer part of the plan. */
final class MissedIsGone implements Rule {
    @Override
    public String name() {
        return "schedule.missed-gone";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Эфирге шықпай қалған көрсетілім жоспарда қалмайды.",
                "Несостоявшегося выхода в эфир в плане больше нет.",
                "An airing that did not take place is no longer in the plan.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var missed = Set.copyOf(view.brief().circumstances().missed());
        var breaches = new ArrayList<Breach>();
        for (Airing airing : missed.isEmpty() ? List.<Airing>of() : view.airings()) {
            if (missed.contains(airing.placement())) {
                breaches.add(Breach.of(() -> IncidentFinding.missedKept(airing.place(), airing.code()), airing));
            }
        }
        return breaches;
    }
}
