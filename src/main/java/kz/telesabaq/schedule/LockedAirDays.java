package kz.telesabaq.schedule;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;

/** The air days that were locked, whole, in their latest revision. */
public interface LockedAirDays {

    Optional<AirDayPlan> latest(ChannelId channel, AirDay day);

    /** Every locked day from {@code first} to {@code last}, both included, by channel and day. */
    List<AirDayPlan> between(AirDay first, AirDay last);
}
