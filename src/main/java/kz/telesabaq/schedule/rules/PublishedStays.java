package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.IncidentFinding;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Published;

/** Up to the last pinned date the plan is what was published, no more and no less, but for airings that did not take place. */
final class PublishedStays implements Rule {
    @Override
    public String name() {
        return "schedule.published-stays";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Бекітілген күндердегі эфир жарияланған күйінде қалады.",
                "Эфир закреплённых дней остаётся таким, как опубликован.",
                "The air of pinned days stays as it was published.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        return view.brief().published().map(known -> judge(view, known)).orElse(List.of());
    }

    private static List<Breach> judge(PlanView view, Published known) {
        var published = view.papers().published();
        var planned = new HashSet<>(view.plan().placements());
        var missed = Set.copyOf(view.brief().circumstances().missed());
        var breaches = new ArrayList<Breach>();
        for (Placement placement : known.plan().placements()) {
            if (known.pins(placement) && !planned.contains(placement) && !missed.contains(placement)) {
                breaches.add(Breach.by(
                        () -> IncidentFinding.publishedGone(
                                view.place(placement), placement.lesson(), known.pinnedUntil()),
                        List.of(placement)));
            }
        }
        for (Placement placement : view.plan().placements()) {
            if (known.pins(placement) && !published.contains(placement)) {
                breaches.add(Breach.by(
                        () -> IncidentFinding.addedToPublished(
                                view.place(placement), placement.lesson(), known.pinnedUntil()),
                        List.of(placement)));
            }
        }
        return breaches;
    }
}
