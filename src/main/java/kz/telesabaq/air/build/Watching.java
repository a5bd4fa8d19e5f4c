package kz.telesabaq.air.build;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.air.EntryPlayed;
import kz.telesabaq.air.Run;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.ChannelId;

/**
 * What may be claimed to have been on the air, and no more: the part of each run during which the channel was up.
 *
 * @param channel whose
 * @param clock of the channel
 */
public record Watching(ChannelId channel, HouseClock clock) {

    /**
     * The runs of a day that came to their end in {@code (told, now]}, each from the moment the channel was up.
     *
     * @param upSince since when the channel has been up without interruption
     */
    public List<EntryPlayed> over(AirDay day, List<Run> runs, Instant upSince, Instant told, Instant now) {
        return runs.stream()
                .filter(run -> ends(day, run).isAfter(told) && !ends(day, run).isAfter(now))
                .flatMap(run -> offered(day, run, upSince, now, now).stream())
                .toList();
    }

    /** The run that was on the air when the channel went down, up to that moment; those before it were told already. */
    public Stream<EntryPlayed> brokenOff(AirDay day, List<Run> runs, Instant upSince, Instant down, Instant now) {
        return runs.stream()
                .filter(run -> ends(day, run).isAfter(down)
                        && clock.instantOf(day, run.start()).isBefore(down))
                .flatMap(run -> offered(day, run, upSince, down, now).stream());
    }

    private Optional<EntryPlayed> offered(AirDay day, Run run, Instant upSince, Instant until, Instant now) {
        Instant opens = clock.opens(day);
        SlotTime up = upSince.isAfter(opens)
                ? new SlotTime(Frames.covering(Duration.between(opens, upSince)))
                : SlotTime.OPENING;
        SlotTime down = new SlotTime(Frames.within(Duration.between(opens, until)));
        SlotTime from = up.isAfter(run.start()) ? up : run.start();
        SlotTime to = down.isBefore(run.span().end()) ? down : run.span().end();
        return from.isBefore(to)
                ? Optional.of(new EntryPlayed(channel, day, from, to.since(from), run.clip(), now))
                : Optional.empty();
    }

    private Instant ends(AirDay day, Run run) {
        return clock.instantOf(day, run.span().end());
    }
}
