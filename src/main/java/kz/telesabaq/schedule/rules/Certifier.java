package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.Certificate.Inputs;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.YearPlan;

/**
 * Says what a plan is worth, with proof, from the papers and the plan alone. Every bound is an argument about all plans that
 * break no hard rule; none asks how the plan was made.
 */
public final class Certifier {
    private Certifier() {}

    /**
     * The certificate of a plan.
     *
     * @param fingerprint of the plan file, SHA-256 in hex
     */
    public static Certificate certify(PlanningBrief brief, YearPlan plan, Origin origin, String fingerprint) {
        var view = new PlanView(brief, plan);
        var clocks = StartRows.of(view);
        var bounds = new ArrayList<Bound>();
        bounds.add(StartRows.bound(clocks));
        bounds.add(UnplacedLessons.bound(view));
        bounds.addAll(RepeatBounds.of(view));
        bounds.add(LateLessons.bound(view));
        MovedAirings.bound(view).ifPresent(bounds::add);
        bounds.add(ParityBound.of(view));
        return new Certificate(
                plan.year(),
                origin,
                new Inputs(brief.curriculum().fingerprint(), fingerprint),
                Tallies.of(view),
                PlanChecker.judge(view, rule -> true).costs(),
                bounds,
                clocks.stream().map(StartRows::clock).toList(),
                Counterparts.of(view).stream()
                        .mapToLong(Counterparts::driftInDays)
                        .max()
                        .orElse(0));
    }
}
