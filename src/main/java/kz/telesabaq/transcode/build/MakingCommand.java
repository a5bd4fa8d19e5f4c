package kz.telesabaq.transcode.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.media.Segments;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.build.Command.Output;
import kz.telesabaq.transcode.profiles.Products;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;

/** From a making to the one command that decodes once and writes everything. */
public final class MakingCommand {
    /** Rungs this small are so cheap that better compression costs next to nothing. */
    private static final int CHEAP_BITS = 200_000;

    /** Fragments have no edit list: pictures out of order would push the first one back, by half a second at 5 a second. */
    private static final List<String> IN_ORDER = List.of("-bf", "0");

    private MakingCommand() {}

    /**
     * The command; the ride's outputs are not in it, since they come ready for ffmpeg.
     *
     * @param folder where files are laid, below it as {@link Products} says
     */
    public static Command of(Making making, Path folder) {
        List<PictureUse> pictures = PictureUse.all(making);
        List<String> chains = new ArrayList<>();
        if (!pictures.isEmpty() || !making.houses().isEmpty()) {
            chains.addAll(MakingPicture.chains(making, pictures));
        }
        List<SoundUse> sounds = SoundUse.all(making);
        if (!sounds.isEmpty() || !making.houses().isEmpty()) {
            chains.addAll(MakingSound.chains(making, sounds));
        }
        making.ride().ifPresent(ride -> chains.add(ride.graph("ride-picture", "ride-sound")));
        return new Command(making.source(), String.join(";", chains), outputs(making, folder));
    }

    private static List<Output> outputs(Making making, Path folder) {
        List<Output> outputs = new ArrayList<>();
        int house = 0;
        for (RenditionProfile.HouseFile file : making.houses()) {
            outputs.add(house(file, ++house, folder.resolve(Products.house(making.number(), file))));
        }
        for (RungProfile rung : making.airLadder()) {
            outputs.add(
                    MakeCommand.rung(rung, "air-" + rung.name(), "air-sound-" + rung.name(), making.number(), folder));
        }
        for (RenditionProfile profile : making.profiles()) {
            outputs.addAll(outputs(profile, making, folder));
        }
        return outputs;
    }

    private static List<Output> outputs(RenditionProfile profile, Making making, Path folder) {
        String id = profile.name().id();
        return switch (profile) {
            case RenditionProfile.HouseFile house -> List.of();
            case RenditionProfile.CaptionFiles captions -> List.of();
            case RenditionProfile.WebLadder ladder -> ladder(ladder, making, folder);
            case RenditionProfile.OneFile file ->
                List.of(mp4(
                        List.of("-map", "[" + id + "]", "-map", "[" + id + "-sound]"),
                        List.of(picture(file.picture()), sound(file.sound())),
                        folder.resolve(Products.file(making.number(), file))));
            case RenditionProfile.SoundFile file ->
                List.of(mp4(
                        List.of("-map", "[" + id + "-sound]"),
                        List.of(sound(file.sound())),
                        folder.resolve(Products.file(making.number(), file))));
            case RenditionProfile.Posters posters ->
                List.of(new Output(
                        stills(id),
                        "image2",
                        MakeCommand.numbered(
                                folder.resolve(Products.more(making.number(), posters)), "poster_%02d.jpg")));
            case RenditionProfile.SpriteSheet sheet ->
                List.of(new Output(
                        joined(stills(id), List.of("-frames:v", "1", "-update", "1")),
                        "image2",
                        folder.resolve(Products.sheet(making.number(), sheet)).toString()));
        };
    }

    private static Output house(RenditionProfile.HouseFile profile, int at, Path file) {
        HouseProfile sheet = profile.sheet();
        List<String> options = new ArrayList<>(List.of("-map", "[house%d]".formatted(at)));
        IntStream.rangeClosed(1, sheet.audioTracks())
                .forEach(track -> options.addAll(List.of("-map", "[t%d-%d]".formatted(at, track))));
        options.addAll(List.of(
                "-map_metadata", "-1", "-map_chapters", "-1", "-fps_mode", "passthrough", "-c:v", sheet.videoCodec()));
        options.addAll(sheet.videoArguments());
        options.addAll(List.of("-c:a", sheet.audioCodec(), "-ar", "48000"));
        if (!sheet.startTimecode().isEmpty()) {
            options.addAll(List.of("-timecode", sheet.startTimecode()));
        }
        return new Output(options, profile.container(), file.toString());
    }

