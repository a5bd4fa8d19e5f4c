package kz.telesabaq.schedule.build;

import java.util.List;

/**
 * Who wants the fresh hours.
 *
 * @param hours when heads are fresh
 * @param hardLessons for each grade of the task and each weekday the new lessons of hard subjects
 */
record FreshDemand(Stretch hours, List<List<Integer>> hardLessons) {
    FreshDemand {
        hardLessons = hardLessons.stream().map(List::copyOf).toList();
    }

    /** Hard lessons of a week that get none of these rows of the grade in the fresh hours. */
    long unmet(int grade, List<GridLayout.GridRow> rows) {
        long fresh = rows.stream().filter(row -> isFresh(row)).count();
        return hardLessons.get(grade).stream()
                .mapToLong(hard -> Math.max(0, hard - fresh))
                .sum();
    }

    private boolean isFresh(GridLayout.GridRow row) {
        return hours.from() <= row.start() && row.start() + row.slot() <= hours.until();
    }
}
