package kz.telesabaq.media.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Arrays;

/** What came of a piece of an upload. What is kept is synced. */
enum UploadPiece {
    /** There was nothing in it, and nothing is missing. */
    NOTHING,
    KEPT,
    /** More than was missing: nothing of it is kept. */
    TOO_LONG,
    /** Not what its sender sent: nothing of it is kept. */
    OTHER_BYTES;

    /**
     * Appends what comes, also when the line breaks in the middle.
     *
     * @param offset bytes that are there
     * @param missing bytes that may come
     */
    static UploadPiece append(Path file, long offset, long missing, InputStream piece) throws IOException {
        if (missing == 0) {
            return piece.read() < 0 ? NOTHING : TOO_LONG;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.position(offset);
            boolean isWhole;
            try {
                isWhole = copy(piece, Channels.newOutputStream(channel), missing);
            } finally {
                channel.force(true);
            }
            if (!isWhole) {
                channel.truncate(offset);
                channel.force(true);
            }
            return isWhole ? KEPT : TOO_LONG;
        }
    }

    /**
     * Appends the whole piece once it has been proven, or nothing.
     *
     * @param aside where it lies until then
     */
    static UploadPiece appendProven(
            Path file, Path aside, long offset, long missing, InputStream piece, Uploads.Checksum checksum)
            throws IOException {
        try {
            boolean isWhole;
            try (OutputStream out = Files.newOutputStream(aside)) {
                isWhole = copy(new DigestInputStream(piece, checksum.digest()), out, missing);
            }
            if (!isWhole) {
                return TOO_LONG;
            }
            if (!Arrays.equals(checksum.digest().digest(), checksum.expected())) {
                return OTHER_BYTES;
            }
            try (InputStream proven = Files.newInputStream(aside)) {
                return append(file, offset, missing, proven);
            }
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Told whether the stream ended within the bound; never writes more than that. */
    private static boolean copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] chunk = new byte[1 << 16];
        long left = most;
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            if (count > left) {
                return false;
            }
            out.write(chunk, 0, count);
            left -= count;
        }
        return true;
    }
}
