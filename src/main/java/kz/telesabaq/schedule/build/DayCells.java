package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.telesabaq.schedule.build.GridLayout.GridRow;

/**
 * Gives the courses of a grade their rows on each day: the longest first, each in the shortest row that holds it, the
 * earliest of those. Hard subjects have the rows of the fresh hours where that costs no row.
 *
 * @param hard places of the hard subjects in the list of courses
 * @param fresh when heads are fresh
 */
record DayCells(
        List<GridRow> rows, List<CourseNeed> courses, List<List<DayOfWeek>> days, Set<Integer> hard, Stretch fresh) {

    /** @param course its place in the list of courses */
    record DayCell(DayOfWeek day, GridRow row, int course) {}

    List<DayCell> cells() {
        return GridTask.DAYS.stream().flatMap(day -> on(day).stream()).toList();
    }

    private List<DayCell> on(DayOfWeek day) {
        var free = new ArrayList<>(
                rows.stream().filter(row -> !row.closed().contains(day)).toList());
        var cells = new ArrayList<DayCell>();
        IntStream.range(0, courses.size())
                .filter(course -> days.get(course).contains(day))
                .boxed()
                .sorted(Comparator.comparing(course -> -courses.get(course).slot()))
                .forEach(course -> free.stream()
                        .filter(row -> row.slot() >= courses.get(course).slot())
                        .min(Comparator.comparing(GridRow::slot).thenComparing(GridRow::start))
                        .ifPresent(row -> {
                            free.remove(row);
                            cells.add(new DayCell(day, row, course));
                        }));
        return withFreshHeads(cells);
    }

    /** A hard subject changes places with an easy one whose row lies in the fresh hours, where both rows are long enough. */
    private List<DayCell> withFreshHeads(List<DayCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var tired = cells.get(i);
            if (!hard.contains(tired.course()) || isFresh(tired.row())) {
                continue;
            }
            for (int j = 0; j < cells.size(); j++) {
                var other = cells.get(j);
                if (!hard.contains(other.course())
                        && isFresh(other.row())
                        && other.row().slot() >= courses.get(tired.course()).slot()
                        && tired.row().slot() >= courses.get(other.course()).slot()) {
                    cells.set(i, new DayCell(tired.day(), other.row(), tired.course()));
                    cells.set(j, new DayCell(tired.day(), tired.row(), other.course()));
                    break;
                }
            }
        }
        return cells;
    }

    private boolean isFresh(GridRow row) {
        return fresh.from() <= row.start() && row.start() + row.slot() <= fresh.until();
    }
}
