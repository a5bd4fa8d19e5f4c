package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.Optional;
import kz.telesabaq.access.Right;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.desk.app.MediaDesk;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.looks.GradeChip;
import kz.telesabaq.looks.ScreenLanguage;
import kz.telesabaq.media.app.RefusedMasters.Page;
import kz.telesabaq.media.app.RefusedMasters.Refusal;
import org.jspecify.annotations.Nullable;

/** Refused recordings with their findings and reports; who has the right takes a finding upon themselves. */
class RefusedPart extends MediaPart {
    private final MediaDesk media;
    private final Hands hands;
    private final ZoneId zone;
    private final Paragraph told = new Paragraph();
    private final Div rows = new Div();
    private final Pager pager = new Pager(this::refresh);
    private @Nullable Page shown;

    RefusedPart(MediaDesk media, Hands hands, ZoneId zone) {
        this.media = media;
        this.hands = hands;
        this.zone = zone;
        told.addClassName("scope");
        told.getElement().setAttribute("role", "status");
        rows.addClassName("media-rows");
        rows.getElement().setAttribute("role", "list");
        rows.getElement().setAttribute("aria-label", getTranslation("media.part.refused"));
        add(told, rows, pager);
    }

    @Override
    final void refresh() {
        Page page = media.refused(pager.from(), Pager.ROWS);
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        pager.show(page.total());
        told.setText(
                page.total() == 0 ? getTranslation("media.refused.none") : getTranslation("media.found", page.total()));
        rows.removeAll();
        page.refusals().forEach(refusal -> rows.add(row(refusal)));
    }

    private Div row(Refusal refusal) {
        var about = new Div(title(refusal), facts(refusal), new FindingList(refusal.findings(), getLocale()));
        about.addClassName("media-about");
        var row = new Div(about);
        row.addClassNames("panel", "media-row");
        row.getElement().setAttribute("role", "listitem");
        if (refusal.reported()) {
            row.add(override(refusal), report(refusal));
        }
        return row;
    }

    private Div title(Refusal refusal) {
        var line = new Div();
        line.addClassName("lesson");
        Optional<Lesson> lesson = refusal.lesson().flatMap(media::lesson);
        lesson.ifPresent(found -> line.add(new GradeChip(
                found.grade().number(), getTranslation("grade", found.grade().number()))));
        var text =
                new Span(lesson.map(found -> found.topic().in(found.language())).orElse(refusal.givenName()));
        text.addClassName("text");
        var code = new Span(refusal.lesson().map(Object::toString).orElse(""));
        code.addClassName("code");
        line.add(text, code);
        return line;
    }

    private Div facts(Refusal refusal) {
        var at = refusal.at().atZone(zone);
        var facts = new Div(
                new Span(refusal.givenName()),
                new Span(Dates.dayAndMonth(at.toLocalDate(), getLocale()) + ", " + Dates.clock(at.toLocalTime())));
        facts.addClassName("facts");
        return facts;
    }

    private Div override(Refusal refusal) {
        var box = new Div();
        box.addClassName("media-hands");
        if (hands.may(Right.OVERRIDE_QUALITY)) {
            var open = new Button(getTranslation("override.open"));
            open.setAriaLabel(getTranslation("override.open.of", refusal.givenName()));
            open.addClickListener(click -> new OverrideDialog(media, hands, refusal.master(), this::refresh).open());
            box.add(open);
        }
        return box;
    }

    /** The report is fetched when somebody looks: it carries its pictures. */
    private Details report(Refusal refusal) {
        String address = "/house/v1/media/reports/%s.html?lang=%s"
                .formatted(
                        refusal.master().hex(), ScreenLanguage.of(getLocale()).tag());
        var link = new Anchor(address, VaadinIcon.EXTERNAL_LINK.create(), new Span(getTranslation("report.alone")));
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        var content = new Div(link);
        content.addClassName("media-report");
        var details = new Details(getTranslation("report.show"), content);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && content.getComponentCount() == 1) {
                var frame = new IFrame(address);
                frame.setTitle(getTranslation("report.of", refusal.givenName()));
                content.add(frame);
            }
        });
        return details;
    }
}
