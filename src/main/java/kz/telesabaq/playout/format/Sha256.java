package kz.telesabaq.playout.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.telesabaq.media.Fingerprint;

/** The fingerprint of bytes in memory. */
public final class Sha256 {
    private Sha256() {}

    public static Fingerprint of(byte[] bytes) {
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, this one has not", e);
        }
    }
}
