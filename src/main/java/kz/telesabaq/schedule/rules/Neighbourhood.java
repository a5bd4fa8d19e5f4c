package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.rules.Airing.ChannelDay;
import kz.telesabaq.schedule.rules.Airing.GradeDay;

/**
 * As much of a plan as a lesson that goes from one day to another can touch: its grade on its channel all year, both days on
 * all channels with every other showing of what is on them, and its counterpart. What lies outside is the same before and
 * after, so the difference of the breaches is that of the whole plan.
 */
final class Neighbourhood {
    private record Trace(Rule rule, Set<Placement> airings, long units) {}

    private final Papers papers;
    private final YearPlan plan;
    private final Set<Placement> around;
    private final Optional<Placement> from;
    private final Map<Rule, List<Breach>> before;

    private Neighbourhood(PlanView whole, Set<Placement> around, Optional<Placement> from) {
        this.papers = restricted(whole.papers(), around);
        this.plan = whole.plan();
        this.around = around;
        this.from = from;
        this.before = judged(view(around), rule -> true);
    }

    /**
     * Around an airing that goes to a day.
     *
     * @param from where the lesson stands now, if it is in the plan
     */
    static Neighbourhood of(PlanView whole, Airing lesson, Optional<Placement> from, AirDay to) {
        var around = new LinkedHashSet<Placement>();
        whole.gradeDays().forEach((day, airings) -> {
            if (isOf(lesson, day)) {
                airings.forEach(airing -> around.add(airing.placement()));
            }
        });
        var days = new LinkedHashSet<AirDay>(List.of(to));
        from.ifPresent(placement -> days.add(placement.day()));
        for (AirDay day : days) {
            for (ChannelId channel : whole.channels().keySet()) {
                for (Airing airing : whole.channelDays().getOrDefault(new ChannelDay(channel, day), List.of())) {
                    around.add(airing.placement());
                    Optional.ofNullable(whole.firstPremieres().get(airing.shown()))
                            .ifPresent(premiere -> around.add(premiere.placement()));
                    whole.repeats()
                            .getOrDefault(airing.shown(), List.of())
                            .forEach(repeat -> around.add(repeat.placement()));
                }
            }
        }
        var key = lesson.lesson().counterpart();
        if (!key.isEmpty()) {
            whole.firstPremieres().values().stream()
                    .filter(airing -> airing.lesson().counterpart().equals(key))
                    .forEach(airing -> around.add(airing.placement()));
        }
        return new Neighbourhood(whole, around, from);
    }

    private static boolean isOf(Airing lesson, GradeDay day) {
        return day.grade().equals(lesson.grade())
                && day.channel().equals(lesson.channel().id());
    }

    /** What becomes of the plan when the lesson goes there and the displaced give way. */
    Move move(Placement wanted, List<Placement> displaced) {
        var changed = changed(wanted, displaced);
        var after = judged(changed, rule -> true);
        return new Move(wanted, displaced, objections(after), dearer(Level.MEDIUM, after), dearer(Level.SOFT, after));
    }

    /** The same, where no hard rule speaks against it: asks those first, because most places are forbidden. */
    Optional<Move> allowedMove(Placement wanted, List<Placement> displaced) {
        var hard = judged(changed(wanted, displaced), rule -> rule.level() == Level.HARD);
        return objections(hard).isEmpty() ? Optional.of(move(wanted, displaced)) : Optional.empty();
    }

    private PlanView changed(Placement wanted, List<Placement> displaced) {
        var changed = new HashSet<>(around);
        from.ifPresent(changed::remove);
        displaced.forEach(changed::remove);
        changed.add(wanted);
        return view(changed);
    }

    private List<Objection> objections(Map<Rule, List<Breach>> after) {
        var known = new HashMap<Trace, Integer>();
        before.forEach(
                (rule, breaches) -> breaches.forEach(breach -> known.merge(trace(rule, breach), 1, Integer::sum)));
        var objections = new ArrayList<Objection>();
        after.forEach((rule, breaches) -> {
            if (units(rule, after) > units(rule, before) || rule.level() == Level.HARD) {
                for (Breach breach : breaches) {
                    if (known.merge(trace(rule, breach), -1, Integer::sum) < 0) {
                        objections.add(new Objection(rule, breach));
                    }
                }
            }
        });
        return objections;
    }

    private static Trace trace(Rule rule, Breach breach) {
        return new Trace(rule, new HashSet<>(breach.airings()), breach.units());
    }

    private long dearer(Level level, Map<Rule, List<Breach>> after) {
        var weights = papers.brief().profile().preferences().weights();
        return after.keySet().stream()
                .filter(rule -> rule.level() == level)
                .mapToLong(rule -> (units(rule, after) - units(rule, before)) * weights.of(rule.name()))
                .sum();
    }

    private static long units(Rule rule, Map<Rule, List<Breach>> judged) {
        return judged.getOrDefault(rule, List.of()).stream()
                .mapToLong(Breach::units)
                .sum();
    }

    private PlanView view(Set<Placement> placements) {
        return new PlanView(papers, new YearPlan(plan.year(), plan.curriculum(), List.copyOf(placements)));
    }

    private static Map<Rule, List<Breach>> judged(PlanView view, Predicate<Rule> asked) {
        return PlanChecker.judge(view, asked).byRule();
    }

    /** What was published outside is not missing. */
    private static Papers restricted(Papers papers, Set<Placement> around) {
        return papers.brief()
                .published()
                .map(known -> Papers.of(papers.brief()
                        .after(new Published(
                                new YearPlan(
                                        known.plan().year(),
                                        known.plan().curriculum(),
                                        known.plan().placements().stream()
                                                .filter(around::contains)
                                                .toList()),
                                known.pinnedUntil()))))
                .orElse(papers);
    }
}
