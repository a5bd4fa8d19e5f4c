package kz.telesabaq.transcode.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.telesabaq.transcode.steps.StepKey;
import org.jspecify.annotations.Nullable;

/**
 * Where one attempt writes, beside the store on the same disk: {@code work/<key>.<attempt>.part}. Nothing below it counts
 * as made; what is verified is moved out by renaming.
 *
 * <p>Every attempt has a folder of its own, so that an ffmpeg left over from a killed worker can never write into the next
 * attempt. A lock held while it is in use tells the living from the dead.
 */
public final class PartFolder implements AutoCloseable {
    private static final String ENDING = ".part";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;

    private PartFolder(Path folder, FileChannel lockFile, FileLock lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** A new attempt at the step, locked until it is closed. */
    public static PartFolder open(Path store, StepKey key) throws IOException {
        String attempt = UUID.randomUUID().toString().substring(0, 8);
        Path folder = Files.createDirectories(store.resolve("work").resolve(key.shortly() + "." + attempt + ENDING));
        FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new PartFolder(folder, file, file.lock());
    }

    /** Where the attempt writes. */
    public Path folder() {
        return folder;
    }

    /** Removes what dead workers left behind; attempts in use anywhere on this disk stay. */
    public static void sweep(Path store) throws IOException {
        Path work = store.resolve("work");
        if (!Files.isDirectory(work)) {
            return;
        }
        try (Stream<Path> parts = Files.list(work)) {
            for (Path part :
                    parts.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                if (isDead(part)) {
                    remove(part);
                }
            }
        }
    }

    private static boolean isDead(Path part) throws IOException {
        try (FileChannel file = FileChannel.open(part.resolve(LOCK), StandardOpenOption.WRITE)) {
            FileLock free = file.tryLock();
            return free != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (NoSuchFileException neverLocked) {
            return true;
        }
    }

    /** Pushes every file below to the disk, then moves the pieces to where the store wants them. */
    public void moveInto(Path store, List<Path> pieces) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                sync(each);
            }
        }
        for (Path piece : pieces) {
            Path target = store.resolve(piece);
            Files.createDirectories(parentOf(target));
            if (Files.exists(target)) {
                // made by an attempt that died before it could say so
                Path aside = folder.resolve("replaced").resolve(piece);
                Files.createDirectories(parentOf(aside));
                Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(folder.resolve(piece), target, StandardCopyOption.ATOMIC_MOVE);
            sync(parentOf(target));
        }
    }

    static void sync(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            file.force(true);
        }
    }

    /** The folder around a path that has one. */
    public static Path parentOf(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(path + " has no folder around it");
        }
        return parent;
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
            remove(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot remove " + folder, fault);
        }
    }

    /** Removes a folder; files that vanish meanwhile are no fault. */
    static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                if (fault instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw fault;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
