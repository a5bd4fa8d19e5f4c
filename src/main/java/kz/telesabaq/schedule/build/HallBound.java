package kz.telesabaq.schedule.build;

import java.util.List;
import java.util.Optional;

/**
 * Too much for too little: rows that must all lie in one stretch of the day and are longer together than it is (Hall's
 * condition), or one grade's rows that with their rest are longer than its hours.
 */
final class HallBound {
    private HallBound() {}

    /** Grades that cannot all be served, where there are such; none proves nothing. */
    static Optional<List<GradeNeed>> overfull(GridTask task) {
        for (GradeNeed need : task.needs()) {
            if (leastMinutes(task, need) > room(task, need.from(), need.until())) {
                return Optional.of(List.of(need));
            }
        }
        for (int from :
                task.needs().stream().map(GradeNeed::from).distinct().sorted().toList()) {
            for (int until : task.needs().stream()
                    .map(GradeNeed::until)
                    .distinct()
                    .sorted()
                    .toList()) {
                var inside = task.needs().stream()
                        .filter(need -> need.from() >= from && need.until() <= until)
                        .toList();
                int minutes = inside.stream()
                        .flatMap(need -> need.rows().stream())
                        .mapToInt(RowNeed::slot)
                        .sum();
                if (from < until && minutes > room(task, from, until)) {
                    return Optional.of(inside);
                }
            }
        }
        return Optional.empty();
    }

    /** From the start of a grade's first row to the end of its last, if the longest stands where it needs no rest after it. */
    private static int leastMinutes(GridTask task, GradeNeed need) {
        var rows = need.rows();
        int minutes = rows.stream().mapToInt(task::apart).sum();
        int saved = rows.stream()
                .mapToInt(row -> task.apart(row) - row.slot())
                .max()
                .orElse(0);
        return minutes - saved;
    }

    private static int room(GridTask task, int from, int until) {
        return until - Math.ceilDiv(from, task.grain()) * task.grain();
    }
}
