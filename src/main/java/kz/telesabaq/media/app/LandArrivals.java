package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Arrival;
import kz.telesabaq.media.Arrivals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts what came by any door into the landing folder, under a tamed name that begins with its lesson; what lies there
 * already is never overwritten. The next sweeps take it from there.
 */
@Component
public class LandArrivals implements Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(LandArrivals.class);

    private final Path landing;
    private final LandingNotes notes;

    public LandArrivals(MediaSettings settings) {
        this.landing = settings.landing();
        this.notes = new LandingNotes(landing);
    }

    @Override
    public void takeOver(Arrival arrival, Optional<LessonCode> lesson) {
        try {
            land(arrival, lesson);
        } catch (IOException fault) {
            throw new MediaFault("cannot move %s into the landing folder %s".formatted(arrival.file(), landing), fault);
        }
    }

    private void land(Arrival arrival, Optional<LessonCode> lesson) throws IOException {
        Path file = arrival.file();
        boolean isTaken = !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        boolean liesThere = arrival.door() == Arrival.Door.LANDING_FOLDER
                && file.toAbsolutePath()
                        .normalize()
                        .startsWith(landing.toAbsolutePath().normalize());
        if (isTaken || liesThere) {
            return;
        }
        Files.createDirectories(landing);
        String name = LandingName.inTheLanding(arrival.givenName(), lesson);
        for (int copy = 1; ; copy++) {
            Path target = landing.resolve(LandingName.numbered(name, copy));
            if (isPut(file, target)) {
                notes.write(
                        String.valueOf(target.getFileName()),
                        new LandingNotes.Note(arrival.givenName(), arrival.door(), arrival.by()));
                Files.deleteIfExists(file);
                LOG.info("{} arrived by {} from \"{}\"", target.getFileName(), arrival.door(), arrival.by());
                return;
            }
        }
    }

    /**
     * A link, because a rename would overwrite: told whether the file now stands under its new name, be it from an earlier
     * attempt that was cut off.
     */
    private boolean isPut(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return Files.isSameFile(file, target);
        } catch (FileSystemException | UnsupportedOperationException otherDisk) {
            return isCopied(file, target);
        }
    }

    /** Copies under a hidden name, which no sweep takes, and links that. */
    private boolean isCopied(Path file, Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Path aside = landing.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.copy(file, aside);
            FileBytes.sync(aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
