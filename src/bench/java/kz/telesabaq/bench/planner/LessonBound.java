package kz.telesabaq.bench.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/** How many lessons no plan can show while every grade keeps to its start rows. */
final class LessonBound {
    private LessonBound() {}

    /**
     * Each course for itself shows one lesson a day, the quota of the weeks gone by, nothing before its media are ready; a
     * grade shows by the end of a week no more than its quotas up to then, and after it no more than its start rows hold on
     * the days that are left.
     */
    static long withTheRowsOf(PlanningBrief brief, YearPlan plan) {
        return GradeNeeds.of(brief).stream()
                .mapToLong(need ->
                        wanted(brief, need) - Math.min(shown(brief, need), held(brief, need, rows(plan, need))))
                .sum();
    }

    /** So many lessons of a grade find no place with so many start rows. */
    static long of(PlanningBrief brief, ChannelId channel, Grade grade, long rows) {
        return GradeNeeds.of(brief).stream()
                .filter(need ->
                        need.channel().id().equals(channel) && need.grade().equals(grade))
                .mapToLong(need -> wanted(brief, need) - Math.min(shown(brief, need), held(brief, need, rows)))
                .sum();
    }

    /** Lessons of a grade that the plan leaves out. */
    static long leftOut(PlanningBrief brief, YearPlan plan, ChannelId channel, Grade grade) {
        long premieres = plan.placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE
                        && placement.channel().equals(channel)
                        && placement.lesson().grade().equals(grade))
                .count();
        return GradeNeeds.of(brief).stream()
                        .filter(need -> need.channel().id().equals(channel)
                                && need.grade().equals(grade))
                        .mapToLong(need -> wanted(brief, need))
                        .sum()
                - premieres;
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
                .map(Placement::start)
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
