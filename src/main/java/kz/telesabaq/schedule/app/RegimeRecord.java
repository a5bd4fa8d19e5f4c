package kz.telesabaq.schedule.app;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.schedule.RegimeSwitch;

/** A regime that was proposed, with everything that was done about it since, oldest first. */
public record RegimeRecord(long id, RegimeSwitch change, List<RegimeStep> steps) {

    public RegimeRecord {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().kind() != RegimeStep.Kind.PROPOSED) {
            throw new IllegalArgumentException("a regime begins with a proposal: " + id);
        }
    }

    public RegimeStep.Kind state() {
        return steps.getLast().kind();
    }

    public String proposedBy() {
        return steps.getFirst().person();
    }

    /** The step that put it in force, where there was one. */
    public Optional<RegimeStep> approval() {
        return steps.stream()
                .filter(step -> step.kind() == RegimeStep.Kind.IN_FORCE)
                .findFirst();
    }
}
