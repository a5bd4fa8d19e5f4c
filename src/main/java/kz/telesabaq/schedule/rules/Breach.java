package kz.telesabaq.schedule.rules;

import java.util.List;
import java.util.function.Supplier;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Placement;

/** A rule broken in one place. Its sentence is made when somebody asks for it: a year breaks thousands of wishes. */
public final class Breach {
    private final long units;
    private final List<Placement> airings;
    private final Supplier<Finding> finding;

    private Breach(long units, List<Placement> airings, Supplier<Finding> finding) {
        if (units < 1) {
            throw new IllegalArgumentException("a breach weighs at least one unit, not " + units);
        }
        this.units = units;
        this.airings = List.copyOf(airings);
        this.finding = finding;
    }

    /** One unit. */
    static Breach of(Supplier<Finding> finding, Airing... airings) {
        return of(1, finding, List.of(airings));
    }

    static Breach of(long units, Supplier<Finding> finding, List<Airing> airings) {
        return new Breach(units, airings.stream().map(Airing::placement).toList(), finding);
    }

    /** A breach by placements that no paper knows, or that are not in the plan. */
    static Breach by(Supplier<Finding> finding, List<Placement> placements) {
        return new Breach(placements.isEmpty() ? 1 : placements.size(), placements, finding);
    }

    /** How often the rule is broken here, in its unit; at least 1. */
    public long units() {
        return units;
    }

    /** The airings concerned; none where something is missing. */
    public List<Placement> airings() {
        return airings;
    }

    /** What is wrong, where, and what to do. */
    public Finding finding() {
        return finding.get();
    }
}
