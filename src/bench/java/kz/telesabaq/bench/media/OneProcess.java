package kz.telesabaq.bench.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Samples;
import kz.telesabaq.bench.Table;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.ffmpeg.SafeInput;
import kz.telesabaq.media.probe.MeasuringRun;
import kz.telesabaq.media.probe.MeasuringStation;
import kz.telesabaq.media.qc.QcRide;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.build.Command;
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
import kz.telesabaq.transcode.profiles.RenditionProfile.HouseFile;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.profiles.Scenes;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;
import kz.telesabaq.transcode.sheets.ProfileFolder;

/**
 * The command MAKE runs for all shipped profiles with the ride, against a process for each output and one for measuring, as
 * houses run whose profiles are a command line each. The rivals take no way round: each scales straight to its own size.
 */
final class OneProcess implements Part {
    private static final HouseNumber NUMBER = new HouseNumber("TK000001");

    @Override
    public String name() {
        return "one-process";
    }

    @Override
    public Chapter measure(Pace pace) {
        int seconds = pace.pick(5, 30);
        var table = Table.of(
                "recording", "decoding alone, CPU s", "one process, CPU s", "processes", "one each, CPU s", "saved");
        long worst = 100;
        long best = 0;
        var chapter = Chapter.of("One process for all outputs and the measuring");
        try {
            Path folder = Files.createTempDirectory("bench-media");
            for (Material.Kind kind : Material.Kind.values()) {
                var material = Material.of(kind, seconds);
                var making = new Shipped(material, Files.createDirectories(folder.resolve(kind.name())));
                Duration decoding = Material.run(List.of("-i", material.file().toString(), "-f", "null", "-"))
                        .cpu();
                Duration together = Material.run(making.together()).cpu();
                List<List<String>> each = making.apart();
                Duration apart =
                        each.stream().map(one -> Material.run(one).cpu()).reduce(Duration.ZERO, Duration::plus);
                long saved = 100 - together.toMillis() * 100 / apart.toMillis();
                worst = Math.min(worst, saved);
                best = Math.max(best, saved);
                table = table.row(
                        kind.words(),
                        Samples.shown(decoding),
                        Samples.shown(together),
                        each.size(),
                        Samples.shown(apart),
                        saved + " %");
                chapter = chapter.fact(kind + "_together_cpu_ms", together.toMillis())
                        .fact(kind + "_apart_cpu_ms", apart.toMillis())
                        .fact(kind + "_decoding_cpu_ms", decoding.toMillis());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("measuring in a temporary folder", fault);
        }
        return chapter.goal(Goal.atLeast("CPU saved by one process, the recording that saves least", 35, worst, "%"))
                .goal(Goal.atLeast("CPU saved by one process, the recording that saves most", 35, best, "%"))
                .table(table)
                .note(
                        "%d s of each recording, every shipped profile of a lesson filmed by a camera with both house files. Apart: a process for each house file, each rung, each sound, each file, the pictures, and one for measuring; encoders and their settings are the same on both sides. CPU as the operating system counts it."
                                .formatted(seconds))
                .note(
                        "What one process can save is decoding, sound and scaling; the encoders cost the same either way, so the share depends on how dear the recording is to decode.");
    }

    /** Everything that is shipped, as one command or as many. */
    private record Shipped(Material material, Path folder) {
        private static final String TWO_CHANNELS =
                "pan=stereo|c0=c0|c1=c0,aresample=48000:async=1:first_pts=0,aformat=sample_fmts=flt:channel_layouts=stereo";
        private static final Treatment STUDIO =
                new Treatment("", Carriage.WHOLE_FRAMES, new Programme.Stream(0, Spread.ONE_TO_BOTH), List.of());

        List<String> together() throws IOException {
            Path own = folder("together");
            return arguments(profiles(), Optional.of(ride(own)), own);
        }

        /** House files and rungs for air typed out, everything else by the commands MAKE writes for one profile alone. */
        List<List<String>> apart() throws IOException {
            List<List<String>> commands = new ArrayList<>();
            List<HouseFile> houses = profiles().stream()
                    .filter(HouseFile.class::isInstance)
                    .map(HouseFile.class::cast)
                    .toList();
            List<Command.Output> outputs =
                    command(profiles(), Optional.empty(), folder("apart-air")).outputs();
            for (int at = 0; at < houses.size(); at++) {
                commands.add(typed(houseGraph(houses.get(at).sheet(), at + 1), outputs.get(at)));
            }
            for (RungProfile rung : Recipe.XDCAM_HD422.ladder()) {
                commands.add(typed(rungGraph(rung), outputs.get(commands.size())));
            }
            for (RenditionProfile profile : profiles()) {
                for (RenditionProfile one : single(profile)) {
                    commands.add(arguments(List.of(one), Optional.empty(), folder("apart-" + commands.size())));
                }
            }
            commands.add(MeasuringRun.arguments(material.file(), material.facts(), ride(folder("measured"))));
            return commands;
        }

        private List<String> typed(String graph, Command.Output output) {
            List<String> arguments = new ArrayList<>(List.of("-y", "-max_error_rate", "0"));
            arguments.addAll(SafeInput.options(material.file()));
            arguments.addAll(List.of("-filter_complex", graph));
            arguments.addAll(output.options());
            arguments.addAll(List.of("-f", output.format(), output.target()));
            return arguments;
        }

        private static String houseGraph(HouseProfile sheet, int at) {
            var graph = new StringBuilder(
                    "[0:V:0]fps=25:start_time=0,scale=%d:%d:flags=lanczos,fieldorder=tff,format=%s,setfield=tff,setsar=1[house%d];"
                            .formatted(sheet.width(), sheet.height(), sheet.pixelFormat(), at));
            graph.append("[0:a:0]%s,volume=7dB,asplit=%d".formatted(TWO_CHANNELS, sheet.audioTracks()));
            for (int track = 1; track <= sheet.audioTracks(); track++) {
                graph.append("[s%d]".formatted(track));
            }
            for (int track = 1; track <= sheet.audioTracks(); track++) {
                String channel = track == 1 ? "c0" : track == 2 ? "c1" : "0*c0";
                graph.append(";[s%d]pan=mono|c0=%s[t%d-%d]".formatted(track, channel, at, track));
            }
            return graph.toString();
        }

        private static String rungGraph(RungProfile rung) {
            return ("[0:V:0]fps=25:start_time=0,scale=%1$d:%2$d:flags=bicubic,format=yuv420p,setsar=1[air-%3$s];"
                            + "[0:a:0]%4$s,volume=14dB,aresample=192000,alimiter=level=false:limit=0.8128,aresample=48000[air-sound-%3$s]")
                    .formatted(rung.width(), rung.height(), rung.name(), TWO_CHANNELS);
        }

        private static List<RenditionProfile> single(RenditionProfile profile) {
            return switch (profile) {
                case HouseFile house -> List.of();
                case RenditionProfile.CaptionFiles captions -> List.of();
                case RenditionProfile.WebLadder ladder -> rungs(ladder);
                case RenditionProfile.OneFile file -> List.of(file);
                case RenditionProfile.SoundFile file -> List.of(file);
                case RenditionProfile.Posters posters -> List.of(posters);
                case RenditionProfile.SpriteSheet sheet -> List.of(sheet);
            };
        }

        /** A ladder of one rung carries a sound with it: here the smallest, and all sounds with the first rung. */
        private static List<RenditionProfile> rungs(RenditionProfile.WebLadder ladder) {
            List<RenditionProfile> single = new ArrayList<>();
            for (WebRung rung : ladder.rungs()) {
                List<WebSound> sounds =
                        single.isEmpty() ? ladder.sounds() : ladder.sounds().subList(0, 1);
                single.add(new RenditionProfile.WebLadder(
                        ladder.name(), ladder.scene(), List.of(rung), sounds, ladder.level()));
            }
            return single;
        }

        private static List<RenditionProfile> profiles() {
            return Scenes.wanted(
                    ProfileFolder.read(Path.of("media", "profiles"))
                            .orElseThrow()
                            .all(),
                    Scene.CAMERA);
        }

        private List<String> arguments(List<RenditionProfile> profiles, Optional<QcRide> ride, Path own)
                throws IOException {
            Command command = command(profiles, ride, own);
            return ride.map(riding -> WrapperArguments.riding(command, riding.outputs()))
                    .orElseGet(() -> WrapperArguments.of(command));
        }

        private Command command(List<RenditionProfile> profiles, Optional<QcRide> ride, Path own) throws IOException {
            var making = new Making(
                    new Source.FromFile(material.file(), 25, 1),
                    material.length(),
                    NUMBER,
                    STUDIO,
                    new Levels(70, Peaks.FREE, 70, Peaks.LIMITED),
                    Recipe.XDCAM_HD422,
                    profiles,
                    ride);
            Command command = MakingCommand.of(making, own);
            for (var output : command.outputs()) {
                Files.createDirectories(
                        Path.of(output.target()).resolveSibling(".").normalize());
            }
            return command;
        }

        private QcRide ride(Path own) throws IOException {
            return new MeasuringStation()
                    .board(material.facts(), material.length(), Files.createDirectories(own.resolve("qc")));
        }

        private Path folder(String name) throws IOException {
            return Files.createDirectories(folder.resolve(name));
        }
    }
}
