package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.TranscodeOrder;

/** Looks at what was made: no output is trusted because ffmpeg ended well. Every complaint is a sentence. */
public final class Inspection {
    private final MadeProbe probe;

    /** @param ffmpeg asked about the files, never told to change them */
    public Inspection(FfmpegProcess ffmpeg) {
        this.probe = new MadeProbe(ffmpeg);
    }

    /** All that is wrong with the files of the order below the folder; empty when they are as ordered. */
    public List<String> complaints(TranscodeOrder order, Path folder) throws IOException {
        List<String> complaints = new ArrayList<>();
        house(order, folder.resolve(StorePaths.house(order.number())), complaints);
        for (RungProfile rung : order.recipe().ladder()) {
            rung(rung, order, folder, complaints);
        }
        return List.copyOf(complaints);
    }

    private void house(TranscodeOrder order, Path file, List<String> complaints) throws IOException {
        HouseProfile profile = order.recipe().house();
        var streams = probe.streams(file);
        var pictures = streams.stream()
                .filter(stream -> is(stream, "codec_type", "video"))
                .toList();
        var sounds = streams.stream()
                .filter(stream -> is(stream, "codec_type", "audio"))
                .toList();
        if (pictures.size() != 1) {
            complaints.add("the house file has %d pictures".formatted(pictures.size()));
            return;
        }
        expect("house picture", pictures.getFirst(), "codec_name", profile.videoCodec(), complaints);
        expect("house picture", pictures.getFirst(), "width", Integer.toString(profile.width()), complaints);
        expect("house picture", pictures.getFirst(), "height", Integer.toString(profile.height()), complaints);
        expect("house picture", pictures.getFirst(), "pix_fmt", profile.pixelFormat(), complaints);
        expect("house picture", pictures.getFirst(), "field_order", "tt", complaints);
        expect(
                "house picture",
                pictures.getFirst(),
                "nb_read_packets",
                Long.toString(order.length().count()),
                complaints);
        if (sounds.size() != profile.audioTracks()) {
            complaints.add(
                    "the house file has %d tracks of sound, not %d".formatted(sounds.size(), profile.audioTracks()));
        }
        for (Map<String, String> sound : sounds) {
            expect("house sound", sound, "codec_name", profile.audioCodec(), complaints);
            expect("house sound", sound, "sample_rate", "48000", complaints);
            expect("house sound", sound, "channels", "1", complaints);
        }
    }

    /** One rung of the ladder the channels play. */
    void rung(RungProfile rung, TranscodeOrder order, Path folder, List<String> complaints) throws IOException {
        Path playlist = folder.resolve(StorePaths.web(order.number()))
                .resolve(rung.name())
                .resolve("index.m3u8");
        int segments = Segments.count(order.length());
        for (int at = 0; at < segments; at++) {
            Path segment = folder.resolve(StorePaths.segment(order.number(), rung.name(), at));
            if (!Files.exists(segment)) {
                complaints.add("%s lacks segment %d of %d".formatted(rung.name(), at, segments));
                return;
            }
            long most = rung.peakBits() * Segments.LENGTH.toDuration().toSeconds() / 8;
            if (Files.size(segment) > most) {
                complaints.add("%s segment %d holds %d bytes, promised are at most %d"
                        .formatted(rung.name(), at, Files.size(segment), most));
            }
        }
        if (Files.exists(folder.resolve(StorePaths.segment(order.number(), rung.name(), segments)))) {
            complaints.add("%s has more than %d segments".formatted(rung.name(), segments));
        }
        cuts(rung, playlist, order.length(), complaints);
        var picture = probe.streams(playlist).stream()
                .filter(stream -> is(stream, "codec_type", "video"))
                .findFirst()
                .orElse(Map.of());
        expect(rung.name(), picture, "codec_name", "h264", complaints);
        expect(rung.name(), picture, "profile", "Main", complaints);
        expect(rung.name(), picture, "level", Integer.toString(rung.level()), complaints);
        expect(rung.name(), picture, "width", Integer.toString(rung.width()), complaints);
        expect(rung.name(), picture, "height", Integer.toString(rung.height()), complaints);
        expect(
                rung.name(),
                picture,
                "nb_read_packets",
                Long.toString(order.length().count()),
                complaints);
    }

    /** The playlist says how long each segment plays, from the pictures' own time stamps. */
    private static void cuts(RungProfile rung, Path playlist, Frames length, List<String> complaints)
            throws IOException {
        List<Frames> stated = Files.readAllLines(playlist).stream()
                .filter(line -> line.startsWith("#EXTINF:"))
                .map(line -> Frames.of(
                        Math.round(Double.parseDouble(line.substring(8, line.indexOf(','))) * Frames.PER_SECOND)))
                .toList();
        for (int at = 0; at < stated.size() && at < Segments.count(length); at++) {
            if (!stated.get(at).equals(Segments.length(length, at))) {
                complaints.add("%s segment %d plays %s, not %s"
                        .formatted(rung.name(), at, stated.get(at), Segments.length(length, at)));
            }
        }
    }

    private static void expect(
            String what, Map<String, String> stream, String fact, String expected, List<String> complaints) {
        if (!is(stream, fact, expected)) {
            complaints.add(
                    "%s: %s is %s, not %s".formatted(what, fact, stream.getOrDefault(fact, "unknown"), expected));
        }
    }

    private static boolean is(Map<String, String> stream, String fact, String expected) {
        return expected.equals(stream.get(fact));
    }
}
