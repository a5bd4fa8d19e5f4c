package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import kz.telesabaq.schedule.app.ProfileDraft.BandDraft;
import org.jspecify.annotations.Nullable;

/** One band of grades as a row of fields. */
class BandEditor extends Div {
    private final IntegerField first = new IntegerField();
    private final IntegerField last = new IntegerField();
    private final HoursField premieres;
    private final HoursField repeats;
    private final IntegerField screenMinutes = new IntegerField();
    private final IntegerField requiredRepeats = new IntegerField();

    BandEditor(BandDraft band, Consumer<BandEditor> remove) {
        addClassName("band-editor");
        String from = getTranslation("profile.from");
        String until = getTranslation("profile.until");
        premieres = new HoursField(getTranslation("profile.premieres"), from, until).showing(band.premieres());
        repeats = new HoursField(getTranslation("profile.repeats"), from, until).showing(band.repeats());
        number(first, "profile.first-grade", band.first());
        number(last, "profile.last-grade", band.last());
        number(screenMinutes, "profile.screen-minutes", band.screenMinutesPerDay());
        number(requiredRepeats, "profile.required-repeats", band.requiredRepeats());
        var away = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        away.setAriaLabel(getTranslation("profile.remove-band"));
        away.setTooltipText(getTranslation("profile.remove-band"));
        add(first, last, premieres, repeats, screenMinutes, requiredRepeats, away);
    }

    private void number(IntegerField field, String label, @Nullable Integer value) {
        field.setLabel(getTranslation(label));
        field.setValue(value);
        field.setWidth("5.75rem");
    }

    BandDraft draft() {
        return new BandDraft(
                first.getValue(),
                last.getValue(),
                premieres.getValue(),
                repeats.getValue(),
                screenMinutes.getValue(),
                requiredRepeats.getValue());
    }
}
