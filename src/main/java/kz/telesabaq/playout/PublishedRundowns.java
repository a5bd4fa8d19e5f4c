package kz.telesabaq.playout;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;

/**
 * The rundowns that were handed over, read from the published files themselves, so that they can be had while the database
 * is down.
 */
public interface PublishedRundowns {

    /** The highest published revision of the day. */
    Optional<Rundown> latest(ChannelId channel, AirDay day);

    Optional<Rundown> revision(ChannelId channel, AirDay day, int revision);

    /** All days of the channel with a published rundown, in order. */
    List<AirDay> days(ChannelId channel);
}
