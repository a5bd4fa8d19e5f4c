package kz.telesabaq.playout.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.format.PlayoutFormat;

/**
 * The published revisions as they lie in their folder. A revision whose files do not agree with its manifest is passed over
 * as if it were not there, and said once in the log; the next lower one is then the latest.
 */
public final class PublishedFolder implements PublishedRundowns {
    /** A year of both channels is looked at in weeks; a rundown takes some hundred kilobytes of heap. */
    private static final int REMEMBERED = 64;

    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Path root;
    private final Map<Key, Optional<Revision>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Revision>> eldest) {
            return size() > REMEMBERED;
        }
    };

    public PublishedFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    @Override
    public Optional<Rundown> latest(ChannelId channel, AirDay day) {
        return latestRevision(channel, day).map(Revision::rundown);
    }

    @Override
    public Optional<Rundown> revision(ChannelId channel, AirDay day, int revision) {
        return sound(channel, day, revision).map(Revision::rundown);
    }

    @Override
    public List<AirDay> days(ChannelId channel) {
        try {
            return RevisionFolder.days(root.resolve(channel.name())).stream()
                    .filter(day -> latestRevision(channel, day).isPresent())
                    .toList();
        } catch (IOException e) {
            throw unreadable(channel.name(), e);
        }
    }

    /** A list of the latest revision. */
    public Optional<PlayoutList> list(ChannelId channel, AirDay day, PlayoutFormat format) {
        return latestRevision(channel, day).flatMap(revision -> revision.list(format));
    }

    public Optional<PlayoutList> list(ChannelId channel, AirDay day, int revision, PlayoutFormat format) {
        return sound(channel, day, revision).flatMap(found -> found.list(format));
    }

    /** The number the next revision of a day gets: above everything that was ever put into its folder. */
    public int nextRevision(ChannelId channel, AirDay day) {
        return revisions(channel, day).stream().findFirst().orElse(0) + 1;
    }

    private Optional<Revision> latestRevision(ChannelId channel, AirDay day) {
        return revisions(channel, day).stream()
                .flatMap(revision -> sound(channel, day, revision).stream())
                .findFirst();
    }

    private List<Integer> revisions(ChannelId channel, AirDay day) {
        try {
            return RevisionFolder.revisions(RevisionFolder.of(root, channel, day));
        } catch (IOException e) {
            throw unreadable(channel + " " + day, e);
        }
    }

    /** The revision when it is whole. Read once, for it never changes; again only when its folder was touched. */
    private Optional<Revision> sound(ChannelId channel, AirDay day, int number) {
        Path folder = RevisionFolder.of(root, channel, day, number);
        var key = new Key(folder, touched(folder));
        synchronized (remembered) {
            Optional<Revision> known = remembered.get(key);
            if (known != null) {
                return known;
            }
        }
        Optional<Revision> read = Revision.read(folder, channel, day, number);
        synchronized (remembered) {
            remembered.put(key, read);
        }
        return read;
    }

    private static FileTime touched(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (NoSuchFileException e) {
            return NEVER;
        } catch (IOException e) {
            throw new UncheckedIOException("The published revision %s cannot be looked at.".formatted(folder), e);
        }
    }

    private record Key(Path folder, FileTime touched) {}

    private UncheckedIOException unreadable(String what, IOException fault) {
        return new UncheckedIOException(
                "The published lists of %s cannot be read below %s.".formatted(what, root), fault);
    }
}
