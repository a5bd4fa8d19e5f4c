package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.telesabaq.media.Segments;
import kz.telesabaq.transcode.profiles.RenditionProfile.WebLadder;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;

/** Whether a master playlist says the truth about what it names: codecs, size, and the most bits a second. */
final class MasterCheck {
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Z-]+)=(?:\"([^\"]*)\"|([^,]*))");
    private static final String VARIANT = "#EXT-X-STREAM-INF:";
    private static final String MEDIA = "#EXT-X-MEDIA:";

    private final WebLadder ladder;
    private final Path master;
    private final Map<String, Path> sounds = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private MasterCheck(WebLadder ladder, Path master) {
        this.ladder = ladder;
        this.master = master;
    }

    static List<String> complaints(WebLadder ladder, Path master) throws IOException {
        return new MasterCheck(ladder, master).check();
    }

    private List<String> check() throws IOException {
        List<String> lines = Files.readAllLines(master);
        List<String> named = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith(MEDIA)) {
                Map<String, String> media = attributes(line.substring(MEDIA.length()));
                Path file = beside(media.getOrDefault("URI", ""));
                named.add(media.getOrDefault("URI", ""));
                if ("AUDIO".equals(media.get("TYPE"))) {
                    sounds.put(media.getOrDefault("GROUP-ID", ""), file);
                }
            } else if (line.startsWith(VARIANT) && at + 1 < lines.size()) {
                named.add(lines.get(at + 1));
                variant(attributes(line.substring(VARIANT.length())), lines.get(at + 1));
            }
        }
        Stream.concat(
                        ladder.rungs().stream().map(WebRung::name),
                        ladder.sounds().stream().map(WebSound::name))
                .map(name -> name + "/index.m3u8")
                .filter(playlist -> !named.contains(playlist))
                .forEach(playlist -> complaints.add("the master playlist does not name " + playlist));
        return List.copyOf(complaints);
    }

    private void variant(Map<String, String> stated, String uri) throws IOException {
        Path file = beside(uri);
        Path sound = sounds.getOrDefault(stated.getOrDefault("AUDIO", ""), file);
        if (!Files.exists(file) || !Files.exists(sound)) {
            complaints.add("the master playlist names %s, which is not there or has no sound".formatted(uri));
            return;
        }
        Playlist picture = Playlist.read(file);
        Playlist heard = Playlist.read(sound);
        boolean alone = file.equals(sound);
        String codecs = codec(picture) + (alone ? "" : "," + codec(heard));
        if (!codecs.equals(stated.get("CODECS"))) {
            complaints.add("the master playlist says %s of %s, which is %s"
                    .formatted(stated.getOrDefault("CODECS", "nothing"), uri, codecs));
        }
        long bits = peak(picture) + (alone ? 0 : peak(heard));
        long promised = Long.parseLong(stated.getOrDefault("BANDWIDTH", "0"));
        if (bits > promised) {
            complaints.add(
                    "%s takes %d bits a second, the master playlist says at most %d".formatted(uri, bits, promised));
        }
        size(stated, uri);
    }

    private void size(Map<String, String> stated, String uri) {
        Optional<WebRung> rung = ladder.rungs().stream()
                .filter(each -> uri.startsWith(each.name() + "/"))
                .findFirst();
        String due = rung.map(each -> each.width() + "x" + each.height()).orElse("none");
        if (!stated.getOrDefault("RESOLUTION", "none").equals(due)) {
            complaints.add("the master playlist says %s has the size %s, it has %s"
                    .formatted(uri, stated.getOrDefault("RESOLUTION", "none"), due));
        }
    }

    private static String codec(Playlist playlist) throws IOException {
        return playlist.init().isPresent() ? Boxes.codec(playlist.init().get()).orElse("unknown") : "unknown";
    }

    /** Bits a second of the largest whole segment; a last, shorter one plays with what is buffered. */
    private static long peak(Playlist playlist) throws IOException {
        long most = 0;
        for (Playlist.Segment segment : playlist.segments()) {
            most = Math.max(most, Files.size(segment.file()));
        }
        return most * 8 * 1000 / Segments.LENGTH.toMillis();
    }

    private Path beside(String uri) {
        return master.resolveSibling(uri).normalize();
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher found = ATTRIBUTE.matcher(text);
        while (found.find()) {
            attributes.put(found.group(1), found.group(2) == null ? found.group(3) : found.group(2));
        }
        return attributes;
    }
}
