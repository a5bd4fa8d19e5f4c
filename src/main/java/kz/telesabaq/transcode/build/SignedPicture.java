package kz.telesabaq.transcode.build;

import java.nio.file.Path;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Sidecar.Signing;
import kz.telesabaq.transcode.profiles.Signer;

/**
 * A signing that is put into a making; its sound is never used.
 *
 * @param length of the signing by its own header
 * @param below what stands at the foot of the picture
 */
public record SignedPicture(Path file, Signing use, Frames length, Signer signer, Foot below) {
    private static final int WIDE = 1920;
    private static final int HIGH = 1080;

    /** What a signer must not cover. */
    public enum Foot {
        FREE,
        /** Captions are shown there: a signer in a lower corner ends above the last quarter of the picture. */
        CAPTIONS
    }

    /** From {@code [lesson]}, and the second input, to {@code [signed]}; nothing of the lesson is used by a whole version. */
    String chains(int rate, Frames lesson) {
        long pictures = lesson.count() * rate / Frames.PER_SECOND;
        String brought = "[1:V:0]" + PictureGraph.wholePictures() + "fps=%d:start_time=0,".formatted(rate);
        return switch (use) {
            case VERSION ->
                brought
                        + "tpad=stop=%1$d:stop_mode=clone,trim=end_frame=%1$d,settb=1/%2$d,setpts=N[signed]"
                                .formatted(pictures, rate);
            case INSERT ->
                "[lesson]" + PictureGraph.fit(WIDE, HIGH, "lanczos") + ",format=yuv422p[canvas];"
                        + brought
                        + "trim=end_frame=%d,scale=%d:-2:flags=bicubic,setsar=1,format=yuva420p%s,settb=1/%d,setpts=N[signer];"
                                .formatted(pictures, WIDE * signer.widthPercent() / 200 * 2, fade(lesson), rate)
                        + "[canvas][signer]overlay=x=%s:y=%s:eof_action=pass:format=yuv422[signed]"
                                .formatted(across(), down());
        };
    }

    /** A signing that ends early goes out within its last second. */
    private String fade(Frames lesson) {
        return lesson.isLongerThan(length.plus(Frames.of(2)))
                ? ",fade=t=out:st=%s:d=1:alpha=1"
                        .formatted(Frames.of(Math.max(0, length.count() - Frames.PER_SECOND))
                                .toSeconds())
                : "";
    }

    private String across() {
        int margin = margin();
        return switch (signer.corner()) {
            case LOWER_RIGHT, UPPER_RIGHT -> "W-w-" + margin;
            case LOWER_LEFT, UPPER_LEFT -> Integer.toString(margin);
        };
    }

    private String down() {
        int margin = margin();
        return switch (signer.corner()) {
            case UPPER_LEFT, UPPER_RIGHT -> Integer.toString(margin);
            case LOWER_LEFT, LOWER_RIGHT ->
                switch (below) {
                    case FREE -> "H-h-" + margin;
                    case CAPTIONS -> "'max(0,min(H-h-%d,H*3/4-h))'".formatted(margin);
                };
        };
    }

    private int margin() {
        return WIDE * signer.marginPercent() / 100;
    }
}
