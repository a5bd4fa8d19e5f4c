package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import kz.telesabaq.desk.build.WorkBoard;
import kz.telesabaq.looks.StatusBadge;
import kz.telesabaq.looks.Tone;
import kz.telesabaq.schedule.Slot;
import org.jspecify.annotations.Nullable;

/** How far the media of the locked days has come. */
class WorkPanel extends Div {
    private static final int LINES = 6;

    private @Nullable WorkBoard shown;

    WorkPanel() {
        addClassNames("panel", "work");
    }

    void show(WorkBoard board) {
        if (board.equals(shown)) {
            return;
        }
        shown = board;
        removeAll();
        var head = new Div(new H2(getTranslation("today.work")));
        head.addClassName("panel-head");
        add(head);
        if (board.total() == 0) {
            add(new Paragraph(getTranslation("today.work.none")));
            return;
        }
        var scope = new Paragraph(getTranslation("today.work.scope", board.total()));
        scope.addClassName("scope");
        add(scope, bar(board), counts(board), inWork(board.inWork()));
        if (!board.waiting().isEmpty()) {
            add(waiting(board.waiting()));
        }
    }

    private Div counts(WorkBoard board) {
        var counts = new Div(
                count(Tone.GOOD, VaadinIcon.CHECK_CIRCLE_O, "media.ready", board.ready()),
                count(
                        Tone.BUSY,
                        VaadinIcon.COGS,
                        "today.work.in-work",
                        board.inWork().size()),
                count(
                        Tone.BUSY,
                        VaadinIcon.HOURGLASS,
                        "media.received",
                        board.waiting().size()),
                count(Tone.BAD, VaadinIcon.BAN, "media.refused", board.refused()),
                count(Tone.BAD, VaadinIcon.QUESTION_CIRCLE_O, "media.missing", board.missing()));
        counts.addClassName("counts");
        return counts;
    }

    private StatusBadge count(Tone tone, VaadinIcon icon, String key, int number) {
        return new StatusBadge(
                number == 0 ? Tone.NEUTRAL : tone, icon, "%s: %d".formatted(getTranslation(key), number));
    }

    private static Div bar(WorkBoard board) {
        var bar = new Div(
                part("good", board.ready()),
                part("busy", board.inWork().size()),
                part("waiting", board.waiting().size()),
                part("bad", board.refused()),
                part("missing", board.missing()));
        bar.addClassName("shares");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Div part(String kind, int number) {
        var part = new Div();
        part.addClassNames("share", kind);
        part.getStyle().set("flex-grow", Integer.toString(number));
        return part;
    }

    private Div inWork(List<WorkBoard.InWork> lines) {
        var box = new Div(new H3(getTranslation("today.work.in-work")));
        box.addClassName("work-box");
        if (lines.isEmpty()) {
            box.add(new Paragraph(getTranslation("today.work.idle")));
        }
        for (WorkBoard.InWork line : lines.stream().limit(LINES).toList()) {
            var percent = new Span(line.percent() + " %");
            percent.addClassName("percent");
            var bar = new ProgressBar(0, 100, line.percent());
            bar.getElement()
                    .setAttribute("aria-label", line.slot().lesson().code().toString());
            var row = new Div(lesson(line.slot()), percent, bar);
            row.addClassName("work-line");
            box.add(row);
        }
        more(box, lines.size());
        return box;
    }

    private Div waiting(List<WorkBoard.Waiting> lines) {
        var box = new Div(new H3(getTranslation("today.work.waiting")));
        box.addClassName("work-box");
        for (WorkBoard.Waiting line : lines.stream().limit(LINES).toList()) {
            var row = new Div(lesson(line.slot()));
            row.addClassName("work-line");
            box.add(row);
        }
        more(box, lines.size());
        return box;
    }

    private void more(Div box, int lines) {
        if (lines > LINES) {
            box.add(new Paragraph(getTranslation("today.work.more", lines - LINES)));
        }
    }

    private Div lesson(Slot slot) {
        var subject = new Span(Signs.subject(slot, getLocale()) + " · " + Signs.topic(slot));
        subject.addClassName("text");
        var code = new Span(slot.lesson().code().toString());
        code.addClassName("code");
        var lesson = new Div(Signs.grade(slot, this), subject, code);
        lesson.addClassName("lesson");
        return lesson;
    }
}
