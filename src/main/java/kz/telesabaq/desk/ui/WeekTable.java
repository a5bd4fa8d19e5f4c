package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalTime;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.desk.build.WeekSheet;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.GradeChip;
import kz.telesabaq.looks.RovingGrid;
import kz.telesabaq.looks.Tone;
import kz.telesabaq.schedule.Role;

/** The week as cards: a column a day, a row a slot. */
class WeekTable extends Div {
    private final WeekSheet sheet;
    private final RovingGrid grid = new RovingGrid();

    WeekTable(WeekSheet sheet, AirDay today) {
        this.sheet = sheet;
        addClassName("week-scroll");
        grid.addClassName("week-grid");
        grid.getStyle().set("--rows", Integer.toString(sheet.rows().size()));
        grid.getStyle().set("--days", Integer.toString(sheet.days().size()));
        grid.getElement().setAttribute("role", "group");
        grid.getElement().setAttribute("aria-label", getTranslation("week.title"));
        for (int row = 0; row < sheet.rows().size(); row++) {
            grid.add(time(row));
        }
        for (int column = 0; column < sheet.days().size(); column++) {
            day(column, sheet.days().get(column), today);
        }
        add(grid);
    }

    private Span time(int row) {
        LocalTime at = sheet.rows().get(row);
        var time = new Span(Dates.clock(at));
        time.addClassName("row-time");
        if (at.getMinute() == 0) {
            time.addClassName("full-hour");
        }
        time.getStyle().set("grid-row", Integer.toString(row + 2));
        return time;
    }

    private void day(int column, WeekSheet.Day day, AirDay today) {
        String place = Integer.toString(column + 2);
        var weekday = new Span(Dates.weekday(day.date(), getLocale()));
        weekday.addClassName("weekday");
        var head = new RouterLink(
                "", RundownView.class, DayAddress.of(sheet.channel().id(), new AirDay(day.date())));
        head.add(weekday, new Span(Dates.dayAndMonth(day.date(), getLocale())));
        head.addClassName("day-head");
        head.getStyle().set("grid-column", place);
        head.getElement()
                .setAttribute("aria-label", getTranslation("week.open", Dates.dayInFull(day.date(), getLocale())));
        var ground = new Div();
        ground.addClassName("day-ground");
        ground.getStyle().set("grid-column", place);
        if (day.date().equals(today.date())) {
            head.addClassName("is-today");
            ground.addClassName("is-today");
        }
        if (!day.isBroadcast()) {
            ground.addClassName("is-free");
            var why = new Span(
                    day.free().isEmpty()
                            ? getTranslation("week.holiday")
                            : day.free().stream()
                                    .map(name -> name.in(getLocale()))
                                    .collect(Collectors.joining(", ")));
            ground.add(VaadinIcon.CALENDAR_O.create(), why);
        } else if (!day.free().isEmpty()) {
            var some = new Span(
                    day.free().stream().map(name -> name.in(getLocale())).collect(Collectors.joining(", ")));
            some.addClassName("free-for-some");
            head.add(some);
        }
        grid.add(ground, head);
        day.cells().forEach(cell -> card(column, day, cell));
    }

    private void card(int column, WeekSheet.Day day, WeekSheet.Cell cell) {
        var slot = cell.slot();
        var subject = new Span(Signs.subject(slot, getLocale()));
        subject.addClassName("subject");
        var topic = new Span(Signs.topic(slot));
        topic.addClassName("topic");
        topic.getElement().setAttribute("lang", slot.lesson().language().tag());
        var grade = new Span(slot.lesson().grade().toString());
        grade.addClassName("grade");
        var card = new RouterLink(
                "", RundownView.class, DayAddress.of(sheet.channel().id(), new AirDay(day.date())));
        card.addClassNames("card", GradeChip.hue(slot.lesson().grade().number()));
        card.add(grade, subject, topic);
        if (slot.role() == Role.REPEAT) {
            card.addClassName("is-repeat");
            card.add(sign(Signs.of(slot.role(), this)));
        }
        var media = Signs.of(cell.readiness(), this);
        if (media.tone() == Tone.BAD || media.tone() == Tone.BUSY) {
            card.add(sign(media));
        }
        LocalTime at = sheet.rows().get(cell.row());
        String spoken = getTranslation(
                "week.card",
                Dates.clock(at),
                getTranslation("grade", slot.lesson().grade().number()),
                Signs.subject(slot, getLocale()),
                Signs.topic(slot),
                Signs.of(slot.role(), this).word(),
                media.word());
        card.getElement().setAttribute("aria-label", Dates.weekday(day.date(), getLocale()) + " " + spoken);
        String tip = "%s · %s · %s\n%s\n%s · %s · %s"
                .formatted(
                        Dates.clock(at),
                        getTranslation("grade", slot.lesson().grade().number()),
                        Signs.subject(slot, getLocale()),
                        Signs.topic(slot),
                        Signs.of(slot.role(), this).word(),
                        media.word(),
                        slot.lesson().code());
        grid.place(card, column, cell.row(), cell.rows(), tip);
    }

    private static Span sign(Signs.Sign sign) {
        var icon = sign.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var span = new Span(icon);
        span.addClassNames("card-sign", sign.tone().className());
        return span;
    }
}