    private static List<Output> ladder(RenditionProfile.WebLadder ladder, Making making, Path folder) {
        String id = ladder.name().id();
        List<Output> outputs = new ArrayList<>();
        for (WebRung rung : ladder.rungs()) {
            outputs.add(segmented(
                    joined(
                            List.of(
                                    "-map",
                                    "[%s-%s]".formatted(id, rung.name()),
                                    "-map_metadata",
                                    "-1",
                                    "-map_chapters",
                                    "-1"),
                            joined(picture(rung), IN_ORDER)),
                    folder.resolve(Products.playlist(making.number(), ladder, rung.name()))));
        }
        for (WebSound sound : ladder.sounds()) {
            outputs.add(segmented(
                    joined(
                            List.of(
                                    "-map",
                                    "[%s-sound-%s]".formatted(id, sound.name()),
                                    "-map_metadata",
                                    "-1",
                                    "-map_chapters",
                                    "-1"),
                            sound(sound)),
                    folder.resolve(Products.playlist(making.number(), ladder, sound.name()))));
        }
        return outputs;
    }

    /** Fragmented MP4 of one track each, as CMAF wants it; a segment is two seconds and begins with a key picture. */
    private static Output segmented(List<String> options, Path playlist) {
        Path folder = playlist.resolveSibling(".").normalize();
        return new Output(
                joined(
                        options,
                        List.of(
                                "-hls_time",
                                Long.toString(Segments.LENGTH.toDuration().toSeconds()),
                                "-hls_list_size",
                                "0",
                                "-hls_playlist_type",
                                "vod",
                                "-hls_flags",
                                "independent_segments",
                                "-hls_segment_type",
                                "fmp4",
                                "-hls_segment_options",
                                "movflags=+cmaf",
                                "-hls_fmp4_init_filename",
                                "init.mp4",
                                "-hls_segment_filename",
                                MakeCommand.numbered(folder, "seg_%05d.m4s"))),
                "hls",
                playlist.toString());
    }

    private static Output mp4(List<String> maps, List<List<String>> codecs, Path file) {
        List<String> options = new ArrayList<>(maps);
        options.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1"));
        codecs.forEach(options::addAll);
        options.addAll(List.of("-movflags", "+faststart"));
        return new Output(options, "mp4", file.toString());
    }

    private static List<String> picture(WebRung rung) {
        String each = Integer.toString(rung.picturesPerSegment());
        return List.of(
                "-fps_mode",
                "passthrough",
                "-c:v",
                "libx264",
                "-preset",
                rung.mostBits() <= CHEAP_BITS ? "medium" : "veryfast",
                "-profile:v",
                "high",
                "-level:v",
                "%d.%d".formatted(rung.level() / 10, rung.level() % 10),
                "-crf",
                Integer.toString(rung.quality()),
                "-maxrate",
                Integer.toString(rung.mostBits()),
                "-bufsize",
                Integer.toString(rung.mostBits()),
                "-sc_threshold",
                "0",
                "-g",
                each,
                "-keyint_min",
                each,
                "-force_key_frames",
                "expr:eq(mod(n,%s),0)".formatted(each),
                "-color_primaries",
                "bt709",
                "-color_trc",
                "bt709",
                "-colorspace",
                "bt709",
                "-color_range",
                "tv");
    }

    private static List<String> sound(WebSound sound) {
        return List.of(
                "-c:a",
                sound.codec(),
                "-ar",
                "48000",
                "-ac",
                Integer.toString(sound.channels()),
                "-b:a",
                Integer.toString(sound.bitsPerSecond()));
    }

    private static List<String> stills(String label) {
        return List.of(
                "-map",
                "[" + label + "]",
                "-map_metadata",
                "-1",
                "-map_chapters",
                "-1",
                "-fps_mode",
                "passthrough",
                "-c:v",
                "mjpeg",
                "-pix_fmt",
                "yuvj420p",
                "-q:v",
                "3");
    }

    private static List<String> joined(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }
}
