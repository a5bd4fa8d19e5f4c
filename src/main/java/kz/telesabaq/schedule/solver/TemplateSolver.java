package kz.telesabaq.schedule.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.build.ConstructiveGrid;
import kz.telesabaq.schedule.build.GridCase;
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
    private static final int EFFORT_FOR_WISHES = 1;
    private static final Wording PLACING = Wording.of(
            "апталық үлгіге орын ізделуде", "ищутся места недельного шаблона", "looking for places of the template");
    private static final Wording WISHING =
            Wording.of("апталық үлгі жақсартылуда", "недельный шаблон улучшается", "making the template better");

    private static final int USUAL_EFFORT = 10;

    public TemplateSolver() {
        this(1, USUAL_EFFORT);
    }

    /** The usual effort from another seed. */
    public static TemplateSolver ofSeed(int seed) {
        return new TemplateSolver(seed, USUAL_EFFORT);
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
        template.minimizeLoss();
        long nothing = template.lossOfNothing();
        var placing = new Search(seed, effort);
        var status = placing.solve(model, watch, loss -> watch.reached(PLACING, loss - nothing, 0));
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Optional.of(withWishes(template, model, placing, nothing, watch));
            case UNKNOWN -> Optional.of(constructed);
            case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException(
                        "the solver found no template, not even an empty one: " + status + " for " + task);
        };
    }

    /** Places are settled; where wishes find nothing better in their time, what was found before is good. */
    private GridLayout withWishes(
            TemplateModel template, CpModel model, Search placing, long nothing, PlanningWatch watch) {
        var placed = placing.solver();
        long loss = Math.round(placed.objectiveValue());
        var proof = proof("places", loss - nothing, Math.round(placed.bestObjectiveBound()) - nothing);
        var layout = template.layout(placed::booleanValue, placed::value, proof);
        if (watch.isStopped()) {
            return layout;
        }
        template.hint(placed::value);
        template.minimizeWishes(loss);
        var wishing = new Search(seed, Math.min(effort, EFFORT_FOR_WISHES));
        var status = wishing.solve(model, watch, cost -> watch.reached(WISHING, cost, 0));
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return layout;
        }
        var wished = wishing.solver();
        long cost = Math.round(wished.objectiveValue());
        return template.layout(
                wished::booleanValue,
                wished::value,
                proof + "; " + proof("wishes", cost, Math.round(wished.bestObjectiveBound())));
    }

    /** By assumption: the solver names the demands it needed to see that no week can be laid. */
    @Override
    public Optional<List<Demand>> contradiction(GridCase asked, List<Demand> demands) {
        Loader.loadNativeLibraries();
        var conflict = new ConflictModel(asked);
        conflict.assume(demands);
        var search = new Search(seed, effort);
        var status = search.solve(conflict.model(), PlanningWatch.nobody(), _ -> {});
        return status == CpSolverStatus.INFEASIBLE
                ? Optional.of(conflict.demandsOf(search.solver().sufficientAssumptionsForInfeasibility()))
                : Optional.empty();
    }

    private String proof(String of, long found, long bound) {
        double gap = (double) (found - bound) / Math.max(1, Math.abs(bound));
        return String.format(
                Locale.ROOT,
                "CP-SAT %s %d, bound %d, gap %.2f %%, limit %d, seed %d",
                of,
                found,
                bound,
                100 * gap,
                effort,
                seed);
    }
}
