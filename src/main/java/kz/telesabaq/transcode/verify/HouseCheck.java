package kz.telesabaq.transcode.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.profiles.RenditionProfile;

/** Whether a house file is what its sheet says, by its header. What plays of it is counted elsewhere. */
final class HouseCheck {
    private HouseCheck() {}

    static List<String> complaints(RenditionProfile.HouseFile profile, Frames length, Probed seen) {
        HouseProfile sheet = profile.sheet();
        List<String> complaints = new ArrayList<>();
        List<Map<String, String>> pictures = seen.of("video");
        if (pictures.size() != 1) {
            return List.of("has %d pictures".formatted(pictures.size()));
        }
        var picture = new Facts("picture", pictures.getFirst(), complaints);
        picture.expect("codec_name", codec(sheet.videoCodec()));
        picture.expect("width", Integer.toString(sheet.width()));
        picture.expect("height", Integer.toString(sheet.height()));
        picture.expect("pix_fmt", sheet.pixelFormat());
        picture.expect("field_order", "tt");
        picture.expect("sample_aspect_ratio", "1:1");
        picture.expect("r_frame_rate", "25/1");
        colours(sheet, picture);
        List<Map<String, String>> sounds = seen.of("audio");
        if (sounds.size() != sheet.audioTracks()) {
            complaints.add("has %d tracks of sound, not %d".formatted(sounds.size(), sheet.audioTracks()));
        }
        for (Map<String, String> track : sounds) {
            var sound = new Facts("sound", track, complaints);
            sound.expect("codec_name", codec(sheet.audioCodec()));
            sound.expect("sample_rate", "48000");
            sound.expect("channels", "1");
        }
        if (profile.container().equals("mxf")) {
            picture.expect("duration_ts", Long.toString(length.count()));
        }
        if (!sheet.startTimecode().isEmpty()) {
            new Facts("file", seen.format(), complaints).expect("tag:timecode", sheet.startTimecode());
        }
        return List.copyOf(complaints);
    }

    /** Asked for only where the sheet has them written. */
    private static void colours(HouseProfile sheet, Facts picture) {
        for (Map.Entry<String, String> written : Map.of(
                        "-color_primaries", "color_primaries",
                        "-color_trc", "color_transfer",
                        "-colorspace", "color_space",
                        "-color_range", "color_range")
                .entrySet()) {
            int at = sheet.videoArguments().indexOf(written.getKey());
            if (at >= 0) {
                picture.expect(written.getValue(), sheet.videoArguments().get(at + 1));
            }
        }
    }

    /** Encoders of libraries have names of their own. */
    private static String codec(String encoder) {
        return switch (encoder) {
            case "libx264" -> "h264";
            case "libx265" -> "hevc";
            default -> encoder;
        };
    }
}
