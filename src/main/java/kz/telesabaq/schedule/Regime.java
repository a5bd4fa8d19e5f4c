package kz.telesabaq.schedule;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Wording;

/**
 * A prepared way to broadcast on days that are not like others: data, approved once and switched on when the day comes
 * (docs/formats/regime.md).
 *
 * @param name under which it is known, {@code frost}
 * @param longerHours hours at which grades may be shown lessons again while it lasts, on top of the profile's
 * @param rows the prepared grid
 */
public record Regime(
        String name, Wording title, NewLessons newLessons, List<LongerHours> longerHours, List<PreparedRow> rows) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,30}");

    /** What becomes of new lessons on its days. */
    public enum NewLessons {
        /** They go on as planned; only what is shown again changes. */
        KEEP,
        /** There are none: the premieres move on and the later plan is made again. */
        HOLD,
        /** It is for days on which nothing new is taught anyway. */
        NONE
    }

    /** What a prepared row shows of its grades. */
    public enum Shows {
        /** The latest lessons that may still be repeated, newest first. */
        LATEST,
        /** The lessons of the quarter that is going on or was last taught, evenly from its beginning to its end. */
        QUARTER
    }

    public record LongerHours(Set<Grade> grades, DayWindow hours) {
        public LongerHours {
            grades = ordered(grades);
        }
    }

    /**
     * Hours of the prepared grid.
     *
     * @param days weekdays on which the row stands
     * @param grades who takes turns in it
     */
    public record PreparedRow(Set<DayOfWeek> days, DayWindow hours, Set<Grade> grades, Shows shows) {
        public PreparedRow {
            days = ordered(days);
            grades = ordered(grades);
            if (days.isEmpty() || grades.isEmpty()) {
                throw new IllegalArgumentException("a prepared row has days and grades: " + days + ", " + grades);
            }
        }
    }

    public Regime {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a regime's name is 2 to 31 small Latin letters, digits and hyphens, not \"" + name + "\"");
        }
        longerHours = List.copyOf(longerHours);
        rows = List.copyOf(rows);
    }

    /** The rows of a weekday that concern the grade. */
    public List<PreparedRow> rowsOn(DayOfWeek day, Grade grade) {
        return rows.stream()
                .filter(row -> row.days().contains(day) && row.grades().contains(grade))
                .toList();
    }

    private static <T extends Comparable<? super T>> Set<T> ordered(Set<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
