package kz.telesabaq.curriculum;

import java.time.LocalDate;
import java.util.Set;
import kz.telesabaq.findings.Wording;

/**
 * Days without new lessons in the whole country: school holidays, national holidays, the extra week of grade 1.
 *
 * @param grades who is free
 */
public record FreeDays(Wording name, DateSpan days, Set<Grade> grades, Kind kind) {

    /** Why lessons are off. */
    public enum Kind {
        /** Holidays of the school, or any free day whose reason nobody gave. */
        HOLIDAY,
        NATIONAL,
        /** A weekday that is free in exchange for a working Saturday, or because a holiday fell on a weekend. */
        DAY_OFF,
        QUARANTINE,
        FROST,
        /** Nothing new is taught, but lessons of the year are shown again (docs/formats/regime.md). */
        REVIEW
    }

    public FreeDays {
        grades = Set.copyOf(grades);
    }

    /** Holidays of the school. */
    public FreeDays(Wording name, DateSpan days, Set<Grade> grades) {
        this(name, days, grades, Kind.HOLIDAY);
    }

    public boolean frees(LocalDate date, Grade grade) {
        return days.contains(date) && grades.contains(grade);
    }
}
