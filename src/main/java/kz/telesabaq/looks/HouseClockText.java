package kz.telesabaq.looks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the house with seconds, ticking in the browser; every time it is set counts as a sign of life. */
@Tag("house-clock")
public class HouseClockText extends Component {

    public HouseClockText(Instant now, ZoneId zone) {
        getElement().setAttribute("zone", zone.getId());
        getElement().setAttribute("role", "timer");
        setNow(now);
    }

    public final void setNow(Instant now) {
        getElement().setAttribute("now", Long.toString(now.toEpochMilli()));
    }
}
