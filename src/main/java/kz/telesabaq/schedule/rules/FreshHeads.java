package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** New lessons of hard subjects lie in the fresh hours of the profile, for grades whose own hours leave room for it. */
final class FreshHeads implements Rule {
    @Override
    public String name() {
        return "schedule.fresh-heads";
    }

    @Override
    public Level level() {
        return Level.SOFT;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Күрделі пәндер оқушы сергек сағаттарға қойылады.",
                "Трудные предметы стоят в часы свежей головы.",
                "Hard subjects lie in the hours of fresh heads.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var preferences = view.brief().profile().preferences();
        var fresh = preferences.freshHours();
        var breaches = new ArrayList<Breach>();
        for (Airing airing : view.airings()) {
            if (airing.isPremiere()
                    && preferences
                            .hardSubjects()
                            .contains(airing.course().subject().key())
                    && !view.on(airing, fresh).contains(airing.slot())
                    && leavesRoom(view, airing, fresh)) {
                breaches.add(Breach.of(() -> WishFinding.tiredHour(airing.place(), airing.code(), fresh), airing));
            }
        }
        return breaches;
    }

    private static boolean leavesRoom(PlanView view, Airing airing, DayWindow fresh) {
        var own = view.on(airing, view.brief().profile().bandOf(airing.grade()).premieres());
        var wished = view.on(airing, fresh);
        long from = Math.max(own.start().frame(), wished.start().frame());
        long until = Math.min(own.end().frame(), wished.end().frame());
        return until - from >= airing.placement().slot().count();
    }
}
