package kz.telesabaq.bench.planner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.Certificate.ClockBound;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.RuleCost;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.rules.Certifier;

/**
 * What a plan is measured by, whoever made it: its certificate, and one bound more.
 *
 * @param leftOutOfRows so many lessons find no place while every grade keeps to the start rows of this plan
 * @param rowsMore start times of a grade beyond the fewest, with what they are good for
 */
record YearFigures(Certificate certificate, long leftOutOfRows, List<RowsMore> rowsMore) {

    /**
     * A grade that has more start times than enough for a full week.
     *
     * @param saves lessons that the fewest start times would leave out for certain and this plan shows
     */
    record RowsMore(ClockBound clock, long saves) {

        String sentence() {
            return "%s grade %s has %d start times for %d and shows %d lessons more by it"
                    .formatted(clock.channel(), clock.grade(), clock.planned(), clock.bound(), saves);
        }
    }

    static YearFigures of(PlanningBrief brief, YearPlan plan) {
        var certificate = Certifier.certify(brief, plan, Origin.UNKNOWN, "0".repeat(64));
        var more = certificate.clocks().stream()
                .filter(clock -> clock.planned() > clock.bound())
                .map(clock -> new RowsMore(
                        clock,
                        LessonBound.of(brief, clock.channel(), clock.grade(), clock.bound())
                                - LessonBound.leftOut(brief, plan, clock.channel(), clock.grade())))
                .toList();
        return new YearFigures(certificate, LessonBound.withTheRowsOf(brief, plan), more);
    }

    private Bound bound(String measure) {
        return certificate
                .bound(measure)
                .orElseThrow(() -> new IllegalStateException("the certificate has no bound of " + measure));
    }

    /** Hard rules broken, by the independent checker. */
    long broken() {
        return certificate.hardBreaches();
    }

    long premieres() {
        return certificate.counts().all().premieres();
    }

    long repeats() {
        return certificate.counts().all().repeats();
    }

    long wanted() {
        return premieres() + leftOut().planned();
    }

    Bound rows() {
        return bound("start-rows");
    }

    Bound leftOut() {
        return bound("unplaced");
    }

    Bound shownAgain() {
        return bound("lessons-repeated");
    }

    /** Lessons left out beyond those for which the year, its hours or these start rows certainly have no place. */
    long leftOutUnproven() {
        return Math.max(0, leftOut().planned() - Math.max(leftOut().bound(), leftOutOfRows));
    }

    /** For people: in how many percent the plan is off its bound. */
    static String gap(Bound bound) {
        return "%.1f %%".formatted(bound.gapPerMille() / 10.0);
    }

    /** The figures for programs. */
    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("premieres", premieres());
        facts.put("repeats", repeats());
        facts.put("broken_rules", broken());
        for (Bound bound : certificate.bounds()) {
            var key = bound.measure().replace('-', '_');
            facts.put(key, bound.planned());
            facts.put(key + "_bound", bound.bound());
        }
        facts.put("unplaced_bound_of_rows", leftOutOfRows);
        return facts;
    }

    /** Every hard rule that is broken, with how often. */
    List<String> rulesBroken() {
        return certificate.rules().stream()
                .filter(rule -> rule.level() == Level.HARD && rule.breaches() > 0)
                .map(YearFigures::line)
                .toList();
    }

    private static String line(RuleCost rule) {
        return rule.rule() + " " + rule.breaches();
    }

    /** Start times that save no lesson. */
    long rowsTooMany() {
        return rowsMore.stream()
                .filter(more -> more.saves() <= 0)
                .mapToLong(more -> more.clock().planned() - more.clock().bound())
                .sum();
    }
}
