package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives each course of a grade its weekdays, at most one new lesson of it a day.
 *
 * <p>The largest quota goes first, onto the days with most room; this never fails while a quota is at most five and all
 * quotas together fit the rows (bipartite edge colouring, König). Among days with equal room the one farthest from the
 * course's other days wins, then the earlier one, so that what is spare lies at the end of the week.
 */
final class SubjectDays {
    private SubjectDays() {}

    /** The weekdays of each course, in the order of the quotas; fewer than asked for where the rows hold no more. */
    static List<List<DayOfWeek>> spread(List<Integer> quotas, int rows) {
        int[] room = GridTask.DAYS.stream().mapToInt(day -> rows).toArray();
        var days = new ArrayList<List<DayOfWeek>>(Collections.nCopies(quotas.size(), List.of()));
        IntStream.range(0, quotas.size())
                .boxed()
                .sorted(Comparator.comparing(quotas::get, Comparator.reverseOrder()))
                .forEach(course -> days.set(course, daysFor(quotas.get(course), room)));
        return days;
    }

    private static List<DayOfWeek> daysFor(int quota, int[] room) {
        var chosen = new ArrayList<Integer>();
        while (chosen.size() < quota) {
            int best = -1;
            for (int day = 0; day < room.length; day++) {
                if (room[day] > 0 && !chosen.contains(day) && (best < 0 || isBetter(day, best, room, chosen))) {
                    best = day;
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(best);
        }
        chosen.forEach(day -> room[day]--);
        return chosen.stream().sorted().map(GridTask.DAYS::get).toList();
    }

    private static boolean isBetter(int day, int best, int[] room, List<Integer> chosen) {
        return room[day] != room[best]
                ? room[day] > room[best]
                : daysToNearest(day, chosen) > daysToNearest(best, chosen);
    }

    /** Round the week of seven days, so that Friday and Monday are three days apart. */
    private static int daysToNearest(int day, List<Integer> chosen) {
        return chosen.stream()
                .mapToInt(other -> Math.min(Math.abs(day - other), 7 - Math.abs(day - other)))
                .min()
                .orElse(0);
    }
}
