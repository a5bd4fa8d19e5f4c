package kz.telesabaq.schedule.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 *
 * <p>First it is settled which lessons the year cannot hold any more, then what moves least without them.
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
        var attempt = firstAttempt(task, admission, watch);
        var unheard = admission.withoutMovesOf(attempt.leftOut());
        if (unheard.isPresent()) {
            admission = unheard.get();
            attempt = firstAttempt(task, admission, watch);
        }
        return repaired(task, admission, attempt);
    }

    /** A whole repair, and the lessons that no place was found for. */
    private record Attempt(
            Board board, Places places, List<Outcome> outcomes, Map<Show.Key, Finding> without, long unplacedBound) {
        Set<Show.Key> leftOut() {
            return without.keySet();
        }

        /** What this attempt itself left out, beyond what it was told to. */
        List<Show> leftOutHere() {
            return outcomes.stream()
                    .flatMap(outcome -> outcome.chosen().values().stream())
                    .filter(LeftOut.class::isInstance)
                    .map(Option::show)
                    .toList();
        }
    }

    private Attempt firstAttempt(RepairTask task, Admission admission, PlanningWatch watch) {
        var without = new HashMap<Show.Key, Finding>();
        var board = board(task, admission, without.keySet());
        for (var channel : board.channels()) {
            for (List<Show> chain : board.chains(channel.id()).values()) {
                new LongestChain(board, chain)
                        .leftOut()
                        .forEach(show -> without.put(show.key(), new Obstacles(board, show).finding()));
            }
        }
        long byDays = without.size();
        var first = attempt(board(task, admission, without.keySet()), without, byDays, task.seed(), watch);
        if (first.leftOutHere().isEmpty() || watch.isStopped()) {
            return first;
        }
        first.leftOutHere().forEach(show -> without.put(show.key(), new Obstacles(first.board(), show).finding()));
        return attempt(board(task, admission, without.keySet()), without, first.unplacedBound(), task.seed(), watch);
    }

    private static Board board(RepairTask task, Admission admission, Set<Show.Key> leftOut) {
        return new Board(
                new RepairTask(task.before(), task.published(), admission.admitted(), task.seed()),
                admission.brief(),
                leftOut);
    }

    private Attempt attempt(
            Board board, Map<Show.Key, Finding> without, long unplacedBound, int seed, PlanningWatch watch) {
        var places = new Places(board);
        var outcomes = new ArrayList<Outcome>();
        for (var channel : board.channels()) {
            outcomes.add(new ChannelRepair(board, places, channel, chooser, seed, watch).repair());
        }
        long more = outcomes.stream().mapToLong(Outcome::leftOutBound).sum();
        return new Attempt(board, places, outcomes, without, unplacedBound + more);
    }

    private static Repaired repaired(RepairTask task, Admission admission, Attempt attempt) {
        var chosen = new HashMap<Show, Option>();
        var lost = new HashSet<Held>();
        attempt.outcomes().forEach(outcome -> {
            chosen.putAll(outcome.chosen());
            lost.addAll(outcome.lost());
        });
        var board = attempt.board();
        var draft = new PlanDraft(board, attempt.places());
        draft.put(chosen, lost);
        draft.bringRepeatsBack();
        var published = task.published().plan();
        var plan = new YearPlan(published.year(), admission.brief().curriculum().fingerprint(), draft.placements());
        var moves = new Changes(board).between(draft);
        List<Finding> findings = new ArrayList<>(admission.findings());
        attempt.without().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(findings::add);
        attempt.leftOutHere().forEach(show -> findings.add(new Obstacles(board, show).finding()));
        return new Repaired(plan, admission.brief(), moves, proof(attempt, moves), findings);
    }

    private static Proof proof(Attempt attempt, List<Move> moves) {
        long forced = attempt.board().gone().values().stream()
                .filter(reason -> !reason.removes())
                .count();
        int moved = Math.toIntExact(moves.stream().filter(Move::isMoved).count());
        int unplaced = attempt.without().size() + attempt.leftOutHere().size();
        long bound = forced
                + attempt.outcomes().stream().mapToLong(Outcome::movedBound).sum();
        boolean solverAsked = attempt.outcomes().stream().anyMatch(Outcome::solverAsked);
        var argument = bound == forced ? Argument.FORCED : solverAsked ? Argument.SOLVER : Argument.PLACES;
        return new Proof(
                unplaced,
                Math.toIntExact(Math.min(unplaced, attempt.unplacedBound())),
                moved,
                Math.toIntExact(Math.min(moved, bound)),
                argument,
                scope(attempt));
    }

    private static Wording scope(Attempt attempt) {
        var board = attempt.board();
        var places = attempt.places();
        var whole = wholeYear(board, places);
        return attempt.leftOut().isEmpty()
                ? whole
                : Wording.of(
                                "%s, қалып қойған сабақтарсыз",
                                "%s, без уроков, которым не осталось места",
                                "%s, without the lessons that are left out")
                        .with(whole);
    }

    private static Wording wholeYear(Board board, Places places) {
        long grain =
                board.channels().stream().mapToLong(places::grainMinutes).min().orElse(0);
        return Wording.of(
                        "%s күнінен кейінгі бүкіл жыл, басталу уақыттарының қадамы – %d минут",
                        "весь год после %s, начала с шагом %d мин", "the whole year after %s, starts every %d min")
                .with(board.pinnedUntil(), grain);
    }
}
