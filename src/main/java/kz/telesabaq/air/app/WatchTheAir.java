package kz.telesabaq.air.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.air.EntryPlayed;
import kz.telesabaq.air.build.Watching;
import kz.telesabaq.air.journal.WatchJournal;
import kz.telesabaq.air.journal.WatchJournal.Watch;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import org.springframework.stereotype.Service;

/**
 * Follows the channels and tells what was shown once it is over. To be called every second or so; an extra call changes
 * nothing.
 *
 * <p>Only time during which this process was up is claimed. It is up between two calls that are less than
 * {@link #PATIENCE} apart; after a restart, a longer silence or a clock that went back, what was on the air until the last
 * call is told as broken off, and a new stretch begins.
 */
@Service
public class WatchTheAir {
    static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger(WatchTheAir.class.getName());

    private final ChannelsOnAir channels;
    private final TellAsRun asRun;
    private final AirSettings settings;
    private final Clock clock;
    private final Map<ChannelId, Watch> watches = new HashMap<>();

    WatchTheAir(ChannelsOnAir channels, TellAsRun asRun, AirSettings settings, Clock clock) {
        this.channels = channels;
        this.asRun = asRun;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks at every channel; one that has nothing to show yet is looked at again next time. */
    public synchronized void watch() {
        Instant now = clock.instant();
        for (ChannelOnAir channel : channels.all()) {
            try {
                watch(channel, now);
            } catch (NotOnAirYet waiting) {
                LOG.log(System.Logger.Level.DEBUG, "{0}: {1}", channel.channel().id(), waiting.getMessage());
            }
        }
    }

    private void watch(ChannelOnAir channel, Instant now) {
        var id = channel.channel().id();
        var journal = new WatchJournal(settings.journal(), id);
        var played = new ArrayList<EntryPlayed>();
        Optional<Watch> past = Optional.ofNullable(watches.get(id));
        Instant upSince =
                past.filter(watch -> isUp(watch, now)).map(Watch::upSince).orElse(now);
        if (upSince.equals(now)) {
            past.or(journal::read).ifPresent(watch -> played.addAll(ended(channel, watch, now)));
        } else {
            past.ifPresent(watch -> {
                played.addAll(over(channel, watch, now));
                watches.put(id, new Watch(watch.upSince(), watch.told(), now));
            });
        }
        if (!played.isEmpty()) {
            asRun.tell(played);
        }
        var told = new Watch(upSince, now, now);
        watches.put(id, told);
        journal.write(told);
    }

    private static boolean isUp(Watch watch, Instant now) {
        return !now.isBefore(watch.seen()) && now.isBefore(watch.seen().plus(PATIENCE));
    }

    /** All that ended since it was last told. */
    private static List<EntryPlayed> over(ChannelOnAir channel, Watch watch, Instant now) {
        var watching = new Watching(channel.channel().id(), channel.channel().clock());
        var played = new ArrayList<EntryPlayed>();
        AirDay last = channel.channel().clock().dayAt(now);
        for (AirDay day = channel.channel().clock().dayAt(watch.told()); day.compareTo(last) <= 0; day = day.next()) {
            played.addAll(watching.over(day, channel.day(day, now).runs(), watch.upSince(), watch.told(), now));
        }
        return played;
    }

    /** A stretch that came to its end without our noticing: its last runs, and the one broken off. */
    private static List<EntryPlayed> ended(ChannelOnAir channel, Watch watch, Instant now) {
        var watching = new Watching(channel.channel().id(), channel.channel().clock());
        var played = new ArrayList<>(over(channel, watch, watch.seen()));
        AirDay day = channel.channel().clock().dayAt(watch.seen());
        watching.brokenOff(day, channel.day(day, now).runs(), watch.upSince(), watch.seen(), now)
                .forEach(played::add);
        return played;
    }
}
