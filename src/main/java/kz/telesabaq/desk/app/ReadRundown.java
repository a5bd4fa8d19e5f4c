package kz.telesabaq.desk.app;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.desk.app.PublishedLists.ListFile;
import kz.telesabaq.desk.build.RundownSheet;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import org.springframework.stereotype.Service;

/** The published rundown of a day, with its files. */
@Service
public class ReadRundown {
    private final CurrentCurriculum curriculum;
    private final PublishedRundowns published;
    private final PublishedLists lists;

    ReadRundown(CurrentCurriculum curriculum, PublishedRundowns published, PublishedLists lists) {
        this.curriculum = curriculum;
        this.published = published;
        this.lists = lists;
    }

    /** The channels in the order of the year's papers. */
    public Reading<List<Channel>> channels() {
        return curriculum.read().map(Curriculum::channels);
    }

    /** The latest revision; empty when the day has none. */
    public Optional<RundownSheet> sheet(ChannelId channel, AirDay day) {
        return published.latest(channel, day).map(RundownSheet::of);
    }

    /** The published day nearest to the given one, the later of two that are as near. */
    public Optional<AirDay> nearestDay(ChannelId channel, AirDay day) {
        return published.days(channel).stream()
                .reduce((one, other) -> distance(other, day) <= distance(one, day) ? other : one);
    }

    public List<ListFile> files(Rundown rundown) {
        return lists.of(rundown);
    }

    private static long distance(AirDay one, AirDay other) {
        return Math.abs(one.date().toEpochDay() - other.date().toEpochDay());
    }
}
