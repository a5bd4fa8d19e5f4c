package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;

/** Asks ffprobe about files we made ourselves. */
final class MadeProbe {
    private final FfmpegProcess ffmpeg;

    MadeProbe(FfmpegProcess ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** The streams of a file, each with its facts; the packets of every stream are counted. */
    List<Map<String, String>> streams(Path file) throws IOException {
        return ask(List.of(
                "-count_packets",
                "-show_entries",
                "stream=codec_name,codec_type,profile,level,width,height,pix_fmt,field_order,sample_rate,channels,"
                        + "nb_read_packets",
                "-of",
                "compact=p=0",
                "-i",
                "file:" + file.toAbsolutePath()));
    }

    /** All of a file but its packets. */
    Probed look(Path file) throws IOException {
        return probed(file, "");
    }

    /** The same with the packets of its first stream, for playlists of one track and little else. */
    Probed lookAtPackets(Path file) throws IOException {
        return probed(file, ":packet=stream_index,pts,flags");
    }

    private Probed probed(Path file, String packets) throws IOException {
        Map<String, String> format = new HashMap<>();
        List<Map<String, String>> streams = new ArrayList<>();
        List<Map<String, String>> seen = new ArrayList<>();
        int chapters = 0;
        for (String line : lines(List.of(
                "-show_entries",
                "format=duration:format_tags:stream:stream_tags:chapter=id" + packets,
                "-of",
                "compact",
                "-i",
                "file:" + file.toAbsolutePath()))) {
            switch (line.split("\\|", 2)[0]) {
                case "format" -> format.putAll(facts(line));
                case "stream" -> {
                    // streams of a programme of MPEG-TS are told twice
                    Map<String, String> stream = facts(line);
                    if (streams.stream().noneMatch(told -> Objects.equals(told.get("index"), stream.get("index")))) {
                        streams.add(stream);
                    }
                }
                case "chapter" -> chapters++;
                case "packet" -> {
                    if (line.contains("|stream_index=0|")) {
                        seen.add(facts(line));
                    }
                }
                default -> {
                    // sections nobody asked for
                }
            }
        }
        return new Probed(Map.copyOf(format), streams, chapters, seen);
    }

    private List<Map<String, String>> ask(List<String> question) throws IOException {
        return lines(question).stream()
                .map(MadeProbe::facts)
                .filter(facts -> facts.containsKey("codec_type"))
                .toList();
    }

    private List<String> lines(List<String> question) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(ffmpeg.installation().ffprobe().toString(), "-v", "error"));
        command.addAll(question);
        Process process = ffmpeg.run(command);
        try (var answer = process.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** {@code codec_name=mpeg2video|codec_type=video} as a map. */
    static Map<String, String> facts(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(fact -> fact.split("=", 2))
                .filter(fact -> fact.length == 2)
                .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1], (first, again) -> first));
    }
}
