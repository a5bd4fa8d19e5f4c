package kz.telesabaq.transcode.profiles;

import java.nio.file.Path;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.media.captions.CaptionFormat;

/**
 * Where a making lays its files, below its folder.
 *
 * <pre>
 * house/TK000123.mxf, web/TK000123/480p/ …      as {@link StorePaths} says
 * more/TK000123/h264-ts/TK000123.ts             another house file
 * more/TK000123/board/master.m3u8, 720p5/…, aac32/…, text-kk/lesson.vtt
 * more/TK000123/mezzanine/TK000123.mp4          one file; sound alone is .m4a
 * more/TK000123/posters/poster_01.jpg, sprite/sheet.jpg, captions/TK000123.kk.vtt
 * </pre>
 */
public final class Products {
    private Products() {}

    /** All that is not on the shelf under a name of {@link StorePaths}. */
    public static Path more(HouseNumber number, RenditionProfile profile) {
        return Path.of("more", number.text(), profile.name().id());
    }

    public static Path house(HouseNumber number, RenditionProfile.HouseFile profile) {
        boolean mxf = profile.container().equals("mxf");
        return mxf && profile.signer().isEmpty()
                ? StorePaths.house(number)
                : more(number, profile).resolve(number + (mxf ? ".mxf" : ".ts"));
    }

    public static Path playlist(HouseNumber number, RenditionProfile.WebLadder ladder) {
        return more(number, ladder).resolve("master.m3u8");
    }

    /** The playlist of one rung or one sound. */
    public static Path playlist(HouseNumber number, RenditionProfile.WebLadder ladder, String rung) {
        return more(number, ladder).resolve(rung).resolve("index.m3u8");
    }

    /** The captions of a ladder in one language: one file of WebVTT for the whole lesson, beside its playlist. */
    public static Path text(HouseNumber number, RenditionProfile.WebLadder ladder, Language language) {
        return more(number, ladder).resolve("text-" + language).resolve("lesson.vtt");
    }

    public static Path file(HouseNumber number, RenditionProfile.OneFile profile) {
        return more(number, profile).resolve(number + ".mp4");
    }

    public static Path file(HouseNumber number, RenditionProfile.SoundFile profile) {
        return more(number, profile).resolve(number + ".m4a");
    }

    /** @param at from 1 */
    public static Path poster(HouseNumber number, RenditionProfile.Posters profile, int at) {
        return more(number, profile).resolve("poster_%02d.jpg".formatted(at));
    }

    public static Path sheet(HouseNumber number, RenditionProfile.SpriteSheet profile) {
        return more(number, profile).resolve("sheet.jpg");
    }

    public static Path captions(
            HouseNumber number, RenditionProfile.CaptionFiles profile, Language language, CaptionFormat format) {
        String ending = switch (format) {
            case WEBVTT -> "vtt";
            case SRT -> "srt";
            case EBU_TT_D -> "xml";
            case EBU_STL -> "stl";
        };
        return more(number, profile).resolve(number + "." + language + "." + ending);
    }
}
