package kz.telesabaq.transcode.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Segments;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.WebRung;

/**
 * Somebody who takes whole pictures of one size.
 *
 * @param label of the graph's output, without brackets
 * @param filters behind the scaled picture at 25 a second; empty when all are taken
 */
record PictureUse(String label, int width, int height, String filters) {

    /** All who take whole pictures, in the order of the profiles. */
    static List<PictureUse> all(Making making) {
        List<PictureUse> uses = new ArrayList<>();
        for (RungProfile rung : making.airLadder()) {
            uses.add(new PictureUse("air-" + rung.name(), rung.width(), rung.height(), ""));
        }
        for (RenditionProfile profile : making.profiles()) {
            String id = profile.name().id();
            switch (profile) {
                case RenditionProfile.HouseFile house -> {}
                case RenditionProfile.SoundFile sound -> {}
                case RenditionProfile.CaptionFiles captions -> {}
                case RenditionProfile.WebLadder ladder ->
                    ladder.rungs().forEach(rung -> uses.add(rung(id + "-" + rung.name(), rung, making.length())));
                case RenditionProfile.OneFile file -> uses.add(rung(id, file.picture(), making.length()));
                case RenditionProfile.Posters posters ->
                    uses.add(new PictureUse(
                            id, posters.width(), posters.height(), single(making.length(), posters.count())));
                case RenditionProfile.SpriteSheet sheet ->
                    uses.add(new PictureUse(id, sheet.width(), sheet.height(), tiled(making.length(), sheet)));
            }
        }
        return List.copyOf(uses);
    }

    private static PictureUse rung(String label, WebRung rung, Frames length) {
        int pictures = rung.picturesPerSegment();
        String slower = "tpad=stop=%d:stop_mode=clone,fps=%d/2:start_time=0,trim=end_frame=%d"
                .formatted(
                        Segments.LENGTH.count(),
                        pictures,
                        Math.ceilDiv(length.count() * pictures, Segments.LENGTH.count()));
        return new PictureUse(label, rung.width(), rung.height(), pictures == Segments.LENGTH.count() ? "" : slower);
    }

    /** From the middle of equal parts, so that neither a title nor a fade stands for the lesson. */
    private static String single(Frames length, int count) {
        return "select='"
                + LongStream.range(0, count)
                        .map(at -> length.count() * (2 * at + 1) / (2L * count))
                        .mapToObj("eq(n,%d)"::formatted)
                        .collect(Collectors.joining("+"))
                + "'";
    }

    private static String tiled(Frames length, RenditionProfile.SpriteSheet sheet) {
        long pictures = Math.ceilDiv(length.count(), sheet.every().count());
        return "select='not(mod(n,%d))',tile=%dx%d"
                .formatted(sheet.every().count(), sheet.columns(), Math.ceilDiv(pictures, sheet.columns()));
    }
}
