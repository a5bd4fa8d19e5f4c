package kz.telesabaq.curriculum.rules;

import java.util.Set;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Wording;

/** A row of {@code calendar.csv}. */
public sealed interface CalendarLine {
    DateSpan days();

    /** The school year from its first to its last day. */
    record Year(DateSpan days) implements CalendarLine {}

    /** A quarter, 1 to 4. */
    record QuarterDays(int number, DateSpan days) implements CalendarLine {}

    /** School holidays or a national holiday. */
    record Free(Wording name, DateSpan days, Set<Grade> grades) implements CalendarLine {
        public Free {
            grades = Set.copyOf(grades);
        }
    }
}
