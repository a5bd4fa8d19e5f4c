package kz.telesabaq.transcode.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells that a file was replaced or written to while it was read: cheap enough to look at before and after every step.
 *
 * @param file of the disk's own numbering; empty where the disk has none
 */
public record SourceSeal(long bytes, FileTime changed, String file) {

    /** The seal as it is now. */
    public static SourceSeal of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        @Nullable Object key = now.fileKey();
        return new SourceSeal(now.size(), now.lastModifiedTime(), key == null ? "" : key.toString());
    }
}
