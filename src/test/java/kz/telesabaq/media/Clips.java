package kz.telesabaq.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;

/** Small recordings made on the fly by the ffmpeg under test. */
public final class Clips {
    public static final FfmpegFinder FINDER = FfmpegFinder.onThisMachine(Path.of("target", "ffmpeg-cache"));

    private static final String PICTURE = "testsrc2=s=640x360:r=25";
    private static final String SOUND = "sine=f=300:r=48000";

    private Clips() {}

    /** Picture and a tone for as many seconds, H.264 and AAC. */
    public static Path lesson(Path file, int seconds) {
        return make(file, seconds, PICTURE, SOUND, List.of("-movflags", "+faststart"));
    }

    /** With a picture and a sound of lavfi's making; an empty one is left out. */
    public static Path make(Path file, int seconds, String picture, String sound, List<String> output) {
        List<String> arguments = new ArrayList<>(List.of("-y", "-loglevel", "error"));
        for (String source : List.of(picture, sound)) {
            if (!source.isEmpty()) {
                arguments.addAll(List.of("-f", "lavfi", "-i", source));
            }
        }
        arguments.addAll(List.of("-t", Integer.toString(seconds)));
        arguments.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-threads", "1"));
        arguments.addAll(List.of("-c:a", "aac"));
        arguments.addAll(output);
        return run(file, arguments);
    }

    /** The same media in another container or with another header. */
    public static Path rewrapped(Path from, Path file, List<String> output) {
        List<String> arguments = new ArrayList<>(List.of("-y", "-loglevel", "error", "-i", "file:" + from));
        arguments.addAll(List.of("-c", "copy"));
        arguments.addAll(output);
        return run(file, arguments);
    }

    private static Path run(Path file, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.add("file:" + file.toAbsolutePath());
        var process = new FfmpegProcess(FINDER.find().orElseThrow(), LaunchPrefix.NONE, Limits.QUESTION);
        Ended ended = process.run(all, progress -> {});
        if (!(ended instanceof Ended.Finished)) {
            throw new IllegalStateException("no test clip: " + ended);
        }
        return file;
    }

    /** The first part of a file, as an interrupted copy leaves it. */
    public static byte[] firstPart(Path file, int percent) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        return Arrays.copyOf(whole, whole.length * percent / 100);
    }
}
