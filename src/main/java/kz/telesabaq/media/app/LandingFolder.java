package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Remembers between two looks how large files were, and so tells those that are still being written. */
final class LandingFolder {
    private final Path folder;
    private Map<Path, Seen> before = Map.of();

    LandingFolder(Path folder) {
        this.folder = folder;
    }

    private record Seen(long size, FileTime modified) {}

    /** Plain files whose size and time have not changed since the last look, by name; links are never followed. */
    List<Path> settled() throws IOException {
        Files.createDirectories(folder);
        Map<Path, Seen> now = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!LandingName.isUnfinished(file.getFileName().toString())) {
                    look(file).ifPresent(seen -> now.put(file, seen));
                }
            }
        }
        List<Path> settled = now.entrySet().stream()
                .filter(seen -> seen.getValue().equals(before.get(seen.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        before = Map.copyOf(now);
        return settled;
    }

    /** Whether a file is still as it was at the last look. */
    boolean isUnchanged(Path file) throws IOException {
        return look(file).filter(seen -> seen.equals(before.get(file))).isPresent();
    }

    private static Optional<Seen> look(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return Optional.of(new Seen(attributes.size(), attributes.lastModifiedTime()));
    }
}
