package kz.telesabaq.bench.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Table;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Making;
import kz.telesabaq.transcode.build.MakingCommand;
import kz.telesabaq.transcode.build.Treatment;
import kz.telesabaq.transcode.build.Treatment.Carriage;
import kz.telesabaq.transcode.build.Treatment.Programme;
import kz.telesabaq.transcode.build.Treatment.Spread;
import kz.telesabaq.transcode.ffmpeg.WrapperArguments;
import kz.telesabaq.transcode.profiles.Products;
import kz.telesabaq.transcode.profiles.RenditionProfile.WebLadder;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.sheets.ProfileFolder;

/**
 * The lowest rungs of the shipped ladders, made as MAKE makes them, against a plain 240p rung of 25 pictures a second and two
 * passes at the same bitrate. Both are scaled to 1280 × 720 at 25 a second, as a viewer sees them, and held against the drawn
 * lesson by SSIM; by VMAF too where an ffmpeg that has {@code libvmaf} is named by {@code VMAF_FFMPEG}.
 */
final class SmallRungs implements Part {
    private static final HouseNumber NUMBER = new HouseNumber("TK000001");
    private static final int MOST_BOARD = 60;
    private static final int MOST_CAMERA = 100;
    private static final Pattern SSIM = Pattern.compile("SSIM Y:([0-9.]+)");
    private static final Pattern VMAF = Pattern.compile("VMAF score: ([0-9.]+)");
    private static final Treatment AS_IT_IS =
            new Treatment("", Carriage.WHOLE_FRAMES, new Programme.Stream(0, Spread.AS_USUAL), List.of());

    @Override
    public String name() {
        return "small-rungs";
    }

