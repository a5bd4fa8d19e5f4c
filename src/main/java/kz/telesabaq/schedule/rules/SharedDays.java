package kz.telesabaq.schedule.rules;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Jobs of different lengths share the time of days; each may be cut up over the days of its window.
 *
 * <p>What jobs can get of the days is a polymatroid: they can get it exactly if no run of days gives the jobs that lie wholly
 * inside it more than it has (Hall's condition; windows are intervals). A job counts in proportion to what it gets, so that
 * the greedy order, shortest jobs first, each as much as the days still give, is best. Whole jobs on one day each are a
 * special case, so no plan serves more.
 */
final class SharedDays {
    /** What each run of days still has for jobs inside it: from the first index to the second. */
    private final long[][] left;

    /**
     * Equal jobs.
     *
     * @param first index of the first day
     * @param last index of the last day, included
     * @param minutes length of each
     */
    record Jobs(int first, int last, int minutes, int count) {}

    /** @param minutes of each day */
    SharedDays(List<Integer> minutes) {
        this.left = new long[minutes.size()][minutes.size()];
        for (int from = 0; from < left.length; from++) {
            long sum = 0;
            for (int to = from; to < left.length; to++) {
                sum += minutes.get(to);
                left[from][to] = sum;
            }
        }
    }

    /** No way of serving whole jobs serves more than so many. */
    long mostServed(List<Jobs> all) {
        SortedMap<Integer, Long> given = new TreeMap<>();
        all.stream()
                .sorted(Comparator.comparing(Jobs::minutes))
                .forEach(jobs -> given.merge(jobs.minutes(), give(jobs), Long::sum));
        long whole = given.entrySet().stream()
                .mapToLong(served -> served.getValue() / served.getKey())
                .sum();
        long parts = given.entrySet().stream()
                .filter(served -> served.getValue() % served.getKey() > 0)
                .count();
        return whole + Math.max(0, parts - 1);
    }

    private long give(Jobs jobs) {
        long given = (long) jobs.minutes() * jobs.count();
        for (int from = 0; from <= jobs.first(); from++) {
            for (int to = jobs.last(); to < left.length; to++) {
                given = Math.min(given, left[from][to]);
            }
        }
        if (given > 0) {
            for (int from = 0; from <= jobs.first(); from++) {
                for (int to = jobs.last(); to < left.length; to++) {
                    left[from][to] -= given;
                }
            }
        }
        return given;
    }
}
