package kz.telesabaq.bench.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/** How many lessons no plan can show. */
final class LessonBound {
    private LessonBound() {}

    /** Each course for itself: one lesson a day, the quota of the weeks gone by, nothing before its media are ready. */
    static long inTheYear(PlanningBrief brief) {
        return GradeNeeds.of(brief).stream()
                .mapToLong(need -> wanted(brief, need) - shown(brief, need))
                .sum();
    }

    /**
     * The same while a grade has no more start rows than the plan gave it: what is shown by the end of a week stays within the
     * quotas up to then, what is shown after it within the rows of the days that are left.
     */
    static long withTheRowsOf(PlanningBrief brief, YearPlan plan) {
        return GradeNeeds.of(brief).stream()
                .mapToLong(need -> wanted(brief, need)
                        - Math.min(shown(brief, need), held(brief, need, rows(plan, need))))
                .sum();
    }

    private static long wanted(PlanningBrief brief, GradeNeeds need) {
        return need.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(brief::isWanted)
                .count();
    }

    private static long rows(YearPlan plan, GradeNeeds need) {
        long used = plan.placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE
                        && placement.channel().equals(need.channel().id())
                        && placement.lesson().grade().equals(need.grade()))
                .map(placement -> placement.start())
                .distinct()
                .count();
        return Math.max(used, need.rows());
    }

    private static long held(PlanningBrief brief, GradeNeeds need, long rows) {
        var daysOfWeeks = new ArrayList<>(brief.curriculum().calendar().teachingDays(need.grade()).stream()
                .collect(Collectors.groupingBy(LessonBound::monday, TreeMap::new, Collectors.counting()))
                .values());
        long daysLeft = daysOfWeeks.stream().mapToLong(Long::longValue).sum();
        long least = rows * daysLeft;
        for (int week = 0; week < daysOfWeeks.size(); week++) {
            daysLeft -= daysOfWeeks.get(week);
            least = Math.min(least, (week + 1L) * need.weekly() + rows * daysLeft);
        }
        return least;
    }

    private static long shown(PlanningBrief brief, GradeNeeds need) {
        var days = brief.curriculum().calendar().teachingDays(need.grade());
        return need.courses().stream()
                .mapToLong(course -> shown(brief, course, days))
                .sum();
    }

    /** Each lesson on the first day after the one before it that quota and media allow. */
    private static long shown(PlanningBrief brief, Course course, List<LocalDate> days) {
        var lessons = course.lessons().stream().filter(brief::isWanted).toList();
        int shown = 0;
        long allowed = 0;
        LocalDate week = LocalDate.MIN;
        for (LocalDate date : days) {
            allowed += monday(date).equals(week) ? 0 : course.lessonsPerWeek();
            week = monday(date);
            if (shown < Math.min(allowed, lessons.size())
                    && brief.readyDate(lessons.get(shown).code())
                            .filter(date::isBefore)
                            .isEmpty()) {
                shown++;
            }
        }
        return shown;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
