package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.Figures;
import kz.telesabaq.looks.GradeChip;
import kz.telesabaq.looks.StatusBadge;
import kz.telesabaq.looks.Tone;
import kz.telesabaq.media.Content;
import kz.telesabaq.transcode.WorkState;
import kz.telesabaq.transcode.app.WorkPages.Entry;
import kz.telesabaq.transcode.app.WorkPages.StepLine;
import kz.telesabaq.transcode.steps.StepState;
import org.jspecify.annotations.Nullable;

/** One lesson on its way. Its buttons stay the same while all around them is drawn anew. */
class WorkRow extends Div {
    private final Function<Content, Optional<Lesson>> lessons;
    private final ZoneId zone;
    private final boolean mayAct;
    private final Div about = new Div();
    private final Button cancel = new Button(VaadinIcon.STOP.create());
    private final Button again = new Button(VaadinIcon.ROTATE_RIGHT.create());
    private @Nullable Entry shown;

    WorkRow(
            Function<Content, Optional<Lesson>> lessons,
            ZoneId zone,
            boolean mayAct,
            Consumer<String> cancelled,
            Consumer<String> repeated) {
        this.lessons = lessons;
        this.zone = zone;
        this.mayAct = mayAct;
        addClassNames("panel", "media-row");
        getElement().setAttribute("role", "listitem");
        about.addClassName("media-about");
        cancel.setText(getTranslation("media.cancel"));
        again.setText(getTranslation("media.again"));
        cancel.addClickListener(click -> number().ifPresent(cancelled));
        again.addClickListener(click -> number().ifPresent(repeated));
        var hands = new Div(cancel, again);
        hands.addClassName("media-hands");
        add(about, hands);
    }

    private Optional<String> number() {
        return Optional.ofNullable(shown).map(Entry::number);
    }

    void show(Entry entry) {
        if (entry.equals(shown)) {
            return;
        }
        shown = entry;
        about.removeAll();
        about.add(title(entry), line(entry));
        entry.steps().stream()
                .filter(step -> step.state() == StepState.IN_WORK)
                .forEach(step -> about.add(progress(step, entry)));
        if (!entry.steps().isEmpty()) {
            var steps = new Div();
            steps.addClassName("counts");
            entry.steps().forEach(step -> steps.add(badge(step)));
            about.add(steps);
        }
        why(entry).ifPresent(sentence -> {
            var paragraph = new Paragraph(sentence);
            paragraph.addClassName("remedy");
            about.add(paragraph);
        });
        cancel.setAriaLabel(getTranslation("media.cancel.of", entry.number()));
        again.setAriaLabel(getTranslation("media.again.of", entry.number()));
        cancel.setVisible(mayAct && isOpen(entry.state()));
        again.setVisible(mayAct && (entry.state() == WorkState.FAILED || entry.state() == WorkState.CANCELLED));
    }

    private static boolean isOpen(WorkState state) {
        return state == WorkState.QUEUED || state == WorkState.IN_WORK || state == WorkState.PARKED;
    }

    private Div title(Entry entry) {
        var line = new Div();
        line.addClassName("lesson");
        lessons.apply(entry.content())
                .ifPresent(lesson -> line.add(new GradeChip(
                        lesson.grade().number(),
                        getTranslation("grade", lesson.grade().number()))));
        var text = new Span(entry.title());
        text.addClassName("text");
        var code = new Span(
                entry.content() instanceof Content.OfLesson(var lesson)
                        ? "%s · %s".formatted(lesson, entry.number())
                        : entry.number());
        code.addClassName("code");
        line.add(text, code);
        return line;
    }

    private Div line(Entry entry) {
        var line = new Div(state(entry));
        line.addClassName("facts");
        line.add(new Span(entry.airs()
                .map(at -> getTranslation(
                        "media.airs",
                        Dates.dayInFull(at.atZone(zone).toLocalDate(), getLocale()),
                        Dates.clock(at, zone)))
                .orElseGet(() -> getTranslation("media.airs.unknown"))));
        int attempts = Math.max(
                entry.attempts(),
                entry.steps().stream().mapToInt(StepLine::attempts).max().orElse(0));
        if (attempts > 1) {
            line.add(new Span(getTranslation("media.attempts", attempts)));
        }
        return line;
    }

