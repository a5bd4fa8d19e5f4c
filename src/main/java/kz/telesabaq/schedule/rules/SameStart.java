package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** A lesson and its counterpart in the other language begin at the same time of day. */
final class SameStart implements Rule {
    @Override
    public String name() {
        return "schedule.same-start";
    }

    @Override
    public Level level() {
        return Level.SOFT;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сабақ пен оның басқа тілдегі сыңары тәуліктің бір уақытында басталады.",
                "Урок и его пара на другом языке начинаются в одно время суток.",
                "A lesson and its counterpart in the other language begin at the same time of day.");
    }

    @Override
    public Unit unit() {
        return Unit.PAIRS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (Counterparts pair : Counterparts.of(view)) {
            if (!view.startOf(pair.first()).equals(view.startOf(pair.second()))) {
                breaches.add(Breach.of(
                        () -> WishFinding.otherStart(
                                pair.second().place(),
                                pair.first().code(),
                                pair.second().code(),
                                view.startOf(pair.first()),
                                view.startOf(pair.second())),
                        pair.first(),
                        pair.second()));
            }
        }
        return breaches;
    }
}
