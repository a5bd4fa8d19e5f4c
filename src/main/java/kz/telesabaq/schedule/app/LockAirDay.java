package kz.telesabaq.schedule.app;

import java.time.Clock;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.AirDayLocked;
import kz.telesabaq.schedule.AirDayPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locks a day of the latest plan: from then on it is what will be built for air. */
@Service
public class LockAirDay {
    private static final Logger LOG = LoggerFactory.getLogger(LockAirDay.class);

    private final CurrentCurriculum curriculum;
    private final PlanArchive archive;
    private final PlannedDays days;
    private final AirDayBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LockAirDay(
            CurrentCurriculum curriculum,
            PlanArchive archive,
            PlannedDays days,
            AirDayBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.curriculum = curriculum;
        this.archive = archive;
        this.days = days;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Locking a day again that has not changed does nothing; a changed day becomes the next revision. */
    @Transactional
    public Locking lock(ChannelId channel, AirDay day) {
        return switch (curriculum.read()) {
            case Reading.Accepted<Curriculum> papers -> lock(papers.value(), channel, day);
            case Reading.Refused<Curriculum> refused -> new Locking.Refused(refused.findings());
        };
    }

    private Locking lock(Curriculum papers, ChannelId id, AirDay day) {
        var channel = papers.channel(id);
        if (channel.isEmpty()) {
            return new Locking.Refused(List.of(LockingFinding.noSuchChannel(id)));
        }
        var plan = archive.latest();
        if (plan.isEmpty()) {
            return new Locking.Refused(List.of(LockingFinding.noPlanYet()));
        }
        return lock(plan.get(), papers, channel.get(), day);
    }

    private Locking lock(StoredPlan plan, Curriculum papers, Channel channel, AirDay day) {
        var findings = days.findings(plan, papers, channel, day);
        if (Finding.anyBlocking(findings)) {
            return new Locking.Refused(findings);
        }
        var slots = days.slots(plan, papers, channel, day);
        if (slots.isEmpty()) {
            return new Locking.Refused(List.of(LockingFinding.nothingOnAir(channel.id(), day)));
        }
        var before = book.latest(channel.id(), day);
        int revision = before.map(AirDayPlan::revision).orElse(0);
        if (before.isPresent() && before.get().equals(new AirDayPlan(channel, day, revision, slots))) {
            return new Locking.Unchanged(before.get());
        }
        var locked = new AirDayPlan(channel, day, revision + 1, slots);
        book.enter(locked, clock.instant());
        events.publishEvent(new AirDayLocked(locked));
        LOG.info("locked {} {} rev {}: {} slots", channel.id(), day, locked.revision(), slots.size());
        return new Locking.Locked(locked);
    }
}
