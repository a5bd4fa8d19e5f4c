package kz.telesabaq.playout.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.playout.PlayoutList;

/**
 * What a published revision consists of. A revision without a readable manifest, or whose files differ from it, was never
 * published.
 *
 * @param tzdb version of the time-zone rules by which its local times were resolved
 * @param lists by format
 */
public record Manifest(ChannelId channel, AirDay day, int revision, String tzdb, List<Listed> lists) {
    private static final String FORMAT = "telesabaq-published";
    private static final int VERSION = 1;

    public Manifest {
        lists = lists.stream().sorted(Comparator.comparing(Listed::format)).toList();
    }

    /** One file of the revision. */
    public record Listed(String format, String file, long bytes, Fingerprint fingerprint) {
        public static Listed of(PlayoutList list) {
            return new Listed(list.format(), list.fileName(), list.bytes().length, list.fingerprint());
        }
    }

    public Optional<Listed> list(PlayoutFormat format) {
        return lists.stream()
                .filter(list -> list.format().equals(format.shortName()))
                .findFirst();
    }

    public byte[] write() {
        var node = JsonText.object();
        node.put("format", FORMAT);
        node.put("version", VERSION);
        node.put("channel", channel.name());
        node.put("day", day.toString());
        node.put("revision", revision);
        node.put("tzdb", tzdb);
        var array = node.putArray("lists");
        lists.forEach(list -> array.addObject()
                .put("format", list.format())
                .put("file", list.file())
                .put("bytes", list.bytes())
                .put("sha256", list.fingerprint().hex()));
        return JsonText.write(node);
    }

    /** The manifest of a file, by the file's name for the findings. */
    public static Reading<Manifest> read(String file, byte[] bytes) {
        return JsonDocument.read(
                file,
                bytes,
                root -> root.make(() -> new Manifest(
                        new ChannelId(root.text("channel")),
                        AirDay.parse(root.text("day")),
                        root.whole("revision", 1, Integer.MAX_VALUE),
                        root.text("tzdb"),
                        root.items("lists").stream().map(Manifest::listed).toList())));
    }

    private static Listed listed(JsonCursor item) {
        return new Listed(
                item.text("format"),
                item.text("file"),
                item.whole("bytes", 0, Integer.MAX_VALUE),
                new Fingerprint(item.text("sha256")));
    }
}
