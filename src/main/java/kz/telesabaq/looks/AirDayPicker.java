package kz.telesabaq.looks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.function.Consumer;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.findings.Wording;

/** ← date → and "today": chooses an air day, by steps of a day or of a week. */
public class AirDayPicker extends Div {
    private static final Wording BACK = Wording.of("Алдыңғы", "Назад", "Previous");
    private static final Wording ON = Wording.of("Келесі", "Вперёд", "Next");
    private static final Wording TODAY = Wording.of("Бүгін", "Сегодня", "Today");
    private static final Wording DATE = Wording.of("Күні", "Дата", "Date");

    /**
     * @param shown the day that is on the screen
     * @param today the house's present air day
     * @param step days from one press of an arrow to the next: 1 or 7
     * @param goTo told about the day that was chosen
     */
    public AirDayPicker(AirDay shown, AirDay today, int step, Locale locale, Consumer<AirDay> goTo) {
        addClassName("day-picker");
        var back = arrow(VaadinIcon.ANGLE_LEFT, BACK.in(locale));
        back.addClickListener(click -> goTo.accept(shown.plusDays(-step)));
        var on = arrow(VaadinIcon.ANGLE_RIGHT, ON.in(locale));
        on.addClickListener(click -> goTo.accept(shown.plusDays(step)));
        var date = new DatePicker(shown.date());
        date.setI18n(CalendarWords.in(locale));
        date.setLocale(locale);
        date.setAriaLabel(DATE.in(locale));
        date.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                goTo.accept(new AirDay(change.getValue()));
            }
        });
        var home = new Button(TODAY.in(locale), click -> goTo.accept(today));
        home.setEnabled(!shown.equals(today));
        add(back, date, on, home);
    }

    private static Button arrow(VaadinIcon icon, String spoken) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(spoken);
        button.setTooltipText(spoken);
        return button;
    }
}
