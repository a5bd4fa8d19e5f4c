package kz.telesabaq.bench.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.bench.MeasuredProcess;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;

/** A recording as it would arrive. It is drawn once, kept below {@code target/bench}, and repeated to the length wanted. */
record Material(Kind kind, Path file, Frames length) {
    private static final Path CACHE = Path.of("target", "bench", "media").toAbsolutePath();
    private static final int DRAWN = 20;
    private static final String SPEECH =
            "aevalsrc='0.16*(sin(2*PI*330*t)+0.6*sin(2*PI*660*t)+0.3*sin(2*PI*1980*t))*pow(sin(2*PI*1.85*t),2)"
                    + "*(0.7+0.3*sin(2*PI*0.3*t))':s=48000:d=%d";
    private static final String MOVING =
            "gradients=s=1920x1080:r=25:d=%1$d:speed=0.02:n=6,noise=alls=12:allf=t+u[wall];"
                    + "testsrc2=s=640x480:r=25:d=%1$d[person];[wall][person]overlay=x='300+200*sin(t)':y=300";

    /** What a lesson was recorded with. */
    enum Kind {
        BOARD("board, 1280×720 H.264", 1280, 720, "h264"),
        CAMERA("camera, 1920×1080 H.264, 25 Mb/s", 1920, 1080, "h264"),
        PHONE("phone, 1920×1080 HEVC, 12 Mb/s", 1920, 1080, "hevc");

        private final String words;
        private final int width;
        private final int height;
        private final String codec;

        Kind(String words, int width, int height, String codec) {
            this.words = words;
            this.width = width;
            this.height = height;
            this.codec = codec;
        }

        String words() {
            return words;
        }

        /** A page that fills with writing, or somebody moving before a grainy wall. */
        private String picture() {
            return switch (this) {
                case BOARD ->
                    "color=c=0x1d3b2a:s=1280x720:r=25:d=%1$d,drawgrid=w=160:h=90:t=1:c=white@0.15[page];"
                            + "testsrc=s=96x72:r=25:d=%1$d[hand];[page][hand]overlay=x='60+mod(n*3,1100)':y='80+80*floor(n/366)'";
                case CAMERA, PHONE -> MOVING;
            };
        }

        private List<String> encoder() {
            return switch (this) {
                case BOARD -> List.of("-c:v", "libx264", "-preset", "veryfast", "-crf", "20");
                case CAMERA -> List.of("-c:v", "libx264", "-preset", "veryfast", "-b:v", "25M");
                case PHONE ->
                    List.of(
                            "-c:v",
                            "libx265",
                            "-preset",
                            "ultrafast",
                            "-b:v",
                            "12M",
                            "-x265-params",
                            "log-level=error",
                            "-tag:v",
                            "hvc1");
            };
        }
    }

    static Material of(Kind kind, int seconds) {
        try {
            Path file = CACHE.resolve("%s-%d.mp4".formatted(kind, seconds));
            if (!Files.exists(file)) {
                Files.createDirectories(CACHE);
                repeated(drawn(kind), seconds, file);
            }
            return new Material(kind, file, Frames.ofSeconds(seconds));
        } catch (IOException fault) {
            throw new UncheckedIOException("drawing a recording into " + CACHE, fault);
        }
    }

    static FfmpegInstallation ffmpeg() {
        return FfmpegFinder.onThisMachine(CACHE.resolve("ffmpeg")).find().orElseThrow();
    }

    private static Path drawn(Kind kind) throws IOException {
        Path file = CACHE.resolve(kind + ".mp4");
        if (!Files.exists(file)) {
            var arguments = new ArrayList<>(List.of(
                    "-y",
                    "-filter_complex",
                    kind.picture().formatted(DRAWN) + "[v];" + SPEECH.formatted(DRAWN) + "[a]",
                    "-map",
                    "[v]",
                    "-map",
                    "[a]"));
            arguments.addAll(kind.encoder());
            arguments.addAll(List.of("-g", "50", "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "128k"));
            whole(arguments, file);
        }
        return file;
    }

    private static void repeated(Path piece, int seconds, Path file) throws IOException {
        whole(
                List.of(
                        "-y",
                        "-stream_loop",
                        Integer.toString(seconds / DRAWN),
                        "-i",
                        piece.toString(),
                        "-c",
                        "copy",
                        "-t",
                        Integer.toString(seconds)),
                file);
    }

    private static void whole(List<String> arguments, Path file) throws IOException {
        Path aside = file.resolveSibling("part-" + file.getFileName());
        var command = new ArrayList<>(arguments);
        command.add(aside.toString());
        run(command);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A command line as it is typed by hand, without the program. */
    static MeasuredProcess run(List<String> arguments) {
        var command = new ArrayList<>(List.of(ffmpeg().ffmpeg().toString(), "-nostdin", "-v", "error"));
        command.addAll(arguments);
        return well(MeasuredProcess.run(Path.of("."), Map.of(), command));
    }

    private static MeasuredProcess well(MeasuredProcess ended) {
        if (ended.exit() != 0) {
            throw new IllegalStateException("ffmpeg ended with %d: %s".formatted(ended.exit(), ended.output()));
        }
        return ended;
    }

    SourceFacts facts() {
        var picture = new PictureFacts(
                kind.codec,
                "",
                kind.width,
                kind.height,
                1,
                1,
                0,
                25,
                1,
                PictureFacts.Pace.CONSTANT,
                PictureFacts.Scan.PROGRESSIVE,
                PictureFacts.Light.STANDARD,
                "yuv420p");
        var sound = new SoundFacts("aac", 1, 48_000, "", "", length);
        return new SourceFacts("mov", length, Optional.of(picture), List.of(sound), List.of(), "", 0);
    }
}
