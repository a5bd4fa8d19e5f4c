package kz.telesabaq.asrun.app;

import java.util.Optional;
import kz.telesabaq.air.EntryPlayed;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.asrun.Airing;
import kz.telesabaq.asrun.Airing.Verdict;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.asrun.build.Reconciler;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in, one after the other, and announces a lesson as soon as it has aired whole at its time. */
@Service
public class KeepAsRun {
    private static final System.Logger LOG = System.getLogger(KeepAsRun.class.getName());
    /** The name under which the embedded channel reports. */
    public static final String EMBEDDED = "embedded";

    private final AsRunLog log;
    private final PublishedRundowns published;
    private final CurrentCurriculum curriculum;
    private final ApplicationEventPublisher events;

    KeepAsRun(
            AsRunLog log, PublishedRundowns published, CurrentCurriculum curriculum, ApplicationEventPublisher events) {
        this.log = log;
        this.published = published;
        this.curriculum = curriculum;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(EntryPlayed played) {
        keep(new AsRunRecord(
                played.channel(),
                played.day(),
                played.start(),
                played.length(),
                played.clip(),
                EMBEDDED,
                played.over()));
    }

    /** A report of any engine. The same report again changes nothing. */
    @Transactional
    public void keep(AsRunRecord record) {
        Optional<Rundown> list = published.latest(record.channel(), record.day());
        if (log.keep(record, clock(record.channel(), list)) == AsRunLog.News.KNOWN) {
            return;
        }
        list.ifPresent(rundown -> announce(rundown, record));
    }

    private void announce(Rundown rundown, AsRunRecord record) {
        AirDay day = rundown.day();
        ChannelId channel = rundown.channel().id();
        for (Airing airing : Reconciler.reconcile(rundown, log.of(channel, day)).airings()) {
            if (airing.records().contains(record)
                    && airing.verdict() instanceof Verdict.Aired
                    && airing.planned() instanceof RundownEntry.Programme lesson) {
                var aired = new LessonAired(channel, day, lesson.slot(), lesson.clip());
                if (log.announce(aired) == AsRunLog.News.NEW) {
                    LOG.log(
                            System.Logger.Level.INFO,
                            "aired {0} {1} {2} {3} {4}",
                            channel,
                            day,
                            rundown.channel().clock().label(lesson.start()),
                            lesson.slot().lesson().code(),
                            lesson.clip().number());
                    events.publishEvent(aired);
                }
            }
        }
    }

    private HouseClock clock(ChannelId channel, Optional<Rundown> list) {
        return list.map(rundown -> rundown.channel().clock()).orElseGet(() -> switch (curriculum.read()) {
            case Reading.Accepted<Curriculum> read ->
                read.value()
                        .channel(channel)
                        .orElseThrow(() -> new IllegalArgumentException("nobody broadcasts as " + channel))
                        .clock();
            case Reading.Refused<Curriculum> refused -> HouseClock.ALMATY;
        });
    }
}
