package kz.telesabaq.playout.app;

import java.util.Arrays;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.format.PlayoutFormat;
import kz.telesabaq.playout.published.PublishedFolder;
import org.springframework.stereotype.Service;

/** The lists of a published revision as they lie in the folder, for screens that offer them. */
@Service
public class ListsOnOffer {
    private final PublishedFolder published;

    ListsOnOffer(PublishedFolder published) {
        this.published = published;
    }

    /** One list a format, those that exist. */
    public List<PlayoutList> of(ChannelId channel, AirDay day, int revision) {
        return Arrays.stream(PlayoutFormat.values())
                .flatMap(format -> published.list(channel, day, revision, format).stream())
                .toList();
    }
}
