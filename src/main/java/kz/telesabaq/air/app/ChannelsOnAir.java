package kz.telesabaq.air.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.telesabaq.air.journal.TakeoverJournal;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.playout.PublishedRundowns;
import org.springframework.stereotype.Component;

/** Every channel on the air, one keeper each. */
@Component
final class ChannelsOnAir {
    private final Broadcasters broadcasters;
    private final PublishedRundowns published;
    private final HouseCards cards;
    private final MissingFiles files;
    private final AirSettings settings;
    private final Map<ChannelId, ChannelOnAir> channels = new ConcurrentHashMap<>();

    ChannelsOnAir(
            Broadcasters broadcasters,
            PublishedRundowns published,
            HouseCards cards,
            MissingFiles files,
            AirSettings settings) {
        this.broadcasters = broadcasters;
        this.published = published;
        this.cards = cards;
        this.files = files;
        this.settings = settings;
    }

    ChannelOnAir channel(ChannelId id) {
        return keeper(broadcasters.channel(id));
    }

    List<ChannelOnAir> all() {
        return broadcasters.all().stream().map(this::keeper).toList();
    }

    private ChannelOnAir keeper(Channel channel) {
        return channels.computeIfAbsent(
                channel.id(),
                id -> new ChannelOnAir(channel, published, cards, files, new TakeoverJournal(settings.journal(), id)));
    }
}
