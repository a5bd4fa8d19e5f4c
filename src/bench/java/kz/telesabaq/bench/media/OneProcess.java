package kz.telesabaq.bench.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.MeasuredProcess;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Table;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.probe.MeasuringRun;
import kz.telesabaq.media.probe.MeasuringStation;
import kz.telesabaq.media.qc.QcRide;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Levels.Peaks;
import kz.telesabaq.transcode.build.Making;
import kz.telesabaq.transcode.build.MakingCommand;
import kz.telesabaq.transcode.build.Treatment;
import kz.telesabaq.transcode.build.Treatment.Carriage;
import kz.telesabaq.transcode.build.Treatment.Programme;
import kz.telesabaq.transcode.build.Treatment.Spread;
import kz.telesabaq.transcode.ffmpeg.WrapperArguments;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.profiles.Scenes;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;
import kz.telesabaq.transcode.sheets.ProfileFolder;

/**
 * The command MAKE runs for all shipped profiles with the ride, against the same encoders in a process each and measuring in
 * one of its own. What is for air is one process on both sides, since its profiles share the channels' ladder.
 */
final class OneProcess implements Part {
    private static final HouseNumber NUMBER = new HouseNumber("TK000001");

    @Override
    public String name() {
        return "one-process";
    }

    @Override
    public Chapter measure(Pace pace) {
        int seconds = pace.pick(20, 600);
        try {
            Path folder = Files.createTempDirectory("bench-media");
            var lesson = Lesson.drawn(folder, seconds);
            var making = new Shipped(lesson.file(), Frames.ofSeconds(seconds), folder);
            Duration together = well(lesson.run(making.together())).cpu();
            Duration apart = Duration.ZERO;
            List<List<String>> each = making.apart();
            for (List<String> one : each) {
                apart = apart.plus(well(lesson.run(one)).cpu());
            }
            long saved = 100 - together.toMillis() * 100 / apart.toMillis();
            return Chapter.of("One process for all outputs and the measuring")
                    .goal(Goal.atLeast("CPU saved against one process an output and one for measuring", 35, saved, "%"))
                    .table(Table.of("", "processes", "CPU ms")
                            .row("as MAKE runs it", 1, together.toMillis())
                            .row("one each", each.size(), apart.toMillis()))
                    .note(
                            "A drawn 720p lesson of %d s and every shipped profile of a lesson filmed by a camera, arguments as"
                                            .formatted(seconds)
                                    + " MAKE writes them; apart: what is for air in one, each rung with its sound and each file in one,"
                                    + " measuring in one. CPU as the operating system counts it.")
                    .fact("together_cpu_ms", together.toMillis())
                    .fact("apart_cpu_ms", apart.toMillis());
        } catch (IOException fault) {
            throw new UncheckedIOException("measuring in a temporary folder", fault);
        }
    }

    private static MeasuredProcess well(MeasuredProcess ended) {
        if (ended.exit() != 0) {
            throw new IllegalStateException("ffmpeg ended with %d: %s".formatted(ended.exit(), ended.output()));
        }
        return ended;
    }

    /** Everything that is shipped, as one command or as many. */
    private record Shipped(Path master, Frames length, Path folder) {
        private static final Treatment STUDIO =
                new Treatment("", Carriage.WHOLE_FRAMES, new Programme.Stream(0, Spread.AS_USUAL), List.of());

        List<String> together() throws IOException {
            Path own = folder("together");
            return arguments(profiles(), Optional.of(ride(own)), own);
        }

        List<List<String>> apart() throws IOException {
            List<List<String>> commands = new ArrayList<>();
            for (List<RenditionProfile> one : single(profiles())) {
                commands.add(arguments(one, Optional.empty(), folder("apart-" + commands.size())));
            }
            commands.add(MeasuringRun.arguments(master, facts(), ride(folder("measured"))));
            return commands;
        }

        private static List<RenditionProfile> profiles() {
            List<RenditionProfile> all = ProfileFolder.read(Path.of("media", "profiles"))
                    .orElseThrow()
                    .all();
            return Scenes.wanted(all, Scene.CAMERA);
        }

        private static List<List<RenditionProfile>> single(List<RenditionProfile> profiles) {
            List<List<RenditionProfile>> single = new ArrayList<>();
            single.add(profiles.stream().filter(RenditionProfile::isForAir).toList());
            for (RenditionProfile profile : profiles) {
                switch (profile) {
                    case RenditionProfile.HouseFile house -> {}
                    case RenditionProfile.CaptionFiles captions -> {}
                    case RenditionProfile.WebLadder ladder -> single.addAll(rungs(ladder));
                    case RenditionProfile.OneFile file -> single.add(List.of(file));
                    case RenditionProfile.SoundFile file -> single.add(List.of(file));
                    case RenditionProfile.Posters posters -> single.add(List.of(posters));
                    case RenditionProfile.SpriteSheet sheet -> single.add(List.of(sheet));
                }
            }
            return single;
        }

        /** A profile of one output carries its sound with it; here the smallest, and all sounds with the first rung. */
        private static List<List<RenditionProfile>> rungs(RenditionProfile.WebLadder ladder) {
            List<List<RenditionProfile>> single = new ArrayList<>();
            for (WebRung rung : ladder.rungs()) {
                List<WebSound> sounds =
                        single.isEmpty() ? ladder.sounds() : ladder.sounds().subList(0, 1);
                single.add(List.of(new RenditionProfile.WebLadder(
                        ladder.name(), ladder.scene(), List.of(rung), sounds, ladder.level())));
            }
            return single;
        }

        private List<String> arguments(List<RenditionProfile> profiles, Optional<QcRide> ride, Path own)
                throws IOException {
            var making = new Making(
                    new Source.FromFile(master, 25, 1),
                    length,
                    NUMBER,
                    STUDIO,
                    new Levels(70, Peaks.FREE, 70, Peaks.LIMITED),
                    Recipe.XDCAM_HD422,
                    profiles,
                    ride);
            var command = MakingCommand.of(making, own);
            for (var output : command.outputs()) {
                Files.createDirectories(
                        Path.of(output.target()).resolveSibling(".").normalize());
            }
            return ride.map(riding -> WrapperArguments.riding(command, riding.outputs()))
                    .orElseGet(() -> WrapperArguments.of(command));
        }

        private QcRide ride(Path own) throws IOException {
            return new MeasuringStation().board(facts(), length, Files.createDirectories(own.resolve("qc")));
        }

        private Path folder(String name) throws IOException {
            return Files.createDirectories(folder.resolve(name));
        }

        private SourceFacts facts() {
            var picture = new PictureFacts(
                    "h264",
                    "High",
                    1280,
                    720,
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
}
