package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.schedule.build.GridLayout.GridRow;

/**
 * Gives each course of a grade its weekdays, at most one new lesson of it a day.
 *
 * <p>The longest lessons go first, so that each day has as many of them as the next and they share rows; among equals the
 * largest quota, onto the days with most room; this never fails while a quota is at most five and all quotas together fit
 * the rows (bipartite edge colouring, König). Among days with equal room the one farthest from the
 * course's other days wins, then the earlier one, so that what is spare lies at the end of the week.
 */
final class SubjectDays {
    private static final Comparator<CourseNeed> LONGEST_AND_LARGEST_FIRST = Comparator.comparing(CourseNeed::slot)
            .thenComparing(CourseNeed::quota)
            .reversed();

    private SubjectDays() {}

    /** The weekdays of each course, in the order of the courses; fewer than asked for where the rows hold no more. */
    static List<List<DayOfWeek>> spread(List<CourseNeed> courses, List<GridRow> rows, Wishes wishes) {
        int[] used = new int[GridTask.DAYS.size()];
        var days = new ArrayList<List<DayOfWeek>>(Collections.nCopies(courses.size(), List.of()));
        IntStream.range(0, courses.size())
                .boxed()
                .sorted(Comparator.comparing(courses::get, LONGEST_AND_LARGEST_FIRST))
                .forEach(course -> {
                    var chosen = daysFor(courses.get(course).quota(), room(courses.get(course), rows, used), wishes);
                    chosen.forEach(day -> used[day]++);
                    days.set(
                            course,
                            chosen.stream().sorted().map(GridTask.DAYS::get).toList());
                });
        return days;
    }

    /** Rows long enough for the course that are free on each day; the longer lessons before it all lie in such rows. */
    private static int[] room(CourseNeed course, List<GridRow> rows, int[] used) {
        return IntStream.range(0, used.length)
                .map(day -> (int) rows.stream()
                                .filter(row -> row.slot() >= course.slot()
                                        && !row.closed().contains(GridTask.DAYS.get(day)))
                                .count()
                        - used[day])
                .toArray();
    }

    private static List<Integer> daysFor(int quota, int[] room, Wishes wishes) {
        var chosen = new ArrayList<Integer>();
        while (chosen.size() < quota) {
            int best = -1;
            for (int day = 0; day < room.length; day++) {
                if (room[day] > 0 && !chosen.contains(day) && (best < 0 || isBetter(day, best, room, chosen, wishes))) {
                    best = day;
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(best);
        }
        return chosen;
    }

    private static boolean isBetter(int day, int best, int[] room, List<Integer> chosen, Wishes wishes) {
        return room[day] != room[best]
                ? room[day] > room[best]
                : wishes.spreadOverWeek() > 0 && daysToNearest(day, chosen) > daysToNearest(best, chosen);
    }

    /** Round the week of seven days, so that Friday and Monday are three days apart. */
    private static int daysToNearest(int day, List<Integer> chosen) {
        return chosen.stream()
                .mapToInt(other -> Math.min(Math.abs(day - other), 7 - Math.abs(day - other)))
                .min()
                .orElse(0);
    }
}
