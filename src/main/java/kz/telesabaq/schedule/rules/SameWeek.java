package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** A lesson and its counterpart in the other language are new in the same school week; counted by pair of courses. */
final class SameWeek implements Rule {
    @Override
    public String name() {
        return "schedule.same-week";
    }

    @Override
    public Level level() {
        return Level.MEDIUM;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Сабақ пен оның басқа тілдегі сыңары бір аптада шығады.",
                "Урок и его пара на другом языке выходят в одну неделю.",
                "A lesson and its counterpart in the other language are new in the same week.");
    }

    @Override
    public Unit unit() {
        return Unit.PAIRS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var apart = Counterparts.of(view).stream()
                .filter(pair -> !pair.isInOneWeek())
                .collect(Collectors.groupingBy(Counterparts::courses, LinkedHashMap::new, Collectors.toList()));
        var breaches = new ArrayList<Breach>();
        for (List<Counterparts> pairs : apart.values()) {
            var worst = Collections.max(pairs, Comparator.comparingLong(Counterparts::driftInDays));
            breaches.add(Breach.of(
                    pairs.size(),
                    () -> WishFinding.apart(
                            worst.second().place(),
                            worst.first().code(),
                            worst.second().code(),
                            pairs.size(),
                            worst.driftInDays()),
                    pairs.stream()
                            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                            .toList()));
        }
        return breaches;
    }
}
