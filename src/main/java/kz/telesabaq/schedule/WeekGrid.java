package kz.telesabaq.schedule;

import java.time.DayOfWeek;
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
 * @param cells by weekday and row
 */
public record WeekGrid(ChannelId channel, List<GradeRows> rows, List<Cell> cells) {

    /** The rows of a day, counted from 0, in which a grade has its new lessons on every day. */
    public record GradeRows(Grade grade, List<Integer> rows) {
        public GradeRows {
            rows = rows.stream().sorted().toList();
        }
    }

    /** A place of the week that a course owns. */
    public record Cell(DayOfWeek day, int row, CourseCode course) {}

    public WeekGrid {
        rows = List.copyOf(rows);
        cells = cells.stream()
                .sorted(Comparator.comparing(Cell::day).thenComparingInt(Cell::row))
                .toList();
    }

    public List<Integer> rowsOf(Grade grade) {
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

    public Optional<CourseCode> at(DayOfWeek day, int row) {
        return cells.stream()
                .filter(cell -> cell.day() == day && cell.row() == row)
                .findFirst()
                .map(Cell::course);
    }
}
