package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H7: all lessons of a grade on a day, repeats too, stay within the daily minutes of the profile. */
final class DayScreenTime implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        var findings = new ArrayList<Finding>();
        view.gradeDays().forEach((gradeDay, airings) -> {
            int limit = view.brief().profile().bandOf(gradeDay.grade()).screenMinutesPerDay();
            long frames = airings.stream()
                    .mapToLong(airing -> airing.lesson().planned().count())
                    .sum();
            if (Frames.of(frames).isLongerThan(Frames.ofMinutes(limit))) {
                long minutes = Math.ceilDiv(frames, Frames.ofMinutes(1).count());
                findings.add(ScheduleFinding.dayOverScreenLimit(
                        airings.getLast().place(), gradeDay.grade(), minutes, limit));
            }
        });
        return findings;
    }
}
