package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.IncidentFinding;
import kz.telesabaq.schedule.Level;

/** A lesson that was withdrawn is not shown any more, except where it was published and is too near to change. */
final class NotWithdrawn implements Rule {
    @Override
    public String name() {
        return "schedule.not-withdrawn";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Алынып тасталған сабақ енді көрсетілмейді.",
                "Снятый урок больше не показывают.",
                "A withdrawn lesson is not shown any more.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var withdrawn = view.brief().circumstances().withdrawn();
        var breaches = new ArrayList<Breach>();
        for (Airing airing : withdrawn.isEmpty() ? List.<Airing>of() : view.airings()) {
            if (withdrawn.contains(airing.code()) && !view.papers().pins(airing.placement())) {
                breaches.add(Breach.of(() -> IncidentFinding.withdrawn(airing.place(), airing.code()), airing));
            }
        }
        return breaches;
    }
}
