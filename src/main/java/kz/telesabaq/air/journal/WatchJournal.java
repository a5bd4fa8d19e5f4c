package kz.telesabaq.air.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kz.telesabaq.curriculum.ChannelId;

/** Until when a channel was up, and what was told of it: {@code <channel>-watch.json}. */
public final class WatchJournal {
    private final JsonFile<Page> file;

    public WatchJournal(Path folder, ChannelId channel) {
        this.file = new JsonFile<>(folder.resolve(channel + "-watch.json"), Page.class);
    }

    /**
     * A stretch during which the channel was up.
     *
     * @param upSince its beginning
     * @param told everything that was over by then has been told
     * @param seen its last moment known
     */
    public record Watch(Instant upSince, Instant told, Instant seen) {}

    public Optional<Watch> read() {
        return file.read()
                .map(page -> new Watch(
                        Instant.parse(page.upSince()), Instant.parse(page.told()), Instant.parse(page.seen())));
    }

    public void write(Watch watch) {
        file.write(new Page(
                watch.upSince().toString(),
                watch.told().toString(),
                watch.seen().toString()));
    }

    record Page(String upSince, String told, String seen) {}
}
