package kz.telesabaq.schedule.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Optional;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.repair.PlaceChoice;
import kz.telesabaq.schedule.repair.PlaceChoice.Answer;
import kz.telesabaq.schedule.repair.PlaceChooser;

/**
 * The choice of places as a constraint model: the fewest lessons left out and the fewest moves, with a bound in whole moves;
 * and, at that price, what is nice, for a short while.
 *
 * <p>One worker, a fixed seed and a limit in deterministic time, so that the same task gets the same answer on any machine.
 *
 * @param effort limit of a search for the fewest in the hundredths of deterministic seconds that the solver counts itself
 */
public record PlaceSolver(int effort) implements PlaceChooser {
    private static final Wording STEP =
            Wording.of("шешуші бағдарлама орын іздеуде", "решатель ищет места", "the solver is finding places");
    private static final int EFFORT_FOR_NICETIES = 30;

    public PlaceSolver() {
        this(2000);
    }

    @Override
    public Answer fewest(PlaceChoice choice, Answer start, int seed, PlanningWatch watch) {
        Loader.loadNativeLibraries();
        var program = new PlaceProgram(choice, start);
        program.countMoves(start.bound());
        var solver = solver(seed, effort);
        if (!solve(solver, program.model(), watch)) {
            return start;
        }
        long bound = PlaceProgram.costOfMoves(Math.round(Math.ceil(solver.bestObjectiveBound() - 0.001)));
        return better(start, program.answer(solver, bound));
    }

    @Override
    public Optional<Answer> nicest(PlaceChoice choice, Answer hint, long cost, int seed, PlanningWatch watch) {
        Loader.loadNativeLibraries();
        var program = new PlaceProgram(choice, hint);
        program.keepMovesOf(cost);
        var solver = solver(seed, EFFORT_FOR_NICETIES);
        return solve(solver, program.model(), watch) ? Optional.of(program.answer(solver, 0)) : Optional.empty();
    }

    private static Answer better(Answer start, Answer found) {
        return found.cost() <= start.cost()
                ? found
                : new Answer(start.options(), start.kept(), start.cost(), Math.min(start.cost(), found.bound()));
    }

    /**
     * Dual reductions, probing and the search for symmetry are off: they add a hundred thousand implications to a model whose
     * linear relaxation is nearly whole, and took five times as long as the search itself.
     */
    private static CpSolver solver(int seed, int effort) {
        var solver = new CpSolver();
        solver.getParameters()
                .setRandomSeed(seed)
                .setNumWorkers(1)
                .setCatchSigintSignal(false)
                .setLinearizationLevel(2)
                .setKeepAllFeasibleSolutionsInPresolve(true)
                .setCpModelProbingLevel(0)
                .setSymmetryLevel(0)
                .setMaxDeterministicTime(effort / 100.0);
        return solver;
    }

    private static boolean solve(CpSolver solver, CpModel model, PlanningWatch watch) {
        var status = solver.solve(model, new Onlooker(watch));
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    /** Tells the watch of every better answer and stops for it. */
    private static final class Onlooker extends CpSolverSolutionCallback {
        private final PlanningWatch watch;

        Onlooker(PlanningWatch watch) {
            this.watch = watch;
        }

        @Override
        public void onSolutionCallback() {
            watch.reached(STEP, Math.round(objectiveValue()), Math.round(bestObjectiveBound()));
            if (watch.isStopped()) {
                stopSearch();
            }
        }
    }
}
