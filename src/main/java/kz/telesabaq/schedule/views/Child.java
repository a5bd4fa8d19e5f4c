package kz.telesabaq.schedule.views;

import java.util.Comparator;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;

/** A pupil as the timetable sees one. */
public record Child(Language language, Grade grade) implements Comparable<Child> {
    private static final Comparator<Child> ORDER =
            Comparator.comparing(Child::grade).thenComparing(Child::language);

    /** The younger first. */
    @Override
    public int compareTo(Child other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return language + "-" + grade;
    }
}
