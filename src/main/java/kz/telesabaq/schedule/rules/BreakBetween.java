package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H6: between two lessons of a grade lies the break of the profile, from the end of the lesson, not of its slot. */
final class BreakBetween implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        int needed = view.brief().profile().breakMinutes();
        var rest = Frames.ofMinutes(needed);
        var findings = new ArrayList<Finding>();
        for (List<Airing> gradeDay : view.gradeDays().values()) {
            Airing before = gradeDay.getFirst();
            for (Airing airing : gradeDay.subList(1, gradeDay.size())) {
                if (airing.placement().start().isBefore(before.lessonEnd().plus(rest))) {
                    findings.add(ScheduleFinding.shortBreak(
                            airing.place(), airing.code(), before.code(), minutesBetween(before, airing), needed));
                }
                if (airing.lessonEnd().isAfter(before.lessonEnd())) {
                    before = airing;
                }
            }
        }
        return findings;
    }

    /** Whole minutes of rest; none where the lessons overlap. */
    private static long minutesBetween(Airing before, Airing after) {
        long frames = after.placement().start().frame() - before.lessonEnd().frame();
        return Math.max(0, frames) / Frames.ofMinutes(1).count();
    }
}
