package kz.telesabaq.media;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 of a file's bytes, 64 small hexadecimal digits. The same fingerprint is the same file. */
public record Fingerprint(String hex) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    public Fingerprint {
        if (!WRITTEN.matcher(hex).matches()) {
            throw new IllegalArgumentException("a SHA-256 fingerprint is 64 small hex digits, not \"" + hex + "\"");
        }
    }

    /** Of all bytes that are left. */
    public static Fingerprint of(InputStream bytes) throws IOException {
        MessageDigest sha = sha256();
        byte[] chunk = new byte[1 << 16];
        for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
            sha.update(chunk, 0, count);
        }
        return new Fingerprint(HexFormat.of().formatHex(sha.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The first twelve digits, enough for people and log lines. */
    public String shortly() {
        return hex.substring(0, 12);
    }

    @Override
    public String toString() {
        return hex;
    }
}
