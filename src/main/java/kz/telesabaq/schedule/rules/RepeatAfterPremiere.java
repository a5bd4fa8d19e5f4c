package kz.telesabaq.schedule.rules;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.ScheduleFinding;

/** A repeat follows its premiere on a later day, within the days of the profile. A repeat that stays in spite of everything while its premiere was missed is nobody's fault. */
final class RepeatAfterPremiere implements Rule {
    @Override
    public String name() {
        return "schedule.repeat-after-premiere";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Қайталау алғашқы көрсетілімнен кейінгі күні, профильдегі мерзім ішінде шығады.",
                "Повтор выходит в один из дней после премьеры, не позже срока из профиля.",
                "A repeat follows its premiere on a later day, within the days of the profile.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        int within = view.brief().profile().repeatWithinDays();
        var missed = view.brief().circumstances().missed().stream()
                .map(Placement::lesson)
                .collect(Collectors.toSet());
        var breaches = new ArrayList<Breach>();
        view.repeats().forEach((shown, repeats) -> {
            var premiere = view.firstPremieres().get(shown);
            for (Airing airing : repeats) {
                if (missed.contains(airing.code()) && view.papers().pins(airing.placement())) {
                    continue;
                }
                if (premiere == null) {
                    breaches.add(Breach.of(
                            () -> ScheduleFinding.repeatWithoutPremiere(airing.place(), airing.code()), airing));
                } else if (!airing.date().isAfter(premiere.date())) {
                    breaches.add(Breach.of(
                            () -> ScheduleFinding.repeatTooEarly(airing.place(), airing.code(), premiere.date()),
                            premiere,
                            airing));
                } else if (ChronoUnit.DAYS.between(premiere.date(), airing.date()) > within) {
                    breaches.add(Breach.of(
                            () -> ScheduleFinding.repeatTooLate(airing.place(), airing.code(), premiere.date(), within),
                            premiere,
                            airing));
                }
            }
        });
        return breaches;
    }
}
