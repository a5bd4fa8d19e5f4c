package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** A grade does not wait longer between two of its new lessons of a day than the profile says; counted in begun quarters of an hour beyond it. */
final class ShortWait implements Rule {
    @Override
    public String name() {
        return "schedule.short-wait";
    }

    @Override
    public Level level() {
        return Level.SOFT;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сынып екі жаңа сабақтың арасында ұзақ күтпейді.",
                "Класс не ждёт подолгу между двумя новыми уроками.",
                "A grade does not wait long between two new lessons.");
    }

    @Override
    public Unit unit() {
        return Unit.QUARTER_HOURS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        int longest = view.brief().profile().preferences().longestIdleMinutes();
        var breaches = new ArrayList<Breach>();
        for (List<Airing> gradeDay : view.gradeDays().values()) {
            var premieres = gradeDay.stream().filter(Airing::isPremiere).toList();
            for (int i = 1; i < premieres.size(); i++) {
                var before = premieres.get(i - 1);
                var airing = premieres.get(i);
                long waited = airing.start().frame() - before.lessonEnd().frame();
                long beyond = waited - Frames.ofMinutes(longest).count();
                if (beyond > 0) {
                    breaches.add(Breach.of(
                            Math.ceilDiv(beyond, Frames.ofMinutes(15).count()),
                            () -> WishFinding.longWait(
                                    airing.place(),
                                    airing.code(),
                                    before.code(),
                                    waited / Frames.ofMinutes(1).count(),
                                    longest),
                            List.of(before, airing)));
                }
            }
        }
        return breaches;
    }
}
