package kz.telesabaq.mirror.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.telesabaq.media.Fingerprint;

/** SHA-256 of files, read in full. */
final class Hashes {
    private Hashes() {}

    static Fingerprint of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, sink);
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    static Fingerprint of(byte[] bytes) {
        return new Fingerprint(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has SHA-256", fault);
        }
    }
}
