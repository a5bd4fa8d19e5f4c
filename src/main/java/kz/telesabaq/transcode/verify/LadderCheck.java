package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Segments;
import kz.telesabaq.transcode.profiles.Products;
import kz.telesabaq.transcode.profiles.RenditionProfile.WebLadder;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;

/** Whether a ladder of fragmented MP4 is whole: playlists, segments, key pictures, lengths, and what its master playlist says. */
final class LadderCheck {
    private static final long SEGMENT_MICROS = Segments.LENGTH.toMillis() * 1000;
    /** AAC begins with samples before the first and ends with a full frame: at most three frames of 1024 samples. */
    private static final long SOUND_SPARE_MICROS = 64_000;

    private final MadeProbe probe;
    private final WebLadder ladder;
    private final HouseNumber number;
    private final Frames length;
    private final Path folder;
    private final List<String> complaints = new ArrayList<>();

    LadderCheck(MadeProbe probe, WebLadder ladder, HouseNumber number, Frames length, Path folder) {
        this.probe = probe;
        this.ladder = ladder;
        this.number = number;
        this.length = length;
        this.folder = folder;
    }

    List<String> complaints() throws IOException {
        for (WebRung rung : ladder.rungs()) {
            Path file = playlist(rung.name());
            if (isWhole(rung.name(), file)) {
                rung(rung, file);
            }
        }
        for (WebSound sound : ladder.sounds()) {
            Path file = playlist(sound.name());
            if (isWhole(sound.name(), file)) {
                sound(sound, file);
            }
        }
        if (complaints.isEmpty()) {
            Path master = folder.resolve(Products.playlist(number, ladder));
            complaints.addAll(
                    Files.exists(master) ? MasterCheck.complaints(ladder, master) : List.of("has no master playlist"));
        }
        return List.copyOf(complaints);
    }

    /** All of it that can be played. */
    List<Playable> playables() {
        String name = ladder.name().id() + "/";
        List<Playable> all = new ArrayList<>();
        for (WebRung rung : ladder.rungs()) {
            all.add(new Playable(
                    name + rung.name(),
                    playlist(rung.name()),
                    OptionalLong.of(pictures(rung, length)),
                    0,
                    Playable.Ear.NONE));
        }
        WebSound best = ladder.sounds().getLast();
        for (WebSound sound : ladder.sounds()) {
            all.add(new Playable(
                    name + sound.name(),
                    playlist(sound.name()),
                    OptionalLong.empty(),
                    1,
                    sound.equals(best) ? Playable.Ear.STREAM : Playable.Ear.NONE));
        }
        return List.copyOf(all);
    }

    /** How many pictures a rung shows of a lesson; the last one stands for what is left. */
    static long pictures(WebRung rung, Frames length) {
        return Math.ceilDiv(length.count() * rung.picturesPerSegment(), Segments.LENGTH.count());
    }

    private Path playlist(String rung) {
        return folder.resolve(Products.playlist(number, ladder, rung));
    }

    private boolean isWhole(String name, Path file) throws IOException {
        if (!Files.exists(file)) {
            complaints.add(name + " has no playlist");
            return false;
        }
        List<String> missing = Playlist.read(file).missing();
        missing.forEach(lack -> complaints.add(name + " " + lack));
        return missing.isEmpty();
    }

    private void rung(WebRung rung, Path file) throws IOException {
        Playlist playlist = Playlist.read(file);
        Probed seen = probe.lookAtPackets(file);
        traces(rung.name(), seen);
        var picture =
                new Facts(rung.name(), seen.of("video").stream().findFirst().orElse(Map.of()), complaints);
        picture.expect("codec_name", "h264");
        picture.expect("profile", "High");
        picture.expect("level", Integer.toString(rung.level()));
        picture.expect("width", Integer.toString(rung.width()));
        picture.expect("height", Integer.toString(rung.height()));
        picture.expect("pix_fmt", "yuv420p");
        cuts(rung, playlist);
        keys(rung.name(), seen, picture.known().getOrDefault("time_base", "1/1"));
    }

    /** Every segment plays two seconds, the last one what is left, rounded up to a picture of the rung. */
    private void cuts(WebRung rung, Playlist playlist) {
        int segments = Segments.count(length);
        if (playlist.segments().size() != segments) {
            complaints.add("%s has %d segments, not %d"
                    .formatted(rung.name(), playlist.segments().size(), segments));
            return;
        }
        for (int at = 0; at < segments; at++) {
            long pictures = pictures(rung, Segments.length(length, at));
            long due = Math.ceilDiv(pictures * SEGMENT_MICROS, rung.picturesPerSegment());
            long stated = playlist.segments().get(at).micros();
            if (Math.abs(stated - due) > 1000) {
                complaints.add(
                        "%s segment %d plays %d ms, not %d".formatted(rung.name(), at, stated / 1000, due / 1000));
            }
        }
    }

    private void keys(String name, Probed seen, String timeBase) {
        List<String> base = List.of(timeBase.split("/"));
        long every = Segments.LENGTH.toDuration().toSeconds()
                * Long.parseLong(base.getLast())
                / Long.parseLong(base.getFirst());
        Set<Long> keys = seen.packets().stream()
                .filter(packet -> packet.getOrDefault("flags", "").contains("K"))
                .map(packet -> Long.parseLong(packet.getOrDefault("pts", "-1")))
                .collect(Collectors.toSet());
        LongStream.range(0, Segments.count(length))
                .filter(segment -> !keys.contains(segment * every))
                .findFirst()
                .ifPresent(segment -> complaints.add("%s has no key picture at %d s".formatted(name, 2 * segment)));
    }

    private void sound(WebSound sound, Path file) throws IOException {
        Probed seen = probe.look(file);
        traces(sound.name(), seen);
        var heard =
                new Facts(sound.name(), seen.of("audio").stream().findFirst().orElse(Map.of()), complaints);
        heard.expect("codec_name", sound.codec());
        heard.expect("sample_rate", "48000");
        heard.expect("channels", Integer.toString(sound.channels()));
        long plays = Playlist.read(file).micros();
        long due = length.toMillis() * 1000;
        if (plays < due || plays > due + SOUND_SPARE_MICROS) {
            complaints.add("%s plays %d ms, not %d".formatted(sound.name(), plays / 1000, due / 1000));
        }
    }

    private void traces(String name, Probed seen) {
        Traces.complaints(seen).forEach(trace -> complaints.add(name + " " + trace));
    }
}
