package kz.telesabaq.schedule;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Region;

/**
 * A regime for some days.
 *
 * @param grades who is concerned
 * @param regions where; empty for the whole country
 */
public record RegimeSwitch(Regime regime, DateSpan days, Set<Grade> grades, Set<Region> regions) {

    public RegimeSwitch {
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("a regime concerns at least one grade: " + regime.name());
        }
        grades = Collections.unmodifiableSet(new TreeSet<>(grades));
        regions = Collections.unmodifiableSet(new TreeSet<>(regions));
    }

    /** For all grades of the whole country. */
    public static RegimeSwitch everywhere(Regime regime, DateSpan days) {
        return new RegimeSwitch(regime, days, allGrades(), Set.of());
    }

    /** Whether both concern some grade on some day. */
    public boolean overlaps(RegimeSwitch other) {
        return !days.first().isAfter(other.days.last())
                && !other.days.first().isAfter(days.last())
                && grades.stream().anyMatch(other.grades::contains);
    }

    public static Set<Grade> allGrades() {
        return IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                .mapToObj(Grade::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
