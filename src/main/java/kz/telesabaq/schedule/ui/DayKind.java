package kz.telesabaq.schedule.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;

/** What a day of the school year is, as the screen tells days apart. */
enum DayKind {
    LESSONS,
    /** A weekend day that works. */
    WORKING,
    /** Some grades or regions are free. */
    PARTLY,
    REVIEW,
    HOLIDAY,
    NATIONAL,
    DAY_OFF,
    QUARANTINE,
    FROST,
    WEEKEND,
    OUTSIDE;

    static DayKind of(SchoolCalendar calendar, LocalDate date) {
        boolean teaches = false;
        boolean all = true;
        for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
            boolean learns = calendar.isTeachingDay(date, new Grade(number));
            teaches |= learns;
            all &= learns;
        }
        if (teaches && (!all || !calendar.regionalDays(date).isEmpty())) {
            return PARTLY;
        }
        if (teaches) {
            return calendar.workingDays().stream().anyMatch(day -> day.date().equals(date)) ? WORKING : LESSONS;
        }
        Optional<DayKind> free = calendar.freeDays().stream()
                .filter(days -> days.days().contains(date))
                .map(FreeDays::kind)
                .max(Enum::compareTo)
                .map(DayKind::of);
        return free.orElseGet(() -> calendar.templateDay(date).isEmpty() ? WEEKEND : OUTSIDE);
    }

    private static DayKind of(FreeDays.Kind kind) {
        return switch (kind) {
            case HOLIDAY -> HOLIDAY;
            case NATIONAL -> NATIONAL;
            case DAY_OFF -> DAY_OFF;
            case QUARANTINE -> QUARANTINE;
            case FROST -> FROST;
            case REVIEW -> REVIEW;
        };
    }

    /** As style sheet and texts know it: {@code day-off}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
