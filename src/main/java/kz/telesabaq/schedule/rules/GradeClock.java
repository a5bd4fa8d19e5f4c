package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** A grade has its new lessons at few fixed times: at as many different ones as its fullest day has lessons, and no more. */
final class GradeClock implements Rule {
    @Override
    public String name() {
        return "schedule.grade-clock";
    }

    @Override
    public Level level() {
        return Level.MEDIUM;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сыныптың жаңа сабақтары тұрақты уақытта басталады.",
                "Новые уроки класса начинаются в одно и то же время.",
                "The new lessons of a grade begin at few fixed times.");
    }

    @Override
    public Unit unit() {
        return Unit.START_TIMES;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        Map<GradeClocks.Clock, GradeClocks> clocks = GradeClocks.of(view);
        var breaches = new ArrayList<Breach>();
        clocks.forEach((clock, times) -> {
            int needed = times.needed(view, clock);
            if (times.starts().size() > needed) {
                breaches.add(Breach.of(
                        times.starts().size() - needed,
                        () -> WishFinding.unsteadyClock(
                                Place.cell(clock.channel().name(), 0, "grade " + clock.grade()),
                                clock.grade(),
                                times.starts().size(),
                                needed),
                        times.rarest(needed)));
            }
        });
        return breaches;
    }
}
