package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Bound.Aim;
import kz.telesabaq.schedule.Certificate.ClockBound;
import kz.telesabaq.schedule.rules.GradeClocks.Clock;

/**
 * The fewest different start times of a grade: lessons that fall on a day in numbers begin at different times, because a
 * channel shows one thing at a time.
 *
 * @param why the stronger of two pigeonhole arguments
 */
record StartRows(ClockBound clock, Why why) {
    private static final int FULL_WEEK = 5;

    /** Which days the lessons fall on. */
    enum Why {
        /** A full week in which the whole quota is shown. */
        WEEK,
        /** All school days of the year. */
        YEAR
    }

    static List<StartRows> of(PlanView view) {
        var rows = new ArrayList<StartRows>();
        GradeClocks.of(view).forEach((clock, times) -> rows.add(of(view, clock, times)));
        rows.sort(Comparator.comparing((StartRows row) -> row.clock().channel())
                .thenComparing(row -> row.clock().grade()));
        return rows;
    }

    private static StartRows of(PlanView view, Clock clock, GradeClocks times) {
        var premieres = times.starts().values().stream().flatMap(List::stream).toList();
        int days = Math.max(1, view.schoolDays().of(clock.grade()).size());
        int byYear = Math.ceilDiv(premieres.size(), days);
        int byWeek = byWeek(view, clock, premieres);
        return new StartRows(
                new ClockBound(clock.channel(), clock.grade(), times.starts().size(), Math.max(byYear, byWeek)),
                byWeek >= byYear ? Why.WEEK : Why.YEAR);
    }

    /** Only weeks count in which the plan shows the quota in full: no plan that does so can do with less. */
    private static int byWeek(PlanView view, Clock clock, List<Airing> premieres) {
        Map<LocalDate, Long> shown = premieres.stream()
                .collect(Collectors.groupingBy(airing -> SchoolDays.monday(airing.date()), Collectors.counting()));
        var language = premieres.getFirst().channel().language();
        var courses = view.brief().curriculum().courses().stream()
                .filter(course -> course.grade().equals(clock.grade())
                        && course.language().equals(language))
                .toList();
        int fewest = 0;
        for (var week : view.schoolDays().weeksOf(clock.grade()).entrySet()) {
            int days = week.getValue();
            int quota = courses.stream()
                    .mapToInt(course -> Math.min(course.lessonsPerWeek(), days))
                    .sum();
            if (days >= FULL_WEEK && shown.getOrDefault(week.getKey(), 0L) >= quota) {
                fewest = Math.max(fewest, Math.ceilDiv(quota, days));
            }
        }
        return fewest;
    }

    static Bound bound(List<StartRows> rows) {
        return new Bound(
                "start-rows",
                Wording.of(
                        "Сыныптар есте сақтайтын басталу уақыттары",
                        "Времена начала, которые классам надо помнить",
                        "Start times that the grades have to remember"),
                Aim.LEAST,
                rows.stream().mapToLong(row -> row.clock().planned()).sum(),
                rows.stream().mapToLong(row -> row.clock().bound()).sum(),
                Wording.of(
                                "Толық аптаның нормасы оқу күндеріне бөлінсе, бір күнге кемінде осынша сабақ түседі, ал бір күннің сабақтары әр уақытта басталады (сынып-арна – %d); жылдың барлық оқу күнімен есептегенде көбірек шыққаны – %d.",
                                "Норма полной недели, делённая на учебные дни, даёт хотя бы в один день столько уроков, а уроки одного дня начинаются в разное время (классов на каналах: %d); по всем учебным дням года вышло больше у стольких: %d.",
                                "The quota of a full week shared among its school days puts at least so many lessons on some day, and lessons of a day begin at different times (grades on channels: %d); all school days of the year ask for more in this many: %d.")
                        .with(
                                rows.size(),
                                rows.stream()
                                        .filter(row -> row.why() == Why.YEAR)
                                        .count()));
    }
}
