package kz.telesabaq.air.app;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.air.Absences;
import kz.telesabaq.air.LiveEdge;
import kz.telesabaq.air.Takeover;
import kz.telesabaq.air.Ticks;
import kz.telesabaq.air.Timeline;
import kz.telesabaq.air.journal.TakeoverJournal;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Rung;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import org.jspecify.annotations.Nullable;

/**
 * One channel with the days around now laid out. A new list, or a file that went missing, takes over behind what was
 * announced already; when that happened is journalled, so that a restart announces the same again.
 */
final class ChannelOnAir {
    private static final System.Logger LOG = System.getLogger(ChannelOnAir.class.getName());
    /** How long a new list or a lost file may go unseen. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final Channel channel;
    private final PublishedRundowns published;
    private final HouseCards cards;
    private final MissingFiles files;
    private final TakeoverJournal journal;
    private final Map<AirDay, DayOnAir> days = new TreeMap<>();
    private final Map<AirDay, Instant> looked = new HashMap<>();
    /** The journal once it was read. */
    private @Nullable Map<AirDay, List<Takeover>> history;

    ChannelOnAir(
            Channel channel,
            PublishedRundowns published,
            HouseCards cards,
            MissingFiles files,
            TakeoverJournal journal) {
        this.channel = channel;
        this.published = published;
        this.cards = cards;
        this.files = files;
        this.journal = journal;
    }

    Channel channel() {
        return channel;
    }

    /** The rungs the channel is offered in. */
    List<Rung> ladder(Instant now) {
        return day(channel.clock().dayAt(now), now).cards().getFirst().ladder();
    }

    /** The days that the edge touches at the instant. */
    synchronized List<Timeline> days(LiveEdge edge, Instant now) {
        return Stream.of(Ticks.begins(edge.first()), Ticks.begins(edge.last()))
                .map(channel.clock()::dayAt)
                .distinct()
                .map(day -> day(day, now).timeline())
                .toList();
    }

    /**
     * A day as it stands at the instant. A list or a store that cannot be read never takes a channel off the air: what is
     * laid out already goes on.
     */
    synchronized DayOnAir day(AirDay day, Instant now) {
        DayOnAir shown = days.get(day);
        Instant last = looked.getOrDefault(day, Instant.MIN);
        if (shown != null && !now.isBefore(last) && now.isBefore(last.plus(LOOK_AGAIN))) {
            return shown;
        }
        looked.put(day, now);
        if (shown == null) {
            return keep(look(day, remembered(day, now), now), now);
        }
        try {
            return keep(look(day, Optional.of(shown), now), now);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, channel.id() + " goes on with what it has of " + day, fault);
            return shown;
        }
    }

    private DayOnAir look(AirDay day, Optional<DayOnAir> before, Instant now) {
        List<Clip> behind = before.map(DayOnAir::cards).orElseGet(() -> cards.of(channel.language()));
        Optional<Rundown> list = published.latest(channel.id(), day);
        int revision = list.map(Rundown::revision).orElse(0);
        Absences missing = files.among(clips(list, behind), behind.getFirst().ladder());
        if (before.filter(shown -> shown.last().agreesWith(revision, missing)).isPresent()) {
            return before.get();
        }
        long opening = Ticks.beginningAt(channel.clock().opens(day));
        long next = LiveEdge.at(now).last() + 1;
        return said(
                before.isEmpty() || next <= opening
                        ? DayOnAir.opening(channel, day, behind, list, new Takeover(day, revision, opening, missing))
                        : before.get().takenOver(list, new Takeover(day, revision, next, missing)));
    }

    /** The day as it was shown before the restart, as far as it lies behind us. */
    private Optional<DayOnAir> remembered(AirDay day, Instant now) {
        long edge = LiveEdge.at(now).last();
        Optional<DayOnAir> shown = Optional.empty();
        for (Takeover takeover : history().getOrDefault(day, List.of())) {
            if (takeover.fromTick() > edge + 1) {
                continue;
            }
            Optional<Rundown> list = takeover.revision() == 0
                    ? Optional.empty()
                    : published.revision(channel.id(), day, takeover.revision());
            shown = Optional.of(
                    shown.isPresent()
                            ? shown.get().takenOver(list, takeover)
                            : DayOnAir.opening(channel, day, cards.of(channel.language()), list, takeover));
        }
        return shown;
    }

    private DayOnAir keep(DayOnAir shown, Instant now) {
        days.put(shown.day(), shown);
        List<Takeover> before = history().getOrDefault(shown.day(), List.of());
        if (!before.equals(shown.takeovers())) {
            AirDay oldest = channel.clock().dayAt(now).previous();
            history().put(shown.day(), shown.takeovers());
            history().keySet().removeIf(day -> day.compareTo(oldest) < 0);
            days.keySet().removeIf(day -> day.compareTo(oldest) < 0);
            looked.keySet().removeIf(day -> day.compareTo(oldest) < 0);
            remember();
        }
        return shown;
    }

    private Map<AirDay, List<Takeover>> history() {
        if (history == null) {
            history = journal.read().stream()
                    .collect(Collectors.groupingBy(Takeover::day, TreeMap::new, Collectors.toList()));
        }
        return history;
    }

    private void remember() {
        try {
            journal.write(history().values().stream().flatMap(List::stream).toList());
        } catch (UncheckedIOException fault) {
            LOG.log(System.Logger.Level.WARNING, channel.id() + " stays on air; its journal was not written", fault);
        }
    }

    private DayOnAir said(DayOnAir shown) {
        Takeover last = shown.last();
        LOG.log(
                System.Logger.Level.INFO,
                "on air {0} {1} rev {2} from segment {3}, files missing: {4}",
                channel.id(),
                last.day(),
                last.revision(),
                Long.toString(last.fromTick()),
                last.absences().names().size());
        if (shown.timeline().breaks() > Timeline.BREAKS_PER_DAY) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} {1} has {2} discontinuities: its cards are too short, make them 28 seconds or longer",
                    channel.id(),
                    last.day(),
                    shown.timeline().breaks());
        }
        return shown;
    }

    private static List<Clip> clips(Optional<Rundown> list, List<Clip> behind) {
        return Stream.concat(
                        behind.stream(),
                        list.stream()
                                .flatMap(rundown -> rundown.entries().stream().map(RundownEntry::clip)))
                .distinct()
                .toList();
    }
}
