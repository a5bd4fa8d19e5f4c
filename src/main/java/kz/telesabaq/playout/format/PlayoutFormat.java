package kz.telesabaq.playout.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.Rundown;

/** Every format that lists are written in: the registry. A new one is one line here and one {@link ListWriter}. */
public enum PlayoutFormat {
    /** ffplayout's day playlist, {@code docs/formats/ffplayout.md}. */
    FFPLAYOUT("ffplayout.json", "application/json", new FfplayoutJson()),
    /** MLT XML for melt and what is built on it, {@code docs/formats/mlt.md}. */
    MLT("mlt", "application/xml", new MltXml(Picture.HD_INTERLACED)),
    /** Extended M3U as VLC reads it, {@code docs/formats/m3u.md}. */
    M3U("m3u", "audio/x-mpegurl;charset=UTF-8", new VlcM3u()),
    /** Our own versioned list with everything in it, {@code docs/formats/json.md}. */
    JSON("rundown.json", "application/json", new RundownJson());

    private final String ending;
    private final String mediaType;
    private final ListWriter writer;

    PlayoutFormat(String ending, String mediaType, ListWriter writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The format of a short name as people and addresses write it, {@code ffplayout}. */
    public static Optional<PlayoutFormat> named(String shortName) {
        return Arrays.stream(values())
                .filter(format -> format.shortName().equals(shortName))
                .findFirst();
    }

    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the file's name ends in, without the dot before it. */
    public String ending() {
        return ending;
    }

    /** For HTTP, RFC 9110 section 8.3. */
    public String mediaType() {
        return mediaType;
    }

    /** {@code balapan-2026-11-23.mlt}. */
    public String fileName(Rundown rundown) {
        return "%s-%s.%s".formatted(rundown.channel().id(), rundown.day(), ending);
    }

    public byte[] write(Rundown rundown, MediaPaths paths) {
        return writer.write(rundown, paths);
    }

    public PlayoutList list(Rundown rundown, MediaPaths paths) {
        byte[] bytes = write(rundown, paths);
        return new PlayoutList(
                rundown.channel().id(),
                rundown.day(),
                rundown.revision(),
                shortName(),
                fileName(rundown),
                bytes,
                Sha256.of(bytes));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
