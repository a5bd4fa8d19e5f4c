package kz.telesabaq.curriculum.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.findings.Wording;

/** A row of {@code calendar.csv}. */
public sealed interface CalendarLine {
    DateSpan days();

    /** The school year from its first to its last day. */
    record Year(DateSpan days) implements CalendarLine {}

    /** A quarter, 1 to 4. */
    record QuarterDays(int number, DateSpan days) implements CalendarLine {}

    /** Something that frees the whole country. */
    record Free(Wording name, DateSpan days, Set<Grade> grades, FreeDays.Kind kind) implements CalendarLine {
        public Free {
            grades = Set.copyOf(grades);
        }
    }

    /** Frost or quarantine in some regions. */
    record Regional(Wording name, DateSpan days, Set<Grade> grades, FreeDays.Kind kind, Set<Region> regions)
            implements CalendarLine {
        public Regional {
            grades = Set.copyOf(grades);
            regions = Set.copyOf(regions);
        }
    }

    /** Days of a weekend on which schools work, and by which weekday's timetable. */
    record Working(Wording name, DateSpan days, DayOfWeek like) implements CalendarLine {

        /** Its days inside a school year; however long the row claims to be, these are few. */
        Stream<LocalDate> datesWithin(DateSpan year) {
            return year.dates().filter(days::contains);
        }
    }
}
