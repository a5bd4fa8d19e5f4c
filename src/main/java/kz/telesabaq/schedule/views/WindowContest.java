package kz.telesabaq.schedule.views;

import java.time.LocalTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.telesabaq.curriculum.Grade;

/**
 * Grades whose hours hold fewer rows than they need together.
 *
 * @param grades all whose hours lie inside the stretch
 * @param smallest the fewest of them that do not fit already
 * @param rowsNeeded rows a day that all of them need
 * @param rows rows a day that the stretch has
 */
public record WindowContest(
        SortedSet<Grade> grades, SortedSet<Grade> smallest, LocalTime from, LocalTime until, int rowsNeeded, int rows) {

    public WindowContest {
        grades = Collections.unmodifiableSortedSet(new TreeSet<>(grades));
        smallest = Collections.unmodifiableSortedSet(new TreeSet<>(smallest));
    }

    boolean holdsSmaller(WindowContest other) {
        return !other.equals(this) && !other.from.isBefore(from) && !other.until.isAfter(until);
    }
}
