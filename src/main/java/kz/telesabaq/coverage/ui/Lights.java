package kz.telesabaq.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.coverage.CoverageLedger;
import kz.telesabaq.coverage.Light;
import kz.telesabaq.looks.StatusBadge;
import kz.telesabaq.looks.Tone;

/** The lights of the ledger as signs of the house: an icon, a word and a colour that say the same. */
final class Lights {
    private Lights() {}

    static StatusBadge badge(Light light, String word) {
        return new StatusBadge(tone(light), icon(light), word);
    }

    /** How many lessons have each light, the worst first. */
    static Div counts(CoverageLedger ledger, Component screen) {
        var counts = new Div();
        counts.addClassName("legend");
        for (Light light : List.of(Light.RED, Light.AMBER, Light.GREEN)) {
            counts.add(badge(light, word(light, screen) + ": " + ledger.count(light)));
        }
        return counts;
    }

    static String word(Light light, Component screen) {
        return screen.getTranslation("coverage.light." + light.name().toLowerCase(Locale.ROOT));
    }

    static Tone tone(Light light) {
        return switch (light) {
            case OFF -> Tone.NEUTRAL;
            case GREEN -> Tone.GOOD;
            case AMBER -> Tone.CAUTION;
            case RED -> Tone.BAD;
        };
    }

    private static VaadinIcon icon(Light light) {
        return switch (light) {
            case OFF -> VaadinIcon.MINUS;
            case GREEN -> VaadinIcon.CHECK;
            case AMBER -> VaadinIcon.EXCLAMATION;
            case RED -> VaadinIcon.WARNING;
        };
    }
}
