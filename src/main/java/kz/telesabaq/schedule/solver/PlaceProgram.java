package kz.telesabaq.schedule.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import kz.telesabaq.schedule.repair.PlaceChoice;
import kz.telesabaq.schedule.repair.PlaceChoice.Answer;
import kz.telesabaq.schedule.repair.PlaceChoice.Clique;
import kz.telesabaq.schedule.repair.PlaceChoice.Load;
import kz.telesabaq.schedule.repair.PlaceChoice.Turnover;

/** Variables and constraints of a choice of places: an option is taken or not, an airing stays or not. */
final class PlaceProgram {
    /** A lesson left out, in moves: more than any repair of a channel moves. */
    private static final long LEFT_OUT = 20_000;

    private final PlaceChoice choice;
    private final CpModel model = new CpModel();
    private final List<BoolVar> options;
    private final List<BoolVar> keeps;
    private final Map<Integer, BoolVar> oneMore = new TreeMap<>();

    PlaceProgram(PlaceChoice choice, Answer hint) {
        this.choice = choice;
        this.options = variables("option", choice.optionCosts().size());
        this.keeps = variables("keep", choice.keepCosts().size());
        choice.homeless().forEach(keep -> oneMore.put(keep, model.newBoolVar("one more " + keep)));
        state();
        for (int option = 0; option < options.size(); option++) {
            model.addHint(options.get(option), hint.options().contains(option));
        }
        for (int keep = 0; keep < keeps.size(); keep++) {
            model.addHint(keeps.get(keep), hint.kept().get(keep));
        }
    }

    CpModel model() {
        return model;
    }

    /**
     * Makes the fewest lessons left out, then the fewest moves, the aim.
     *
     * @param least no answer of use costs less; told to the solver, it stops at the first that costs just this
     */
    void countMoves(long least) {
        var moves = sum(PlaceProgram::inMoves, 1);
        if (least > 0) {
            model.addGreaterOrEqual(moves, inMoves(least));
        }
        model.minimize(moves);
    }

    /** Makes what is nice the aim, at the price in moves that an answer has. */
    void keepMovesOf(long cost) {
        model.addLessOrEqual(sum(PlaceProgram::inMoves, 1), inMoves(cost));
        model.minimize(sum(price -> price % PlaceChoice.MOVE, 0));
    }

    private static long inMoves(long cost) {
        return cost / PlaceChoice.LEFT_OUT * LEFT_OUT + cost % PlaceChoice.LEFT_OUT / PlaceChoice.MOVE;
    }

    /** The cost that so many moves have in a {@link PlaceChoice}. */
    static long costOfMoves(long moves) {
        return moves / LEFT_OUT * PlaceChoice.LEFT_OUT + moves % LEFT_OUT * PlaceChoice.MOVE;
    }

    Answer answer(CpSolver solver, long bound) {
        var taken = choice.groups().stream()
                .map(group -> group.stream()
                        .filter(option -> solver.booleanValue(options.get(option)))
                        .findFirst()
                        .orElseThrow())
                .toList();
        long cost = taken.stream().mapToLong(choice.optionCosts()::get).sum();
        var kept = new ArrayList<Boolean>();
        for (int keep = 0; keep < keeps.size(); keep++) {
            kept.add(solver.booleanValue(keeps.get(keep)));
            cost += kept.getLast() ? 0 : choice.keepCosts().get(keep);
        }
        cost += PlaceChoice.MOVE
                * oneMore.values().stream().filter(solver::booleanValue).count();
        return new Answer(taken, kept, cost, Math.min(cost, bound));
    }

    private List<BoolVar> variables(String name, int count) {
        var variables = new ArrayList<BoolVar>();
        for (int i = 0; i < count; i++) {
            variables.add(model.newBoolVar(name + " " + i));
        }
        return variables;
    }

    private void state() {
        for (List<Integer> group : choice.groups()) {
            model.addExactlyOne(
                    group.stream().map(options::get).map(Literal.class::cast).toList());
        }
        for (Clique clique : choice.cliques()) {
            var members = new ArrayList<Literal>();
            clique.options().forEach(option -> members.add(options.get(option)));
            if (clique.keep() != PlaceChoice.NO_KEEP) {
                members.add(keeps.get(clique.keep()));
            }
            model.addAtMostOne(members);
        }
        for (Load load : choice.loads()) {
            var sum = LinearExpr.newBuilder();
            load.options().forEach(weighed -> sum.addTerm(options.get(weighed.number()), weighed.weight()));
            load.keeps().forEach(weighed -> sum.addTerm(keeps.get(weighed.number()), weighed.weight()));
            model.addLessOrEqual(sum, load.limit());
        }
        choice.turnovers().forEach(this::state);
    }

    /** taking + (homeless that do not stay) is at most (giving that do not stay) + one more for each homeless. */
    private void state(Turnover turnover) {
        var balance = LinearExpr.newBuilder();
        turnover.taking().forEach(option -> balance.addTerm(options.get(option), 1));
        for (int keep : turnover.homeless()) {
            balance.addTerm(keeps.get(keep), -1);
            oneMore.computeIfPresent(keep, (any, more) -> {
                balance.addTerm(more, -1);
                return more;
            });
        }
        turnover.giving().forEach(keep -> balance.addTerm(keeps.get(keep), 1));
        model.addLessOrEqual(
                balance, turnover.giving().size() - (long) turnover.homeless().size());
    }

    private LinearExpr sum(LongUnaryOperator price, long more) {
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (int option = 0; option < options.size(); option++) {
            cost.addTerm(
                    options.get(option), price.applyAsLong(choice.optionCosts().get(option)));
        }
        for (int keep = 0; keep < keeps.size(); keep++) {
            long price1 = price.applyAsLong(choice.keepCosts().get(keep));
            cost.addTerm(keeps.get(keep), -price1);
            cost.add(price1);
        }
        oneMore.values().forEach(variable -> cost.addTerm(variable, more));
        return cost.build();
    }
}
