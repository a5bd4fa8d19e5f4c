package kz.telesabaq.desk.app;

import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.schedule.Placement;

/** The year plan as far as the week screen needs it. */
public interface PlannedAirings {

    /** Every airing of the channel from {@code first} to {@code last}, both included. */
    List<Placement> between(ChannelId channel, AirDay first, AirDay last);
}
