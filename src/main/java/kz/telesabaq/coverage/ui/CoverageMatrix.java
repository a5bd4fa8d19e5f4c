package kz.telesabaq.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.telesabaq.coverage.CourseCoverage;
import kz.telesabaq.coverage.CourseCoverage.Hours;
import kz.telesabaq.coverage.CoverageLedger;
import kz.telesabaq.coverage.Light;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.WeeklyHours;
import kz.telesabaq.looks.GradeChip;

/** One language: a row a subject, a column a grade; in a cell the planned lessons beside the hours of the ТУП. */
class CoverageMatrix extends Div {

    CoverageMatrix(CoverageLedger language) {
        addClassName("coverage-scroll");
        var table = new NativeTable();
        table.addClassName("coverage-matrix");
        table.getHead().add(head());
        var subjects = new LinkedHashMap<Subject, List<CourseCoverage>>();
        language.courses().stream()
                .map(cell -> cell.course().subject())
                .distinct()
                .forEach(subject -> subjects.put(
                        subject,
                        language.courses().stream()
                                .filter(cell -> cell.course().subject().equals(subject))
                                .toList()));
        subjects.forEach((subject, cells) -> table.getBody().add(row(subject, cells)));
        add(table);
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(heading(getTranslation("coverage.subject")));
        grades().forEach(grade -> {
            var cell = new NativeTableHeaderCell(new GradeChip(grade, getTranslation("grade", grade)));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return row;
    }

    private NativeTableRow row(Subject subject, List<CourseCoverage> cells) {
        var row = new NativeTableRow();
        var name = heading(subject.name().in(getLocale()));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        grades().forEach(grade -> row.add(cell(cells.stream()
                .filter(course -> course.course().grade().number() == grade)
                .findFirst())));
        return row;
    }

    private NativeTableCell cell(Optional<CourseCoverage> course) {
        var cell = new NativeTableCell();
        course.ifPresent(known -> {
            var figures = "%d / %s".formatted(known.year().planned(), hours(known.year()));
            var link =
                    new RouterLink("", CoverageView.class, new RouteParameters("course", CoverageView.address(known)));
            link.add(Lights.badge(known.light(), figures));
            link.getElement().setAttribute("title", spoken(known));
            link.getElement().setAttribute("aria-label", figures + ". " + spoken(known));
            cell.add(link);
        });
        return cell;
    }

    private String spoken(CourseCoverage course) {
        return getTranslation(
                "coverage.cell",
                course.course().subject().name().in(getLocale()),
                course.course().grade().number(),
                course.year().planned(),
                hours(course.year()),
                course.count(Light.RED),
                course.count(Light.AMBER));
    }

    /** School hours as people write them: {@code 170}, {@code 16.5}. */
    static String hours(Hours hours) {
        return new WeeklyHours(hours.halfHours()).toString();
    }

    private static NativeTableHeaderCell heading(String text) {
        return new NativeTableHeaderCell(text);
    }

    private static List<Integer> grades() {
        return IntStream.rangeClosed(Grade.FIRST, Grade.LAST).boxed().toList();
    }
}
