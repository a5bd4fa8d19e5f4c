package kz.telesabaq.transcode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;

/** Small clips of every awkward kind, drawn by ffmpeg. */
public final class TestClips {
    /** The ffmpeg of this machine. */
    public static final FfmpegProcess FFMPEG = new FfmpegProcess(
            FfmpegFinder.onThisMachine(Path.of("target", "ffmpeg")).find().orElseThrow(),
            LaunchPrefix.NONE,
            Limits.QUESTION);

    /** Syllables in the band of speech. */
    public static final String SPEECH = "aevalsrc=0.1*sin(2*PI*300*t)*(0.5+0.5*sin(2*PI*4*t)):s=48000";

    private TestClips() {}

    /** Draws a clip: the arguments after the program, as a person types them, without the target. */
    public static Path draw(Path target, String arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(FFMPEG.installation().ffmpeg().toString(), "-y", "-nostdin", "-v", "error"));
        command.addAll(List.of(arguments.split(" ")));
        command.add(target.toString());
        finish(command);
        return target;
    }

    /** A clip of a picture source with a sound source, H.264 and AAC. */
    public static Path lesson(Path target, String picture, String sound) throws IOException {
        return draw(
                target,
                "-f lavfi -i %s -f lavfi -i %s -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac"
                        .formatted(picture, sound));
    }

    /** What a program said on its output; its log becomes the message of the fault when it fails. */
    public static String finish(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        return said;
    }
}
