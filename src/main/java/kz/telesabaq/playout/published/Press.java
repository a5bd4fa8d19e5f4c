package kz.telesabaq.playout.published;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.format.Manifest;

/**
 * Puts a revision into the published folder: written aside, every file and folder synced, then renamed, so that readers see
 * the whole of it or nothing, even after a power cut. A revision that is there is never replaced.
 */
public final class Press {
    private final Path root;

    /** The press of a folder; the folder is made with the first revision. */
    public Press(PublishedFolder folder) {
        this.root = folder.root();
    }

    /**
     * Publishes the lists of a rundown under its revision.
     *
     * @throws PublicationFailed when the disk refuses; nothing is visible then
     */
    public void publish(Rundown rundown, List<PlayoutList> lists) {
        ChannelId channel = rundown.channel().id();
        AirDay day = rundown.day();
        Path folder = RevisionFolder.of(root, channel, day);
        Path aside = RevisionFolder.aside(root, channel, day, rundown.revision());
        Path revision = RevisionFolder.of(root, channel, day, rundown.revision());
        try {
            makeFolder(folder);
            remove(aside);
            Files.createDirectory(aside);
            for (PlayoutList list : lists) {
                writeSynced(aside.resolve(list.fileName()), list.bytes());
            }
            writeSynced(
                    aside.resolve(RevisionFolder.MANIFEST),
                    manifest(rundown, lists).write());
            syncFolder(aside);
            Files.move(aside, revision, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(folder);
        } catch (IOException fault) {
            throw failed(rundown, aside, fault);
        }
    }

    private static Manifest manifest(Rundown rundown, List<PlayoutList> lists) {
        return new Manifest(
                rundown.channel().id(),
                rundown.day(),
                rundown.revision(),
                tzdb(rundown.channel().clock().zone()),
                lists.stream().map(Manifest.Listed::of).toList());
    }

    private static String tzdb(ZoneId zone) {
        var versions = ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())
                ? ZoneRulesProvider.getVersions(zone.getId())
                : null;
        return versions == null ? "none" : versions.lastKey();
    }

    private PublicationFailed failed(Rundown rundown, Path aside, IOException fault) {
        var failed = new PublicationFailed(
                "Revision %d of %s on %s could not be published below %s: %s. Nothing of it is visible and what was published before stands. Make room or mend the disk, then hand the day over again."
                        .formatted(rundown.revision(), rundown.channel().id(), rundown.day(), root, reason(fault)),
                fault);
        try {
            remove(aside);
        } catch (IOException leftover) {
            failed.addSuppressed(leftover);
        }
        return failed;
    }

    private static String reason(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    /** Makes the folder and whatever it lies in, each synced into the one above. */
    private static void makeFolder(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above == null || Files.isDirectory(folder)) {
            return;
        }
        makeFolder(above);
        Files.createDirectories(folder);
        syncFolder(above);
    }

    private static void writeSynced(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void syncFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
