package kz.telesabaq.schedule.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.build.ConstructiveGrid;
import kz.telesabaq.schedule.build.GridLayout;
import kz.telesabaq.schedule.build.GridMethod;
import kz.telesabaq.schedule.build.GridTask;

/**
 * The weekly template as a constraint model, for hours so tight that taking the earliest rows does not do: mixed lengths,
 * programmes that take hours of a weekday. When the hours hold no full answer it gives the one that leaves out least.
 *
 * @param seed of the solver's choices
 * @param effort limit in the seconds of deterministic time that the solver counts itself; the best answer so far is taken
 *     when it is reached
 */
public record TemplateSolver(int seed, int effort) implements GridMethod {
    private static final Wording SEARCHING =
            Wording.of("апталық үлгі ізделуде", "ищется недельный шаблон", "looking for the weekly template");

    public TemplateSolver() {
        this(1, 10);
    }

    @Override
    public Optional<GridLayout> lay(GridTask task) {
        return lay(task, PlanningWatch.nobody());
    }

    @Override
    public Optional<GridLayout> lay(GridTask task, PlanningWatch watch) {
        var constructed = ConstructiveGrid.asFarAsItGoes(task);
        if (watch.isStopped()) {
            return Optional.of(constructed);
        }
        Loader.loadNativeLibraries();
        var model = new CpModel();
        var template = new TemplateModel(model, task);
        template.hint(constructed);
        var search = new Search(seed, effort);
        long least = template.costOfNothingLeftOut();
        var status = search.solve(model, watch, cost -> watch.reached(SEARCHING, cost - least, 0));
        var solver = search.solver();
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            return Optional.of(template.layout(solver::booleanValue, solver::value, proof(solver, least)));
        }
        if (status == CpSolverStatus.UNKNOWN) {
            return Optional.of(constructed);
        }
        throw new IllegalStateException(
                "the solver found no template, not even an empty one: " + status + " for " + task);
    }

    private String proof(CpSolver solver, long least) {
        double found = solver.objectiveValue() - least;
        double bound = solver.bestObjectiveBound() - least;
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
