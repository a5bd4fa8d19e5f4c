package kz.telesabaq.media.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
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
