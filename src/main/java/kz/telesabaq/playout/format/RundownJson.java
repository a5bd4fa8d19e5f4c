package kz.telesabaq.playout.format;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.TreeMap;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.schedule.Slot;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code telesabaq-rundown} version 1: everything needed to make the same {@link Rundown} again, without paths of any
 * machine. Described by {@code schema/telesabaq-rundown-1.schema.json}, read by {@link RundownJsonReader}.
 */
final class RundownJson implements ListWriter {
    static final String FORMAT = "telesabaq-rundown";
    static final int VERSION = 1;

    /** Local time with the offset that is valid then, to the millisecond; a frame is 40 of them. */
    private static final DateTimeFormatter WALL_CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

    @Override
    public byte[] write(Rundown rundown, MediaPaths paths) {
        ObjectNode list = JsonText.object();
        list.put("format", FORMAT);
        list.put("version", VERSION);
        list.set("channel", channel(rundown.channel()));
        list.put("day", rundown.day().toString());
        list.put("revision", rundown.revision());
        list.put("framesPerSecond", Frames.PER_SECOND);
        list.put("start", wallClock(rundown, rundown.window().start()));
        list.put("end", wallClock(rundown, rundown.window().end()));
        list.put("frames", rundown.window().length().count());
        writeClips(rundown, list.putObject("clips"));
        writeSlots(rundown, list.putObject("slots"));
        var entries = list.putArray("entries");
        rundown.entries().forEach(entry -> entries.add(entry(rundown, entry)));
        return JsonText.write(list);
    }

    static String wallClock(Channel channel, AirDay day, SlotTime moment) {
        return channel.clock().wallClock(day, moment).toOffsetDateTime().format(WALL_CLOCK);
    }

    private static String wallClock(Rundown rundown, SlotTime moment) {
        return wallClock(rundown.channel(), rundown.day(), moment);
    }

    private static ObjectNode channel(Channel channel) {
        ObjectNode node = JsonText.object();
        node.put("id", channel.id().name());
        node.set("name", SlotJson.write(channel.name()));
        node.put("language", channel.language().tag());
        node.put("zone", channel.clock().zone().getId());
        node.put("dayOpens", channel.clock().opening().toString());
        node.put("from", channel.from().toString());
        node.put("until", channel.until().toString());
        node.put("rasterMinutes", channel.rasterMinutes());
        return node;
    }

    private static void writeClips(Rundown rundown, ObjectNode clips) {
        var byNumber = new TreeMap<HouseNumber, Clip>();
        rundown.entries().forEach(entry -> byNumber.put(entry.clip().number(), entry.clip()));
        byNumber.forEach((number, clip) -> clips.set(number.text(), ClipJson.write(clip)));
    }

    private static void writeSlots(Rundown rundown, ObjectNode slots) {
        for (RundownEntry entry : rundown.entries()) {
            switch (entry) {
                case RundownEntry.Programme programme ->
                    slots.set(label(rundown, programme.slot()), SlotJson.write(programme.slot()));
                case RundownEntry.Standby standby ->
                    slots.set(label(rundown, standby.slot()), SlotJson.write(standby.slot()));
                case RundownEntry.Filler filler -> {}
                case RundownEntry.Slate slate -> {}
            }
        }
    }

    /** A slot is named by the moment it begins. */
    private static String label(Rundown rundown, Slot slot) {
        return rundown.channel().clock().label(slot.span().start());
    }

    private static ObjectNode entry(Rundown rundown, RundownEntry entry) {
        ObjectNode node = JsonText.object();
        String label = rundown.channel().clock().label(entry.start());
        node.put(
                "id",
                "%s/%s/%s/%s"
                        .formatted(
                                rundown.channel().id(),
                                rundown.day(),
                                label,
                                entry.clip().number()));
        node.put("kind", kind(entry));
        node.put("start", wallClock(rundown, entry.start()));
        node.put("frames", entry.length().count());
        node.put("houseNumber", entry.clip().number().text());
        node.put("sha256", entry.clip().fingerprint().hex());
        switch (entry) {
            case RundownEntry.Programme programme -> writeLesson(node, rundown, programme.slot());
            case RundownEntry.Standby standby -> {
                writeLesson(node, rundown, standby.slot());
                node.set("why", SlotJson.write(standby.why()));
            }
            case RundownEntry.Slate slate -> node.set("why", SlotJson.write(slate.why()));
            case RundownEntry.Filler filler -> {}
        }
        return node;
    }

    private static void writeLesson(ObjectNode node, Rundown rundown, Slot slot) {
        node.put("lesson", slot.lesson().code().toString());
        node.put("slot", label(rundown, slot));
    }

    private static String kind(RundownEntry entry) {
        return switch (entry) {
            case RundownEntry.Programme programme -> "programme";
            case RundownEntry.Standby standby -> "standby";
            case RundownEntry.Filler filler -> "filler";
            case RundownEntry.Slate slate -> "slate";
        };
    }
}
