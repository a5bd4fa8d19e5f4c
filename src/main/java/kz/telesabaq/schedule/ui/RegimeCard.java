package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.StatusBadge;
import kz.telesabaq.looks.Tone;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.app.RegimeRecord;
import kz.telesabaq.schedule.app.RegimeStep;

/** One regime that was proposed: its state, its history, and what the person may do about it. */
class RegimeCard extends Div {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    RegimeCard(RegimeRecord record, RegimeHands hands, ZoneId zone) {
        addClassName("regime-card");
        RegimeSwitch change = record.change();
        var title = new H3(change.regime().title().in(getLocale()));
        var head = new Div(title, badge(record.state()));
        head.addClassName("regime-head");
        add(
                head,
                new Paragraph(Dates.span(change.days().first(), change.days().last(), getLocale()) + " · "
                        + getTranslation("regime.for-grades", grades(change)) + " · " + regions(change)),
                history(record, zone));
        switch (record.state()) {
            case PROPOSED -> proposed(record, hands);
            case IN_FORCE -> inForce(record, hands);
            case WITHDRAWN, ENDED -> {
                // history only
            }
        }
    }

    private void proposed(RegimeRecord record, RegimeHands hands) {
        var actions = new Div();
        actions.addClassName("regime-actions");
        if (hands.mayApprove()) {
            var approve = new Button(getTranslation("regime.approve"), click -> hands.approve(record.id()));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(approve);
        }
        if (hands.mayPropose()) {
            actions.add(new Button(getTranslation("regime.withdraw"), click -> hands.withdraw(record.id(), "")));
        }
        add(actions);
    }

    private void inForce(RegimeRecord record, RegimeHands hands) {
        if (hands.mayApprove()) {
            var reason = new TextField(getTranslation("regime.reason"));
            var back = new Button(getTranslation("regime.back"), click -> hands.end(record.id(), reason.getValue()));
            var actions = new Div(reason, back);
            actions.addClassName("regime-actions");
            add(actions);
        }
    }

    private OrderedList history(RegimeRecord record, ZoneId zone) {
        var history = new OrderedList();
        history.addClassName("regime-history");
        for (RegimeStep step : record.steps()) {
            String words = getTranslation(
                    "regime.step",
                    getTranslation(key(step.kind())),
                    step.person(),
                    WHEN.format(step.at().atZone(zone)));
            String plan = step.planAfter() == 0
                    ? ""
                    : " "
                            + getTranslation(
                                    "regime.plan",
                                    Integer.toString(step.planBefore()),
                                    Integer.toString(step.planAfter()));
            history.add(new ListItem(words + plan + (step.reason().isEmpty() ? "" : " — " + step.reason())));
        }
        return history;
    }

    private StatusBadge badge(RegimeStep.Kind state) {
        String word = getTranslation(key(state));
        return switch (state) {
            case PROPOSED -> new StatusBadge(Tone.BUSY, VaadinIcon.HOURGLASS, word);
            case IN_FORCE -> new StatusBadge(Tone.CAUTION, VaadinIcon.FLAG, word);
            case WITHDRAWN -> new StatusBadge(Tone.NEUTRAL, VaadinIcon.CLOSE_CIRCLE_O, word);
            case ENDED -> new StatusBadge(Tone.NEUTRAL, VaadinIcon.CHECK_CIRCLE_O, word);
        };
    }

    private static String key(RegimeStep.Kind kind) {
        return "regime.state." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String grades(RegimeSwitch change) {
        return change.grades().equals(RegimeSwitch.allGrades())
                ? "1–11"
                : change.grades().stream().map(Grade::toString).collect(Collectors.joining(", "));
    }

    private String regions(RegimeSwitch change) {
        return change.regions().isEmpty()
                ? getTranslation("regime.regions.all")
                : change.regions().stream()
                        .map(region -> region.title().in(getLocale()))
                        .collect(Collectors.joining(", "));
    }
}
