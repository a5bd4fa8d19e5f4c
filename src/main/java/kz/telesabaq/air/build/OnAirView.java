package kz.telesabaq.air.build;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.air.NowOnAir;
import kz.telesabaq.air.NowOnAir.Coming;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;

/** What a list says of an instant. */
public final class OnAirView {
    private static final int COMING = 3;

    private OnAirView() {}

    /**
     * What the channel shows.
     *
     * @param today the list of the air day that holds the instant
     * @param following the list of the next day that has one
     */
    public static NowOnAir at(Channel channel, Instant instant, Optional<Rundown> today, Optional<Rundown> following) {
        HouseClock clock = channel.clock();
        AirDay day = clock.dayAt(instant);
        SlotTime now = clock.slotAt(instant);
        Optional<Rundown> running = today.filter(list -> list.window().contains(now));
        if (running.isPresent()) {
            RundownEntry entry = running.get().at(now);
            return new NowOnAir.OnAir(
                    channel,
                    day,
                    running.get().revision(),
                    entry,
                    clock.instantOf(day, entry.start()),
                    now.since(entry.start()),
                    entry.span().end().since(now),
                    coming(running.get(), entry.span().end()));
        }
        Optional<Rundown> next =
                today.filter(list -> now.isBefore(list.window().start())).or(() -> following);
        return new NowOnAir.OffAir(
                channel,
                next.map(list -> clock.instantOf(list.day(), list.window().start())),
                next.map(list -> coming(list, list.window().start())).orElse(List.of()));
    }

    /** Lessons are what people wait for: fillers, slates and the standby card's repetitions are not announced. */
    private static List<Coming> coming(Rundown list, SlotTime from) {
        HouseClock clock = list.channel().clock();
        return list.entries().stream()
                .filter(entry -> !entry.start().isBefore(from))
                .filter(RundownEntry::beginsALesson)
                .limit(COMING)
                .map(entry -> new Coming(entry, clock.instantOf(list.day(), entry.start())))
                .toList();
    }
}
