package kz.telesabaq.schedule.rules;

import java.util.Comparator;
import java.util.List;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;

/**
 * A lesson put somewhere, and what becomes of the plan.
 *
 * @param wanted where the lesson goes
 * @param displaced repeats that give way
 * @param objections every rule that is newly broken, wishes included
 * @param medium by how much the plan costs more by its medium rules; less than nothing where it gains
 * @param soft the same by its wishes
 */
public record Move(Placement wanted, List<Placement> displaced, List<Objection> objections, long medium, long soft) {
    /** The cheapest first; of two that cost the same the one that displaces less, then the earlier. */
    static final Comparator<Move> CHEAPEST = Comparator.comparingLong(Move::medium)
            .thenComparingInt(move -> move.displaced().size())
            .thenComparingLong(Move::soft)
            .thenComparing(move -> move.wanted().day())
            .thenComparing(Move::wanted);

    public Move {
        displaced = List.copyOf(displaced);
        objections = List.copyOf(objections);
    }

    /** Whether no hard rule speaks against it. */
    public boolean isAllowed() {
        return objections.stream().noneMatch(objection -> objection.rule().level() == Level.HARD);
    }
}
