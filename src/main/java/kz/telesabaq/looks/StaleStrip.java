package kz.telesabaq.looks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;

/** Shows itself in the browser when the server has not been heard for a while. */
@Tag("stale-strip")
public class StaleStrip extends Component {

    public StaleStrip(String text, Duration silence) {
        getElement().setText(text);
        getElement().setAttribute("after", Long.toString(silence.toSeconds()));
        getElement().setAttribute("role", "alert");
    }
}
