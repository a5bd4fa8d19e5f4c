package kz.telesabaq.media.sftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.media.Arrival;
import kz.telesabaq.media.Arrivals;
import kz.telesabaq.media.app.LandingName;
import kz.telesabaq.media.app.Leftovers;
import kz.telesabaq.media.app.MediaFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that lie in the door: those with a final name are taken when nobody has written to them for a while, unfinished ones
 * go when nobody has for long. Their own times are not believed, for clients set them; how long they lay unchanged before
 * the house was last started is not known, so the count begins anew then.
 */
final class QuietDrops {
    private static final Logger LOG = LoggerFactory.getLogger(QuietDrops.class);
    private static final Duration QUIET = Duration.ofMinutes(2);
    private static final Duration LEFT = Duration.ofDays(7);

    private final Path root;
    private final String user;
    private final OpenFiles open;
    private final Arrivals arrivals;
    private final Leftovers leftovers;
    private final Clock clock;
    private Map<Path, Seen> before = Map.of();

    QuietDrops(Path root, String user, OpenFiles open, Arrivals arrivals, Leftovers leftovers, Clock clock) {
        this.root = root;
        this.user = user;
        this.open = open;
        this.arrivals = arrivals;
        this.leftovers = leftovers;
        this.clock = clock;
    }

    private record Seen(long size, FileTime modified, Instant since) {
        boolean isSame(Seen other) {
            return size == other.size && modified.equals(other.modified);
        }
    }

    synchronized void tidy() {
        try {
            look();
        } catch (IOException fault) {
            throw new MediaFault("cannot look into the SFTP folder " + root, fault);
        }
    }

    private void look() throws IOException {
        Files.createDirectories(root);
        Instant now = clock.instant();
        Map<Path, Seen> seen = new HashMap<>();
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                Seen lies = seen(file, now);
                if (!isDone(file, lies, now)) {
                    seen.put(file, lies);
                }
            }
        }
        before = Map.copyOf(seen);
    }

    private Seen seen(Path file, Instant now) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        var fresh = new Seen(attributes.size(), attributes.lastModifiedTime(), now);
        Seen known = before.get(file);
        boolean isWritten = open.has(file.getFileName());
        return known != null && !isWritten && known.isSame(fresh) ? known : fresh;
    }

    private boolean isDone(Path file, Seen lies, Instant now) throws IOException {
        String name = file.getFileName().toString();
        Duration quiet = Duration.between(lies.since(), now);
        boolean isUnfinished = LandingName.isUnfinished(name);
        if (!isUnfinished && quiet.compareTo(QUIET) >= 0) {
            arrivals.takeOver(new Arrival(file, name, Arrival.Door.SFTP, user), Optional.empty());
            return true;
        }
        if (isUnfinished && quiet.compareTo(LEFT) >= 0) {
            leftovers.cleared(name, Arrival.Door.SFTP, user, lies.size(), lies.since());
            Files.delete(file);
            LOG.info("{} lay unfinished in the SFTP folder since {} and is cleared away", name, lies.since());
            return true;
        }
        return false;
    }
}
