package kz.telesabaq.mirror.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.mirror.AiredLesson;
import kz.telesabaq.mirror.Attempt;
import kz.telesabaq.mirror.Connector;
import kz.telesabaq.mirror.MirrorOrder;
import kz.telesabaq.mirror.Problem;
import kz.telesabaq.mirror.Receipt;
import kz.telesabaq.mirror.Release;
import kz.telesabaq.mirror.Target;
import kz.telesabaq.mirror.directory.LessonManifest.DeliveredFile;
import tools.jackson.core.JacksonException;

/**
 * Delivers lessons into a folder tree: written aside, synced, renamed, then read back. A revision's folder is there whole or
 * not at all; one that is there and whole is not touched again.
 */
public final class DirectoryConnector implements Connector<Target.DirectoryTarget> {
    private static final Wording MEDIA_MISSING = Wording.of(
            "Медиа қоймасында сабақтың файлы жоқ: %s. Сабақты қайта кодтаңыз.",
            "В хранилище нет файла урока: %s. Перекодируйте урок.",
            "A file of the lesson is missing from the media store: %s. Transcode the lesson again.");
    private static final Wording NOT_WRITTEN = Wording.of(
            "Қалтаға жазылмады: %s. Дискідегі бос орын мен құқықтарды тексеріңіз.",
            "Не удалось записать в папку: %s. Проверьте место на диске и права.",
            "Could not write to the folder: %s. Check the free space and the permissions.");
    private static final Wording NOT_WHOLE = Wording.of(
            "Жазылған файлдар тексеруден өтпеді: %s. Дискіні тексеріңіз.",
            "Записанные файлы не прошли проверку: %s. Проверьте диск.",
            "The files read back differ from those written: %s. Check the disk.");

    private final Path base;
    private final Path store;
    private final Disk disk;
    private final Clock clock;

    /**
     * @param base where targets lie whose folder is not absolute
     * @param store root of the media store
     */
    public DirectoryConnector(Path base, Path store, Disk disk, Clock clock) {
        this.base = base;
        this.store = store;
        this.disk = disk;
        this.clock = clock;
    }

    @Override
    public Class<Target.DirectoryTarget> serves() {
        return Target.DirectoryTarget.class;
    }

    /** One delivery at a time in this program, for the catalogue's sake. */
    @Override
    public synchronized Attempt ensure(Target.DirectoryTarget target, MirrorOrder order) {
        Path root = base.resolve(target.folder()).toAbsolutePath().normalize();
        var folder = LessonFolder.of(root, order);
        try {
            Optional<String> missing = missingMedia(order.release().lesson());
            if (proof(root, folder, order.release()).isEmpty()) {
                if (missing.isPresent()) {
                    return failed(MEDIA_MISSING, missing.get());
                }
                make(folder, order.release());
            }
            Catalog.renew(root, disk);
            return proof(root, folder, order.release())
                    .<Attempt>map(Attempt.Succeeded::new)
                    .orElseGet(() -> failed(NOT_WHOLE, folder.done().toString()));
        } catch (IOException fault) {
            return failed(NOT_WRITTEN, fault.toString());
        }
    }

    private void make(LessonFolder folder, Release release) throws IOException {
        disk.createFolders(folder.lesson());
        clearUp(folder);
        disk.createFolders(folder.part());
        var files = new ArrayList<DeliveredFile>();
        AiredLesson lesson = release.lesson();
        byte[] playlist = VodPlaylist.of(lesson.length()).getBytes(StandardCharsets.UTF_8);
        disk.write(folder.part().resolve(VodPlaylist.NAME), playlist);
        files.add(new DeliveredFile(
                VodPlaylist.NAME, playlist.length, Hashes.of(playlist).hex()));
        for (String segment : VodPlaylist.segments(lesson.length()).toList()) {
            Path source = source(lesson, segment);
            disk.copy(source, folder.part().resolve(segment));
            files.add(new DeliveredFile(
                    segment, Files.size(source), Hashes.of(source).hex()));
        }
        disk.write(folder.part().resolve(LessonFolder.MANIFEST), Json.write(LessonManifest.of(release, files)));
        disk.syncFolder(folder.part());
        disk.rename(folder.part(), folder.done());
        disk.syncFolder(folder.lesson());
    }

    /** What earlier attempts left behind, and a folder that is there but was damaged since. */
    private void clearUp(LessonFolder folder) throws IOException {
        List<Path> leftovers;
        try (Stream<Path> all = Files.list(folder.lesson())) {
            leftovers = all.filter(path -> path.getFileName().toString().contains(LessonFolder.PART))
                    .toList();
        }
        for (Path leftover : leftovers) {
            disk.delete(leftover);
        }
        if (Files.exists(folder.done())) {
            disk.rename(folder.done(), folder.part());
            disk.delete(folder.part());
        }
    }

    /** Reads everything back: proof that the release lies there whole, or nothing. */
    private Optional<Receipt> proof(Path root, LessonFolder folder, Release release) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(folder.manifest());
            LessonManifest manifest = Json.manifest(bytes);
            if (!manifest.describes(release)) {
                return Optional.empty();
            }
            for (DeliveredFile file : manifest.files()) {
                Path there = folder.done().resolve(file.name());
                if (Files.size(there) != file.bytes() || !Hashes.of(there).hex().equals(file.sha256())) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Receipt(
                    release.revision(),
                    root.relativize(folder.done()).toString(),
                    Hashes.of(bytes),
                    manifest.files().size(),
                    clock.instant()));
        } catch (NoSuchFileException | JacksonException notWhole) {
            return Optional.empty();
        }
    }

    private Optional<String> missingMedia(AiredLesson lesson) {
        return VodPlaylist.segments(lesson.length())
                .map(segment -> source(lesson, segment))
                .filter(source -> !Files.isRegularFile(source))
                .map(source -> store.relativize(source).toString())
                .findFirst();
    }

    private Path source(AiredLesson lesson, String segment) {
        return store.resolve(StorePaths.web(lesson.clip()))
                .resolve(lesson.best().name())
                .resolve(segment);
    }

    private static Attempt failed(Wording words, String what) {
        return new Attempt.Failed(new Problem.Retry(words.with(what)));
    }
}
