package kz.telesabaq.schedule.file;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a plan file and finds everything that is wrong with it, line by line. */
final class PlanReader {
    /** After so many faults the rest of a file is not worth reading. */
    static final int MOST_FINDINGS = 200;

    private static final int CELLS = 6;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    PlanReader(String file) {
        this.file = file;
    }

    Reading<PlanDocument> read(String text) {
        try {
            var document = document(JsonLines.read(text));
            if (document.isPresent() && findings.isEmpty()) {
                return Reading.accepted(document.get());
            }
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null
                    ? 0
                    : Math.max(0, broken.getLocation().getLineNr());
            findings.add(PlanFileFinding.notJson(Place.row(file, line), oneLine(broken.getOriginalMessage())));
        }
        return Reading.refused(findings);
    }

    private static String oneLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    private Optional<PlanDocument> document(Written written) {
        if (!(written instanceof Written.Fields fields)
                || !(fields.values().get("format") instanceof Written.Text format)
                || !format.value().equals(PlanWriter.FORMAT)) {
            findings.add(PlanFileFinding.notAPlan(Place.row(file, written.line())));
            return Optional.empty();
        }
        var version = whole(fields, "version");
        if (version.isPresent() && version.get() != PlanWriter.VERSION) {
            findings.add(PlanFileFinding.unknownVersion(place(fields, "version"), Long.toString(version.get())));
        }
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        var year = text(fields, "year");
        var curriculum = text(fields, "curriculum");
        var profile = fields(fields, "profile").flatMap(this::profile);
        var openings = openings(fields);
        var placements = placements(fields, openings);
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanDocument(
                new YearPlan(year.orElseThrow(), curriculum.orElseThrow(), placements),
                profile.orElseThrow(),
                openings));
    }

    private Optional<PlanningProfile> profile(Written.Fields fields) {
        var name = text(fields, "name");
        var rest = whole(fields, "breakMinutes");
        var days = whole(fields, "repeatWithinDays");
        var halfDay = value(fields, "halfDay", "HH:MM", LocalTime::parse);
        var bands = new ArrayList<GradeBand>();
        row(fields, "bands")
                .ifPresent(row -> row.values().forEach(band -> band(band).ifPresent(bands::add)));
        if (name.isEmpty() || rest.isEmpty() || days.isEmpty() || halfDay.isEmpty() || !findings.isEmpty()) {
            return Optional.empty();
        }
        return tried(
                Place.cell(file, fields.line(), "profile"),
                "bands 1–11, breakMinutes 0–1440, repeatWithinDays 1–365",
                () -> new PlanningProfile(
                        name.get(), bands, Math.toIntExact(rest.get()), Math.toIntExact(days.get()), halfDay.get()));
    }

    private Optional<GradeBand> band(Written written) {
        if (!(written instanceof Written.Fields fields)) {
            return bad(Place.cell(file, written.line(), "bands"), show(written), "{\"grades\": …}");
        }
        var grades = row(fields, "grades")
                .filter(row ->
                        row.values().size() == 2 && row.values().stream().allMatch(Written.Whole.class::isInstance));
        var premieres = window(fields, "premieres");
        var repeats = window(fields, "repeats");
        var minutes = whole(fields, "screenMinutesPerDay");
        if (grades.isEmpty() || premieres.isEmpty() || repeats.isEmpty() || minutes.isEmpty()) {
            return bad(Place.cell(file, fields.line(), "grades"), show(written), "[1, 4]");
        }
        var numbers = grades.get().values().stream()
                .map(Written.Whole.class::cast)
                .map(Written.Whole::value)
                .toList();
        return tried(
                Place.cell(file, fields.line(), "bands"),
                "grades 1–11, screenMinutesPerDay 1–1440",
                () -> new GradeBand(
                        Math.toIntExact(numbers.get(0)),
                        Math.toIntExact(numbers.get(1)),
                        premieres.get(),
                        repeats.get(),
                        Math.toIntExact(minutes.get())));
    }

    private Optional<DayWindow> window(Written.Fields fields, String name) {
        return row(fields, name)
                .flatMap(row -> row.values().size() == 2
                                && row.values().get(0) instanceof Written.Text from
                                && row.values().get(1) instanceof Written.Text until
                        ? tried(
                                Place.cell(file, row.line(), name),
                                "[\"09:00\", \"12:00\"]",
                                () -> new DayWindow(LocalTime.parse(from.value()), LocalTime.parse(until.value())))
                        : bad(Place.cell(file, row.line(), name), show(row), "[\"09:00\", \"12:00\"]"));
    }

    private TreeMap<ChannelId, LocalTime> openings(Written.Fields fields) {
        var openings = new TreeMap<ChannelId, LocalTime>();
        fields(fields, "channels")
                .ifPresent(channels -> channels.values().keySet().forEach(name -> {
                    var id = tried(place(channels, name), "balapan", () -> new ChannelId(name));
                    var opening = value(channels, name, "HH:MM", LocalTime::parse);
                    if (id.isPresent() && opening.isPresent()) {
                        openings.put(id.get(), opening.get());
                    }
                }));
        return openings;
    }

    private List<Placement> placements(Written.Fields fields, Map<ChannelId, LocalTime> openings) {
        var placements = new ArrayList<Placement>();
        var rows = row(fields, "placements").map(Written.Row::values).orElse(List.of());
        for (Written row : rows) {
            placement(row, openings).ifPresent(placements::add);
            if (findings.size() >= MOST_FINDINGS) {
                findings.add(PlanFileFinding.andMore(file, MOST_FINDINGS));
                break;
            }
        }
        return placements;
    }

    private Optional<Placement> placement(Written written, Map<ChannelId, LocalTime> openings) {
        if (!(written instanceof Written.Row row)
                || row.values().size() != CELLS
                || !row.values().stream().allMatch(Written.Text.class::isInstance)) {
            return bad(
                    Place.cell(file, written.line(), "placements"),
                    show(written),
                    "[\"balapan\", \"2026-09-01\", \"09:00:00:00\", \"00:15:00:00\", \"KK-01-MATH-001\", \"premiere\"]");
        }
        var cells = row.values().stream().map(Written.Text.class::cast).toList();
        var channel = cell(cells.get(0), "channel", "balapan", ChannelId::new);
        var day = cell(cells.get(1), "day", "2026-09-01", AirDay::parse);
        var opening = channel.map(openings::get);
        if (channel.isPresent() && opening.isEmpty()) {
            return bad(
                    Place.cell(file, row.line(), "channel"),
                    channel.get().name(),
                    openings.keySet().toString());
        }
        var start = cell(
                cells.get(2), "start", PlanTimes.PATTERN, text -> PlanTimes.start(text, opening.orElse(LocalTime.MIN)));
        var slot = cell(cells.get(3), "slot", PlanTimes.PATTERN, text -> {
            var length = PlanTimes.length(text);
            if (length.isZero()) {
                throw new IllegalArgumentException("a slot has some length");
            }
            return length;
        });
        var lesson = cell(cells.get(4), "lesson", "KK-01-MATH-001", LessonCode::parse);
        var role = cell(cells.get(5), "role", "premiere, repeat", PlanReader::role);
        if (channel.isEmpty()
                || day.isEmpty()
                || start.isEmpty()
                || slot.isEmpty()
                || lesson.isEmpty()
                || role.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Placement(channel.get(), day.get(), start.get(), slot.get(), lesson.get(), role.get()));
    }

    private static Role role(String text) {
        return switch (text) {
            case "premiere" -> Role.PREMIERE;
            case "repeat" -> Role.REPEAT;
            default -> throw new IllegalArgumentException("a role is premiere or repeat, not \"" + text + "\"");
        };
    }

    private <T> Optional<T> cell(Written.Text cell, String name, String expected, Function<String, T> parse) {
        return parsed(Place.cell(file, cell.line(), name), cell.value(), expected, parse);
    }

    private <T> Optional<T> value(Written.Fields fields, String name, String expected, Function<String, T> parse) {
        return text(fields, name).flatMap(text -> parsed(place(fields, name), text, expected, parse));
    }

    private <T> Optional<T> parsed(Place place, String text, String expected, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException refused) {
            return bad(place, '"' + oneLine(text) + '"', expected);
        }
    }

    private <T> Optional<T> tried(Place place, String expected, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
            return bad(place, oneLine(String.valueOf(refused.getMessage())), expected);
        }
    }

    private Optional<String> text(Written.Fields fields, String name) {
        return fields.values().get(name) instanceof Written.Text text
                ? Optional.of(text.value())
                : bad(place(fields, name), show(fields.values().get(name)), "\"…\"");
    }

    private Optional<Long> whole(Written.Fields fields, String name) {
        return fields.values().get(name) instanceof Written.Whole whole
                ? Optional.of(whole.value())
                : bad(place(fields, name), show(fields.values().get(name)), "0, 1, 2 …");
    }

    private Optional<Written.Row> row(Written.Fields fields, String name) {
        return fields.values().get(name) instanceof Written.Row row
                ? Optional.of(row)
                : bad(place(fields, name), show(fields.values().get(name)), "[…]");
    }

    private Optional<Written.Fields> fields(Written.Fields fields, String name) {
        return fields.values().get(name) instanceof Written.Fields inner
                ? Optional.of(inner)
                : bad(place(fields, name), show(fields.values().get(name)), "{…}");
    }

    private Place place(Written.Fields fields, String name) {
        var value = fields.values().get(name);
        return Place.cell(file, value == null ? fields.line() : value.line(), name);
    }

    private <T> Optional<T> bad(Place place, String value, String expected) {
        findings.add(PlanFileFinding.badValue(place, value, expected));
        return Optional.empty();
    }

    private static String show(@Nullable Written written) {
        if (written == null) {
            return "—";
        }
        return switch (written) {
            case Written.Text text -> '"' + oneLine(text.value()) + '"';
            case Written.Whole whole -> Long.toString(whole.value());
            case Written.Row row -> "[%d]".formatted(row.values().size());
            case Written.Fields fields ->
                "{%s}".formatted(oneLine(String.join(", ", fields.values().keySet())));
            case Written.Other other -> oneLine(other.value());
        };
    }
}
