package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** A channel shows a lesson as new once. */
final class PremieredOnce implements Rule {
    @Override
    public String name() {
        return "schedule.premiered-once";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Арна бір сабақты жаңа сабақ ретінде бір-ақ рет көрсетеді.",
                "Канал показывает урок как новый один раз.",
                "A channel shows a lesson as new once.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (List<Airing> series : view.premieres().values()) {
            for (Airing airing : series) {
                var first = view.firstPremieres().get(airing.shown());
                if (first != null && !view.isFirstPremiere(airing)) {
                    breaches.add(Breach.of(
                            () -> ScheduleFinding.premieredTwice(airing.place(), airing.code(), first.date()),
                            first,
                            airing));
                }
            }
        }
        return breaches;
    }
}
