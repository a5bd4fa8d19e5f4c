package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.IncidentFinding;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.rules.Airing.ChannelDay;

/** No lesson lies in hours that its channel gave to something else: an address to the nation, a fixed programme. */
final class TakenHours implements Rule {
    @Override
    public String name() {
        return "schedule.taken-hours";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Арна басқа бағдарламаға берген уақытта сабақ көрсетілмейді.",
                "В часы, которые канал отдал другой передаче, уроков нет.",
                "No lesson is on air in hours that the channel gave to something else.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (TakenTime taken : view.brief().circumstances().taken()) {
            var day = new ChannelDay(taken.channel(), new AirDay(taken.date()));
            for (Airing airing : view.channelDays().getOrDefault(day, List.of())) {
                if (view.on(airing, taken.hours()).overlaps(airing.slot())) {
                    breaches.add(
                            Breach.of(() -> IncidentFinding.takenTime(airing.place(), airing.code(), taken), airing));
                }
            }
        }
        return breaches;
    }
}
