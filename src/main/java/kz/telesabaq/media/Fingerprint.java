package kz.telesabaq.media;

import java.util.regex.Pattern;

/** SHA-256 of a file's bytes, 64 small hexadecimal digits. The same fingerprint is the same file. */
public record Fingerprint(String hex) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    public Fingerprint {
        if (!WRITTEN.matcher(hex).matches()) {
            throw new IllegalArgumentException("a SHA-256 fingerprint is 64 small hex digits, not \"" + hex + "\"");
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
