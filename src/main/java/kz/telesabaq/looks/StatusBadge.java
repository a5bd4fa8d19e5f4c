package kz.telesabaq.looks;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A state in a word, with an icon and a colour that say the same. */
public class StatusBadge extends Span {

    public StatusBadge(Tone tone, VaadinIcon icon, String word) {
        addClassNames("badge", tone.className());
        var sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        var text = new Span(word);
        add(sign, text);
    }
}
