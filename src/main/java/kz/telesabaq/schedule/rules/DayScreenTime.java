package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.ScheduleFinding;

/** All lessons of a grade on a day, repeats too, stay within the daily minutes of the profile. */
final class DayScreenTime implements Rule {
    @Override
    public String name() {
        return "schedule.day-screen-time";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сыныптың бір күнгі барлық сабағы профильдегі күндік минуттардан аспайды.",
                "Все уроки класса за день укладываются в дневной предел профиля.",
                "All lessons of a grade on a day stay within the daily minutes of the profile.");
    }

    @Override
    public Unit unit() {
        return Unit.DAYS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        view.gradeDays().forEach((gradeDay, airings) -> {
            int limit = view.brief().profile().bandOf(gradeDay.grade()).screenMinutesPerDay();
            long frames = airings.stream()
                    .mapToLong(airing -> airing.lesson().planned().count())
                    .sum();
            if (frames > Frames.ofMinutes(limit).count()) {
                long minutes = Math.ceilDiv(frames, Frames.ofMinutes(1).count());
                breaches.add(Breach.of(
                        1,
                        () -> ScheduleFinding.dayOverScreenLimit(
                                airings.getLast().place(), gradeDay.grade(), minutes, limit),
                        airings));
            }
        });
        return breaches;
    }
}
