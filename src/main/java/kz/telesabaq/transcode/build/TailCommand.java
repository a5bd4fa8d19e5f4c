package kz.telesabaq.transcode.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.build.Command.Output;

/**
 * Makes the tails of a card: one run a rung of all lengths one after the other, cut into a file each.
 *
 * <p>A tail is one frame longer than a segment at least and one frame shorter than two at most: see {@link Segments}.
 */
public final class TailCommand {
    public static final int SHORTEST = Math.toIntExact(Segments.SHORTEST_FILL.count());
    public static final int LONGEST = Math.toIntExact(2 * Segments.LENGTH.count() - 1);

    private TailCommand() {}

    /** The lengths of all tails together. */
    public static Frames all() {
        return Frames.of(LongStream.rangeClosed(SHORTEST, LONGEST).sum());
    }

    public static Command of(Source.Drawn card, Recipe recipe, Levels levels, HouseNumber number, Path folder) {
        String graph = PictureGraph.ladderOnly(all(), recipe) + ";"
                + SoundGraph.programme(card, all(), recipe, levels) + "[aw];"
                + SoundGraph.webTracks(recipe, levels);
        List<Output> outputs = new ArrayList<>();
        for (int at = 0; at < recipe.ladder().size(); at++) {
            outputs.add(tails(recipe.ladder().get(at), at + 1, number, folder));
        }
        RungProfile best = recipe.ladder().getLast();
        var small = new Source.Drawn(Drawing.smaller(card.picture(), best.width(), best.height()), card.sound());
        return new Command(small, graph, outputs);
    }

    private static Output tails(RungProfile rung, int at, HouseNumber number, Path folder) {
        Path segments = folder.resolve(StorePaths.web(number)).resolve(rung.name());
        List<String> options = new ArrayList<>(List.of("-map", "[r%d]".formatted(at), "-map", "[w%d]".formatted(at)));
        options.addAll(MakeCommand.webCodecs(rung));
        options.addAll(List.of(
                "-g",
                "1000",
                "-force_key_frames",
                cuts().mapToObj(frame -> Frames.of(frame).toSeconds()).collect(Collectors.joining(",")),
                "-segment_format",
                "mpegts",
                "-segment_frames",
                cuts().mapToObj(Long::toString).collect(Collectors.joining(",")),
                "-segment_start_number",
                Integer.toString(SHORTEST),
                "-reset_timestamps",
                "1"));
        return new Output(options, "segment", MakeCommand.numbered(segments, "tail_%03d.ts"));
    }

    /** The frames at which a next tail begins. */
    private static LongStream cuts() {
        return LongStream.range(SHORTEST, LONGEST)
                .map(last -> LongStream.rangeClosed(SHORTEST, last).sum());
    }
}
