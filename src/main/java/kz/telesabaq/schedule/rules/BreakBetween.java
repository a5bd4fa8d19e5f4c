package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** Between two lessons of a grade lies the break of the profile, from the end of the lesson, not of its slot; ten minutes by the order of the Minister of Health of 18.01.2023. */
final class BreakBetween implements Rule {
    @Override
    public String name() {
        return "schedule.break-between";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сыныптың екі сабағының арасында профильдегі үзіліс болады.",
                "Между двумя уроками класса лежит перерыв из профиля.",
                "Between two lessons of a grade lies the break of the profile.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        int needed = view.brief().profile().breakMinutes();
        var rest = Frames.ofMinutes(needed);
        var breaches = new ArrayList<Breach>();
        for (List<Airing> gradeDay : view.gradeDays().values()) {
            Airing last = gradeDay.getFirst();
            for (Airing airing : gradeDay.subList(1, gradeDay.size())) {
                var before = last;
                if (airing.start().isBefore(before.lessonEnd().plus(rest))) {
                    breaches.add(Breach.of(
                            () -> ScheduleFinding.shortBreak(
                                    airing.place(),
                                    airing.code(),
                                    before.code(),
                                    minutesBetween(before, airing),
                                    needed),
                            before,
                            airing));
                }
                if (airing.lessonEnd().isAfter(before.lessonEnd())) {
                    last = airing;
                }
            }
        }
        return breaches;
    }

    /** Whole minutes of rest; none where the lessons overlap. */
    private static long minutesBetween(Airing before, Airing after) {
        long frames = after.start().frame() - before.lessonEnd().frame();
        return Math.max(0, frames) / Frames.ofMinutes(1).count();
    }
}
