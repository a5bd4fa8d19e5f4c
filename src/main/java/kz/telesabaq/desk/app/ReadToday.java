package kz.telesabaq.desk.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.desk.build.OnAir;
import kz.telesabaq.desk.build.Problems;
import kz.telesabaq.desk.build.TodayBoard;
import kz.telesabaq.desk.build.WorkBoard;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.LockedAirDays;
import org.springframework.stereotype.Service;

/** What is on air now, what is about to go wrong, and how far the media has come. */
@Service
public class ReadToday {
    /** Media work is shown for lessons of this many days. */
    private static final int WORK_DAYS = 14;

    /** Of each channel so many published days from today on are read; enough to name the next lesson. */
    private static final int RUNDOWNS = 2;

    private final CurrentCurriculum curriculum;
    private final PublishedRundowns published;
    private final LockedAirDays locked;
    private final Shelf shelf;
    private final Clock clock;

    ReadToday(
            CurrentCurriculum curriculum, PublishedRundowns published, LockedAirDays locked, Shelf shelf, Clock clock) {
        this.curriculum = curriculum;
        this.published = published;
        this.locked = locked;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The whole board. */
    public Reading<TodayBoard> board() {
        Instant now = clock.instant();
        return curriculum.read().map(year -> board(year, now));
    }

    /** Only what is on air, for the strip above every screen. */
    public Reading<List<OnAir>> onAir() {
        Instant now = clock.instant();
        return curriculum.read().map(year -> onAir(year, now));
    }

    /** The house's present instant, which a demonstration may have moved. */
    public Instant now() {
        return clock.instant();
    }

    /** The clock of the house: that of its first channel. */
    public HouseClock houseClock() {
        return switch (curriculum.read()) {
            case Reading.Accepted<Curriculum> accepted ->
                accepted.value().channels().stream()
                        .findFirst()
                        .map(Channel::clock)
                        .orElse(HouseClock.ALMATY);
            case Reading.Refused<Curriculum> _ -> HouseClock.ALMATY;
        };
    }

    private TodayBoard board(Curriculum year, Instant now) {
        AirDay first = new AirDay(now.atZone(HouseClock.ALMATY.zone()).toLocalDate()).previous();
        List<AirDayPlan> plans = locked.between(first, first.plusDays(WORK_DAYS));
        var lessons = plans.stream()
                .flatMap(plan -> plan.slots().stream())
                .map(slot -> slot.lesson().code())
                .distinct()
                .toList();
        var readiness = shelf.readiness(lessons);
        List<Rundown> rundowns = year.channels().stream()
                .flatMap(channel -> rundowns(channel, now).stream())
                .toList();
        return new TodayBoard(
                now,
                onAir(year, now),
                Problems.next24h(year, plans, rundowns, readiness, now),
                WorkBoard.of(plans, readiness));
    }

    private List<OnAir> onAir(Curriculum year, Instant now) {
        return year.channels().stream()
                .sorted(Comparator.comparing(Channel::id))
                .map(channel -> OnAir.at(channel, year.calendar(), rundowns(channel, now), now))
                .toList();
    }

    private List<Rundown> rundowns(Channel channel, Instant now) {
        AirDay today = channel.clock().dayAt(now);
        return published.days(channel.id()).stream()
                .filter(day -> !day.date().isBefore(today.date()))
                .limit(RUNDOWNS)
                .flatMap(day -> published.latest(channel.id(), day).stream())
                .toList();
    }
}
