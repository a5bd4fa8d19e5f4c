package kz.telesabaq.bench.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.SchoolYears;

/**
 * How planning and checking grow with channels and years. Half of the channels carry the lessons in Kazakh, half those in
 * Russian, all eleven grades each; several years are one curriculum that goes on, planned in one run over one long calendar.
 */
final class Growth implements Part {
    private static final List<Integer> CHANNELS = List.of(1, 2, 4, 8);
    private static final List<Integer> YEARS = List.of(1, 2, 4);

    private final YearPlanner planner = new YearPlanner(new TemplateSolver());

    /**
     * One size.
     *
     * @param lessons new lessons of the plan: n
     */
    record Size(int channels, int years, long lessons, Duration planning, Duration checking) {

        Duration both() {
            return planning.plus(checking);
        }

        /** Nanoseconds for each unit of n·log₂ n. */
        double perUnit() {
            return (double) both().toNanos() / nLogN();
        }

        /** The number of lessons, for reckoning. */
        double n() {
            return lessons;
        }

        double nLogN() {
            return n() * Math.log(n()) / Math.log(2);
        }
    }

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public Chapter measure(Pace pace) {
        int times = pace.pick(3, 10);
        measure(2, 1, pace.pick(10, 40)); // so that no size pays for the compiler of the JVM
        var sizes = new ArrayList<Size>();
        for (int years : YEARS) {
            for (int channels : CHANNELS) {
                sizes.add(measure(channels, years, times));
            }
        }
        return chapter(sizes, times);
    }

    private Size measure(int channels, int years, int times) {
        var brief = PlanningBrief.of(papers(channels, years), PlanningProfile.usual());
        Planned planned = planner.plan(brief);
        long lessons = planned.plan().placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .count();
        return new Size(
                channels,
                years,
                lessons,
                Samples.meanCpu(times, () -> planner.plan(brief)),
                Samples.meanCpu(times, () -> PlanChecker.check(brief, planned.plan())));
    }

    private static Curriculum papers(int channels, int years) {
        var year = SchoolYears.aYear()
                .channelsPerLanguage(Math.ceilDiv(channels, 2))
                .years(years)
                .build();
        return new Curriculum(
                year.calendar(), year.channels().subList(0, channels), year.courses(), year.fingerprint());
    }

    private static Chapter chapter(List<Size> sizes, int times) {
        var table = Table.of("channels", "years", "new lessons n", "planning", "checking", "ns per n·log₂ n");
        var facts = new ArrayList<Map<String, Object>>();
        for (Size size : sizes) {
            table = table.row(
                    size.channels(),
                    size.years(),
                    "%,d".formatted(size.lessons()),
                    Samples.shown(size.planning()),
                    Samples.shown(size.checking()),
                    String.format(Locale.ROOT, "%.0f", size.perUnit()));
            var fact = new LinkedHashMap<String, Object>();
            fact.put("channels", size.channels());
            fact.put("years", size.years());
            fact.put("lessons", size.lessons());
            fact.put("planning_ms", Samples.millis(size.planning()));
            fact.put("checking_ms", Samples.millis(size.checking()));
            facts.add(fact);
        }
        double exponent = exponent(sizes);
        return Chapter.of("Growth")
                .goal(new Goal(
                        "time of planning and checking grows as (n·log n)^p",
                        "p ≤ 1.00",
                        String.format(Locale.ROOT, "p = %.2f", exponent),
                        exponent <= 1.005 ? Goal.Outcome.REACHED : Goal.Outcome.MISSED))
                .table(table)
                .picture("planner-growth.svg", new GrowthPlot(sizes).svg())
                .note(
                        "p is the slope of the straight line through all sizes with both axes logarithmic (least squares).")
                .note(
                        "CPU time of the whole JVM, garbage collection included, mean of %d runs when warm; one run plans all channels and all years together."
                                .formatted(times))
                .fact("exponent", Math.round(exponent * 1000) / 1000.0)
                .fact("sizes", facts);
    }

    /** Slope of log time over log n·log n. */
    private static double exponent(List<Size> sizes) {
        double meanX = sizes.stream()
                .mapToDouble(size -> Math.log(size.nLogN()))
                .average()
                .orElse(0);
        double meanY = sizes.stream()
                .mapToDouble(size -> Math.log((double) size.both().toNanos()))
                .average()
                .orElse(0);
        double above = 0;
        double below = 0;
        for (Size size : sizes) {
            double x = Math.log(size.nLogN()) - meanX;
            above += x * (Math.log((double) size.both().toNanos()) - meanY);
            below += x * x;
        }
        return above / below;
    }
}
