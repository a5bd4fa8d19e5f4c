package kz.telesabaq.schedule;

import kz.telesabaq.curriculum.Grade;

/**
 * What grades of about the same age may be shown, and when.
 *
 * @param first the youngest grade of the band
 * @param last the oldest grade of the band, included
 * @param premieres hours at which new lessons may be on air
 * @param repeats hours at which lessons may be shown again
 * @param screenMinutesPerDay the most minutes a day on air for one grade, new lessons and repeats together;
 *     {@link #NO_DAILY_LIMIT} where the chosen norm has none
 * @param requiredRepeats how often every lesson must be shown again; 0 where repeats only fill what is left
 */
public record GradeBand(
        int first, int last, DayWindow premieres, DayWindow repeats, int screenMinutesPerDay, int requiredRepeats) {
    /** All minutes of a day. No Kazakh norm limits a day before the television (planning reference, section 4). */
    public static final int NO_DAILY_LIMIT = 24 * 60;

    /** A band whose repeats only fill what is left. */
    public GradeBand(int first, int last, DayWindow premieres, DayWindow repeats, int screenMinutesPerDay) {
        this(first, last, premieres, repeats, screenMinutesPerDay, 0);
    }

    public GradeBand {
        if (first < Grade.FIRST || last > Grade.LAST || first > last) {
            throw new IllegalArgumentException(
                    "a band runs from grade to grade inside 1 to 11, not %d to %d".formatted(first, last));
        }
        if (screenMinutesPerDay < 1 || screenMinutesPerDay > NO_DAILY_LIMIT) {
            throw new IllegalArgumentException("screen minutes a day run from 1 to 1440, not " + screenMinutesPerDay);
        }
        if (requiredRepeats < 0 || requiredRepeats > 5) {
            throw new IllegalArgumentException("a lesson is repeated 0 to 5 times, not " + requiredRepeats);
        }
    }

    public boolean holds(Grade grade) {
        return first <= grade.number() && grade.number() <= last;
    }

    public DayWindow window(Role role) {
        return switch (role) {
            case PREMIERE -> premieres;
            case REPEAT -> repeats;
        };
    }
}
