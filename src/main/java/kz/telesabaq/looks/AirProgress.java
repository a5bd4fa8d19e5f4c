package kz.telesabaq.looks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A bar that fills from one instant to another by the house's clock. */
@Tag("air-progress")
public class AirProgress extends Component {

    /** @param spoken what the bar measures, for screen readers */
    public AirProgress(Instant from, Instant until, String spoken) {
        getElement().setAttribute("from", Long.toString(from.toEpochMilli()));
        getElement().setAttribute("until", Long.toString(until.toEpochMilli()));
        getElement().setAttribute("aria-label", spoken);
    }
}
