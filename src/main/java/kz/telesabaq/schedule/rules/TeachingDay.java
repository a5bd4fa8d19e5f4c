package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** A grade is on air only on days on which it has school; repeats too. The calendar holds decreed holidays and working Saturdays. On a day kept for reviewing a grade is shown lessons again and none for the first time. */
final class TeachingDay implements Rule {
    @Override
    public String name() {
        return "schedule.teaching-day";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сынып сабақтары тек оның оқу күндері көрсетіледі.",
                "Уроки класса выходят только в его учебные дни.",
                "A grade is on air only on its school days.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (Airing airing : view.airings()) {
            var days = view.schoolDays().of(airing.grade(), airing.placement().role());
            if (!days.contains(airing.date())) {
                breaches.add(
                        Breach.of(() -> ScheduleFinding.freeDay(airing.place(), airing.code(), airing.date()), airing));
            }
        }
        return breaches;
    }
}
