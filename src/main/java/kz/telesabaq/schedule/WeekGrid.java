package kz.telesabaq.schedule;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;

/**
 * The weekly template of a channel: which course has its new lesson on which weekday in which row.
 *
 * <p>A place of a grade's row that no cell takes is spare: it catches up a lesson that a holiday removed, or shows one
 * again.
 *
 * @param rows the fixed rows of each grade, its clock
 * @param cells by weekday and time
 */
public record WeekGrid(ChannelId channel, List<GradeRows> rows, List<Cell> cells) {

    /**
     * A start that a family remembers: on every school day something may be new then.
     *
     * @param start by the clock on the wall
     * @param minutes as long as the longest lesson that is shown in it
     */
    public record Row(LocalTime start, int minutes) {}

    /** The rows in which a grade has its new lessons, by time. */
    public record GradeRows(Grade grade, List<Row> rows) {
        public GradeRows {
            rows = rows.stream().sorted(Comparator.comparing(Row::start)).toList();
        }
    }

    /** A place of the week that a course owns: the row that begins at the time, on that day. */
    public record Cell(DayOfWeek day, LocalTime start, CourseCode course) {}

    public WeekGrid {
        rows = List.copyOf(rows);
        cells = cells.stream()
                .sorted(Comparator.comparing(Cell::day).thenComparing(Cell::start))
                .toList();
    }

    public List<Row> rowsOf(Grade grade) {
        return rows.stream()
                .filter(of -> of.grade().equals(grade))
                .findFirst()
                .map(GradeRows::rows)
                .orElse(List.of());
    }

    /** Start times a family has to remember, over all grades. */
    public int rowCount() {
        return rows.stream().mapToInt(of -> of.rows().size()).sum();
    }

    public Optional<CourseCode> at(DayOfWeek day, LocalTime start) {
        return cells.stream()
                .filter(cell -> cell.day() == day && cell.start().equals(start))
                .findFirst()
                .map(Cell::course);
    }
}
