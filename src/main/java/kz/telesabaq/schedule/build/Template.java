package kz.telesabaq.schedule.build;

import java.util.List;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.WeekGrid;
import kz.telesabaq.schedule.WeekGrid.Row;

/** A channel's weekly template, with the measures it was made by. */
record Template(Channel channel, Hours hours, Grain grain, WeekGrid grid) {

    Stretch stretch(Row row) {
        int start = hours.minuteOf(row.start());
        return new Stretch(start, start + row.minutes());
    }

    List<Stretch> rowsOf(Grade grade) {
        return grid.rowsOf(grade).stream().map(this::stretch).toList();
    }
}
