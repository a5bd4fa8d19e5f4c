package kz.telesabaq.asrun.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.Reconciliation;
import kz.telesabaq.asrun.build.Reconciler;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.qc.QcLedger;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays a day's list beside its as-run. */
@Service
public class ReconcileAirDay {
    private static final System.Logger LOG = System.getLogger(ReconcileAirDay.class.getName());

    private final AsRunLog log;
    private final PublishedRundowns published;
    private final ApplicationEventPublisher events;
    private final QcLedger lifted;
    private final Clock clock;

    ReconcileAirDay(
            AsRunLog log, PublishedRundowns published, ApplicationEventPublisher events, QcLedger lifted, Clock clock) {
        this.log = log;
        this.published = published;
        this.events = events;
        this.lifted = lifted;
        this.clock = clock;
    }

    /** How the day stands now, without concluding anything; empty when the day has no published list. */
    public Optional<Reconciliation> soFar(ChannelId channel, AirDay day) {
        return published
                .latest(channel, day)
                .map(list -> Reconciler.reconcile(list, log.of(channel, day)).with(overrides(list)));
    }

    private Map<HouseNumber, List<QcOverride>> overrides(Rundown list) {
        return lifted.ofClips(
                list.entries().stream().map(entry -> entry.clip().number()).toList());
    }

    /** The verdict on a day; announced when it is new. */
    @Transactional
    public Optional<Reconciliation> conclude(ChannelId channel, AirDay day) {
        Optional<Reconciliation> verdict = soFar(channel, day);
        verdict.map(AirDayReconciled::of)
                .filter(said -> log.conclude(said) == AsRunLog.News.NEW)
                .ifPresent(said -> {
                    LOG.log(
                            System.Logger.Level.INFO,
                            "reconciled {0} {1} rev {2}: {3} entries, {4} extra",
                            channel,
                            day,
                            said.revision(),
                            said.outcomes().size(),
                            said.extra());
                    events.publishEvent(said);
                });
        return verdict;
    }

    /**
     * Concludes the days of a channel whose window is over, the latest two of them. To be called every few minutes; a day
     * concluded before is concluded again only when something new was reported.
     */
    @Transactional
    public void concludeWhatIsOver(ChannelId channel) {
        Instant now = clock.instant();
        List<AirDay> over = published.days(channel).stream()
                .filter(day -> published
                        .latest(channel, day)
                        .filter(list -> isOver(list, now))
                        .isPresent())
                .toList();
        over.stream().skip(Math.max(0, over.size() - 2)).forEach(day -> conclude(channel, day));
    }

    private static boolean isOver(Rundown list, Instant now) {
        return !list.channel()
                .clock()
                .instantOf(list.day(), list.window().end())
                .isAfter(now);
    }
}
