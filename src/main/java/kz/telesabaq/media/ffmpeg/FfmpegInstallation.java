package kz.telesabaq.media.ffmpeg;

import java.nio.file.Path;

/**
 * An ffmpeg that was seen running on this machine; 5.1 or newer.
 *
 * @param version as it names itself: {@code 5.1.9-0+deb12u1}
 * @param origin where it came from
 */
public record FfmpegInstallation(Path ffmpeg, Path ffprobe, String version, Origin origin) {

    /** Where an ffmpeg came from. */
    public enum Origin {
        /** The one that comes with Telesabaq, provided by Maven. */
        SHIPPED,
        /** The system's own, found on the search path. */
        ON_PATH
    }

    @Override
    public String toString() {
        return "ffmpeg %s (%s)".formatted(version, ffmpeg);
    }
}
