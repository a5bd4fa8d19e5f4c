package kz.telesabaq.bench.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.telesabaq.bench.MeasuredProcess;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;

/** A drawn lesson as a camera would send it, and ffmpeg to work on it. */
record Lesson(Path file, String ffmpeg) {

    static Lesson drawn(Path folder, int seconds) throws IOException {
        String ffmpeg = FfmpegFinder.onThisMachine(Files.createDirectories(folder.resolve("cache")))
                .find()
                .orElseThrow()
                .ffmpeg()
                .toString();
        Path file = folder.resolve("KK-05-MATH-001.mp4");
        var lesson = new Lesson(file, ffmpeg);
        lesson.run(List.of(
                "-y",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=1280x720:r=25:d=" + seconds,
                "-f",
                "lavfi",
                "-i",
                "anoisesrc=c=pink:a=0.1:r=48000:d=" + seconds,
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-b:a",
                "128k",
                file.toString()));
        return lesson;
    }

    MeasuredProcess run(List<String> arguments) {
        var command = new ArrayList<>(List.of(ffmpeg, "-nostdin", "-v", "error"));
        command.addAll(arguments);
        return MeasuredProcess.run(Path.of("."), Map.of(), command);
    }
}
