package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.ScheduleFinding;

/** The new lessons of a course come in the order of its lesson plan (КТП, order No. 130 of 06.04.2020). A lesson made good behind one that was aired or is too near to move is nobody's fault. */
final class TopicOrder implements Rule {
    @Override
    public String name() {
        return "schedule.topic-order";
    }

    @Override
    public Level level() {
        return Level.HARD;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Курстың жаңа сабақтары күнтізбелік-тақырыптық жоспардың ретімен шығады.",
                "Новые уроки курса идут в порядке календарно-тематического плана.",
                "The new lessons of a course come in the order of its lesson plan.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var makeGoods = view.brief().circumstances().missed().stream()
                .map(Placement::lesson)
                .collect(Collectors.toSet());
        var breaches = new ArrayList<Breach>();
        for (List<Airing> series : view.premieres().values()) {
            Airing furthest = series.getFirst();
            for (Airing airing : series) {
                var ahead = furthest;
                if (airing.code().number() >= ahead.code().number()) {
                    furthest = airing;
                } else if (!makeGoods.contains(airing.code()) || !view.papers().pins(ahead.placement())) {
                    breaches.add(Breach.of(
                            () -> ScheduleFinding.outOfOrder(ahead.place(), ahead.code(), airing.code()),
                            ahead,
                            airing));
                }
            }
        }
        return breaches;
    }
}
