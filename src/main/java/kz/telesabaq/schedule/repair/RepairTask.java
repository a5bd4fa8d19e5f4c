package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.List;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.YearPlan;

/**
 * A published plan and what happened to it.
 *
 * @param before what the plan was judged against until now
 * @param published the plan as viewers know it, and the last date that stays as it is
 * @param disturbances everything that happened, all at once
 * @param seed of the solver's choices, should it be asked
 */
public record RepairTask(PlanningBrief before, Published published, List<Disturbance> disturbances, int seed) {

    public RepairTask {
        disturbances = List.copyOf(disturbances);
    }

    public static RepairTask of(
            PlanningBrief before, YearPlan published, LocalDate pinnedUntil, List<Disturbance> disturbances) {
        return new RepairTask(before, new Published(published, pinnedUntil), disturbances, 1);
    }
}
