package kz.telesabaq.asrun.format;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.AirDayReconciled.Fate;
import kz.telesabaq.asrun.AirDayReconciled.Outcome;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code telesabaq-reconciliation} version 1 back, as far as it tells what became of each entry. */
public final class ReconciliationJsonReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TIME = Pattern.compile("(\\d{2}):([0-5]\\d):([0-5]\\d):([01]\\d|2[0-4])");

    private final String file;
    private final List<Channel> channels;

    private ReconciliationJsonReader(String file, List<Channel> channels) {
        this.file = file;
        this.channels = channels;
    }

    /**
     * Reads what a file holds.
     *
     * @param name the file's name, for the findings
     * @param channels those of the year, whose clocks explain the times
     */
    public static Reading<AirDayReconciled> read(String name, byte[] bytes, List<Channel> channels) {
        return new ReconciliationJsonReader(name, channels).read(new String(bytes, StandardCharsets.UTF_8));
    }

    private Reading<AirDayReconciled> read(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException noJson) {
            return Reading.refused(notOne());
        }
        if (!text(root, "format").equals("telesabaq-reconciliation")
                || !root.path("version").isIntegralNumber()
                || root.path("version").asInt() != 1
                || !root.path("airings").isArray()
                || !root.path("revision").isIntegralNumber()) {
            return Reading.refused(notOne());
        }
        var channel = channels.stream()
                .filter(known -> known.id().name().equals(text(root, "channel")))
                .findFirst();
        if (channel.isEmpty()) {
            return Reading.refused(unclear("channel", text(root, "channel")));
        }
        var day = day(text(root, "day"));
        if (day.isEmpty()) {
            return Reading.refused(unclear("day", text(root, "day")));
        }
        return day(root, channel.get(), day.get());
    }

    private Reading<AirDayReconciled> day(JsonNode root, Channel channel, AirDay day) {
        var outcomes = new ArrayList<Outcome>();
        var findings = new ArrayList<Finding>();
        for (JsonNode airing : root.path("airings")) {
            var start = start(text(airing, "start"), channel.clock());
            var fate = fate(text(airing, "verdict"));
            if (start.isEmpty()) {
                findings.add(unclear("start", text(airing, "start")));
            }
            if (fate.isEmpty()) {
                findings.add(unclear("verdict", text(airing, "verdict")));
            }
            start.ifPresent(at -> fate.ifPresent(known -> outcomes.add(new Outcome(
                    at.count(),
                    airing.path("frames").asLong(0),
                    text(airing, "clip"),
                    text(airing, "lesson"),
                    known,
                    airing.path("differenceFrames").asLong(0),
                    text(airing, "by")))));
        }
        return findings.isEmpty()
                ? Reading.accepted(new AirDayReconciled(
                        channel.id(),
                        day,
                        root.path("revision").asInt(),
                        outcomes,
                        root.path("extra").size()))
                : Reading.refused(findings);
    }

    private static Optional<AirDay> day(String date) {
        try {
            return Optional.of(AirDay.parse(date));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Optional<Fate> fate(String word) {
        for (Fate fate : Fate.values()) {
            if (fate.name().equals(word)) {
                return Optional.of(fate);
            }
        }
        return Optional.empty();
    }

    /** Frames since the opening of the day. */
    private static Optional<Frames> start(String label, HouseClock clock) {
        Matcher parts = TIME.matcher(label);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long seconds = (Long.parseLong(parts.group(1)) * 60 + Long.parseLong(parts.group(2))) * 60
                + Long.parseLong(parts.group(3))
                - clock.opening().toSecondOfDay();
        long frames = seconds * Frames.PER_SECOND + Long.parseLong(parts.group(4));
        return frames < 0 ? Optional.empty() : Optional.of(Frames.of(frames));
    }

    private Finding notOne() {
        return Finding.blocks(
                "asrun.no-reconciliation",
                Place.file(file),
                Wording.of(
                        "Бұл файл telesabaq-reconciliation пішімінің 1-нұсқасы емес.",
                        "Этот файл не в формате telesabaq-reconciliation версии 1.",
                        "This file is not a telesabaq-reconciliation of version 1."),
                Wording.of(
                        "Файлды «asrun reconcile --json» командасымен жасаңыз.",
                        "Создайте файл командой «asrun reconcile --json».",
                        "Make the file with \"asrun reconcile --json\"."));
    }

    private Finding unclear(String field, String value) {
        return Finding.blocks(
                "asrun.unclear-reconciliation",
                Place.cell(file, 0, field),
                Wording.of(
                                "«%s» өрісіндегі мән түсініксіз: «%s».",
                                "Значение поля «%s» непонятно: «%s».",
                                "The value of \"%s\" cannot be understood: \"%s\".")
                        .with(field, value),
                Wording.of(
                        "Файлды «asrun reconcile --json» командасымен қайта жасаңыз.",
                        "Создайте файл заново командой «asrun reconcile --json».",
                        "Make the file again with \"asrun reconcile --json\"."));
    }
}
