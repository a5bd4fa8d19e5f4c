package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.CalendarWords;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.schedule.Regime;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.edit.RegimePreview;

/** Chooses a regime, days, grades and regions; shows what it would change before anybody proposes it. */
class RegimeForm extends Div {
    private static final int LONGEST_REASON = 500;

    private final RegimeHands hands;
    private final Select<Regime> regime = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final MultiSelectComboBox<Grade> grades = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Region> regions = new MultiSelectComboBox<>();
    private final TextField reason = new TextField();
    private final Div answer = new Div();

    RegimeForm(List<Regime> ready, RegimeHands hands, LocalDate today) {
        this.hands = hands;
        addClassName("regime-form");
        regime.setLabel(getTranslation("regime.which"));
        regime.setItems(ready);
        regime.setItemLabelGenerator(item -> item.title().in(getLocale()));
        date(from, "regime.from", today);
        date(until, "regime.until", today);
        grades.setLabel(getTranslation("regime.grades"));
        grades.setItems(RegimeSwitch.allGrades());
        grades.setHelperText(getTranslation("regime.grades.all"));
        regions.setLabel(getTranslation("regime.regions"));
        regions.setItems(Region.values());
        regions.setItemLabelGenerator(region -> region.title().in(getLocale()));
        regions.setHelperText(getTranslation("regime.regions.all"));
        reason.setLabel(getTranslation("regime.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        answer.getElement().setAttribute("aria-live", "polite");
        var preview = new Button(getTranslation("regime.preview"), click -> chosen().ifPresent(this::preview));
        var propose = new Button(
                getTranslation("regime.propose"),
                click -> chosen().ifPresent(change -> hands.propose(change, reason.getValue())));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(regime, from, until, grades, regions, reason, preview, propose);
        fields.addClassName("regime-fields");
        add(fields, answer);
    }

    private void date(DatePicker field, String label, LocalDate today) {
        field.setLabel(getTranslation(label));
        field.setI18n(CalendarWords.in(getLocale()));
        field.setLocale(getLocale());
        field.setMin(today.plusDays(1));
    }

    /** What the fields say; a field that says nothing is marked. */
    private Optional<RegimeSwitch> chosen() {
        regime.setInvalid(regime.isEmpty());
        from.setInvalid(from.isEmpty());
        boolean reversed =
                !from.isEmpty() && !until.isEmpty() && until.getValue().isBefore(from.getValue());
        until.setInvalid(until.isEmpty() || reversed);
        if (regime.isInvalid() || from.isInvalid() || until.isInvalid()) {
            answer.removeAll();
            answer.add(new Paragraph(getTranslation("regime.incomplete")));
            return Optional.empty();
        }
        Set<Grade> who = grades.getValue().isEmpty() ? RegimeSwitch.allGrades() : grades.getValue();
        return Optional.of(new RegimeSwitch(
                regime.getValue(), new DateSpan(from.getValue(), until.getValue()), who, regions.getValue()));
    }

    private void preview(RegimeSwitch change) {
        answer.removeAll();
        switch (hands.preview(change)) {
            case Reading.Refused<RegimePreview> refused -> answer.add(new FindingList(refused.findings(), getLocale()));
            case Reading.Accepted<RegimePreview> fine -> {
                var sentences = new UnorderedList();
                fine.value()
                        .change()
                        .sentences()
                        .forEach(sentence -> sentences.add(new ListItem(sentence.in(getLocale()))));
                answer.add(sentences);
                List<Finding> few = fine.findings().stream().limit(20).toList();
                answer.add(new FindingList(few, getLocale()));
            }
        }
    }
}
