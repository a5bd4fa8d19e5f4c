package kz.telesabaq.transcode.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells that a file was replaced or written to while it was read or between two readings: cheap enough to look at before
 * and after every step.
 *
 * @param file of the disk's own numbering; empty where the disk has none
 */
public record SourceSeal(long bytes, FileTime changed, String file) {
    private static final String NAME = "source.seal";

    /** The seal as it is now. */
    public static SourceSeal of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        @Nullable Object key = now.fileKey();
        return new SourceSeal(now.size(), now.lastModifiedTime(), key == null ? "" : withoutDisk(key.toString()));
    }

    /** Each machine numbers its disks in its own way, and the next step may be another machine's. */
    private static String withoutDisk(String key) {
        return key.replaceFirst("dev=[0-9a-f]+,", "");
    }

    /** Lays it beside what a step made of the file, for later steps. */
    public void keepIn(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), text());
    }

    /** Whether it is another than the one that was kept in one of the folders; where none was, nothing is known. */
    public boolean differsFromKept(Collection<Path> folders) throws IOException {
        Optional<Path> kept = folders.stream()
                .map(folder -> folder.resolve(NAME))
                .filter(Files::exists)
                .findFirst();
        return kept.isPresent() && !Files.readString(kept.get()).equals(text());
    }

    private String text() {
        return "%d %s %s\n".formatted(bytes, changed, file);
    }
}
