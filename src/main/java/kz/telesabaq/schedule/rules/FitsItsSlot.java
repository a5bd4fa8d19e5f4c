package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** A lesson is never longer than the slot set aside for it. */
final class FitsItsSlot implements Rule {
    @Override
    public String name() {
        return "schedule.fits-its-slot";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сабақ өзіне бөлінген слоттан ұзақ болмайды.",
                "Урок не длиннее своего слота.",
                "A lesson is never longer than its slot.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (Airing airing : view.airings()) {
            if (airing.lesson().planned().isLongerThan(airing.placement().slot())) {
                breaches.add(Breach.of(
                        () -> ScheduleFinding.longerThanSlot(
                                airing.place(),
                                airing.lesson(),
                                airing.placement().slot()),
                        airing));
            }
        }
        return breaches;
    }
}
