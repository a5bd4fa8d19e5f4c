package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.schedule.Regime.NewLessons;
import kz.telesabaq.schedule.RegimeSwitch;

/** Which days a regime takes new lessons from, or finds without any, and for whom. */
final class RegimeDays {
    private RegimeDays() {}

    /**
     * The days kept for reviewing.
     *
     * @param days those that can still be changed
     */
    static List<FreeDays> of(SchoolCalendar calendar, RegimeSwitch change, DateSpan days) {
        var marks = new ArrayList<FreeDays>();
        LocalDate first = days.first();
        Set<Grade> grades = Set.of();
        for (LocalDate date : days.dates().toList()) {
            Set<Grade> today = concerned(calendar, change, date);
            if (!today.equals(grades)) {
                mark(marks, change, first, date.minusDays(1), grades);
                first = date;
                grades = today;
            }
        }
        mark(marks, change, first, days.last(), grades);
        return marks;
    }

    private static Set<Grade> concerned(SchoolCalendar calendar, RegimeSwitch change, LocalDate date) {
        boolean holds = change.regime().newLessons() == NewLessons.HOLD;
        return change.grades().stream()
                .filter(grade -> {
                    boolean hasRows =
                            !change.regime().rowsOn(date.getDayOfWeek(), grade).isEmpty();
                    boolean learns = calendar.isTeachingDay(date, grade);
                    return holds ? learns || hasRows : !learns && hasRows;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void mark(
            List<FreeDays> marks, RegimeSwitch change, LocalDate first, LocalDate last, Set<Grade> grades) {
        if (!grades.isEmpty()) {
            marks.add(new FreeDays(change.regime().title(), new DateSpan(first, last), grades, FreeDays.Kind.REVIEW));
        }
    }
}
