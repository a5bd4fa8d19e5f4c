package kz.telesabaq.bench.planner;

import java.time.Duration;
import java.util.List;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.solver.TemplateSolver;

/** Ours beside the plain constraint model on one week, and beside the first free slot on the whole year. */
final class Rivals implements Part {
    private final YearPlanner planner = new YearPlanner(new TemplateSolver());

    @Override
    public String name() {
        return "rivals";
    }

    @Override
    public Chapter measure(Pace pace) {
        return year(week(Chapter.of("Rivals"), pace), pace);
    }

    private Chapter week(Chapter chapter, Pace pace) {
        var brief = ReferenceWeek.brief();
        var ours = YearFigures.of(brief, planner.plan(brief).plan());
        var ourTime = Samples.warm(pace.pick(5, 50), () -> planner.plan(brief)).median();
        long ourCost = cost(ours);
        var limit = pace.pick(Duration.ofSeconds(10), Duration.ofSeconds(60));
        var answer = new PlainWeekModel(brief).solve(limit);
        var theirs = YearFigures.of(brief, answer.plan());
        var theirTime = answer.modelling().plus(answer.solving());
        return chapter.goal(new Goal(
                        "reference week: cost of ours against the proven least",
                        "%,d".formatted(ReferenceWeek.LEAST_COST),
                        "%,d".formatted(ourCost),
                        ourCost == ReferenceWeek.LEAST_COST && ours.broken() == 0
                                ? Goal.Outcome.REACHED
                                : Goal.Outcome.MISSED))
                .table(Table.of("one week, one channel", "ours", "plain CP-SAT model", "theirs : ours")
                        .row("new lessons of 99", ours.premieres(), theirs.premieres(), "")
                        .row(
                                "start rows (least 22)",
                                ours.rows().planned(),
                                theirs.rows().planned(),
                                "")
                        .row("repeats", ours.repeats(), theirs.repeats(), "")
                        .row(
                                "cost 100·rows − repeats",
                                ourCost,
                                answer.plan().placements().isEmpty() ? "none" : cost(theirs),
                                "")
                        .row("bound it proves", ReferenceWeek.LEAST_COST, answer.bound(), "")
                        .row(
                                "gap to its bound",
                                gap(ourCost, ReferenceWeek.LEAST_COST),
                                gap(cost(theirs), answer.bound()),
                                "")
                        .row("broken rules", ours.broken(), theirs.broken(), "")
                        .row(
                                "time",
                                Samples.shown(ourTime),
                                Samples.shown(theirTime),
                                Samples.ratio(theirTime, ourTime)))
                .note(
                        "Plain model: %,d Booleans, 2 workers, limit %d s of solving; the solver ended with %s; %s of its time went into the model."
                                .formatted(
                                        answer.booleans(),
                                        limit.toSeconds(),
                                        answer.status(),
                                        Samples.shown(answer.modelling())))
                .note("Ours proves its bound by the argument of ReferenceWeek; the same argument bounds the rival.")
                .fact("week_ours", List.of(ours.facts(), Samples.millis(ourTime)))
                .fact(
                        "week_cp_sat",
                        List.of(theirs.facts(), Samples.millis(theirTime), answer.status(), answer.bound()));
    }

    private Chapter year(Chapter chapter, Pace pace) {
        var brief = ShippedYear.brief();
        int times = pace.pick(1, 5);
        var ours = YearFigures.of(brief, planner.plan(brief).plan());
        var ourTime = Samples.warm(times, () -> planner.plan(brief)).median();
        var theirPlan = new FirstFreeSlot(brief).plan();
        var theirs = YearFigures.of(brief, theirPlan);
        var theirTime =
                Samples.warm(times, () -> new FirstFreeSlot(brief).plan()).median();
        var rules = theirs.rulesBroken();
        return chapter.table(Table.of("the shipped year, both channels", "ours", "first free slot", "theirs : ours")
                        .row("new lessons of " + ours.wanted(), ours.premieres(), theirs.premieres(), "")
                        .row(
                                "left out",
                                ours.leftOut().planned(),
                                theirs.leftOut().planned(),
                                "")
                        .row(
                                "start rows (least %d)".formatted(ours.rows().bound()),
                                ours.rows().planned(),
                                theirs.rows().planned(),
                                "")
                        .row("gap of start rows", YearFigures.gap(ours.rows()), YearFigures.gap(theirs.rows()), "")
                        .row("repeats", ours.repeats(), theirs.repeats(), "")
                        .row(
                                "lessons shown again",
                                ours.shownAgain().planned(),
                                theirs.shownAgain().planned(),
                                "")
                        .row(
                                "at most, beside its own new lessons",
                                ours.shownAgain().bound(),
                                theirs.shownAgain().bound(),
                                "")
                        .row("broken rules", ours.broken(), theirs.broken(), "")
                        .row(
                                "time",
                                Samples.shown(ourTime),
                                Samples.shown(theirTime),
                                Samples.ratio(theirTime, ourTime)))
                .note(rules.isEmpty() ? "First free slot breaks no hard rule." : "First free slot breaks: " + rules)
                .fact("year_ours", ours.facts())
                .fact("year_first_free_slot", theirs.facts());
    }

    private static long cost(YearFigures figures) {
        return ReferenceWeek.COST_OF_A_ROW * figures.rows().planned() - figures.repeats();
    }

    private static String gap(long cost, long bound) {
        return bound <= 0 ? "no bound above 0" : "%.1f %%".formatted(100.0 * (cost - bound) / bound);
    }
}
