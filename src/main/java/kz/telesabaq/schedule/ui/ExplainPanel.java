package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.app.ReadPlan;
import kz.telesabaq.schedule.rules.Move;

/** Asks for a lesson and answers why each of its airings is where it is, and where it could be, with what that would cost. */
class ExplainPanel extends Div {
    private final ReadPlan plans;
    private final LocalDate today;
    private final TextField code = new TextField();
    private final Div answer = new Div();

    ExplainPanel(ReadPlan plans, LocalDate today) {
        this.plans = plans;
        this.today = today;
        addClassNames("panel", "explain");
        answer.getElement().setAttribute("role", "status");
        var head = new Div(new H2(getTranslation("explain.title")));
        head.addClassName("panel-head");
        code.setLabel(getTranslation("explain.lesson"));
        code.setPlaceholder("KK-05-MATH-023");
        code.addKeyPressListener(Key.ENTER, enter -> explain());
        var ask = new Button(getTranslation("explain.ask"), click -> explain());
        var fields = new Div(code, ask);
        fields.addClassName("fields");
        add(head, fields, answer);
    }

    private void explain() {
        answer.removeAll();
        LessonCode lesson;
        try {
            lesson = LessonCode.parse(code.getValue().strip());
        } catch (IllegalArgumentException notACode) {
            answer.add(new Paragraph(getTranslation("explain.not-a-code", code.getValue())));
            return;
        }
        switch (plans.explain(lesson, today)) {
            case Reading.Refused<List<ReadPlan.Answer>> refused ->
                answer.add(new FindingList(refused.findings(), getLocale()));
            case Reading.Accepted<List<ReadPlan.Answer>> accepted -> {
                if (accepted.value().isEmpty()) {
                    answer.add(new Paragraph(getTranslation("explain.not-in-plan", lesson)));
                }
                accepted.value().forEach(each -> answer.add(airing(each)));
            }
        }
    }

    private Component airing(ReadPlan.Answer each) {
        var airing = each.explanation().airing();
        var role = getTranslation(airing.role() == Role.PREMIERE ? "role.premiere" : "role.repeat");
        var reasons = new UnorderedList();
        each.explanation().reasons().forEach(reason -> reasons.add(new ListItem(reason.in(getLocale()))));
        var box = new Div(new H3(role + ": " + place(airing)), reasons);
        if (!each.places().isEmpty()) {
            var places = new OrderedList();
            each.places().forEach(move -> places.add(new ListItem(place(move))));
            box.add(new Paragraph(getTranslation("explain.places")), places);
        }
        return box;
    }

    private String place(Move move) {
        return getTranslation(
                "explain.place",
                place(move.wanted()),
                move.medium(),
                move.soft(),
                move.displaced().isEmpty()
                        ? getTranslation("explain.free")
                        : getTranslation(
                                "explain.displaces",
                                String.join(
                                        ", ",
                                        move.displaced().stream()
                                                .map(each -> each.lesson().toString())
                                                .toList())));
    }

    private String place(Placement placement) {
        return "%s, %s, %s"
                .formatted(
                        placement.channel(),
                        Dates.dayInFull(placement.day().date(), getLocale()),
                        plans.wallClock(placement));
    }
}
