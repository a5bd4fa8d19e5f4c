package kz.telesabaq.schedule.app;

import java.time.LocalDate;
import java.util.List;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.repair.Repaired;
import org.springframework.stereotype.Service;

/** Says how an airing that did not go on air would be made good before the next lesson of its course; keeps nothing. */
@Service
public class ProposeMakeGood {
    private final ReplanYear replan;

    ProposeMakeGood(ReplanYear replan) {
        this.replan = replan;
    }

    /**
     * The latest plan with the make-good in it.
     *
     * @param pinnedUntil the last date that stays as it is, included
     */
    public Reading<Repaired> propose(Placement missed, LocalDate pinnedUntil) {
        return replan.propose(List.of(new Disturbance.Missed(missed)), pinnedUntil, PlanningWatch.nobody())
                .map(ReplanYear.Proposal::repaired);
    }
}
