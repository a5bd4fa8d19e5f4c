package kz.telesabaq.schedule.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** Two new lessons of different grades on channels of different languages do not run at the same time: a family with children in both sees both. */
final class SiblingsApart implements Rule {
    @Override
    public String name() {
        return "schedule.siblings-apart";
    }

    @Override
    public Level level() {
        return Level.SOFT;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Екі тілде оқитын бауырлардың сабақтары бір уақытта өтпейді.",
                "Уроки братьев и сестёр, что учатся на разных языках, не идут одновременно.",
                "New lessons of siblings who learn in two languages do not run at the same time.");
    }

    @Override
    public Unit unit() {
        return Unit.PAIRS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        var days = view.airings().stream()
                .filter(Airing::isPremiere)
                .collect(Collectors.groupingBy(Airing::day, LinkedHashMap::new, Collectors.toList()));
        for (List<Airing> day : days.values()) {
            var onAir = new ArrayList<Airing>();
            for (Airing airing :
                    day.stream().sorted(Comparator.comparing(view::beginning)).toList()) {
                var begins = view.beginning(airing);
                onAir.removeIf(other -> !end(view, other).isAfter(begins));
                for (Airing other : onAir) {
                    if (!other.grade().equals(airing.grade())
                            && !other.channel()
                                    .language()
                                    .equals(airing.channel().language())) {
                        breaches.add(Breach.of(
                                () -> WishFinding.siblingsClash(airing.place(), airing.code(), other.code()),
                                other,
                                airing));
                    }
                }
                onAir.add(airing);
            }
        }
        return breaches;
    }

    private static Instant end(PlanView view, Airing airing) {
        return view.beginning(airing).plus(airing.lesson().planned().toDuration());
    }
}
