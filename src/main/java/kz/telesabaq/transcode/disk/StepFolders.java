package kz.telesabaq.transcode.disk;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.transcode.steps.StepKey;

/** Finished steps, {@code made/<key>/}. Such a folder appears whole by one rename, or not at all. */
public final class StepFolders {
    private final Path store;

    /** @param store root of the media store */
    public StepFolders(Path store) {
        this.store = store;
    }

    /** Where the step's files stand, or will. */
    public Path of(StepKey key) {
        return store.resolve("made").resolve(key.hex());
    }

    /** Every finished step, in order of the keys. */
    public List<StepKey> all() throws IOException {
        Path made = store.resolve("made");
        if (!Files.isDirectory(made)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(made)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .filter(StepKey::isWritten)
                    .sorted()
                    .map(StepKey::new)
                    .toList();
        }
    }

    /** Bytes of all files of a finished step. */
    public long bytes(StepKey key) throws IOException {
        long bytes = 0;
        for (Path each : everythingBelow(of(key))) {
            bytes += Files.isRegularFile(each) ? Files.size(each) : 0;
        }
        return bytes;
    }

    /** When a step was finished. */
    public Instant since(StepKey key) throws IOException {
        return Files.getLastModifiedTime(of(key)).toInstant();
    }

    /** Removes a finished step: its name first, so that half of it never stands. */
    public void remove(StepKey key) throws IOException {
        Path aside = Files.createDirectories(store.resolve("work")).resolve(key.shortly() + ".leaving.part");
        Files.move(of(key), aside, StandardCopyOption.ATOMIC_MOVE);
        PartFolder.remove(aside);
    }

    /** Whether the step is finished. */
    public boolean stands(StepKey key) {
        return Files.isDirectory(of(key));
    }

    /** Syncs all that was written and gives it its name; where another was faster, its work stands and this is dropped. */
    public void keep(StepKey key, Path written) throws IOException {
        for (Path each : everythingBelow(written)) {
            PartFolder.sync(each);
        }
        Path target = of(key);
        Path made = Files.createDirectories(PartFolder.parentOf(target));
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException faster) {
            return;
        } catch (FileSystemException fault) {
            if (!stands(key)) {
                throw fault;
            }
            return;
        }
        PartFolder.sync(made);
        PartFolder.sync(PartFolder.parentOf(made));
    }

    private static List<Path> everythingBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}
