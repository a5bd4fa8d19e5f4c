package kz.telesabaq.curriculum;

import java.time.LocalDate;
import java.util.Set;
import kz.telesabaq.findings.Wording;

/**
 * Days without lessons: school holidays, national holidays, the extra week of grade 1.
 *
 * @param grades who is free
 */
public record FreeDays(Wording name, DateSpan days, Set<Grade> grades) {

    public FreeDays {
        grades = Set.copyOf(grades);
    }

    public boolean frees(LocalDate date, Grade grade) {
        return days.contains(date) && grades.contains(grade);
    }
}
