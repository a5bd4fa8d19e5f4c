package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.schedule.views.Capacity;
import kz.telesabaq.schedule.views.ChannelCapacity;
import kz.telesabaq.schedule.views.CourseFit;

/** The capacity arithmetic: what the channels hold, what is asked of them, and what would fit. */
class CapacityPanel extends Div {
    private final Locale locale;

    CapacityPanel(Capacity capacity, Locale locale) {
        this.locale = locale;
        addClassNames("panel", "capacity");
        add(new H2(getTranslation("capacity.title")), new FindingList(capacity.findings(), locale));
        capacity.channels().forEach(this::channel);
    }

    private void channel(ChannelCapacity channel) {
        add(
                new H3(channel.channel().name().in(locale)),
                new Paragraph(getTranslation(
                        "capacity.week",
                        Integer.toString(channel.slots()),
                        channel.fullPlan().toString(),
                        Integer.toString(channel.asked()),
                        Integer.toString(channel.slotsAsked()),
                        Integer.toString(channel.freeForRepeats()))),
                rasters(channel),
                grades(channel));
        if (!channel.fits()) {
            add(proposal(channel));
        }
    }

    private Div rasters(ChannelCapacity channel) {
        return table(
                List.of("capacity.raster", "capacity.slots", "capacity.share"),
                channel.rasters().stream()
                        .map(share -> List.of(
                                share.minutes(), Integer.toString(share.slotsPerWeek()), share.percent() + "\u00a0%")));
    }

    private Div grades(ChannelCapacity channel) {
        return table(
                List.of(
                        "capacity.grade",
                        "capacity.hours",
                        "capacity.quota",
                        "capacity.minutes",
                        "capacity.window",
                        "capacity.alone",
                        "capacity.beside",
                        "capacity.screen"),
                channel.grades().stream()
                        .map(grade -> List.of(
                                grade.grade().toString(),
                                grade.hours().toString(),
                                Integer.toString(grade.quota()),
                                Long.toString(grade.minutes()),
                                grade.window().toString(),
                                Integer.toString(grade.mostAlone()),
                                Integer.toString(grade.mostBesideOthers()),
                                grade.hasScreenLimit() ? Integer.toString(grade.screenMinutesPerDay()) : "–")));
    }

    private Div proposal(ChannelCapacity channel) {
        return table(
                List.of("capacity.course", "capacity.asked", "capacity.fits"),
                channel.proposal().stream()
                        .filter(CourseFit::isCut)
                        .map(course -> List.of(
                                course.course().toString(),
                                Integer.toString(course.asked()),
                                Integer.toString(course.fits()))));
    }

    /** A table that the keyboard can scroll where it is wider than the screen. */
    private Div table(List<String> heads, Stream<List<String>> rows) {
        var table = new NativeTable();
        table.addClassName("capacity-table");
        var head = new NativeTableRow();
        heads.forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        table.getHead().add(head);
        rows.forEach(cells -> {
            var row = new NativeTableRow();
            cells.forEach(cell -> row.addDataCell().setText(cell));
            table.getBody().add(row);
        });
        var scroller = new Div(table);
        scroller.addClassName("table-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        return scroller;
    }
}
