package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A playlist of segments (RFC 8216) with what lies beside it.
 *
 * @param init the segment that begins them all; empty when there is none
 * @param segments in order
 * @param ended whether it says that nothing follows
 */
record Playlist(Optional<Path> init, List<Segment> segments, boolean ended) {
    private static final Pattern INF = Pattern.compile("#EXTINF:([0-9.]+),.*");
    private static final Pattern MAP = Pattern.compile("#EXT-X-MAP:URI=\"([^\"]+)\".*");

    /** @param micros how long it plays, as stated */
    record Segment(Path file, long micros) {}

    Playlist {
        segments = List.copyOf(segments);
    }

    static Playlist read(Path playlist) throws IOException {
        Optional<Path> init = Optional.empty();
        List<Segment> segments = new ArrayList<>();
        boolean ended = false;
        long micros = 0;
        for (String line : Files.readAllLines(playlist)) {
            Matcher inf = INF.matcher(line);
            Matcher map = MAP.matcher(line);
            if (inf.matches()) {
                micros = new BigDecimal(inf.group(1)).movePointRight(6).longValue();
            } else if (map.matches()) {
                init = Optional.of(playlist.resolveSibling(map.group(1)));
            } else if (line.equals("#EXT-X-ENDLIST")) {
                ended = true;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                segments.add(new Segment(playlist.resolveSibling(line), micros));
            }
        }
        return new Playlist(init, segments, ended);
    }

    long micros() {
        return segments.stream().mapToLong(Segment::micros).sum();
    }

    /** What it names and what is not there, or empty. */
    List<String> missing() throws IOException {
        List<String> missing = new ArrayList<>();
        if (!ended) {
            missing.add("does not say that it ends");
        }
        if (init.isEmpty() || !isThere(init.get())) {
            missing.add("lacks its first segment of all");
        }
        for (Segment segment : segments) {
            if (!isThere(segment.file())) {
                missing.add("lacks " + segment.file().getFileName());
            }
        }
        return List.copyOf(missing);
    }

    private static boolean isThere(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) > 0;
    }
}
