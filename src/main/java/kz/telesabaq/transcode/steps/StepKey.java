package kz.telesabaq.transcode.steps;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import kz.telesabaq.media.Fingerprint;

/**
 * Names one piece of work: the same key always gives the same files, so what was finished under it is never made twice.
 *
 * @param hex SHA-256 over source, profile, ffmpeg's version and its arguments; 64 small hexadecimal digits
 */
public record StepKey(String hex) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    public StepKey {
        if (!WRITTEN.matcher(hex).matches()) {
            throw new IllegalArgumentException("a step key is 64 small hex digits, not \"" + hex + "\"");
        }
    }

    /**
     * The key of a step. Every part is written with its length before it, so that no two lists of parts read the same.
     *
     * @param source bytes the step works on
     * @param profile what is made, with its version: {@code xdcam-hd422@1}
     * @param arguments all that is given to ffmpeg, without names of files and folders
     */
    public static StepKey of(Fingerprint source, String profile, String ffmpegVersion, List<String> arguments) {
        var text = new StringBuilder();
        write(source.hex(), text);
        write(profile, text);
        write(ffmpegVersion, text);
        arguments.forEach(argument -> write(argument, text));
        return new StepKey(sha256(text.toString()));
    }

    private static void write(String part, StringBuilder text) {
        text.append(part.length()).append(':').append(part).append('\n');
    }

    /** Whether a text is a key. */
    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** Enough of it for a folder's name. */
    public String shortly() {
        return hex.substring(0, 16);
    }

    /** SHA-256 of a text in UTF-8, small hex. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JVM has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
