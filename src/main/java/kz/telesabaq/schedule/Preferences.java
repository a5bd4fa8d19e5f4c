package kz.telesabaq.schedule;

import java.time.LocalTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a house wishes for beyond what it must: data that an administrator edits.
 *
 * @param hardSubjects keys of the subjects that want a fresh head
 * @param freshHours when heads are fresh: mid-morning
 * @param longestIdleMinutes a grade waits no longer than this between two of its new lessons of a day
 * @param weights what each medium and soft rule weighs
 */
public record Preferences(
        SortedSet<String> hardSubjects, DayWindow freshHours, int longestIdleMinutes, Weights weights) {

    public Preferences {
        hardSubjects = Collections.unmodifiableSortedSet(new TreeSet<>(hardSubjects));
        if (longestIdleMinutes < 0 || longestIdleMinutes > 24 * 60) {
            throw new IllegalArgumentException("a wait lasts 0 to 1440 minutes, not " + longestIdleMinutes);
        }
    }

    /** Mathematics, sciences and languages of instruction in mid-morning; half an hour of waiting at most. */
    public static Preferences usual() {
        var hard = new TreeSet<String>();
        Collections.addAll(hard, "math", "algebra", "geom", "algan", "phys", "chem", "kaz", "rus", "alippe", "bukvar");
        return new Preferences(hard, new DayWindow(LocalTime.of(9, 30), LocalTime.of(12, 30)), 30, Weights.none());
    }

    public Preferences weighing(Weights changed) {
        return new Preferences(hardSubjects, freshHours, longestIdleMinutes, changed);
    }
}
