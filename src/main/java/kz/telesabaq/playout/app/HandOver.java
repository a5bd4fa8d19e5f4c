package kz.telesabaq.playout.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.playout.HandedOver;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.build.Frozen;
import kz.telesabaq.playout.build.RundownBuilder;
import kz.telesabaq.playout.format.MediaPaths;
import kz.telesabaq.playout.format.PlayoutFormat;
import kz.telesabaq.playout.published.Press;
import kz.telesabaq.playout.published.PublishedFolder;
import kz.telesabaq.schedule.AirDayPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a locked day over: builds its rundown, writes it for every playout system and publishes it as the next revision.
 *
 * <p>Handing over what is published already writes nothing. While the day is on air only what begins later than
 * {@link PlayoutSettings#frozenAhead} changes; a day whose window is over never does. The event is sent again with an
 * unchanged revision, so that it cannot be lost between the folder and the database.
 */
@Service
public class HandOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    private final Shelf shelf;
    private final PublishedFolder published;
    private final Press press;
    private final PlayoutSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    /** One writer at a time: two at once would take the same revision number. */
    private final ReentrantLock writing = new ReentrantLock();

    HandOver(
            Shelf shelf,
            PublishedFolder published,
            PlayoutSettings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.published = published;
        this.press = new Press(published);
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /** What came of handing a day over. */
    public sealed interface Outcome {
        /** A new revision lies in the published folder. */
        record Published(HandedOver event) implements Outcome {}

        /** The latest revision says the same already. */
        record Unchanged(int revision) implements Outcome {}

        /** The house has no slate and standby card yet, so no list without a gap can be built; nothing was touched. */
        record NoStockYet() implements Outcome {}

        /** The day's window is over; nothing was touched. */
        record Over() implements Outcome {}
    }

    /**
     * Hands the day over.
     *
     * @throws kz.telesabaq.playout.published.PublicationFailed when the disk refuses; what was published before stands
     */
    @Transactional
    public Outcome handOver(AirDayPlan plan) {
        Instant now = clock.instant();
        HouseClock house = plan.channel().clock();
        if (!now.isBefore(
                house.instantOf(plan.day(), plan.channel().window(plan.day()).end()))) {
            return new Outcome.Over();
        }
        writing.lock();
        try {
            return publish(plan, now);
        } finally {
            writing.unlock();
        }
    }

    private Outcome publish(AirDayPlan plan, Instant now) {
        Optional<Rundown> previous = published.latest(plan.channel().id(), plan.day());
        int next = published.nextRevision(plan.channel().id(), plan.day());
        Optional<HouseStock> stock = shelf.stock(plan.channel().language());
        if (stock.isEmpty()) {
            return new Outcome.NoStockYet();
        }
        Rundown rundown = build(plan, stock.get(), previous, now, next);
        if (previous.isPresent() && saysTheSame(previous.get(), rundown)) {
            events.publishEvent(event(previous.get(), publishedLists(previous.get())));
            return new Outcome.Unchanged(previous.get().revision());
        }
        List<PlayoutList> lists = lists(rundown);
        press.publish(rundown, lists);
        HandedOver event = event(rundown, lists);
        LOG.info(
                "handed over {} {} rev {} sha {}",
                event.channel(),
                event.day(),
                event.revision(),
                event.lists().get(PlayoutFormat.JSON.shortName()));
        events.publishEvent(event);
        return new Outcome.Published(event);
    }

    private Rundown build(AirDayPlan plan, HouseStock stock, Optional<Rundown> previous, Instant now, int revision) {
        Map<LessonCode, Readiness> readiness = shelf.readiness(plan.slots().stream()
                .map(slot -> slot.lesson().code())
                .distinct()
                .toList());
        return previous.map(rundown -> RundownBuilder.rebuild(
                        plan, readiness, stock, new Frozen(rundown, frozenUntil(plan, now)), revision))
                .orElseGet(() -> RundownBuilder.build(plan, readiness, stock, revision));
    }

    /** The first frame of the day that may still change. */
    private SlotTime frozenUntil(AirDayPlan plan, Instant now) {
        HouseClock house = plan.channel().clock();
        AirDay day = plan.day();
        Instant frozen = now.plus(settings.frozenAhead());
        if (frozen.isBefore(house.opens(day))) {
            return SlotTime.OPENING;
        }
        return frozen.isBefore(house.closes(day))
                ? house.slotAt(frozen).plus(Frames.ONE)
                : SlotTime.OPENING.plus(house.length(day));
    }

    private static boolean saysTheSame(Rundown one, Rundown other) {
        return one.channel().equals(other.channel()) && one.entries().equals(other.entries());
    }

    private List<PlayoutList> lists(Rundown rundown) {
        Path store = settings.media().toAbsolutePath().normalize();
        return Arrays.stream(PlayoutFormat.values())
                .map(format -> format.list(rundown, MediaPaths.below(store)))
                .toList();
    }

    private List<PlayoutList> publishedLists(Rundown rundown) {
        return Arrays.stream(PlayoutFormat.values())
                .flatMap(format ->
                        published.list(rundown.channel().id(), rundown.day(), rundown.revision(), format).stream())
                .toList();
    }

    private static HandedOver event(Rundown rundown, List<PlayoutList> lists) {
        Map<String, Fingerprint> fingerprints =
                lists.stream().collect(Collectors.toMap(PlayoutList::format, PlayoutList::fingerprint));
        return new HandedOver(rundown.channel().id(), rundown.day(), rundown.revision(), fingerprints);
    }
}
