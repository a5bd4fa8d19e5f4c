package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.app.HouseProfile;
import kz.telesabaq.schedule.app.KeptProfile;
import kz.telesabaq.schedule.app.ProfileDraft;
import kz.telesabaq.schedule.app.ProfileDraft.BandDraft;
import kz.telesabaq.schedule.app.ProfileDraft.HoursDraft;
import kz.telesabaq.schedule.app.ProfileDraft.WeightDraft;
import kz.telesabaq.schedule.app.WeighedRule;

/** What the house plans by: hours of the grades, rests, wishes and what each wish weighs. */
@Route("profile")
@RolesAllowed({"METHODOLOGIST", "ADMIN"})
class ProfileView extends Div implements HasDynamicTitle {
    private final HouseProfile profiles;
    private final AuthenticationContext person;
    private final TextField name = new TextField();
    private final IntegerField breakMinutes = new IntegerField();
    private final IntegerField repeatWithinDays = new IntegerField();
    private final TimePicker halfDay = new TimePicker();
    private final HoursField freshHours;
    private final IntegerField longestIdle = new IntegerField();
    private final MultiSelectComboBox<String> hardSubjects = new MultiSelectComboBox<>();
    private final Map<String, IntegerField> weights = new LinkedHashMap<>();
    private final List<BandEditor> editors = new ArrayList<>();
    private final Div bands = new Div();
    private final TextField reason = new TextField();
    private final Div answer = new Div();
    private final Div history = new Div();

    ProfileView(HouseProfile profiles, AuthenticationContext person) {
        this.profiles = profiles;
        this.person = person;
        addClassNames("screen", "profile");
        freshHours = new HoursField(
                getTranslation("profile.fresh-hours"), getTranslation("profile.from"), getTranslation("profile.until"));
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("answer");
        var draft = ProfileDraft.of(profiles.current());
        show(draft);
        var head = new Div(new H1(getTranslation("profile.title")), new Paragraph(getTranslation("profile.about")));
        head.addClassName("screen-head");
        add(head, general(), bandsPanel(), wishes(), weightsPanel(), keeping(), history);
        showHistory();
    }

    @Override
    public String getPageTitle() {
        return "%s · %s".formatted(getTranslation("profile.title"), getTranslation("house"));
    }

    private void show(ProfileDraft draft) {
        name.setValue(draft.name());
        breakMinutes.setValue(draft.breakMinutes());
        repeatWithinDays.setValue(draft.repeatWithinDays());
        halfDay.setLocale(Locale.forLanguageTag("ru"));
        halfDay.setValue(draft.halfDay());
        freshHours.setValue(draft.freshHours());
        longestIdle.setValue(draft.longestIdleMinutes());
        var subjects = profiles.subjects();
        hardSubjects.setItems(subjects.keySet());
        hardSubjects.setItemLabelGenerator(
                key -> subjects.containsKey(key) ? subjects.get(key).in(getLocale()) : key);
        hardSubjects.setValue(draft.hardSubjects());
        draft.bands().forEach(this::addBand);
    }

    private Component general() {
        name.setLabel(getTranslation("profile.name"));
        breakMinutes.setLabel(getTranslation("profile.break"));
        repeatWithinDays.setLabel(getTranslation("profile.repeat-within"));
        halfDay.setLabel(getTranslation("profile.half-day"));
        return panel("profile.general", fields(name, breakMinutes, repeatWithinDays, halfDay));
    }

    private Component bandsPanel() {
        bands.addClassName("bands");
        var more = new Button(
                getTranslation("profile.add-band"),
                click -> addBand(new BandDraft(null, null, anyHour(), anyHour(), 24 * 60, 0)));
        return panel("profile.bands", bands, more);
    }

    private static HoursDraft anyHour() {
        return ProfileDraft.of(PlanningProfile.usual()).bands().getFirst().repeats();
    }

    private void addBand(BandDraft band) {
        var editor = new BandEditor(band, gone -> {
            editors.remove(gone);
            bands.remove(gone);
        });
        editors.add(editor);
        bands.add(editor);
    }

    private Component wishes() {
        longestIdle.setLabel(getTranslation("profile.longest-idle"));
        hardSubjects.setLabel(getTranslation("profile.hard-subjects"));
        hardSubjects.setWidth("24rem");
        return panel("profile.wishes", fields(freshHours, longestIdle, hardSubjects));
    }

    private Component weightsPanel() {
        var list = new UnorderedList();
        list.addClassName("weights");
        var typed = profiles.current().preferences().weights().byRule();
        for (WeighedRule rule : profiles.weighedRules()) {
            var weight = new IntegerField();
            weight.setMin(0);
            weight.setWidth("7rem");
            weight.setStepButtonsVisible(true);
            weight.setAriaLabel(rule.sentence().in(getLocale()));
            weight.setValue(typed.getOrDefault(rule.name(), rule.weight()));
            weights.put(rule.name(), weight);
            var level = new Span(getTranslation(rule.level() == Level.MEDIUM ? "level.medium" : "level.soft"));
            level.addClassName("level");
            var sentence = new Span(rule.sentence().in(getLocale()));
            var unit = new Span(getTranslation("profile.per", rule.unit().in(getLocale())));
            unit.addClassName("unit");
            list.add(new ListItem(weight, unit, level, sentence));
        }
        return panel("profile.weights", new Paragraph(getTranslation("profile.weights.about")), list);
    }

    private Component keeping() {
        reason.setLabel(getTranslation("profile.reason"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        var keep = new Button(getTranslation("profile.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return panel("profile.keeping", reason, keep, answer);
    }

    private void keep() {
        answer.removeAll();
        String author = person.getPrincipalName().orElse("");
        switch (profiles.change(draft(), author, reason.getValue())) {
            case Reading.Accepted<PlanningProfile> kept -> {
                answer.add(new Paragraph(
                        getTranslation("profile.kept", kept.value().name())));
                reason.clear();
                showHistory();
            }
            case Reading.Refused<PlanningProfile> refused ->
                answer.add(new FindingList(refused.findings(), getLocale()));
        }
    }

    private ProfileDraft draft() {
        var weighed = weights.entrySet().stream()
                .map(weight ->
                        new WeightDraft(weight.getKey(), weight.getValue().getValue()))
                .toList();
        return new ProfileDraft(
                name.getValue(),
                editors.stream().map(BandEditor::draft).toList(),
                breakMinutes.getValue(),
                repeatWithinDays.getValue(),
                halfDay.getValue(),
                hardSubjects.getValue(),
                freshHours.getValue(),
                longestIdle.getValue(),
                weighed);
    }

    private void showHistory() {
        history.removeAll();
        var list = new UnorderedList();
        for (KeptProfile kept : profiles.history()) {
            var local = kept.keptAt().atZone(profiles.zone());
            list.add(new ListItem(getTranslation(
                    "profile.history.line",
                    kept.revision(),
                    Dates.dayAndMonth(local.toLocalDate(), getLocale()) + " " + Dates.clock(local.toLocalTime()),
                    kept.author(),
                    kept.reason())));
        }
        history.add(
                list.getChildren().findAny().isPresent()
                        ? panel("profile.history", list)
                        : panel("profile.history", new Paragraph(getTranslation("profile.history.none"))));
    }

    private Component panel(String title, Component... inside) {
        var head = new Div(new H2(getTranslation(title)));
        head.addClassName("panel-head");
        var panel = new Div(head);
        panel.addClassName("panel");
        panel.add(inside);
        return panel;
    }

    private static Div fields(Component... inside) {
        var fields = new Div(inside);
        fields.addClassName("fields");
        return fields;
    }
}