    private StatusBadge state(Entry entry) {
        boolean isMade = entry.state() == WorkState.IN_WORK
                || entry.steps().stream().anyMatch(step -> step.state() == StepState.IN_WORK);
        return isMade
                ? new StatusBadge(Tone.BUSY, VaadinIcon.COGS, getTranslation("media.in-work", entry.percent()))
                : switch (entry.state()) {
                    case DONE -> new StatusBadge(Tone.GOOD, VaadinIcon.CHECK_CIRCLE_O, word("done"));
                    case PARKED -> new StatusBadge(Tone.BAD, VaadinIcon.HARDDRIVE_O, word("parked"));
                    case FAILED -> new StatusBadge(Tone.BAD, VaadinIcon.WARNING, word("failed"));
                    case REFUSED -> new StatusBadge(Tone.BAD, VaadinIcon.BAN, word("refused"));
                    case CANCELLED -> new StatusBadge(Tone.CAUTION, VaadinIcon.STOP, word("cancelled"));
                    case QUEUED, IN_WORK -> new StatusBadge(Tone.NEUTRAL, VaadinIcon.HOURGLASS, word("queued"));
                };
    }

    private String word(String state) {
        return getTranslation("step.state." + state);
    }

    private StatusBadge badge(StepLine step) {
        String words =
                "%s: %s".formatted(stepName(step), word(step.state().name().toLowerCase(Locale.ROOT)));
        return switch (step.state()) {
            case DONE -> new StatusBadge(Tone.GOOD, VaadinIcon.CHECK, words);
            case IN_WORK -> new StatusBadge(Tone.BUSY, VaadinIcon.COGS, words);
            case PARKED, FAILED, REFUSED -> new StatusBadge(Tone.BAD, VaadinIcon.WARNING, words);
            case CANCELLED -> new StatusBadge(Tone.CAUTION, VaadinIcon.STOP, words);
            case WAITING, QUEUED -> new StatusBadge(Tone.NEUTRAL, VaadinIcon.HOURGLASS, words);
        };
    }

    private String stepName(StepLine step) {
        return getTranslation("step." + step.name().toLowerCase(Locale.ROOT));
    }

    private Div progress(StepLine step, Entry entry) {
        var bar = new ProgressBar(0, 100, step.progress().percent());
        bar.getElement().setAttribute("aria-label", "%s, %s".formatted(stepName(step), entry.number()));
        var words = new Span(stepName(step) + " · " + step.progress().percent() + " %" + speed(step) + left(step));
        words.addClassName("percent");
        var box = new Div(words, bar);
        box.addClassName("media-progress");
        return box;
    }

    private String speed(StepLine step) {
        int hundredths = step.progress().speedHundredths();
        return hundredths == 0
                ? ""
                : " · " + getTranslation("media.speed", Figures.hundredths(hundredths, getLocale()));
    }

    private String left(StepLine step) {
        return step.progress()
                .left()
                .map(left -> " · " + getTranslation("media.left", minutes(left)))
                .orElse("");
    }

    private static String minutes(Duration left) {
        return "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
    }

    /** In the reader's language; what only machines say stays as they said it. */
    private Optional<String> why(Entry entry) {
        return switch (entry.state()) {
            case PARKED -> Optional.of(getTranslation("media.why.parked", entry.why()));
            case FAILED -> Optional.of(getTranslation("media.why.failed", entry.why()));
            case CANCELLED -> Optional.of(getTranslation("media.why.cancelled"));
            case QUEUED, IN_WORK ->
                entry.steps().stream()
                        .filter(step ->
                                step.state() == StepState.QUEUED && !step.why().isEmpty())
                        .map(step -> getTranslation("media.why.again", step.why()))
                        .findFirst()
                        .or(() -> Optional.of(entry.why())
                                .filter(said -> !said.isEmpty())
                                .map(said -> getTranslation("media.why.again", said)));
            case DONE, REFUSED -> Optional.empty();
        };
    }
}
