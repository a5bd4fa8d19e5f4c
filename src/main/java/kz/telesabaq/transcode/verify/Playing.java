package kz.telesabaq.transcode.verify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.ffmpeg.Progress;
import kz.telesabaq.media.ffmpeg.SafeInput;

/**
 * Plays finished files to their end in one process: every stream is decoded once, and meters listen where they are asked to.
 * Only when something is complained of is each file played alone, to know which one is meant.
 */
final class Playing {
    /** Errors show in what is read of a picture; smoothing its blocks afterwards cannot fail. */
    private static final List<String> WITHOUT_SMOOTHING = List.of("-skip_loop_filter", "all");

    private final FfmpegProcess ffmpeg;

    Playing(FfmpegProcess ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** What came of it. */
    sealed interface End {
        /** @param played one for each file, in their order */
        record Through(List<Played> played) implements End {
            public Through {
                played = List.copyOf(played);
            }
        }

        /** The machine did not let it come to an end. */
        record Stopped(Ended ended) implements End {}
    }

    End play(List<Playable> files, Duration length, Consumer<Progress> progress) {
        var log = new PlayLog();
        Ended ended = ffmpeg.within(Limits.workOn(length)).run(arguments(files), progress, log::line);
        boolean byItself =
                ended instanceof Ended.Finished || ended instanceof Ended.Failed failed && !failed.bySignal();
        if (!byItself) {
            return new End.Stopped(ended);
        }
        boolean well = ended instanceof Ended.Finished && log.complaints().isEmpty();
        if (well || files.size() == 1) {
            List<Played> played =
                    IntStream.range(0, files.size()).mapToObj(log::played).toList();
            return new End.Through(well ? played : complained(played.getFirst(), ended));
        }
        return oneByOne(files, length);
    }

    private End oneByOne(List<Playable> files, Duration length) {
        List<Played> played = new ArrayList<>();
        for (Playable file : files) {
            switch (play(List.of(file), length, now -> {})) {
                case End.Stopped stopped -> {
                    return stopped;
                }
                case End.Through alone -> played.add(alone.played().getFirst());
            }
        }
        return new End.Through(played);
    }

    /** A run that ends badly without a word is a complaint too. */
    private static List<Played> complained(Played played, Ended ended) {
        List<String> complaints = played.complaints();
        if (complaints.isEmpty() && ended instanceof Ended.Failed failed) {
            complaints = List.of("ffmpeg ended with exit code " + failed.exitCode());
        }
        return List.of(new Played(
                played.pictures(), played.samples(), played.loudness(), played.curve(), played.others(), complaints));
    }

    /** The meter of a file, by its number; also in its name inside the log. */
    static String meter(int file) {
        return "f" + file;
    }

    /** Our own files: no guards, since playlists are among them. */
    static List<String> arguments(List<Playable> files) {
        List<String> arguments = new ArrayList<>(List.of("-v", "level+verbose", "-max_error_rate", "0"));
        for (Playable file : files) {
            // many decoders run beside one another: more threads for each only cost memory
            arguments.addAll(List.of("-threads", file.ear() == Playable.Ear.TRACKS ? "2" : "1"));
            arguments.addAll(WITHOUT_SMOOTHING);
            arguments.addAll(List.of("-i", SafeInput.url(file.file())));
        }
        String graph = IntStream.range(0, files.size())
                .mapToObj(at -> listening(files.get(at), at))
                .filter(chain -> !chain.isEmpty())
                .collect(Collectors.joining(";"));
        if (!graph.isEmpty()) {
            arguments.addAll(List.of("-filter_complex", graph));
        }
        for (int at = 0; at < files.size(); at++) {
            outputs(files.get(at), at).forEach(map -> arguments.addAll(List.of("-map", map)));
            arguments.addAll(List.of("-fps_mode", "passthrough", "-f", "null", "-"));
        }
        return List.copyOf(arguments);
    }

    private static List<String> outputs(Playable file, int at) {
        List<String> maps = new ArrayList<>();
        if (file.pictures().isPresent()) {
            maps.add(at + ":v:0");
        }
        switch (file.ear()) {
            case NONE -> maps.add(at + ":a?");
            case STREAM -> {
                maps.add("[heard%d]".formatted(at));
                IntStream.range(1, file.tracks()).forEach(track -> maps.add(at + ":a:" + track));
            }
            case TRACKS -> {
                maps.add("[heard%d]".formatted(at));
                if (file.tracks() > 2) {
                    maps.add("[others%d]".formatted(at));
                }
            }
        }
        return maps;
    }

    private static String listening(Playable file, int at) {
        String meter = "aformat=channel_layouts=stereo,ebur128@%s=peak=true:framelog=verbose[heard%d]"
                .formatted(meter(at), at);
        return switch (file.ear()) {
            case NONE -> "";
            case STREAM -> "[%d:a:0]%s".formatted(at, meter);
            case TRACKS ->
                "[%1$d:a:0][%1$d:a:1]amerge=inputs=2,%2$s".formatted(at, meter)
                        + (file.tracks() > 2 ? ";" + others(file, at) : "");
        };
    }

    private static String others(Playable file, int at) {
        int tracks = file.tracks() - 2;
        String inputs = IntStream.range(2, file.tracks())
                .mapToObj(track -> "[%d:a:%d]".formatted(at, track))
                .collect(Collectors.joining());
        return inputs
                + (tracks == 1 ? "" : "amerge=inputs=" + tracks + ",")
                + "astats@%s=measure_perchannel=none:measure_overall=Peak_level[others%d]".formatted(meter(at), at);
    }
}
