package kz.telesabaq.air;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.playout.RundownEntry;

/** What a channel shows at an instant, as its list has it. */
public sealed interface NowOnAir {

    Channel channel();

    /** What comes, soonest first; at most three. */
    List<Coming> next();

    /** An entry of the list with the instant at which it goes on air. */
    record Coming(RundownEntry entry, Instant begins) {}

    /**
     * Inside the window of a published day.
     *
     * @param elapsed how much of the entry is over
     * @param remaining how much of it is left, the frame on air included
     */
    record OnAir(
            Channel channel,
            AirDay day,
            int revision,
            RundownEntry entry,
            Instant began,
            Frames elapsed,
            Frames remaining,
            List<Coming> next)
            implements NowOnAir {
        public OnAir {
            next = List.copyOf(next);
        }
    }

    /**
     * Outside the window, or on a day without a list.
     *
     * @param resumes when the next published day begins its window; empty when none is published
     */
    record OffAir(Channel channel, Optional<Instant> resumes, List<Coming> next) implements NowOnAir {
        public OffAir {
            next = List.copyOf(next);
        }
    }
}
