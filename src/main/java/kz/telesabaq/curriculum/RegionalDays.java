package kz.telesabaq.curriculum;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import kz.telesabaq.findings.Wording;

/**
 * Days on which some regions keep their schools closed: frost, a quarantine. The channels are national and go on; the days
 * are known, shown, and may call for a regime.
 *
 * @param regions at least one, in order of their codes; what holds for all of them are {@link FreeDays}
 */
public record RegionalDays(Wording name, DateSpan days, Set<Grade> grades, FreeDays.Kind kind, Set<Region> regions) {

    public RegionalDays {
        grades = Set.copyOf(grades);
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("regional days name a region, days without one are free: " + name.en());
        }
        regions = Collections.unmodifiableSet(new TreeSet<>(regions));
    }

    public boolean touch(LocalDate date, Grade grade) {
        return days.contains(date) && grades.contains(grade);
    }
}
