package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** No lesson is on air before its media are ready. */
final class ReadyInTime implements Rule {
    @Override
    public String name() {
        return "schedule.ready-in-time";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Материалы дайын болмаған сабақ эфирге шықпайды.",
                "Урок не выходит, пока не готов его материал.",
                "No lesson is on air before its media are ready.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var ready = view.brief().circumstances().ready();
        var breaches = new ArrayList<Breach>();
        for (Airing airing : ready.isEmpty() ? List.<Airing>of() : view.airings()) {
            var date = ready.get(airing.code());
            if (date != null && airing.date().isBefore(date)) {
                breaches.add(Breach.of(() -> ScheduleFinding.beforeReady(airing.place(), airing.code(), date), airing));
            }
        }
        return breaches;
    }
}
