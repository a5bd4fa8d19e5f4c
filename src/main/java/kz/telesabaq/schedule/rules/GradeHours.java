package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** A grade is on air only at the hours that its band allows: the young early, nobody at an hour unfit for them. */
final class GradeHours implements Rule {
    @Override
    public String name() {
        return "schedule.grade-hours";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сынып сабақтары тек оның жасына арналған уақытта көрсетіледі.",
                "Уроки класса выходят только в часы, пригодные для его возраста.",
                "A grade is on air only at hours fit for its age.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (Airing airing : view.airings()) {
            var hours = view.brief()
                    .profile()
                    .bandOf(airing.grade())
                    .window(airing.placement().role());
            if (!view.on(airing, hours).contains(airing.slot())) {
                breaches.add(Breach.of(
                        () -> ScheduleFinding.outsideGradeHours(airing.place(), airing.code(), hours), airing));
            }
        }
        return breaches;
    }
}
