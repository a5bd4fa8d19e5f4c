package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.access.Right;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.desk.app.MediaDesk;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.media.WaitingArrivals.WaitingArrival;

/** Recordings of which nobody knows yet which lesson they are; a person says it, or sends them away. */
class WaitingPart extends MediaPart {
    private static final long MEGABYTE = 1_000_000;

    private final MediaDesk media;
    private final Hands hands;
    private final ZoneId zone;
    private final Paragraph told = new Paragraph();
    private final Div rows = new Div();
    private List<WaitingArrival> shown = List.of();

    WaitingPart(MediaDesk media, Hands hands, ZoneId zone) {
        this.media = media;
        this.hands = hands;
        this.zone = zone;
        told.addClassName("scope");
        told.setText(getTranslation("media.waiting.none"));
        told.getElement().setAttribute("role", "status");
        rows.addClassName("media-rows");
        rows.getElement().setAttribute("role", "list");
        rows.getElement().setAttribute("aria-label", getTranslation("media.part.waiting"));
        add(told, rows);
    }

    /** Drawn anew only when something came or went, so that nobody loses what they are typing to a pulse. */
    @Override
    final void refresh() {
        List<WaitingArrival> now = media.waiting();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        told.setText(now.isEmpty() ? getTranslation("media.waiting.none") : getTranslation("media.found", now.size()));
        rows.removeAll();
        now.forEach(arrival -> rows.add(row(arrival)));
    }

    private Div row(WaitingArrival arrival) {
        var name = new H2(arrival.givenName());
        var at = arrival.arrivedAt().atZone(zone);
        var facts = new Div(
                new Span(getTranslation("door." + arrival.door().toLowerCase(Locale.ROOT))),
                new Span(Dates.dayAndMonth(at.toLocalDate(), getLocale()) + ", " + Dates.clock(at.toLocalTime())),
                new Span(getTranslation("media.megabytes", arrival.bytes() / MEGABYTE)));
        facts.addClassName("facts");
        arrival.facts().ifPresent(seen -> {
            facts.add(new Span(Dates.minutes(seen.length())));
            seen.picture().ifPresent(picture -> facts.add(new Span(picture.width() + " × " + picture.height())));
        });
        var about = new Div(name, facts, new FindingList(arrival.findings(), getLocale()));
        about.addClassName("media-about");
        var row = new Div(about);
        row.addClassNames("panel", "media-row");
        row.getElement().setAttribute("role", "listitem");
        if (hands.may(Right.WORK_ON_MEDIA)) {
            row.add(matching(arrival));
        }
        return row;
    }

    private Div matching(WaitingArrival arrival) {
        var wrong = new Div();
        wrong.getElement().setAttribute("role", "alert");
        var lesson = new ComboBox<Lesson>(getTranslation("match.lesson"));
        lesson.setItemLabelGenerator(each -> each.code() + " · " + each.topic().in(each.language()));
        lesson.setItems(query -> {
            int from = query.getOffset();
            return media.lessons(query.getFilter().orElse(""), from + query.getLimit()).stream()
                    .skip(from);
        });
        var match = new Button(
                getTranslation("match.do"),
                click -> lesson.getOptionalValue()
                        .ifPresent(chosen -> tell(wrong, media.match(arrival.id(), chosen.code(), hands.person()))));
        match.setAriaLabel(getTranslation("match.do.of", arrival.givenName()));
        var reason = new TextField(getTranslation("reject.reason"));
        var reject = new Button(
                getTranslation("reject.do"),
                click -> tell(wrong, media.reject(arrival.id(), hands.person(), reason.getValue())));
        reject.setAriaLabel(getTranslation("reject.do.of", arrival.givenName()));
        var fields = new Div(lesson, match, reason, reject);
        fields.addClassName("fields");
        return new Div(fields, wrong);
    }

    private void tell(Div wrong, List<Finding> findings) {
        wrong.removeAll();
        if (findings.isEmpty()) {
            refresh();
        } else {
            wrong.add(new FindingList(findings, getLocale()));
        }
    }
}
