package kz.telesabaq.schedule.build;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.schedule.build.GridLayout.GridRow;

/**
 * Gives the courses of a grade their rows on each day: the longest first, each in the shortest row that holds it, the
 * earliest of those.
 */
record DayCells(List<GridRow> rows, List<CourseNeed> courses, List<List<DayOfWeek>> days) {

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
        return cells;
    }
}
