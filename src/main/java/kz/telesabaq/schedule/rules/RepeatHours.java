package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Role;

/** The hours of a date in which somebody may be shown a lesson again. */
final class RepeatHours {
    private RepeatHours() {}

    static List<DayWindow> on(PlanView view, LocalDate date) {
        return view.brief().profile().bands().stream()
                .filter(band -> isOpen(view, band, date))
                .map(GradeBand::repeats)
                .distinct()
                .toList();
    }

    private static boolean isOpen(PlanView view, GradeBand band, LocalDate date) {
        return IntStream.rangeClosed(band.first(), band.last())
                .anyMatch(grade ->
                        view.schoolDays().of(new Grade(grade), Role.REPEAT).contains(date));
    }
}
