package kz.telesabaq.transcode.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.telesabaq.transcode.TranscodeOrder;

/**
 * Names one piece of work: the same key always gives the same files, so what was finished under it is never made twice.
 *
 * @param hex SHA-256 over source, house number, recipe, ffmpeg's version and its arguments
 */
public record StepKey(String hex) {

    public static StepKey of(TranscodeOrder order, String ffmpegVersion, Command plan) {
        String text = String.join(
                "\n",
                order.id().hex(),
                order.number().text(),
                order.length().toString(),
                order.recipe().toString(),
                ffmpegVersion,
                plan.graph(),
                plan.outputs().stream().map(Command.Output::options).toList().toString());
        return new StepKey(sha256(text));
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
}
