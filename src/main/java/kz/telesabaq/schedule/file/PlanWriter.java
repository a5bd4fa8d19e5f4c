package kz.telesabaq.schedule.file;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningProfile;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes a plan: the same document gives the same bytes, and a moved lesson changes one line. */
final class PlanWriter {
    static final String FORMAT = "telesabaq-plan";
    static final int VERSION = 1;

    private final StringBuilder text = new StringBuilder();

    String write(PlanDocument document) {
        var plan = document.plan();
        text.append("{\n");
        text.append("\"format\": ").append(quoted(FORMAT)).append(",\n");
        text.append("\"version\": ").append(VERSION).append(",\n");
        text.append("\"year\": ").append(quoted(plan.year())).append(",\n");
        text.append("\"curriculum\": ").append(quoted(plan.curriculum())).append(",\n");
        write(document.profile());
        text.append("\"channels\": {")
                .append(document.openings().entrySet().stream()
                        .map(opening -> quoted(opening.getKey().name()) + ": " + quoted(opening.getValue()))
                        .collect(Collectors.joining(", ")))
                .append("},\n");
        text.append("\"placements\": [");
        var openings = document.openings();
        String before = "\n";
        for (Placement placement : plan.placements()) {
            text.append(before);
            write(placement, openings.getOrDefault(placement.channel(), LocalTime.MIN));
            before = ",\n";
        }
        return text.append("\n]\n}\n").toString();
    }

    private void write(PlanningProfile profile) {
        text.append("\"profile\": {\"name\": ").append(quoted(profile.name()));
        text.append(", \"breakMinutes\": ").append(profile.breakMinutes());
        text.append(", \"repeatWithinDays\": ").append(profile.repeatWithinDays());
        text.append(", \"halfDay\": ").append(quoted(profile.halfDay()));
        text.append(", \"bands\": [\n");
        text.append(profile.bands().stream().map(PlanWriter::band).collect(Collectors.joining(",\n")));
        text.append("\n]},\n");
    }

    private static String band(GradeBand band) {
        return "{\"grades\": [%d, %d], \"premieres\": %s, \"repeats\": %s, \"screenMinutesPerDay\": %d}"
                .formatted(
                        band.first(),
                        band.last(),
                        window(band.premieres()),
                        window(band.repeats()),
                        band.screenMinutesPerDay());
    }

    private static String window(DayWindow window) {
        return "[%s, %s]".formatted(quoted(window.from()), quoted(window.until()));
    }

    private void write(Placement placement, LocalTime opening) {
        var cells = List.of(
                placement.channel().name(),
                placement.day().toString(),
                PlanTimes.label(placement.start(), opening),
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

    private static String quoted(Object value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(value.toString())) + '"';
    }
}
