package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H2: a grade is on air only on days on which it has school; repeats too. */
final class TeachingDay implements Rule {
    private record GradeDate(LocalDate date, Grade grade) {}

    @Override
    public List<Finding> judge(PlanView view) {
        var calendar = view.brief().curriculum().calendar();
        Map<GradeDate, Boolean> known = new HashMap<>();
        return view.airings().stream()
                .filter(airing -> !known.computeIfAbsent(
                        new GradeDate(airing.date(), airing.lesson().grade()),
                        asked -> calendar.isTeachingDay(asked.date(), asked.grade())))
                .map(airing -> ScheduleFinding.freeDay(airing.place(), airing.code(), airing.date()))
                .toList();
    }
}
