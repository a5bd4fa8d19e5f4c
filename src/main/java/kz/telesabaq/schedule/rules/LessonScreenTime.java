package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.ScheduleFinding;

/** H7: no lesson keeps a grade before the screen longer than its course allows without a break. */
final class LessonScreenTime implements Rule {
    @Override
    public List<Finding> judge(PlanView view) {
        return view.airings().stream()
                .filter(airing -> airing.lesson()
                        .planned()
                        .isLongerThan(Frames.ofMinutes(airing.course().screenMinutes())))
                .map(airing -> ScheduleFinding.lessonOverScreenLimit(
                        airing.place(), airing.lesson(), airing.course().screenMinutes()))
                .toList();
    }
}
