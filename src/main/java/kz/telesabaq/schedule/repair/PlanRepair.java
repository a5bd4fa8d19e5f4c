package kz.telesabaq.schedule.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.repair.ChannelRepair.Outcome;
import kz.telesabaq.schedule.repair.Option.LeftOut;
import kz.telesabaq.schedule.repair.Proof.Argument;
import kz.telesabaq.schedule.repair.Show.Held;

/**
 * Finds the plan nearest to a published one after things have happened, and proves how near any plan can be. The same task
 * gives the same plan.
 */
public final class PlanRepair {
    private final PlaceChooser chooser;

    /** @param chooser asked only where reasoning alone does not settle the choice of places */
    public PlanRepair(PlaceChooser chooser) {
        this.chooser = chooser;
    }

    public Repaired repair(RepairTask task) {
        return repair(task, PlanningWatch.nobody());
    }

    /** Ends soon after it is stopped, with the best plan so far and what is proven by then. */
    public Repaired repair(RepairTask task, PlanningWatch watch) {
        var admission = new Admission(task);
        var board = new Board(
                new RepairTask(task.before(), task.published(), admission.admitted(), task.seed()), admission.brief());
        var places = new Places(board);
        var outcomes = new ArrayList<Outcome>();
        for (var channel : board.channels()) {
            outcomes.add(new ChannelRepair(board, places, channel, chooser, task.seed(), watch).repair());
        }
        var chosen = new HashMap<Show, Option>();
        var lost = new HashSet<Held>();
        outcomes.forEach(outcome -> {
            chosen.putAll(outcome.chosen());
            lost.addAll(outcome.lost());
        });
        var draft = new PlanDraft(board, places);
        draft.put(chosen, lost);
        draft.bringRepeatsBack();
        var published = task.published().plan();
        var plan = new YearPlan(published.year(), admission.brief().curriculum().fingerprint(), draft.placements());
        var moves = new Changes(board).between(draft);
        List<Finding> findings = new ArrayList<>(admission.findings());
        chosen.forEach((show, option) -> {
            if (option instanceof LeftOut) {
                findings.add(new Obstacles(board, show).finding());
            }
        });
        return new Repaired(
                plan, admission.brief(), moves, proof(board, places, outcomes, chosen.values(), moves), findings);
    }

    private static Proof proof(
            Board board, Places places, List<Outcome> outcomes, Collection<Option> chosen, List<Move> moves) {
        long forced = board.gone().values().stream()
                .filter(reason -> !reason.removes())
                .count();
        int moved = Math.toIntExact(moves.stream().filter(Move::isMoved).count());
        int unplaced = Math.toIntExact(
                chosen.stream().filter(LeftOut.class::isInstance).count());
        long bound = forced + outcomes.stream().mapToLong(Outcome::movedBound).sum();
        long unplacedBound = outcomes.stream().mapToLong(Outcome::leftOutBound).sum();
        boolean solverAsked = outcomes.stream().anyMatch(Outcome::solverAsked);
        var argument = bound == forced ? Argument.FORCED : solverAsked ? Argument.SOLVER : Argument.PLACES;
        return new Proof(
                unplaced,
                Math.toIntExact(Math.min(unplaced, unplacedBound)),
                moved,
                Math.toIntExact(Math.min(moved, bound)),
                argument,
                scope(board, places));
    }

    private static Wording scope(Board board, Places places) {
        long grain =
                board.channels().stream().mapToLong(places::grainMinutes).min().orElse(0);
        return Wording.of(
                        "%s күнінен кейінгі бүкіл жыл, басталу уақыттарының қадамы – %d минут",
                        "весь год после %s, начала с шагом %d мин", "the whole year after %s, starts every %d min")
                .with(board.pinnedUntil(), grain);
    }
}
