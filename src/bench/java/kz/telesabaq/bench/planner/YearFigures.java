package kz.telesabaq.bench.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
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
 * @param leftOutBoundOfRows so many find no place while every grade keeps to the start rows of this plan
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
        long leftOutBoundOfRows,
        long rows,
        long rowBound,
        long repeats,
        long repeatBound,
        long broken) {
    static YearFigures of(PlanningBrief brief, YearPlan plan) {
        return new YearFigures(
                wanted(brief),
                count(plan, Role.PREMIERE),
                LessonBound.inTheYear(brief),
                LessonBound.withTheRowsOf(brief, plan),
                rows(plan),
                rowBound(brief),
                count(plan, Role.REPEAT),
                RepeatBound.of(brief, plan),
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
        return GradeNeeds.of(brief).stream().mapToLong(GradeNeeds::rows).sum();
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
                "left_out_bound_of_rows", leftOutBoundOfRows,
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
