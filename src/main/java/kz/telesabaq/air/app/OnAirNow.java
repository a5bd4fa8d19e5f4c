package kz.telesabaq.air.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.air.NowOnAir;
import kz.telesabaq.air.build.OnAirView;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import org.springframework.stereotype.Service;

/** What a channel shows at an instant, and what comes. */
@Service
public class OnAirNow {
    private final Broadcasters broadcasters;
    private final PublishedRundowns published;

    OnAirNow(Broadcasters broadcasters, PublishedRundowns published) {
        this.broadcasters = broadcasters;
        this.published = published;
    }

    public NowOnAir at(ChannelId id, Instant instant) {
        Channel channel = broadcasters.channel(id);
        AirDay day = channel.clock().dayAt(instant);
        return OnAirView.at(channel, instant, published.latest(id, day), following(id, day));
    }

    /** Every channel of the school year, in order of their names. */
    public List<NowOnAir> everywhere(Instant instant) {
        return broadcasters.all().stream()
                .map(channel -> at(channel.id(), instant))
                .toList();
    }

    private Optional<Rundown> following(ChannelId id, AirDay day) {
        return published.days(id).stream()
                .filter(other -> other.compareTo(day) > 0)
                .findFirst()
                .flatMap(next -> published.latest(id, next));
    }
}
