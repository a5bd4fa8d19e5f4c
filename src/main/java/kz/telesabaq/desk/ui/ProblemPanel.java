package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.desk.build.Problem;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.looks.StatusBadge;
import kz.telesabaq.looks.Tone;

/** What is about to go wrong, the soonest first. */
class ProblemPanel extends Div {
    private static final int SHOWN_AT_FIRST = 8;

    private final Div head = new Div();
    private final Div rows = new Div();
    private List<Problem> problems = List.of();
    private Instant asOf = Instant.EPOCH;
    private int limit = SHOWN_AT_FIRST;

    ProblemPanel() {
        addClassNames("panel", "problems");
        head.addClassName("panel-head");
        rows.addClassName("problem-rows");
        add(head, rows);
    }

    /** Draws anew when the problems changed or a minute went by. */
    void show(List<Problem> now, Instant instant) {
        boolean sameMinute = instant.getEpochSecond() / 60 == asOf.getEpochSecond() / 60;
        if (now.equals(problems) && sameMinute) {
            return;
        }
        problems = now;
        asOf = instant;
        draw();
    }

    private void draw() {
        head.removeAll();
        rows.removeAll();
        head.add(new H2(getTranslation("today.problems")));
        if (problems.isEmpty()) {
            head.add(new StatusBadge(Tone.GOOD, VaadinIcon.CHECK_CIRCLE_O, "0"));
            var calm = new Paragraph(getTranslation("today.problems.none"));
            calm.addClassName("calm");
            rows.add(calm);
            return;
        }
        head.add(new StatusBadge(Tone.BAD, VaadinIcon.WARNING, Integer.toString(problems.size())));
        problems.stream().limit(limit).forEach(problem -> rows.add(row(problem)));
        if (problems.size() > limit) {
            rows.add(new Button(getTranslation("today.problems.all", problems.size()), click -> {
                limit = Integer.MAX_VALUE;
                draw();
            }));
        }
    }

    private Div row(Problem problem) {
        Duration left = Duration.between(asOf, problem.airsAt());
        var wait = new Span(
                left.isNegative()
                        ? getTranslation("today.problems.now")
                        : getTranslation("today.problems.in", Dates.hoursAndMinutes(left)));
        wait.addClassName("wait");
        var at =
                new Span(Dates.clock(problem.airsAt(), problem.channel().clock().zone()));
        at.addClassName("at");
        var when = new Div(at, wait);
        when.addClassName("when");
        var channel = new Span(problem.channel().name().in(getLocale()));
        channel.addClassName("channel-name");
        var about = new Div(channel);
        about.addClassName("about");
        about.add(title(problem));
        var body = new Div(about, new FindingList(problem.findings(), getLocale()));
        body.addClassName("body");
        var row = new Div(when, body);
        row.addClassNames("problem", problem.severity().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private Component[] title(Problem problem) {
        var parameters = RundownView.parameters(problem.channel().id(), problem.day());
        return switch (problem.about()) {
            case Problem.About.OfLesson lesson ->
                new Component[] {
                    Signs.grade(lesson.slot(), this),
                    new RouterLink(
                            Signs.subject(lesson.slot(), getLocale()) + " · " + Signs.topic(lesson.slot()),
                            RundownView.class,
                            parameters)
                };
            case Problem.About.OfDay _ ->
                new Component[] {
                    new RouterLink(
                            getTranslation(
                                    "today.problems.day",
                                    Dates.dayInFull(problem.day().date(), getLocale())),
                            RundownView.class,
                            parameters)
                };
        };
    }
}
