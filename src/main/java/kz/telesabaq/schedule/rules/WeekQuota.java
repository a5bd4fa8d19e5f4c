package kz.telesabaq.schedule.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;
import kz.telesabaq.schedule.rules.Airing.Series;

/**
 * H4: a course has its quota of new lessons in every week. What a short week could not hold is carried over: up to the end
 * of any week a course has shown at most its quota times the school weeks gone by, and in a week that no holiday shortened
 * it shows the quota in full while lessons are left and ready.
 */
final class WeekQuota implements Rule {
    private static final int FULL_WEEK = 5;

    @Override
    public List<Finding> judge(PlanView view) {
        var calendar = view.brief().curriculum().calendar();
        Map<Grade, SortedMap<LocalDate, Long>> weeks = new HashMap<>();
        var findings = new ArrayList<Finding>();
        view.premieres()
                .forEach((series, premieres) -> findings.addAll(judge(
                        view,
                        series,
                        premieres,
                        weeks.computeIfAbsent(
                                series.course().grade(),
                                grade -> calendar.teachingDays(grade).stream()
                                        .collect(Collectors.groupingBy(
                                                WeekQuota::monday, TreeMap::new, Collectors.counting()))))));
        return findings;
    }

    private static List<Finding> judge(
            PlanView view, Series series, List<Airing> premieres, SortedMap<LocalDate, Long> daysOfWeek) {
        int quota = premieres.getFirst().course().lessonsPerWeek();
        Map<LocalDate, Integer> shownIn = new HashMap<>();
        premieres.forEach(airing -> shownIn.merge(monday(airing.date()), 1, Integer::sum));
        var findings = new ArrayList<Finding>();
        long allowed = 0;
        int shownSoFar = 0;
        for (var week : daysOfWeek.entrySet()) {
            int shown = shownIn.getOrDefault(week.getKey(), 0);
            allowed += quota;
            if (shown > allowed) {
                var surplus = premieres.get(shownSoFar + shown - 1);
                findings.add(
                        ScheduleFinding.overWeekQuota(surplus.place(), series.course(), week.getKey(), shown, allowed));
            }
            allowed -= shown;
            shownSoFar += shown;
            boolean moreWasReady = shownSoFar < premieres.size()
                    && view.brief()
                            .readyDate(premieres.get(shownSoFar).code())
                            .map(ready -> !ready.isAfter(week.getKey()))
                            .orElse(true);
            if (shown < quota && week.getValue() == FULL_WEEK && moreWasReady) {
                var late = premieres.get(shownSoFar);
                findings.add(
                        ScheduleFinding.underWeekQuota(late.place(), series.course(), week.getKey(), shown, quota));
            }
        }
        return findings;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
