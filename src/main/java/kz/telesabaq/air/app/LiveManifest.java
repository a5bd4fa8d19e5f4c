package kz.telesabaq.air.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.telesabaq.air.LiveEdge;
import kz.telesabaq.air.Manifest;
import kz.telesabaq.air.Timeline;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.media.Rung;
import org.springframework.stereotype.Service;

/** The playlists that players fetch. */
@Service
public class LiveManifest {
    private final ChannelsOnAir channels;
    private final Clock clock;
    private final Map<String, Written> written = new ConcurrentHashMap<>();

    LiveManifest(ChannelsOnAir channels, Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /** The master playlist. */
    public String master(ChannelId channel) {
        return Manifest.master(channel, channels.channel(channel).ladder(clock.instant()));
    }

    /** The media playlist of a rung, as of now. */
    public String media(ChannelId channel, String rung) {
        ChannelOnAir shown = channels.channel(channel);
        Instant now = clock.instant();
        if (shown.ladder(now).stream().map(Rung::name).noneMatch(rung::equals)) {
            throw new NoSuchChannel(channel + "/" + rung);
        }
        LiveEdge edge = LiveEdge.at(now);
        List<Timeline> days = shown.days(edge, now);
        return written.compute(
                        channel + "/" + rung,
                        (name, last) -> last != null && last.isFor(edge, days)
                                ? last
                                : new Written(
                                        edge,
                                        days,
                                        Manifest.media(
                                                edge,
                                                days,
                                                shown.channel().clock().zone(),
                                                rung)))
                .text();
    }

    /** A playlist is the same for two seconds. */
    private record Written(LiveEdge edge, List<Timeline> days, String text) {
        boolean isFor(LiveEdge otherEdge, List<Timeline> otherDays) {
            return edge.equals(otherEdge) && days.equals(otherDays);
        }
    }
}
