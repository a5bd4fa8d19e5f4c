package kz.telesabaq.schedule.file;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Preferences;
import kz.telesabaq.schedule.Weights;

/** Reads a planning profile, of a plan file of any version or in a file of its own. */
final class ProfileReader {
    private final ValueReader values;
    private final long version;

    /** @param version of the plan file; version 1 knew no wishes and no required repeats */
    ProfileReader(ValueReader values, long version) {
        this.values = values;
        this.version = version;
    }

    Optional<PlanningProfile> profile(Written.Fields fields) {
        var name = values.text(fields, "name");
        var rest = values.whole(fields, "breakMinutes");
        var days = values.whole(fields, "repeatWithinDays");
        var halfDay = values.value(fields, "halfDay", "HH:MM", LocalTime::parse);
        var bands = values.entries(fields, "bands", this::band);
        var preferences = version == 1 ? Optional.of(Preferences.usual()) : preferences(fields);
        if (name.isEmpty()
                || rest.isEmpty()
                || days.isEmpty()
                || halfDay.isEmpty()
                || preferences.isEmpty()
                || !values.isUnharmed()) {
            return Optional.empty();
        }
        return values.tried(
                values.place(fields.line(), "profile"),
                "bands 1–11, breakMinutes 0–1440, repeatWithinDays 1–365",
                () -> new PlanningProfile(
                        name.get(),
                        bands,
                        Math.toIntExact(rest.get()),
                        Math.toIntExact(days.get()),
                        halfDay.get(),
                        preferences.get()));
    }

    private Optional<GradeBand> band(Written written) {
        if (!(written instanceof Written.Fields fields)) {
            return values.bad(values.place(written.line(), "bands"), ValueReader.show(written), "{\"grades\": …}");
        }
        var grades = values.row(fields, "grades").map(ProfileReader::wholes).filter(numbers -> numbers.size() == 2);
        var premieres = window(fields, "premieres");
        var repeats = window(fields, "repeats");
        var minutes = values.whole(fields, "screenMinutesPerDay");
        var required = version == 1 ? Optional.of(0L) : values.whole(fields, "requiredRepeats");
        if (grades.isEmpty() || premieres.isEmpty() || repeats.isEmpty() || minutes.isEmpty() || required.isEmpty()) {
            return values.bad(values.place(fields.line(), "grades"), ValueReader.show(written), "[1, 4]");
        }
        return values.tried(
                values.place(fields.line(), "bands"),
                "grades 1–11, screenMinutesPerDay 1–1440, requiredRepeats 0–5",
                () -> new GradeBand(
                        Math.toIntExact(grades.get().get(0)),
                        Math.toIntExact(grades.get().get(1)),
                        premieres.get(),
                        repeats.get(),
                        Math.toIntExact(minutes.get()),
                        Math.toIntExact(required.get())));
    }

    private Optional<Preferences> preferences(Written.Fields fields) {
        var hard = values.entries(
                fields,
                "hardSubjects",
                subject -> subject instanceof Written.Text text
                        ? Optional.of(text.value())
                        : values.bad(
                                values.place(subject.line(), "hardSubjects"), ValueReader.show(subject), "\"math\""));
        var fresh = window(fields, "freshHours");
        var idle = values.whole(fields, "longestIdleMinutes");
        var weights = values.fields(fields, "weights").flatMap(this::weights);
        if (fresh.isEmpty() || idle.isEmpty() || weights.isEmpty()) {
            return Optional.empty();
        }
        return values.tried(
                values.place(fields, "longestIdleMinutes"),
                "longestIdleMinutes 0–1440",
                () -> new Preferences(new TreeSet<>(hard), fresh.get(), Math.toIntExact(idle.get()), weights.get()));
    }

    private Optional<Weights> weights(Written.Fields fields) {
        var byRule = new TreeMap<String, Integer>();
        for (String rule : fields.values().keySet()) {
            values.whole(fields, rule)
                    .flatMap(weight -> values.tried(
                            values.place(fields, rule),
                            "0–1000000",
                            () -> new Weights(new TreeMap<>(Map.of(rule, Math.toIntExact(weight))))))
                    .ifPresent(one -> byRule.putAll(one.byRule()));
        }
        return Optional.of(new Weights(byRule));
    }

    private Optional<DayWindow> window(Written.Fields fields, String name) {
        return window(values, fields, name);
    }

    /** A stretch of the day, {@code ["09:00", "12:00"]}. */
    static Optional<DayWindow> window(ValueReader values, Written.Fields fields, String name) {
        return values.row(fields, name)
                .flatMap(row -> row.values().size() == 2
                                && row.values().get(0) instanceof Written.Text from
                                && row.values().get(1) instanceof Written.Text until
                        ? values.tried(
                                values.place(row.line(), name),
                                "[\"09:00\", \"12:00\"]",
                                () -> new DayWindow(LocalTime.parse(from.value()), LocalTime.parse(until.value())))
                        : values.bad(values.place(row.line(), name), ValueReader.show(row), "[\"09:00\", \"12:00\"]"));
    }

    /** The numbers of a row; none at all where something else stands among them. */
    static List<Long> wholes(Written.Row row) {
        return row.values().stream().allMatch(Written.Whole.class::isInstance)
                ? row.values().stream()
                        .map(Written.Whole.class::cast)
                        .map(Written.Whole::value)
                        .toList()
                : List.of();
    }
}
