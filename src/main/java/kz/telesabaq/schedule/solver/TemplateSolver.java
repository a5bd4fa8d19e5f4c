package kz.telesabaq.schedule.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.schedule.build.GridLayout;
import kz.telesabaq.schedule.build.GridMethod;
import kz.telesabaq.schedule.build.GridTask;

/**
 * The weekly template as a constraint model, for hours so tight that taking the earliest rows does not do. When the hours
 * hold no full answer it gives the one that leaves out least.
 *
 * <p>One worker, a fixed seed and a limit in deterministic time, so that the same task gets the same answer on any machine.
 *
 * @param seed of the solver's choices
 * @param effort limit in the seconds of deterministic time that the solver counts itself; the best answer so far is taken when it is reached
 */
public record TemplateSolver(int seed, int effort) implements GridMethod {

    public TemplateSolver() {
        this(1, 10);
    }

    @Override
    public Optional<GridLayout> lay(GridTask task) {
        Loader.loadNativeLibraries();
        var model = new CpModel();
        var template = new TemplateModel(model, task);
        var solver = new CpSolver();
        solver.getParameters().setRandomSeed(seed).setNumWorkers(1).setMaxDeterministicTime(effort);
        var status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException(
                    "the solver found no template, not even an empty one: " + status + " for " + task);
        }
        return Optional.of(template.layout(solver, proof(solver)));
    }

    private String proof(CpSolver solver) {
        double found = solver.objectiveValue();
        double bound = solver.bestObjectiveBound();
        double gap = (found - bound) / Math.max(1.0, Math.abs(bound));
        return String.format(
                Locale.ROOT,
                "CP-SAT objective %.0f, bound %.0f, gap %.2f %%, limit %d, seed %d",
                found,
                bound,
                100 * gap,
                effort,
                seed);
    }
}
