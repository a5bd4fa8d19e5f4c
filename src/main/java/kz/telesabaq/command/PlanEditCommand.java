package kz.telesabaq.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.telesabaq.command.EditedPlan.Wanted;
import kz.telesabaq.command.PlaceAddress.Step;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.edit.PlanEdit;
import kz.telesabaq.schedule.edit.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan edit DIR PLAN --move … --swap … --remove …}: places of the plan, in one week or in many. */
@Command(
        name = "edit",
        description = "Moves, swaps and removes places of a plan: first the moves, then the swaps, then the removals.")
final class PlanEditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private EditedPlan edited;

    @Option(
            names = "--move",
            paramLabel = "CHANNEL/DATE/HH:MM=DATE/HH:MM",
            converter = PlaceAddress.OfStep.class,
            description = "what stands at the first place goes to the second")
    private List<Step> moves = List.of();

    @Option(
            names = "--swap",
            paramLabel = "CHANNEL/DATE/HH:MM=DATE/HH:MM",
            converter = PlaceAddress.OfStep.class,
            description = "what stands at the two places changes places")
    private List<Step> swaps = List.of();

    @Option(
            names = "--remove",
            paramLabel = "CHANNEL/DATE/HH:MM",
            converter = PlaceAddress.Written.class,
            description = "the place is given up")
    private List<PlaceAddress> removals = List.of();

    @Option(
            names = "--scope",
            paramLabel = "this|following|all",
            defaultValue = "this",
            converter = Words.OfScope.class,
            description = "which weeks are meant (default: ${DEFAULT-VALUE})")
    private Scope scope = Scope.THIS;

    @Override
    public Integer call() throws IOException {
        var wanted = new ArrayList<Wanted>();
        moves.forEach(step -> wanted.add((brief, plan) -> step.from()
                .in(brief.curriculum(), plan)
                .map(airing -> List.of(
                        new PlanEdit.Move(airing, step.to().day(), step.to().start(brief.curriculum()), scope)))));
        swaps.forEach(step -> wanted.add((brief, plan) -> {
            var one = step.from().in(brief.curriculum(), plan);
            var other = step.to().in(brief.curriculum(), plan);
            return one instanceof Reading.Accepted<Placement> first
                            && other instanceof Reading.Accepted<Placement> second
                    ? Reading.accepted(List.of(new PlanEdit.Swap(first.value(), second.value(), scope)))
                    : refusal(one, other);
        }));
        removals.forEach(place -> wanted.add((brief, plan) ->
                place.in(brief.curriculum(), plan).map(airing -> List.of(new PlanEdit.Remove(airing, scope)))));
        if (wanted.isEmpty()) {
            throw Words.wrong(spec, "Say what to edit: --move, --swap or --remove.");
        }
        return edited.edit(spec, wanted);
    }

    private static Reading<List<PlanEdit>> refusal(Reading<Placement> one, Reading<Placement> other) {
        var findings = new ArrayList<>(one.findings());
        findings.addAll(other.findings());
        return Reading.refused(findings);
    }
}
