package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.IncidentFinding;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;

/** What a person insists on stands in the plan as it was asked for. */
final class PinsKept implements Rule {
    @Override
    public String name() {
        return "schedule.pins-kept";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Адам бекіткен көрсетілім жоспарда сол қалпында тұрады.",
                "Закреплённый человеком выход стоит в плане так, как велено.",
                "What a person pinned stands in the plan as it was pinned.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var pins = view.brief().circumstances().pins();
        if (pins.isEmpty()) {
            return List.of();
        }
        var planned = new HashSet<>(view.plan().placements());
        var breaches = new ArrayList<Breach>();
        for (Placement pin : pins) {
            if (!planned.contains(pin)) {
                breaches.add(Breach.by(() -> IncidentFinding.pinNotKept(view.place(pin), pin.lesson()), List.of(pin)));
            }
        }
        return breaches;
    }
}
