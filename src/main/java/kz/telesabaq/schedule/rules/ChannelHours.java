package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** A slot lies wholly inside the hours of its channel. */
final class ChannelHours implements Rule {
    @Override
    public String name() {
        return "schedule.channel-hours";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сабақ арнаның эфир уақытынан шықпайды.",
                "Урок целиком лежит в часах вещания канала.",
                "A lesson lies wholly inside the hours of its channel.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (Airing airing : view.airings()) {
            var hours = new DayWindow(airing.channel().from(), airing.channel().until());
            if (!view.on(airing, hours).contains(airing.slot())) {
                breaches.add(Breach.of(
                        () -> ScheduleFinding.outsideChannelHours(airing.place(), airing.code(), hours), airing));
            }
        }
        return breaches;
    }
}
