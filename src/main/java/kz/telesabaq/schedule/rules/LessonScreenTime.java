package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** No lesson keeps a grade before the screen longer than its course allows without a break (order of the Minister of Health of 18.01.2023: 15 to 30 minutes by grade). */
final class LessonScreenTime implements Rule {
    @Override
    public String name() {
        return "schedule.lesson-screen-time";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Бір сабақ сыныпты экран алдында рұқсат етілгеннен ұзақ ұстамайды.",
                "Один урок не держит класс перед экраном дольше дозволенного.",
                "No lesson keeps a grade before the screen longer than allowed.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        for (Airing airing : view.airings()) {
            int limit = airing.course().screenMinutes();
            if (airing.lesson().planned().isLongerThan(Frames.ofMinutes(limit))) {
                breaches.add(Breach.of(
                        () -> ScheduleFinding.lessonOverScreenLimit(airing.place(), airing.lesson(), limit), airing));
            }
        }
        return breaches;
    }
}
