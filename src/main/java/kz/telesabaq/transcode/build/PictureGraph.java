package kz.telesabaq.transcode.build;

import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.Source;

/**
 * The part of the filter graph that carries the picture: decoded once, cut to the frame, then split into the house picture
 * and a cascade of rungs, each scaled from the next better one.
 *
 * <p>A source of 25 pictures a second is carried as progressive segmented frames; any other rate becomes fields.
 * Everything that is not 16:9 stands between black bars, uncropped.
 */
final class PictureGraph {
    static final String ONE_FRAME_EACH = ",settb=1/25,setpts=N";

    private PictureGraph() {}

    static String of(Source source, Frames length, Recipe recipe) {
        boolean wholeFrames = switch (source) {
            case Source.FromFile file -> file.fitsWholeFrames();
            case Source.Drawn drawn -> true;
        };
        return wholeFrames ? progressive(length, recipe) : fields(length, recipe);
    }

    /** The rungs of a drawn scene alone. */
    static String ladderOnly(Frames length, Recipe recipe) {
        return "[0:v:0]" + cut(25, length.count()) + ONE_FRAME_EACH + "," + ladder(recipe.ladder());
    }

    private static String progressive(Frames length, Recipe recipe) {
        return "[0:v:0]" + cut(25, length.count()) + ONE_FRAME_EACH + ",split=2[vh][vw];"
                + "[vh]" + fit(recipe.house().width(), recipe.house().height(), "lanczos") + ",fieldorder=tff,"
                + flagged(recipe.house()) + ";"
                + "[vw]" + wholePictures() + ladder(recipe.ladder());
    }

    private static String fields(Frames length, Recipe recipe) {
        return "[0:v:0]" + wholePictures() + cut(50, Math.multiplyExact(length.count(), 2L)) + ",split=2[vh][vw];"
                + "[vh]" + fit(recipe.house().width(), recipe.house().height(), "lanczos")
                + ",interlace=scan=tff:lowpass=complex" + ONE_FRAME_EACH + "," + flagged(recipe.house()) + ";"
                + "[vw]framestep=2" + ONE_FRAME_EACH + "," + ladder(recipe.ladder());
    }

    /** Exactly so many pictures: a picture too few at the end is held, up to a second; more is cut. */
    static String cut(int rate, long pictures) {
        return "fps=%d:start_time=0,tpad=stop=%d:stop_mode=clone,trim=end_frame=%d".formatted(rate, rate, pictures);
    }

    /** Fields are put together only where a picture says it has them. */
    static String wholePictures() {
        return "yadif=mode=send_frame:deint=interlaced,";
    }

    private static String flagged(HouseProfile house) {
        return "format=%s,setfield=tff[house]".formatted(house.pixelFormat());
    }

    /** The best rung from the source, every smaller one from the next better. */
    private static String ladder(List<RungProfile> rungs) {
        var graph = new StringBuilder();
        for (int at = rungs.size() - 1; at >= 0; at--) {
            RungProfile rung = rungs.get(at);
            boolean best = at == rungs.size() - 1;
            graph.append(
                    best
                            ? fit(rung.width(), rung.height(), "bicubic") + ",format=yuv420p"
                            : ";[s%d]scale=%d:%d:flags=bicubic,setsar=1"
                                    .formatted(at + 1, rung.width(), rung.height()));
            graph.append(at > 0 ? ",split=2[r%d][s%d]".formatted(at + 1, at) : "[r1]");
        }
        return graph.toString();
    }

    /** The whole picture inside the frame with its own shape, black bars around it, colours as television has them. */
    static String fit(int width, int height, String scaler) {
        return ("scale=w='min(%1$d,2*round(%2$d/2*dar))':h='min(%2$d,2*round(%1$d/2/dar))':flags=%3$s:interl=-1"
                        + ":out_color_matrix=bt709:out_range=tv,pad=%1$d:%2$d:(ow-iw)/2:(oh-ih)/2:black,setsar=1"
                        // from ffmpeg 7 on encoders believe the pictures, not their own options
                        + ",setparams=color_primaries=bt709:color_trc=bt709")
                .formatted(width, height, scaler);
    }
}
