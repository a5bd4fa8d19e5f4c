package kz.telesabaq.schedule.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.TakenTime;

/** Reads what has happened to a year, an entry a line. */
final class CircumstancesReader {
    private static final String READY = "[\"KK-01-MATH-001\", \"2026-09-01\"]";

    private final ValueReader values;
    private final PlacementReader placements;

    CircumstancesReader(ValueReader values, PlacementReader placements) {
        this.values = values;
        this.placements = placements;
    }

    Circumstances circumstances(Written.Fields fields) {
        var ready = new TreeMap<LessonCode, LocalDate>();
        values.entries(fields, "ready", this::ready).forEach(entry -> ready.put(entry.getKey(), entry.getValue()));
        return new Circumstances(
                ready,
                new TreeSet<>(values.entries(fields, "withdrawn", this::withdrawn)),
                values.entries(fields, "freeDays", this::free),
                values.entries(fields, "taken", this::taken),
                placements.placements(fields, "pins"),
                placements.placements(fields, "missed"));
    }

    private Optional<Entry<LessonCode, LocalDate>> ready(Written written) {
        if (!(written instanceof Written.Row row)
                || row.values().size() != 2
                || !(row.values().get(0) instanceof Written.Text lesson)
                || !(row.values().get(1) instanceof Written.Text date)) {
            return values.bad(values.place(written.line(), "ready"), ValueReader.show(written), READY);
        }
        var code = values.cell(lesson, "ready", READY, LessonCode::parse);
        var day = values.cell(date, "ready", READY, LocalDate::parse);
        return code.flatMap(known -> day.map(from -> Map.entry(known, from)));
    }

    private Optional<LessonCode> withdrawn(Written written) {
        return written instanceof Written.Text text
                ? values.cell(text, "withdrawn", "KK-01-MATH-001", LessonCode::parse)
                : values.bad(values.place(written.line(), "withdrawn"), ValueReader.show(written), "KK-01-MATH-001");
    }

    private Optional<FreeDays> free(Written written) {
        if (!(written instanceof Written.Fields fields)) {
            return values.bad(values.place(written.line(), "freeDays"), ValueReader.show(written), "{\"first\": …}");
        }
        var first = values.value(fields, "first", "2026-12-16", LocalDate::parse);
        var last = values.value(fields, "last", "2026-12-16", LocalDate::parse);
        var grades = values.row(fields, "grades").map(ProfileReader::wholes);
        var name = values.fields(fields, "name").flatMap(this::wording);
        if (first.isEmpty() || last.isEmpty() || grades.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return values.tried(
                values.place(fields.line(), "freeDays"),
                "first ≤ last, grades 1–11",
                () -> new FreeDays(
                        name.get(),
                        new DateSpan(first.get(), last.get()),
                        grades.get().stream()
                                .map(number -> new Grade(Math.toIntExact(number)))
                                .collect(Collectors.toSet())));
    }

    private Optional<TakenTime> taken(Written written) {
        if (!(written instanceof Written.Fields fields)) {
            return values.bad(values.place(written.line(), "taken"), ValueReader.show(written), "{\"channel\": …}");
        }
        var channel = values.value(fields, "channel", "balapan", ChannelId::new);
        var date = values.value(fields, "date", "2026-09-01", LocalDate::parse);
        var hours = ProfileReader.window(values, fields, "hours");
        var why = values.fields(fields, "why").flatMap(this::wording);
        if (channel.isEmpty() || date.isEmpty() || hours.isEmpty() || why.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TakenTime(channel.get(), date.get(), hours.get(), why.get()));
    }

    private Optional<Wording> wording(Written.Fields fields) {
        var kk = values.text(fields, "kk");
        var ru = values.text(fields, "ru");
        var en = values.text(fields, "en");
        if (kk.isEmpty() || ru.isEmpty() || en.isEmpty()) {
            return Optional.empty();
        }
        return values.tried(
                values.place(fields.line(), "kk"), "kk, ru, en", () -> Wording.of(kk.get(), ru.get(), en.get()));
    }
}
