package kz.telesabaq.schedule.repair;

import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.YearPlan;

/**
 * What came of repairing a published plan.
 *
 * @param plan the new plan
 * @param brief what the new plan is judged against: the circumstances with every disturbance that could be honoured
 * @param moves every change, by day
 * @param findings lessons that the year cannot hold any more and disturbances that contradict what is pinned
 */
public record Repaired(YearPlan plan, PlanningBrief brief, List<Move> moves, Proof proof, List<Finding> findings) {

    public Repaired {
        moves = moves.stream().sorted().toList();
        findings = List.copyOf(findings);
    }

    /** Airings that the disturbances themselves took away. */
    public long removed() {
        return moves.stream()
                .filter(move -> move instanceof Move.Removed || move instanceof Move.MadeGood)
                .count();
    }

    /** Published repeats that found no other place. */
    public long dropped() {
        return moves.stream().filter(Move.Dropped.class::isInstance).count();
    }
}
