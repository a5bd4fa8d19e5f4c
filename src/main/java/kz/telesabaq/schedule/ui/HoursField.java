package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import kz.telesabaq.schedule.app.ProfileDraft.HoursDraft;

/** Two times on the wall, from and until. */
class HoursField extends CustomField<HoursDraft> {
    private static final Duration STEP = Duration.ofMinutes(15);

    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();

    HoursField(String label, String fromLabel, String untilLabel) {
        setLabel(label);
        dress(from, label + ": " + fromLabel);
        dress(until, label + ": " + untilLabel);
        var dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        var both = new Div(from, dash, until);
        both.addClassName("hours-field");
        add(both);
    }

    private static void dress(TimePicker picker, String spoken) {
        picker.setStep(STEP);
        picker.setLocale(Locale.forLanguageTag("ru"));
        picker.setAriaLabel(spoken);
        picker.setWidth("6.4rem");
    }

    HoursField showing(HoursDraft hours) {
        setValue(hours);
        return this;
    }

    @Override
    protected HoursDraft generateModelValue() {
        return new HoursDraft(from.getValue(), until.getValue());
    }

    @Override
    protected void setPresentationValue(HoursDraft hours) {
        from.setValue(hours.from());
        until.setValue(hours.until());
    }
}
