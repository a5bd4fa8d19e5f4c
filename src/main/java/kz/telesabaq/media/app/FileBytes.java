package kz.telesabaq.media.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import kz.telesabaq.media.Fingerprint;

/** Files as the media room handles them: fingerprints, and moves that leave no torn file behind. */
final class FileBytes {
    private FileBytes() {}

    static Fingerprint fingerprint(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Fingerprint.of(in);
        }
    }

    /** Renames; from another disk it copies aside, syncs and renames, and only then lets go of the original. */
    static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.toAbsolutePath().getParent());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Path aside = to.resolveSibling(to.getFileName() + ".part");
            Files.copy(from, aside, StandardCopyOption.REPLACE_EXISTING);
            sync(aside);
            Files.move(aside, to, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(from);
        }
    }

    /**
     * Lets a file stand in the store under another name too, without letting go of it; what stands there already under a
     * name made of its bytes is the same. By link, from another disk by a copy aside.
     */
    static void keep(Path file, Path kept) throws IOException {
        Files.createDirectories(kept.toAbsolutePath().getParent());
        if (Files.isRegularFile(kept) && Files.size(kept) == Files.size(file)) {
            return;
        }
        try {
            Files.createLink(kept, file);
        } catch (FileSystemException | UnsupportedOperationException otherDisk) {
            Path aside = kept.resolveSibling(kept.getFileName() + ".part");
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
            sync(aside);
            Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Writes aside, syncs, renames. */
    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        Files.write(aside, bytes);
        sync(aside);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns when the disk has it. */
    static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
