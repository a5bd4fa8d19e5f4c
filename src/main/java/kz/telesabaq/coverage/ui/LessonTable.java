package kz.telesabaq.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.coverage.LessonCoverage;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.looks.Dates;

/** Lessons on their way: a row each with its objectives, its airings and why it stands as it does. */
class LessonTable extends Div {

    LessonTable(List<LessonCoverage> lessons) {
        addClassName("coverage-scroll");
        var table = new NativeTable();
        table.addClassName("coverage-lessons");
        var head = new NativeTableRow();
        Stream.of("lesson", "quarter", "topic", "objectives", "planned", "aired", "mirrored", "state")
                .forEach(column -> {
                    var cell = new NativeTableHeaderCell(getTranslation("coverage.column." + column));
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        table.getHead().add(head);
        lessons.forEach(lesson -> table.getBody().add(row(lesson)));
        add(table);
    }

    private NativeTableRow row(LessonCoverage lesson) {
        var row = new NativeTableRow();
        var topic = new Span(lesson.lesson().topic().in(lesson.lesson().language()));
        topic.getElement().setAttribute("lang", lesson.lesson().language().tag());
        Stream.<Component>of(
                        new Span(lesson.lesson().code().toString()),
                        new Span(Integer.toString(lesson.lesson().quarter())),
                        topic,
                        new Span(String.join(" ", lesson.lesson().objectives())),
                        new Span(days(lesson.planned().stream()
                                .map(airing -> airing.day().date()))),
                        new Span(days(lesson.fates().stream()
                                .filter(LessonFate::wasSeen)
                                .map(fate -> fate.day().date()))),
                        new Span(String.join(", ", lesson.mirrored())),
                        Lights.badge(
                                lesson.light(), lesson.standing().sentence().in(getLocale())))
                .forEach(content -> row.add(new NativeTableCell(content)));
        return row;
    }

    private String days(Stream<LocalDate> dates) {
        return dates.map(date -> Dates.dayAndMonth(date, getLocale())).collect(Collectors.joining(", "));
    }
}
