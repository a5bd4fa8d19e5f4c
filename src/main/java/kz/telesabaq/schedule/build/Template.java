package kz.telesabaq.schedule.build;

import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.WeekGrid;
import kz.telesabaq.schedule.WeekGrid.Cell;
import kz.telesabaq.schedule.WeekGrid.Row;

/** A channel's weekly template, with the measures it was made by. */
record Template(Channel channel, Hours hours, Grain grain, WeekGrid grid) {

    Stretch stretch(Row row) {
        int start = hours.minuteOf(row.start());
        return new Stretch(start, start + row.minutes());
    }

    /** The grade's clock, which channels of the same hours share. */
    List<Stretch> rowsOf(Grade grade) {
        return grid.rowsOf(grade).stream().map(this::stretch).toList();
    }

    /** Of the grade's clock the rows in which this channel has lessons of the week; another language may need more. */
    List<Stretch> ownRowsOf(Grade grade) {
        var own = grid.cells().stream()
                .filter(cell -> cell.course().grade().equals(grade))
                .map(Cell::start)
                .collect(Collectors.toSet());
        return grid.rowsOf(grade).stream()
                .filter(row -> own.contains(row.start()))
                .map(this::stretch)
                .toList();
    }
}
