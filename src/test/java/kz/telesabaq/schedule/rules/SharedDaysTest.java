package kz.telesabaq.schedule.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.telesabaq.schedule.rules.SharedDays.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedDaysTest {

    @Test
    void shortJobsHaveTheTimeOfADayBeforeLongOnes() {
        assertThat(served(List.of(45), new Jobs(0, 0, 20, 3), new Jobs(0, 0, 15, 2)))
                .isEqualTo(2);
        assertThat(served(List.of(50), new Jobs(0, 0, 20, 3), new Jobs(0, 0, 15, 2)))
                .isEqualTo(3);
    }

    @Test
    void aJobWhoseDayIsFullWaitsForALaterDayOfItsWindow() {
        assertThat(served(List.of(10, 20), new Jobs(0, 0, 10, 1), new Jobs(0, 1, 10, 2)))
                .isEqualTo(3);
        assertThat(served(List.of(10, 20), new Jobs(0, 0, 10, 2), new Jobs(0, 1, 10, 2)))
                .isEqualTo(3);
    }

    @Test
    void whatIsLeftOfTwoLengthsTogetherMakesNoWholeJob() {
        assertThat(served(List.of(10, 10), new Jobs(0, 0, 15, 1), new Jobs(1, 1, 20, 1)))
                .isEqualTo(1);
        assertThat(served(List.of(10), new Jobs(0, 0, 15, 1))).isZero();
    }

    /** Every way of putting up to seven jobs on three days, tried out. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noWayOfPuttingWholeJobsOnDaysServesMore(int seed) {
        var random = new Random(seed);
        var days = List.of(10 * random.nextInt(5), 10 * random.nextInt(5), 5 * random.nextInt(9));
        var jobs = new ArrayList<Jobs>();
        for (int job = 0; job < 7; job++) {
            int first = random.nextInt(3);
            jobs.add(new Jobs(first, first + random.nextInt(3 - first), 10 + 5 * random.nextInt(3), 1));
        }

        assertThat(new SharedDays(days).mostServed(jobs)).isGreaterThanOrEqualTo(tried(new ArrayList<>(days), jobs));
    }

    private static long tried(List<Integer> left, List<Jobs> jobs) {
        if (jobs.isEmpty()) {
            return 0;
        }
        var job = jobs.getFirst();
        var others = jobs.subList(1, jobs.size());
        long best = tried(left, others);
        for (int day = job.first(); day <= job.last(); day++) {
            if (left.get(day) >= job.minutes()) {
                left.set(day, left.get(day) - job.minutes());
                best = Math.max(best, 1 + tried(left, others));
                left.set(day, left.get(day) + job.minutes());
            }
        }
        return best;
    }

    private static long served(List<Integer> minutes, Jobs... jobs) {
        return new SharedDays(minutes).mostServed(List.of(jobs));
    }
}
