package kz.telesabaq.desk.app;

import java.util.List;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.app.ListsOnOffer;
import org.springframework.stereotype.Component;

/** The lists of the playout, at the addresses from which playout servers fetch them. */
@Component
class PublishedListsAdapter implements PublishedLists {
    private final ListsOnOffer lists;

    PublishedListsAdapter(ListsOnOffer lists) {
        this.lists = lists;
    }

    @Override
    public List<ListFile> of(Rundown rundown) {
        return lists.of(rundown.channel().id(), rundown.day(), rundown.revision()).stream()
                .map(list -> new ListFile(
                        list.format(),
                        "/api/v1/channels/%s/days/%s/revisions/%d/playlists/%s"
                                .formatted(list.channel(), list.day(), list.revision(), list.format()),
                        list.fingerprint()))
                .toList();
    }
}
