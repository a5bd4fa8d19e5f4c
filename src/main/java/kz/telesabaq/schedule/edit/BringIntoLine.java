package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.YearPlan;

/**
 * Finds the edit that puts a lesson and its counterpart back into one week: the course that is behind comes earlier, or
 * where it cannot, the one ahead waits. The lessons behind it keep their distance.
 *
 * @param edit what was found
 * @param preview what comes of it
 */
public record BringIntoLine(PlanEdit edit, EditPreview preview) {

    /** The way that changes least; empty where every way breaks a rule. Both are premieres of the plan. */
    public static Optional<BringIntoLine> find(PlanningBrief brief, YearPlan plan, Placement one, Placement other) {
        boolean oneIsAhead = one.day().compareTo(other.day()) < 0;
        var ahead = oneIsAhead ? one : other;
        var behind = oneIsAhead ? other : one;
        return best(brief, plan, behind, ahead).or(() -> best(brief, plan, ahead, behind));
    }

    private static Optional<BringIntoLine> best(
            PlanningBrief brief, YearPlan plan, Placement moving, Placement standing) {
        return ways(brief, plan, moving, standing)
                .map(edit -> new BringIntoLine(edit, PlanEditor.preview(brief, plan, edit)))
                .filter(way -> way.isInLine(moving, standing))
                .min(Comparator.comparing(way -> way.preview().changes().size()));
    }

    /** The shift of the course to each teaching day of the other's week. */
    private static Stream<PlanEdit> ways(PlanningBrief brief, YearPlan plan, Placement moving, Placement standing) {
        List<LocalDate> days =
                brief.curriculum().calendar().teachingDays(moving.lesson().grade());
        int now = Collections.binarySearch(days, moving.day().date());
        var monday = Weeks.monday(standing.day().date());
        var which = Selection.of(moving.lesson().grade())
                .onChannels(List.of(moving.channel()))
                .ofSubjects(List.of(moving.lesson().course().subject()));
        return days.stream()
                .filter(day -> now >= 0 && Weeks.monday(day).equals(monday))
                .map(day -> days.indexOf(day) - now)
                .filter(shift -> shift != 0)
                .map(shift -> PlanEdit.ShiftGrade.in(plan, which, moving.day().date(), shift));
    }

    private boolean isInLine(Placement moving, Placement standing) {
        return preview.plan().placements().stream()
                .filter(airing -> airing.channel().equals(moving.channel())
                        && airing.lesson().equals(moving.lesson())
                        && airing.role() == moving.role())
                .anyMatch(airing -> Weeks.monday(airing.day().date())
                        .equals(Weeks.monday(standing.day().date())));
    }
}
