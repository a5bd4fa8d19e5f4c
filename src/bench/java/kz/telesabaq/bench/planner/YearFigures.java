package kz.telesabaq.bench.planner;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.rules.PlanChecker;

/**
 * What a plan is measured by, counted from its placements alone, whoever made it.
 *
 * @param wanted lessons that want to be on air, on all channels
 * @param leftOutBound so many lessons find no place even when each course has the channel for itself: the calendar is too
 *     short or the media come too late
 * @param rows start times of new lessons a family has to know, over all grades and channels
 * @param rowBound no plan that shows the whole quota of a full week has fewer: ⌈n/5⌉ for each grade and channel
 * @param repeats lessons shown again
 * @param repeatBound with these premieres nobody shows more lessons again once each: free slots of each day against lessons
 *     of the days before, rest between lessons left aside
 * @param broken hard rules broken, by the independent checker
 */
record YearFigures(
        long wanted,
        long premieres,
        long leftOutBound,
        long rows,
        long rowBound,
        long repeats,
        long repeatBound,
        long broken) {
    private static final int DAYS_OF_A_WEEK = 5;

    static YearFigures of(PlanningBrief brief, YearPlan plan) {
        return new YearFigures(
                wanted(brief),
                count(plan, Role.PREMIERE),
                leftOutBound(brief),
                rows(plan),
                rowBound(brief),
                count(plan, Role.REPEAT),
                repeatBound(brief, plan),
                PlanChecker.check(brief, plan).stream()
                        .filter(Finding::isBlocking)
                        .count());
    }

    long leftOut() {
        return wanted - premieres;
    }

    private static long wanted(PlanningBrief brief) {
        long lessons = 0;
        for (Channel channel : brief.curriculum().channels()) {
            for (Course course : brief.curriculum().coursesOf(channel)) {
                lessons += course.lessonsPerWeek() == 0
                        ? 0
                        : course.lessons().stream().filter(brief::isWanted).count();
            }
        }
        return lessons;
    }

    private static long leftOutBound(PlanningBrief brief) {
        Map<Grade, List<LocalDate>> days = new HashMap<>();
        long leftOut = 0;
        for (Channel channel : brief.curriculum().channels()) {
            for (Course course : brief.curriculum().coursesOf(channel)) {
                leftOut += course.lessonsPerWeek() == 0
                        ? 0
                        : leftOut(
                                brief,
                                course,
                                days.computeIfAbsent(
                                        course.grade(), brief.curriculum().calendar()::teachingDays));
            }
        }
        return leftOut;
    }

    /** Each lesson on the first day after the one before it that quota and media allow. */
    private static long leftOut(PlanningBrief brief, Course course, List<LocalDate> days) {
        var lessons = course.lessons().stream().filter(brief::isWanted).toList();
        int shown = 0;
        long allowed = 0;
        LocalDate week = LocalDate.MIN;
        for (LocalDate date : days) {
            var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            allowed += monday.equals(week) ? 0 : course.lessonsPerWeek();
            week = monday;
            if (shown < Math.min(allowed, lessons.size())
                    && brief.readyDate(lessons.get(shown).code())
                            .filter(date::isBefore)
                            .isEmpty()) {
                shown++;
            }
        }
        return lessons.size() - shown;
    }

    private static long count(YearPlan plan, Role role) {
        return plan.placements().stream()
                .filter(placement -> placement.role() == role)
                .count();
    }

    private static long rows(YearPlan plan) {
        return plan.placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .map(placement ->
                        List.of(placement.channel(), placement.lesson().grade(), placement.start()))
                .distinct()
                .count();
    }

    private static long rowBound(PlanningBrief brief) {
        long rows = 0;
        for (Channel channel : brief.curriculum().channels()) {
            Map<Grade, Integer> weekly = brief.curriculum().coursesOf(channel).stream()
                    .collect(Collectors.groupingBy(
                            Course::grade,
                            Collectors.summingInt(course -> Math.min(DAYS_OF_A_WEEK, course.lessonsPerWeek()))));
            rows += weekly.values().stream()
                    .mapToLong(lessons -> Math.ceilDiv(lessons, DAYS_OF_A_WEEK))
                    .sum();
        }
        return rows;
    }

    private static long repeatBound(PlanningBrief brief, YearPlan plan) {
        return brief.curriculum().channels().stream()
                .mapToLong(channel -> repeatBound(brief, plan, channel))
                .sum();
    }

    /** The lesson that may wait least takes the first free slot: no other order shows more. */
    private static long repeatBound(PlanningBrief brief, YearPlan plan, Channel channel) {
        Map<LocalDate, List<Placement>> premieres = plan.placements().stream()
                .filter(placement -> placement.channel().equals(channel.id()) && placement.role() == Role.PREMIERE)
                .collect(Collectors.groupingBy(placement -> placement.day().date()));
        var lastDays = new PriorityQueue<LocalDate>(Comparator.naturalOrder());
        long repeats = 0;
        for (LocalDate date : brief.curriculum().calendar().broadcastDays()) {
            var today = premieres.getOrDefault(date, List.of());
            while (!lastDays.isEmpty() && lastDays.peek().isBefore(date)) {
                lastDays.remove();
            }
            for (long free = freeSlots(brief, channel, today); free > 0 && !lastDays.isEmpty(); free--) {
                lastDays.remove();
                repeats++;
            }
            today.forEach(any -> lastDays.add(date.plusDays(brief.profile().repeatWithinDays())));
        }
        return repeats;
    }

    private static long freeSlots(PlanningBrief brief, Channel channel, List<Placement> today) {
        long shortest = brief.curriculum().coursesOf(channel).stream()
                .flatMap(course -> course.lessons().stream())
                .mapToLong(lesson -> lesson.planned().count())
                .min()
                .orElse(1);
        boolean everySlotIsOfTheRaster =
                today.stream().allMatch(placement -> placement.slot().equals(channel.raster()));
        long least = everySlotIsOfTheRaster ? channel.raster().count() : shortest;
        long used =
                today.stream().mapToLong(placement -> placement.slot().count()).sum();
        return Math.max(0, hoursForRepeats(brief, channel).count() - used) / least;
    }

    /** From the earliest hour at which any grade may see a repeat to the latest, as far as the channel is open. */
    private static Frames hoursForRepeats(PlanningBrief brief, Channel channel) {
        var from = brief.profile().bands().stream()
                .map(band -> band.repeats().from())
                .min(Comparator.naturalOrder())
                .filter(channel.from()::isBefore)
                .orElse(channel.from());
        var until = brief.profile().bands().stream()
                .map(band -> band.repeats().until())
                .max(Comparator.naturalOrder())
                .filter(channel.until()::isAfter)
                .orElse(channel.until());
        return Frames.covering(Duration.between(from, until));
    }

    /** In how many percent more rows than the bound a plan needs. */
    String rowGap() {
        return "%.1f %%".formatted(100.0 * (rows - rowBound) / Math.max(1, rowBound));
    }

    /** The figures for programs. */
    Map<String, Object> facts() {
        return new HashMap<>(Map.of(
                "wanted", wanted,
                "premieres", premieres,
                "left_out", leftOut(),
                "left_out_bound", leftOutBound,
                "start_rows", rows,
                "start_rows_bound", rowBound,
                "repeats", repeats,
                "repeats_bound", repeatBound,
                "broken_rules", broken));
    }

    /** Everything that the checker says, most frequent first, for those who look for the reason. */
    static List<String> rulesBroken(PlanningBrief brief, YearPlan plan) {
        Map<String, Long> byRule = PlanChecker.check(brief, plan).stream()
                .filter(Finding::isBlocking)
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        var rules = new ArrayList<>(byRule.entrySet());
        rules.sort(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return rules.stream().map(rule -> rule.getKey() + " " + rule.getValue()).toList();
    }
}
