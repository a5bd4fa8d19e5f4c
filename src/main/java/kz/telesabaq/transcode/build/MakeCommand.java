package kz.telesabaq.transcode.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.build.Command.Output;
import kz.telesabaq.transcode.steps.StepKey;

/** From an order to the one command that makes its house file and its whole ladder. */
public final class MakeCommand {
    private MakeCommand() {}

    /**
     * @param folder where the files are laid, below it as {@link StorePaths} says
     * @param levels how the sound is set
     */
    public static Command of(TranscodeOrder order, Levels levels, Path folder) {
        Recipe recipe = order.recipe();
        String graph = PictureGraph.of(order.source(), order.length(), recipe) + ";"
                + SoundGraph.programme(order.source(), order.length(), recipe, levels) + ",asplit=2[ah][aw];"
                + SoundGraph.houseTracks(recipe.house().audioTracks()) + ";"
                + SoundGraph.webTracks(recipe, levels);
        List<Output> outputs = new ArrayList<>();
        outputs.add(house(recipe.house(), folder.resolve(StorePaths.house(order.number()))));
        for (int at = 0; at < recipe.ladder().size(); at++) {
            outputs.add(rung(recipe.ladder().get(at), "r" + (at + 1), "w" + (at + 1), order.number(), folder));
        }
        return new Command(order.source(), graph, outputs);
    }

    /** Names this piece of work; levels and folders do not matter, since they follow from the rest. */
    public static StepKey key(TranscodeOrder order, String ffmpegVersion) {
        Command plan = of(order, Levels.UNTOUCHED, Path.of("store"));
        List<String> arguments =
                new ArrayList<>(List.of(order.number().text(), order.length().toString(), plan.graph()));
        plan.outputs().forEach(output -> arguments.addAll(output.options()));
        return StepKey.of(order.id(), order.recipe().toString(), ffmpegVersion, arguments);
    }

    private static Output house(HouseProfile house, Path file) {
        List<String> options = new ArrayList<>(List.of("-map", "[house]"));
        IntStream.rangeClosed(1, house.audioTracks())
                .forEach(track -> options.addAll(List.of("-map", "[t%d]".formatted(track))));
        options.addAll(List.of(
                "-map_metadata", "-1", "-map_chapters", "-1", "-fps_mode", "passthrough", "-c:v", house.videoCodec()));
        options.addAll(house.videoArguments());
        options.addAll(List.of("-c:a", house.audioCodec(), "-ar", "48000", "-timecode", house.startTimecode()));
        return new Output(options, "mxf", file.toString());
    }

    static Output rung(RungProfile rung, String picture, String sound, HouseNumber number, Path folder) {
        Path segments = folder.resolve(StorePaths.web(number)).resolve(rung.name());
        List<String> options = new ArrayList<>(List.of("-map", "[" + picture + "]", "-map", "[" + sound + "]"));
        options.addAll(webCodecs(rung));
        long seconds = Segments.LENGTH.toDuration().toSeconds();
        options.addAll(List.of(
                "-g",
                Long.toString(Segments.LENGTH.count()),
                "-keyint_min",
                Long.toString(Segments.LENGTH.count()),
                "-force_key_frames",
                "expr:eq(mod(n,%d),0)".formatted(Segments.LENGTH.count()),
                "-hls_time",
                Long.toString(seconds),
                "-hls_list_size",
                "0",
                "-hls_playlist_type",
                "vod",
                "-hls_segment_filename",
                numbered(segments, "seg_%05d.ts")));
        return new Output(options, "hls", segments.resolve("index.m3u8").toString());
    }

    /** Encoder settings of a rung; what {@link RungProfile#codecs()} and {@link RungProfile#peakBits()} promise. */
    static List<String> webCodecs(RungProfile rung) {
        return List.of(
                "-map_metadata",
                "-1",
                "-map_chapters",
                "-1",
                "-fps_mode",
                "passthrough",
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-profile:v",
                "main",
                "-level:v",
                "%d.%d".formatted(rung.level() / 10, rung.level() % 10),
                "-crf",
                Integer.toString(rung.quality()),
                "-maxrate",
                Integer.toString(rung.videoBits()),
                "-bufsize",
                Integer.toString(rung.videoBits()),
                "-sc_threshold",
                "0",
                "-c:a",
                "aac",
                "-ar",
                "48000",
                "-ac",
                "2",
                "-b:a",
                Integer.toString(rung.audioBits()));
    }

    /** A folder whose own name may hold a percent sign, before a numbered file name. */
    static String numbered(Path folder, String pattern) {
        return folder.toString().replace("%", "%%") + "/" + pattern;
    }

    /** Bytes an order needs on the disk while it is made, with a fifth to spare. */
    public static long room(Recipe recipe, Frames length) {
        long bits = recipe.house().bitsPerSecond()
                + recipe.ladder().stream().mapToLong(RungProfile::peakBits).sum();
        return Math.ceilDiv(Math.multiplyExact(bits, length.toMillis()), 8000L) * 6 / 5;
    }
}
