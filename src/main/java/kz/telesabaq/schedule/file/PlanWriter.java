package kz.telesabaq.schedule.file;

import static kz.telesabaq.schedule.file.JsonText.quoted;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.TakenTime;

/** Writes a plan: the same document gives the same bytes, and a moved lesson changes one line. */
final class PlanWriter {
    static final String FORMAT = "telesabaq-plan";
    static final int VERSION = 2;

    private final SortedMap<ChannelId, LocalTime> openings;

    private PlanWriter(SortedMap<ChannelId, LocalTime> openings) {
        this.openings = openings;
    }

    static String write(PlanDocument document) {
        return new PlanWriter(document.openings()).text(document);
    }

    private String text(PlanDocument document) {
        var plan = document.plan();
        return "{\n"
                + "\"format\": " + quoted(FORMAT) + ",\n"
                + "\"version\": " + VERSION + ",\n"
                + "\"origin\": {\"version\": " + quoted(document.origin().version()) + ", \"seed\": "
                + document.origin().seed() + "},\n"
                + "\"year\": " + quoted(plan.year()) + ",\n"
                + "\"curriculum\": " + quoted(plan.curriculum()) + ",\n"
                + "\"profile\": " + ProfileWriter.write(document.profile()) + ",\n"
                + "\"channels\": " + channels() + ",\n"
                + "\"circumstances\": " + circumstances(document.circumstances()) + ",\n"
                + "\"placements\": " + placements(plan.placements()) + "\n"
                + "}\n";
    }

    private String channels() {
        return openings.entrySet().stream()
                .map(opening -> quoted(opening.getKey().name()) + ": " + quoted(opening.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String circumstances(Circumstances circumstances) {
        return "{\n"
                + "\"ready\": "
                + JsonText.lines(circumstances.ready().entrySet().stream()
                        .map(ready -> "[%s, %s]".formatted(quoted(ready.getKey()), quoted(ready.getValue())))
                        .toList())
                + ",\n\"withdrawn\": "
                + JsonText.lines(
                        circumstances.withdrawn().stream().map(JsonText::quoted).toList())
                + ",\n\"freeDays\": "
                + JsonText.lines(
                        circumstances.freeDays().stream().map(PlanWriter::free).toList())
                + ",\n\"taken\": "
                + JsonText.lines(
                        circumstances.taken().stream().map(PlanWriter::taken).toList())
                + ",\n\"pins\": " + placements(circumstances.pins())
                + ",\n\"missed\": " + placements(circumstances.missed())
                + "\n}";
    }

    private static String free(FreeDays free) {
        return "{\"first\": %s, \"last\": %s, \"grades\": %s, \"name\": %s}"
                .formatted(
                        quoted(free.days().first()),
                        quoted(free.days().last()),
                        free.grades().stream()
                                .sorted()
                                .map(grade -> Integer.toString(grade.number()))
                                .collect(Collectors.joining(", ", "[", "]")),
                        JsonText.wording(free.name()));
    }

    private static String taken(TakenTime taken) {
        return "{\"channel\": %s, \"date\": %s, \"hours\": %s, \"why\": %s}"
                .formatted(
                        quoted(taken.channel()),
                        quoted(taken.date()),
                        JsonText.window(taken.hours()),
                        JsonText.wording(taken.why()));
    }

    private String placements(List<Placement> placements) {
        if (placements.isEmpty()) {
            return "[]";
        }
        var text = new StringBuilder("[");
        String before = "\n";
        for (Placement placement : placements) {
            text.append(before);
            write(text, placement);
            before = ",\n";
        }
        return text.append("\n]").toString();
    }

    private void write(StringBuilder text, Placement placement) {
        var cells = List.of(
                placement.channel().name(),
                placement.day().toString(),
                PlanTimes.label(placement.start(), openings.getOrDefault(placement.channel(), LocalTime.MIN)),
                PlanTimes.label(placement.slot()),
                placement.lesson().toString(),
                placement.role().name().toLowerCase(Locale.ROOT));
        text.append('[');
        String before = "\"";
        for (String cell : cells) {
            text.append(before).append(cell).append('"');
            before = ", \"";
        }
        text.append(']');
    }
}
