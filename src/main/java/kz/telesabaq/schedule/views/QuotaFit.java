package kz.telesabaq.schedule.views;

import java.util.Comparator;
import java.util.List;
import kz.telesabaq.curriculum.Grade;

/**
 * The largest quotas that fit, in the proportions asked for: breaks and screen minutes first, then hours that grades share.
 * The grade with most rows gives one up first, inside a grade the largest quota is cut first, and every subject keeps one
 * lesson while that is possible. What one grade gave up in vain is given back. The same demands give the same answer.
 */
final class QuotaFit {
    private QuotaFit() {}

    static Demands of(Demands asked) {
        Demands fit = new Demands(
                asked.rows(),
                asked.grades().stream().map(grade -> grade.within(grade.rows())).toList());
        List<WindowContest> contests = fit.contests();
        while (!contests.isEmpty()) {
            GradeDemand loser = loser(fit, contests.getFirst());
            fit = fit.with(loser.within(loser.rows() - 1));
            contests = fit.contests();
        }
        return giveBack(asked, fit);
    }

    private static GradeDemand loser(Demands demands, WindowContest contest) {
        return demands.grades().stream()
                .filter(grade -> contest.grades().contains(grade.grade()))
                .max(Comparator.comparingInt(GradeDemand::rows)
                        .thenComparing(
                                Comparator.comparingInt(QuotaFit::costOfARow).reversed())
                        .thenComparing(GradeDemand::grade))
                .orElseThrow(() -> new IllegalStateException("a contest without grades: " + contest));
    }

    /** How many lessons the grade loses with its last row. */
    private static int costOfARow(GradeDemand grade) {
        return lessons(grade) - lessons(grade.within(grade.rows() - 1));
    }

    private static int lessons(GradeDemand grade) {
        return grade.courses().stream().mapToInt(CourseDemand::lessons).sum();
    }

    private static Demands giveBack(Demands asked, Demands cut) {
        Demands fit = cut;
        for (GradeDemand whole : asked.grades()) {
            GradeDemand now = grade(fit, whole.grade());
            Demands more = fit.with(whole.within(now.rows() + 1));
            while (lessons(grade(more, whole.grade())) > lessons(now)
                    && more.contests().isEmpty()) {
                fit = more;
                now = grade(fit, whole.grade());
                more = fit.with(whole.within(now.rows() + 1));
            }
        }
        return fit;
    }

    private static GradeDemand grade(Demands demands, Grade grade) {
        return demands.grades().stream()
                .filter(demand -> demand.grade().equals(grade))
                .findFirst()
                .orElseThrow();
    }
}
