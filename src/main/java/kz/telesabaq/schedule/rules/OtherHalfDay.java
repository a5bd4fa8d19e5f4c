package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** A lesson that is shown again is shown again in the other half of the day at least once, for pupils of the other shift; required repeats too. */
final class OtherHalfDay implements Rule {
    @Override
    public String name() {
        return "schedule.other-half-day";
    }

    @Override
    public Level level() {
        return Level.SOFT;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Қайталау күннің екінші жартысында, басқа ауысым үшін шығады.",
                "Повтор выходит в другой половине дня, для другой смены.",
                "A repeat lies in the other half of the day, for the other shift.");
    }

    @Override
    public Unit unit() {
        return Unit.LESSONS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var halfDay = view.brief().profile().halfDay();
        var breaches = new ArrayList<Breach>();
        view.repeats().forEach((shown, repeats) -> {
            var premiere = view.firstPremieres().get(shown);
            if (premiere == null) {
                return;
            }
            boolean early = view.startOf(premiere).isBefore(halfDay);
            if (repeats.stream().allMatch(repeat -> view.startOf(repeat).isBefore(halfDay) == early)) {
                breaches.add(Breach.of(
                        () -> WishFinding.sameHalfDay(repeats.getFirst().place(), premiere.code(), halfDay),
                        repeats.getFirst()));
            }
        });
        return breaches;
    }
}