    @Override
    public Chapter measure(Pace pace) {
        int seconds = pace.pick(4, 20);
        var table = Table.of("lesson", "rung", "kbit/s", "SSIM", "VMAF");
        long worst = Long.MAX_VALUE;
        long board = 0;
        long camera = 0;
        try {
            Path folder = Files.createTempDirectory("bench-rungs");
            for (Scene scene : Scene.values()) {
                Path lesson = DrawnLessons.of(scene, seconds, Files.createDirectories(folder.resolve(scene.name())));
                for (WebRung rung : lowest(scene)) {
                    Seen ours = seen(rung(scene, rung, lesson, seconds, folder), lesson, seconds);
                    Seen plain = seen(plain(lesson, ours.kilobits(), folder), lesson, seconds);
                    table = row(row(table, scene, rung.name(), ours), scene, "240p25, plain", plain);
                    worst = Math.min(worst, ours.ssim() - plain.ssim());
                    board = scene == Scene.BOARD ? Math.max(board, ours.kilobits()) : board;
                    camera = scene == Scene.CAMERA ? Math.max(camera, ours.kilobits()) : camera;
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("measuring in a temporary folder", fault);
        }
        return Chapter.of("The smallest rungs against a plain 240p ladder")
                .goal(Goal.atMost("picture of a board lesson", MOST_BOARD, board, "kbit/s"))
                .goal(Goal.atMost("picture of a camera lesson", MOST_CAMERA, camera, "kbit/s"))
                .goal(Goal.atLeast("SSIM above plain 240p at the same bitrate, worst case", 1, worst, "·10⁻⁴"))
                .table(table)
                .note(
                        "Drawn lessons of %d s: a board written on line by line in Kazakh with formulas and a moving pointer; a"
                                        .formatted(seconds)
                                + " patterned figure that sways before a patterned wall, with the noise of a camera. No real lesson was at hand.")
                .fact("board_kbit", board)
                .fact("camera_kbit", camera);
    }

    /**
     * What came of one encoding.
     *
     * @param ssim of luma, ten-thousandths
     * @param vmaf as told, or a dash
     */
    private record Seen(long kilobits, long ssim, String vmaf) {}

    private static Table row(Table table, Scene scene, String rung, Seen seen) {
        return table.row(
                scene.name().toLowerCase(Locale.ROOT),
                rung,
                seen.kilobits(),
                BigDecimal.valueOf(seen.ssim(), 4),
                seen.vmaf());
    }

    private static List<WebRung> lowest(Scene scene) {
        return ladder(scene).rungs().subList(0, 1);
    }

    private static WebLadder ladder(Scene scene) {
        return ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all().stream()
                .filter(WebLadder.class::isInstance)
                .map(WebLadder.class::cast)
                .filter(ladder -> ladder.scene() == scene)
                .findFirst()
                .orElseThrow();
    }

    private static Path rung(Scene scene, WebRung rung, Path lesson, int seconds, Path folder) throws IOException {
        WebLadder shipped = ladder(scene);
        var alone = new WebLadder(
                shipped.name(), scene, List.of(rung), shipped.sounds().subList(0, 1), shipped.level());
        var making = new Making(
                new Source.FromFile(lesson, 25, 1),
                Frames.ofSeconds(seconds),
                NUMBER,
                AS_IT_IS,
                Levels.UNTOUCHED,
                Recipe.XDCAM_HD422,
                List.of(alone),
                Optional.empty());
        var command = MakingCommand.of(making, folder);
        for (var output : command.outputs()) {
            Files.createDirectories(Path.of(output.target()).resolveSibling(".").normalize());
        }
        ffmpeg(DrawnLessons.FFMPEG, WrapperArguments.of(command));
        return folder.resolve(Products.playlist(NUMBER, alone, rung.name()));
    }

    private static Path plain(Path lesson, long kilobits, Path folder) throws IOException {
        Path file = folder.resolve("plain.mp4");
        for (String pass : List.of("1", "2")) {
            ffmpeg(
                    DrawnLessons.FFMPEG,
                    List.of(
                            ("-y -i %s -an -vf scale=426:240:flags=bicubic,setsar=1 -c:v libx264 -preset medium -profile:v high"
                                            + " -b:v %2$dk -maxrate %2$dk -bufsize %2$dk -sc_threshold 0 -g 50 -keyint_min 50 -bf 0"
                                            + " -pass %3$s -passlogfile %4$s %5$s")
                                    .formatted(lesson, kilobits, pass, folder.resolve("passes"), file)
                                    .split(" ")));
        }
        return file;
    }

    private static Seen seen(Path encoded, Path lesson, int seconds) throws IOException {
        Path bare = lesson.resolveSibling("bare.h264");
        ffmpeg(
                DrawnLessons.FFMPEG,
                List.of("-y", "-i", encoded.toString(), "-map", "0:v", "-c", "copy", "-f", "h264", bare.toString()));
        long kilobits = Files.size(bare) * 8 / (1000L * seconds);
        String log = ffmpeg(DrawnLessons.FFMPEG, against(encoded, lesson, "ssim"));
        String vmaf = Optional.ofNullable(System.getenv("VMAF_FFMPEG"))
                .map(other -> first(VMAF, ffmpegOr(other, against(encoded, lesson, "libvmaf"))))
                .map(score -> score.setScale(1, RoundingMode.HALF_UP).toString())
                .orElse("–");
        return new Seen(kilobits, first(SSIM, log).movePointRight(4).longValue(), vmaf);
    }

    private static List<String> against(Path encoded, Path lesson, String measure) {
        return List.of(
                "-i",
                encoded.toString(),
                "-i",
                lesson.toString(),
                "-lavfi",
                "[0:v]settb=1/1000,setpts=PTS-STARTPTS,fps=25,scale=1280:720:flags=bicubic[seen];[1:v]settb=1/1000,setpts=PTS-STARTPTS,fps=25[drawn];[seen][drawn]"
                        + measure,
                "-f",
                "null",
                "-");
    }

    private static BigDecimal first(Pattern wanted, String log) {
        Matcher found = wanted.matcher(log);
        if (!found.find()) {
            throw new IllegalStateException("no " + wanted + " in " + log);
        }
        return new BigDecimal(found.group(1));
    }

    private static String ffmpegOr(String program, List<String> arguments) {
        try {
            return ffmpeg(program, arguments);
        } catch (IOException fault) {
            throw new UncheckedIOException("measuring with " + program, fault);
        }
    }

    private static String ffmpeg(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program, "-nostdin", "-hide_banner"));
        command.addAll(arguments);
        return TestClips.finish(command);
    }
}
