package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.IncidentFinding;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.rules.Airing.ChannelDay;

/** What viewers know already stays where it is wherever it can; counted by channel and day. */
final class PublishedKept implements Rule {
    @Override
    public String name() {
        return "schedule.published-kept";
    }

    @Override
    public Level level() {
        return Level.MEDIUM;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Жарияланған көрсетілімдер орнынан қозғалмайды.",
                "Опубликованные выходы в эфир остаются на своих местах.",
                "Published airings stay where they are.");
    }

    @Override
    public Unit unit() {
        return Unit.AIRINGS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        return view.brief().published().map(known -> judge(view, known)).orElse(List.of());
    }

    private static List<Breach> judge(PlanView view, Published known) {
        var planned = new HashSet<>(view.plan().placements());
        var moved = known.plan().placements().stream()
                .filter(placement -> !known.pins(placement) && !planned.contains(placement))
                .collect(Collectors.groupingBy(
                        placement -> new ChannelDay(placement.channel(), placement.day()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var breaches = new ArrayList<Breach>();
        moved.forEach((day, gone) -> breaches.add(Breach.by(
                () -> IncidentFinding.publishedMoved(
                        PlanView.place(day.channel(), day.day().date()),
                        day.day().date(),
                        gone.size(),
                        gone.getFirst().lesson()),
                gone)));
        return breaches;
    }
}
