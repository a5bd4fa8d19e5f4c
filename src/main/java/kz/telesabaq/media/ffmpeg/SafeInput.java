package kz.telesabaq.media.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.media.PictureFacts;

/**
 * What stands before every input we did not make ourselves, for ffmpeg and ffprobe alike.
 *
 * <p>Without it a text playlist named {@code lesson.mp4} makes ffmpeg open other files of the house, a small picture of
 * 20,000 × 20,000 takes a gigabyte, and a name that begins with "-" becomes an option.
 */
public final class SafeInput {
    private static final String PROTOCOLS = "file,pipe";
    private static final String FORMATS = "mov,matroska,mxf,mpegts,mpeg,avi,dv,wav,mp3,flac,ogg,aac,asf";
    private static final String CODECS =
            "h264,hevc,mpeg2video,mpeg4,prores,dvvideo,dnxhd,vp8,vp9,av1,libdav1d,mjpeg,png,"
                    + "aac,mp3,mp2,ac3,opus,libopus,vorbis,flac,pcm_s16le,pcm_s24le,pcm_s16be,pcm_s24be,pcm_f32le,pcm_u8,alac,"
                    + "amrnb,amrwb,"
                    // plain text subtitles: never decoded, but a file that carries them could not even be probed
                    // without
                    + "srt,subrip,webvtt,mov_text,ass,ssa,text";

    private SafeInput() {}

    /** The guards, then {@code -i} and the file: everything an input needs on ffmpeg's command line. */
    public static List<String> options(Path file) {
        List<String> options = new ArrayList<>(guards());
        options.add("-i");
        options.add(url(file));
        return List.copyOf(options);
    }

    /** The guards alone, for builders that place the input themselves. */
    public static List<String> guards() {
        return List.of(
                "-protocol_whitelist",
                PROTOCOLS,
                "-format_whitelist",
                FORMATS,
                "-codec_whitelist",
                CODECS,
                "-max_pixels",
                Integer.toString(PictureFacts.MOST_PIXELS));
    }

    /** The file as a URL that can never be read as an option or another protocol. */
    public static String url(Path file) {
        return "file:" + file.toAbsolutePath();
    }
}
