package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** The new lessons of a course lie as far apart in a week as its quota lets them: two lessons two days, three and more one day. */
final class SpreadOverWeek implements Rule {
    private static final int SCHOOL_WEEK = 5;

    @Override
    public String name() {
        return "schedule.spread-over-week";
    }

    @Override
    public Level level() {
        return Level.SOFT;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Курстың жаңа сабақтары аптаға біркелкі бөлінеді.",
                "Новые уроки курса распределены по неделе.",
                "The new lessons of a course are spread over the week.");
    }

    @Override
    public Unit unit() {
        return Unit.DAYS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (List<Airing> series : view.premieres().values()) {
            for (int i = 1; i < series.size(); i++) {
                var before = series.get(i - 1);
                var airing = series.get(i);
                int quota = airing.course().lessonsPerWeek();
                long missing = quota == 0
                        ? 0
                        : SCHOOL_WEEK / quota
                                - (airing.date().toEpochDay() - before.date().toEpochDay());
                if (missing > 0 && SchoolDays.monday(before.date()).equals(SchoolDays.monday(airing.date()))) {
                    breaches.add(Breach.of(
                            missing,
                            () -> WishFinding.tooClose(airing.place(), airing.code(), before.code()),
                            List.of(before, airing)));
                }
            }
        }
        return breaches;
    }
}
