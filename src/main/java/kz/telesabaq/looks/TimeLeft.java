package kz.telesabaq.looks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** How long it is until an instant, counted down in the browser by the house's clock. */
@Tag("time-left")
public class TimeLeft extends Component {

    public TimeLeft(Instant until) {
        getElement().setAttribute("until", Long.toString(until.toEpochMilli()));
        getElement().setAttribute("role", "timer");
    }
}
