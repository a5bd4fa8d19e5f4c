package kz.telesabaq.desk.build;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;

/** What a channel shows at an instant, by its published rundowns. */
public sealed interface OnAir {
    /** How many lessons to come are told. */
    int FORESIGHT = 3;

    Channel channel();

    /** The lessons that follow, soonest first; at most {@link #FORESIGHT}. */
    List<Upcoming> next();

    /**
     * An entry is on air.
     *
     * @param ends the instant of the first frame that no longer belongs to it
     */
    record Playing(
            Channel channel, Rundown rundown, RundownEntry entry, Instant began, Instant ends, List<Upcoming> next)
            implements OnAir {
        public Playing {
            next = List.copyOf(next);
        }
    }

    /** Outside the lessons' window, or a day without school. */
    record OffAir(Channel channel, List<Upcoming> next) implements OnAir {
        public OffAir {
            next = List.copyOf(next);
        }
    }

    /** The window is open on a school day and no rundown was published: viewers see nothing of ours. */
    record Unpublished(Channel channel, AirDay day, List<Upcoming> next) implements OnAir {
        public Unpublished {
            next = List.copyOf(next);
        }
    }

    /**
     * Finds what is on air.
     *
     * @param published rundowns of the channel from the present air day on, in order
     */
    static OnAir at(Channel channel, SchoolCalendar calendar, List<Rundown> published, Instant now) {
        HouseClock clock = channel.clock();
        AirDay today = clock.dayAt(now);
        var moment = clock.slotAt(now);
        List<Upcoming> next = published.stream()
                .flatMap(rundown -> lessonsOf(rundown))
                .filter(upcoming -> upcoming.at().isAfter(now))
                .limit(FORESIGHT)
                .toList();
        if (!channel.window(today).contains(moment)) {
            return new OffAir(channel, next);
        }
        var rundown = published.stream()
                .filter(candidate -> candidate.day().equals(today))
                .findFirst();
        if (rundown.isPresent()) {
            var entry = rundown.get().at(moment);
            return new Playing(
                    channel,
                    rundown.get(),
                    entry,
                    clock.instantOf(today, entry.start()),
                    clock.instantOf(today, entry.span().end()),
                    next);
        }
        return calendar.isBroadcastDay(today.date())
                ? new Unpublished(channel, today, next)
                : new OffAir(channel, next);
    }

    private static Stream<Upcoming> lessonsOf(Rundown rundown) {
        return rundown.entries().stream()
                .filter(RundownEntry::beginsALesson)
                .map(entry -> new Upcoming(rundown.channel().clock().instantOf(rundown.day(), entry.start()), entry));
    }
}
