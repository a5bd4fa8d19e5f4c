package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** A grade has at most one new lesson of a subject a day. */
final class OnceADay implements Rule {
    @Override
    public String name() {
        return "schedule.once-a-day";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сыныпта бір пәннен күніне бір жаңа сабақтан артық болмайды.",
                "У класса не больше одного нового урока предмета в день.",
                "A grade has at most one new lesson of a subject a day.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (List<Airing> gradeDay : view.gradeDays().values()) {
            Map<String, Airing> newToday = new HashMap<>();
            for (Airing airing : gradeDay) {
                if (airing.isPremiere()) {
                    var before = newToday.putIfAbsent(airing.course().subject().key(), airing);
                    if (before != null) {
                        breaches.add(Breach.of(
                                () -> ScheduleFinding.twiceADay(airing.place(), airing.code(), before.code()),
                                before,
                                airing));
                    }
                }
            }
        }
        return breaches;
    }
}
