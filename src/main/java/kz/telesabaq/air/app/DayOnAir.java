package kz.telesabaq.air.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.air.Run;
import kz.telesabaq.air.Takeover;
import kz.telesabaq.air.Timeline;
import kz.telesabaq.air.build.TimelineBuilder;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.media.Clip;
import kz.telesabaq.playout.Rundown;

/**
 * An air day of a channel as it is being shown.
 *
 * @param takeovers the lists it followed, the first from its opening
 */
record DayOnAir(Channel channel, AirDay day, List<Clip> cards, Timeline timeline, List<Takeover> takeovers) {
    DayOnAir {
        takeovers = List.copyOf(takeovers);
    }

    /** The day by one list from its opening on. */
    static DayOnAir opening(Channel channel, AirDay day, List<Clip> cards, Optional<Rundown> list, Takeover takeover) {
        return new DayOnAir(channel, day, cards, laidOut(channel, day, cards, list, takeover), List.of(takeover));
    }

    /** The day with another list, or other files missing, from the takeover on. */
    DayOnAir takenOver(Optional<Rundown> list, Takeover takeover) {
        var all = new ArrayList<>(takeovers);
        all.add(takeover);
        Timeline later = laidOut(channel, day, cards, list, takeover);
        return new DayOnAir(channel, day, cards, timeline.takenOverBy(later, takeover.fromTick()), all);
    }

    Takeover last() {
        return takeovers.getLast();
    }

    /** What is shown inside the window; nothing on a day that never had a list. */
    List<Run> runs() {
        return takeovers.stream().allMatch(takeover -> takeover.revision() == 0)
                ? List.of()
                : timeline.runs(channel.window(day));
    }

    private static Timeline laidOut(
            Channel channel, AirDay day, List<Clip> cards, Optional<Rundown> list, Takeover takeover) {
        return list.map(rundown -> TimelineBuilder.onAir(rundown, cards, takeover.absences()))
                .orElseGet(() -> TimelineBuilder.offAir(channel.clock(), day, cards, takeover.absences()));
    }
}
