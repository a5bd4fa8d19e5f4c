package kz.telesabaq.mirror.directory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code catalog.json}: all lessons of a directory target in their newest revision. Made anew from the folders themselves, so
 * it can be lost and never lies.
 */
final class Catalog {
    static final String NAME = "catalog.json";
    static final String FORMAT = "telesabaq-mirror-catalog/1";
    private static final Pattern REVISION = Pattern.compile("rev-(\\d{1,6})");
    private static final int DEPTH_OF_A_REVISION = 4;

    private Catalog() {}

    /** A lesson's newest revision; {@code folder} is below the root, with slashes. */
    record Entry(
            String code,
            int revision,
            LessonManifest.Title title,
            LessonManifest.SubjectName subject,
            int grade,
            String language,
            LessonManifest.Aired aired,
            long lengthFrames,
            String folder,
            String manifestSha256) {}

    record Document(String format, int lessons, Collection<Entry> entries) {}

    /** Replaces the catalogue; two programs at it take turns. */
    static void renew(Path root, Disk disk) throws IOException {
        try (var lock = FileChannel.open(
                        root.resolve(".catalog.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ignored = lock.lock()) {
            Path part = root.resolve("." + NAME + ".part");
            disk.write(part, Json.write(read(root)));
            disk.rename(part, root.resolve(NAME));
            disk.syncFolder(root);
        }
    }

    static Document read(Path root) throws IOException {
        var newest = new TreeMap<String, Entry>();
        for (Path folder : revisions(root)) {
            byte[] bytes = Files.readAllBytes(folder.resolve(LessonFolder.MANIFEST));
            LessonManifest lesson = Json.manifest(bytes);
            Entry entry = entry(root.relativize(folder), lesson, bytes);
            newest.merge(entry.code(), entry, (one, other) -> one.revision() > other.revision() ? one : other);
        }
        return new Document(FORMAT, newest.size(), newest.values());
    }

    private static List<Path> revisions(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root, DEPTH_OF_A_REVISION)) {
            return all.filter(path -> root.relativize(path).getNameCount() == DEPTH_OF_A_REVISION)
                    .filter(path ->
                            REVISION.matcher(path.getFileName().toString()).matches())
                    .filter(path -> Files.exists(path.resolve(LessonFolder.MANIFEST)))
                    .sorted()
                    .toList();
        }
    }

    private static Entry entry(Path folder, LessonManifest lesson, byte[] manifest) {
        return new Entry(
                lesson.code(),
                lesson.revision(),
                lesson.title(),
                lesson.subject(),
                lesson.grade(),
                lesson.language(),
                lesson.aired(),
                lesson.lengthFrames(),
                folder.toString().replace('\\', '/'),
                Hashes.of(manifest).hex());
    }
}
