package kz.telesabaq.playout.format;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Timecode;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.schedule.Slot;

/**
 * Reads {@code telesabaq-rundown} version 1. Unknown fields are passed over; everything else must be as {@link RundownJson}
 * writes it, and the starts, lengths and fingerprints must agree with each other.
 */
public final class RundownJsonReader {
    private static final Wording NOT_OURS = Wording.of(
            "Бұл telesabaq-rundown файлының 1-нұсқасы емес: %s, %d.",
            "Это не файл telesabaq-rundown версии 1: %s, %d.",
            "This is not a telesabaq-rundown file of version 1: %s, %d.");
    private static final Wording UNKNOWN_CLIP = Wording.of(
            "%s нөмірлі клип «clips» ішінде жоқ.", "Клипа %s нет в «clips».", "Clip %s is not among \"clips\".");
    private static final Wording UNKNOWN_SLOT =
            Wording.of("%s слоты «slots» ішінде жоқ.", "Слота %s нет в «slots».", "Slot %s is not among \"slots\".");
    private static final Wording UNKNOWN_KIND =
            Wording.of("Мұндай түр жоқ: «%s».", "Такого вида нет: «%s».", "There is no such kind: \"%s\".");
    private static final Wording OTHER_BYTES = Wording.of(
            "Саусақ ізі %s клипінікі емес.",
            "Отпечаток не принадлежит клипу %s.", "The fingerprint is not that of clip %s.");
    private static final Wording OTHER_START = Wording.of(
            "Жазба %s уақытында басталуы керек еді, ал мұнда %s жазылған.",
            "Запись должна начинаться в %s, а указано %s.", "The entry should begin at %s, but %s is written.");

    private final Map<String, Clip> clips = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    private RundownJsonReader() {}

    /**
     * The rundown of a file.
     *
     * @param file its name, for the findings
     */
    public static Reading<Rundown> read(String file, byte[] bytes) {
        return JsonDocument.read(file, bytes, root -> new RundownJsonReader().rundown(root));
    }

    private Optional<Rundown> rundown(JsonCursor root) {
        String format = root.text("format");
        int version = root.whole("version", 0, Integer.MAX_VALUE);
        if (!format.equals(RundownJson.FORMAT) || version != RundownJson.VERSION) {
            root.note("version", "format", NOT_OURS.with(format, version));
            return Optional.empty();
        }
        Optional<Channel> channel = channel(root.object("channel"));
        Optional<AirDay> day = root.make(() -> AirDay.parse(root.text("day")));
        int revision = root.whole("revision", 1, Integer.MAX_VALUE);
        root.members("clips")
                .forEach((number, clip) -> ClipJson.read(number, clip).ifPresent(read -> clips.put(number, read)));
        root.members("slots").forEach((label, slot) -> SlotJson.read(slot).ifPresent(read -> slots.put(label, read)));
        if (channel.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        List<RundownEntry> entries = entries(root, channel.get(), day.get());
        return root.make(() -> new Rundown(channel.get(), day.get(), revision, entries));
    }

    private static Optional<Channel> channel(JsonCursor channel) {
        return channel.make(() -> new Channel(
                new ChannelId(channel.text("id")),
                channel.wording("name"),
                new Language(channel.text("language")),
                new HouseClock(LocalTime.parse(channel.text("dayOpens")), ZoneId.of(channel.text("zone"))),
                LocalTime.parse(channel.text("from")),
                LocalTime.parse(channel.text("until")),
                channel.whole("rasterMinutes", 1, 24 * 60)));
    }

    private List<RundownEntry> entries(JsonCursor root, Channel channel, AirDay day) {
        var entries = new ArrayList<RundownEntry>();
        SlotTime due = channel.window(day).start();
        for (JsonCursor item : root.items("entries")) {
            SlotTime start = due;
            checkStart(item, RundownJson.wallClock(channel, day, start));
            Frames length = Frames.of(item.whole("frames", 1, Timecode.PER_DAY * 2));
            clip(item).flatMap(clip -> entry(item, start, length, clip)).ifPresent(entries::add);
            due = due.plus(length);
        }
        return entries;
    }

    private static void checkStart(JsonCursor item, String expected) {
        String written = item.text("start");
        if (!written.isEmpty() && !written.equals(expected)) {
            item.note("start", "start", OTHER_START.with(expected, written));
        }
    }

    private Optional<Clip> clip(JsonCursor item) {
        String number = item.text("houseNumber");
        Clip clip = clips.get(number);
        if (clip == null) {
            item.note("clip", "houseNumber", UNKNOWN_CLIP.with(number));
            return Optional.empty();
        }
        if (!item.text("sha256").equals(clip.fingerprint().hex())) {
            item.note("fingerprint", "sha256", OTHER_BYTES.with(number));
        }
        return Optional.of(clip);
    }

    private Optional<RundownEntry> entry(JsonCursor item, SlotTime start, Frames length, Clip clip) {
        String kind = item.text("kind");
        return switch (kind) {
            case "programme" ->
                slot(item).flatMap(slot -> item.make(() -> new RundownEntry.Programme(start, length, clip, slot)));
            case "standby" ->
                slot(item)
                        .flatMap(slot -> item.make(
                                () -> new RundownEntry.Standby(start, length, clip, slot, item.wording("why"))));
            case "filler" -> item.make(() -> new RundownEntry.Filler(start, length, clip));
            case "slate" -> item.make(() -> new RundownEntry.Slate(start, length, clip, item.wording("why")));
            default -> {
                item.note("kind", "kind", UNKNOWN_KIND.with(kind));
                yield Optional.empty();
            }
        };
    }

    private Optional<Slot> slot(JsonCursor item) {
        String label = item.text("slot");
        Slot slot = slots.get(label);
        if (slot == null) {
            item.note("slot", "slot", UNKNOWN_SLOT.with(label));
        }
        return Optional.ofNullable(slot);
    }
}
