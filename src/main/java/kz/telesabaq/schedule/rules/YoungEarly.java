package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** On a channel's day a younger grade has its first new lesson before an older one; counted by pairs of grades the other way round. */
final class YoungEarly implements Rule {
    @Override
    public String name() {
        return "schedule.young-early";
    }

    @Override
    public Level level() {
        return Level.SOFT;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Кіші сыныптардың сабақтары ертерек басталады.",
                "Младшие классы начинают раньше старших.",
                "Younger grades begin earlier in the day.");
    }

    @Override
    public Unit unit() {
        return Unit.PAIRS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (List<Airing> day : view.channelDays().values()) {
            var begun = new TreeMap<Grade, Airing>();
            for (Airing airing : day) {
                if (airing.isPremiere() && !begun.containsKey(airing.grade())) {
                    var older = begun.tailMap(airing.grade(), false);
                    if (!older.isEmpty()) {
                        var oldest = older.lastEntry().getValue();
                        breaches.add(Breach.of(
                                older.size(),
                                () -> WishFinding.youngLate(
                                        airing.place(), airing.code(), airing.grade(), oldest.grade()),
                                List.of(airing)));
                    }
                    begun.put(airing.grade(), airing);
                }
            }
        }
        return breaches;
    }
}
