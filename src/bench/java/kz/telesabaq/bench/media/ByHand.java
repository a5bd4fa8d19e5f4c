package kz.telesabaq.bench.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.MeasuredProcess;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.probe.MeasuringStation;
import kz.telesabaq.transcode.Orders;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Levels.Peaks;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.build.Listened.Heard;
import kz.telesabaq.transcode.ffmpeg.RenditionMaker;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;

/**
 * MAKE as a worker runs it, with its watchdog, progress, log and prefix, against the very command line it used, typed into a
 * shell. A script between the maker and ffmpeg writes the command line down.
 */
final class ByHand implements Part {

    @Override
    public String name() {
        return "by-hand";
    }

    @Override
    public Chapter measure(Pace pace) {
        int seconds = pace.pick(10, 600);
        var material = Material.of(Material.Kind.BOARD, seconds);
        try {
            Path folder = Files.createTempDirectory("bench-media");
            var ffmpeg = Material.ffmpeg();
            Path words = folder.resolve("words");
            Path script = Files.writeString(
                    folder.resolve("ffmpeg"),
                    "#!/bin/sh\nprintf '%%s\\0' \"$@\" > '%s'\nexec '%s' \"$@\"\n".formatted(words, ffmpeg.ffmpeg()));
            if (!script.toFile().setExecutable(true)) {
                throw new IOException(script + " may not be run");
            }
            var maker = new RenditionMaker(
                    new FfmpegProcess(
                            new FfmpegInstallation(script, ffmpeg.ffprobe(), ffmpeg.version(), ffmpeg.origin()),
                            LaunchPrefix.ofThisMachine(),
                            Limits.QUESTION),
                    Optional.of(new MeasuringStation()),
                    folder,
                    new CaptionFiles());
            StepOrder order = order(material, folder);
            Path made = Files.createDirectories(folder.resolve("made"));
            OwnCost ours = OwnCost.of(() -> {
                if (!(maker.make(order, made, progress -> {}) instanceof StepOutcome.Made)) {
                    throw new IllegalStateException("MAKE did not make " + material);
                }
            });
            MeasuredProcess typed = typed(ffmpeg, words);
            return chapter(material, ours, typed);
        } catch (IOException fault) {
            throw new UncheckedIOException("measuring in a temporary folder", fault);
        }
    }

    private static Chapter chapter(Material material, OwnCost ours, MeasuredProcess typed) {
        long cpu = permille(ours.cpu().toMillis(), typed.cpu().toMillis());
        long wall = permille(ours.wall().toMillis(), typed.wall().toMillis());
        return Chapter.of("The pipeline against the same command by hand")
                .goal(Goal.atMost("CPU above the command typed by hand", 30, cpu, "‰"))
                .goal(Goal.atMost("wall above the command typed by hand", 30, wall, "‰"))
                .table(Table.of("", "CPU", "wall")
                        .row("MAKE in a worker", Samples.shown(ours.cpu()), Samples.shown(ours.wall()))
                        .row("the same command by hand", Samples.shown(typed.cpu()), Samples.shown(typed.wall())))
                .note(
                        "%s, %d s: house file, ladder for air and the measuring that rides along. MAKE counts the JVM's own time, reading the log and judging flashes."
                                .formatted(
                                        material.kind().words(),
                                        material.length().toDuration().toSeconds()))
                .fact("maker_cpu_ms", ours.cpu().toMillis())
                .fact("typed_cpu_ms", typed.cpu().toMillis())
                .fact("maker_wall_ms", ours.wall().toMillis())
                .fact("typed_wall_ms", typed.wall().toMillis());
    }

    private static long permille(long ours, long typed) {
        return (ours - typed) * 1000 / typed;
    }

    private static MeasuredProcess typed(FfmpegInstallation ffmpeg, Path words) throws IOException {
        List<String> command = new ArrayList<>(List.of(ffmpeg.ffmpeg().toString()));
        command.addAll(List.of(new String(Files.readAllBytes(words), StandardCharsets.UTF_8).split("\0")));
        int progress = command.indexOf("-progress");
        command.subList(progress, progress + 2).clear();
        MeasuredProcess ended = MeasuredProcess.run(Path.of("."), Map.of(), command);
        if (ended.exit() != 0) {
            throw new IllegalStateException("the command typed by hand ended with " + ended.exit());
        }
        return ended;
    }

    private static StepOrder order(Material material, Path folder) throws IOException {
        List<RenditionProfile> profiles = ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all().stream()
                .filter(profile -> profile.name().id().equals("xdcam-hd422"))
                .toList();
        Path listened = Files.createDirectories(folder.resolve("listened"));
        Files.writeString(
                listened.resolve(Listened.FILE),
                new Listened(new Levels(-10, Peaks.FREE, 70, Peaks.LIMITED), Scene.BOARD, Heard.SOMETHING).json());
        return new StepOrder(
                new Step(
                        StepKind.MAKE,
                        Step.Part.WHOLE,
                        profiles.stream().map(RenditionProfile::name).toList()),
                Orders.anOrder(material.file(), material.length()),
                Optional.of(material.facts()),
                profiles,
                List.of(),
                new TreeMap<>(Map.of("LISTEN-WHOLE", listened)));
    }
}
