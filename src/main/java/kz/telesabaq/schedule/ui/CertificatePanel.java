package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.looks.StatusBadge;
import kz.telesabaq.looks.Tone;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.RuleCost;
import kz.telesabaq.schedule.app.PlanSheet;
import kz.telesabaq.schedule.app.WeighedRule;

/** What a plan is worth: how far from the best possible it is and why, and what it costs by each rule. */
class CertificatePanel extends Div {
    private final Locale locale;

    CertificatePanel(PlanSheet sheet, Locale locale) {
        this.locale = locale;
        addClassNames("panel", "certificate");
        var certificate = sheet.certificate();
        var head = new Div(new H2(getTranslation("plan.certificate")), verdict(certificate));
        head.addClassName("panel-head");
        add(head, figures(certificate), new H3(getTranslation("plan.bounds")), bounds(certificate.bounds()));
        Map<String, WeighedRule> rules =
                sheet.rules().stream().collect(Collectors.toMap(WeighedRule::name, Function.identity()));
        add(new H3(getTranslation("plan.costs")), costs(certificate.rules(), rules));
    }

    private Component verdict(Certificate certificate) {
        return certificate.hardBreaches() == 0
                ? new StatusBadge(Tone.GOOD, VaadinIcon.CHECK, getTranslation("plan.hard.none"))
                : new StatusBadge(
                        Tone.BAD, VaadinIcon.BAN, getTranslation("plan.hard.broken", certificate.hardBreaches()));
    }

    private Component figures(Certificate certificate) {
        var all = certificate.counts().all();
        var figures = new Div(
                figure("plan.premieres", all.premieres()),
                figure("plan.repeats", all.repeats()),
                figure("plan.medium", certificate.breaches(Level.MEDIUM)),
                figure("plan.wishes", certificate.cost(Level.SOFT)),
                figure("plan.drift", certificate.longestDriftDays()));
        figures.addClassName("figures");
        return figures;
    }

    private Component figure(String label, long number) {
        var value = new Span(String.format(locale, "%,d", number));
        value.addClassName("number");
        var figure = new Div(value, new Span(getTranslation(label)));
        figure.addClassName("figure");
        return figure;
    }

    private Component bounds(List<Bound> bounds) {
        var body = new NativeTableBody();
        for (Bound bound : bounds) {
            body.add(row(
                    measure(bound),
                    number(bound.planned()),
                    number(bound.bound()),
                    new NativeTableCell(
                            bound.isReached()
                                    ? new StatusBadge(Tone.GOOD, VaadinIcon.CHECK, getTranslation("plan.best"))
                                    : new StatusBadge(Tone.NEUTRAL, VaadinIcon.ARROWS_LONG_H, gap(bound))),
                    text(bound.argument())));
        }
        return table(
                body,
                "plan.bound.measure",
                "plan.bound.planned",
                "plan.bound.bound",
                "plan.bound.gap",
                "plan.bound.why");
    }

    /** What is measured, and which plans the bound speaks of when it is not all. */
    private NativeTableCell measure(Bound bound) {
        var cell = text(bound.meaning());
        if (bound.among() != Bound.Among.ALL) {
            var among = new Span(getTranslation("plan.among."
                    + bound.among().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            among.addClassName("among");
            cell.add(new Div(among));
        }
        return cell;
    }

    /** In per cent of the bound; the bare difference where the bound is nothing. */
    private String gap(Bound bound) {
        return bound.lower() == 0
                ? "+" + bound.upper()
                : "%d%s%d %%"
                        .formatted(
                                bound.gapPerMille() / 10,
                                DecimalFormatSymbols.getInstance(locale).getDecimalSeparator(),
                                bound.gapPerMille() % 10);
    }

    private Component costs(List<RuleCost> costs, Map<String, WeighedRule> rules) {
        var body = new NativeTableBody();
        for (RuleCost cost : costs) {
            var rule = rules.get(cost.rule());
            if (cost.breaches() > 0 && rule != null) {
                body.add(row(
                        text(rule.sentence()),
                        new NativeTableCell(
                                getTranslation("level." + cost.level().name().toLowerCase(Locale.ROOT))),
                        number(cost.breaches()),
                        new NativeTableCell(cost.units() + " × " + rule.unit().in(locale)),
                        number(cost.cost())));
            }
        }
        return table(
                body, "plan.cost.rule", "plan.cost.level", "plan.cost.places", "plan.cost.units", "plan.cost.cost");
    }

    private Component table(NativeTableBody body, String... headings) {
        var row = new NativeTableRow();
        for (String heading : headings) {
            var cell = new NativeTableHeaderCell(getTranslation(heading));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        var table = new NativeTable();
        table.add(new NativeTableHeader(row), body);
        table.addClassName("plain-table");
        var scroller = new Div(table);
        scroller.addClassName("table-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        return scroller;
    }

    private static NativeTableRow row(NativeTableCell... cells) {
        return new NativeTableRow(cells);
    }

    private NativeTableCell text(Wording wording) {
        return new NativeTableCell(wording.in(locale));
    }

    private NativeTableCell number(long number) {
        var cell = new NativeTableCell(String.format(locale, "%,d", number));
        cell.addClassName("count");
        return cell;
    }
}
