package kz.telesabaq.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.coverage.CourseCoverage;
import kz.telesabaq.coverage.CoverageLedger;
import kz.telesabaq.coverage.Light;
import kz.telesabaq.coverage.app.ReadCoverage;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.FindingList;

/** What of the curriculum reaches its pupils: what is in danger first, then grade by subject; a cell opens its lessons. */
@Route("coverage/:course?")
@PermitAll
class CoverageView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int MOST_IN_DANGER = 10;

    private final ReadCoverage coverage;

    CoverageView(ReadCoverage coverage) {
        this.coverage = coverage;
        addClassNames("screen", "coverage");
    }

    @Override
    public String getPageTitle() {
        return "%s · %s".formatted(getTranslation("coverage.title"), getTranslation("house"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        switch (coverage.today()) {
            case Reading.Refused<CoverageLedger> refused ->
                add(new Paragraph(getTranslation("fault.papers")), new FindingList(refused.findings(), getLocale()));
            case Reading.Accepted<CoverageLedger> accepted -> {
                var ledger = accepted.value();
                entering.getRouteParameters()
                        .get("course")
                        .ifPresentOrElse(course -> showCourse(ledger, course), () -> showAll(ledger));
            }
        }
    }

    private void showAll(CoverageLedger ledger) {
        var date = new Span(Dates.dayInFull(ledger.asOf(), getLocale()));
        date.addClassName("title-date");
        var head = new Div(new Div(new H1(getTranslation("coverage.title")), date), Lights.counts(ledger, this));
        head.addClassName("screen-head");
        add(head);
        showDanger(ledger);
        for (Language language : ledger.courses().stream()
                .map(cell -> cell.course().language())
                .distinct()
                .toList()) {
            add(
                    new H2(getTranslation("coverage.language." + language.tag())),
                    new CoverageMatrix(
                            ledger.only(cell -> cell.course().language().equals(language))));
        }
        var keys = new Paragraph(getTranslation("coverage.keys"));
        keys.addClassName("keys");
        add(keys);
    }

    private void showDanger(CoverageLedger ledger) {
        var red = ledger.lessons(Light.RED);
        add(new H2(getTranslation("coverage.danger", red.size())));
        if (red.isEmpty()) {
            add(new Paragraph(getTranslation("coverage.danger.none")));
        } else {
            add(new LessonTable(red.stream().limit(MOST_IN_DANGER).toList()));
        }
    }

    private void showCourse(CoverageLedger ledger, String written) {
        List<CourseCoverage> found = ledger.courses().stream()
                .filter(cell -> address(cell).equals(written.toLowerCase(Locale.ROOT)))
                .toList();
        var back = new RouterLink(getTranslation("coverage.back"), CoverageView.class);
        add(back);
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("coverage.no-course", written)));
        }
        for (CourseCoverage cell : found) {
            var course = cell.course();
            add(
                    new H1(getTranslation(
                            "coverage.course",
                            course.subject().name().in(getLocale()),
                            course.grade().number(),
                            getTranslation(
                                    "coverage.language." + course.language().tag()))),
                    new Paragraph(getTranslation(
                            "coverage.hours",
                            CoverageMatrix.hours(cell.year()),
                            cell.year().planned(),
                            cell.year().aired(),
                            cell.year().mirrored())),
                    new LessonTable(cell.lessons()));
        }
    }

    /** How a course stands in the address of this screen: {@code kk-05-math}. */
    static String address(CourseCoverage cell) {
        return cell.course().code().toString().toLowerCase(Locale.ROOT);
    }
}
