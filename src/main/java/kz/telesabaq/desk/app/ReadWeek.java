package kz.telesabaq.desk.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.desk.build.WeekSheet;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.schedule.Placement;
import org.springframework.stereotype.Service;

/** A school week of a channel as it is planned. */
@Service
public class ReadWeek {
    private final CurrentCurriculum curriculum;
    private final PlannedAirings planned;
    private final Shelf shelf;

    ReadWeek(CurrentCurriculum curriculum, PlannedAirings planned, Shelf shelf) {
        this.curriculum = curriculum;
        this.planned = planned;
        this.shelf = shelf;
    }

    /** The channels in the order of the year's papers. */
    public Reading<List<Channel>> channels() {
        return curriculum.read().map(Curriculum::channels);
    }

    /** The week a date lies in; empty when there is no such channel. */
    public Reading<Optional<WeekSheet>> sheet(ChannelId id, LocalDate date) {
        return curriculum.read().map(year -> year.channel(id).map(channel -> sheet(year, channel, date)));
    }

    private WeekSheet sheet(Curriculum year, Channel channel, LocalDate date) {
        LocalDate monday = WeekSheet.mondayOf(date);
        List<Placement> placements = planned.between(channel.id(), new AirDay(monday), new AirDay(monday.plusDays(6)));
        var readiness = shelf.readiness(
                placements.stream().map(Placement::lesson).distinct().toList());
        return WeekSheet.of(year, channel, monday, placements, readiness);
    }
}
