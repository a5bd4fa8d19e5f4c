package kz.telesabaq.schedule.file;

import java.time.LocalTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.YearPlan;
import tools.jackson.core.JacksonException;

/** Reads a plan file and finds everything that is wrong with it, line by line. */
final class PlanReader {
    private final String file;
    private final ValueReader values;

    PlanReader(String file) {
        this.file = file;
        this.values = new ValueReader(file);
    }

    Reading<PlanDocument> read(String text) {
        return read(text, this::document);
    }

    /** A profile in a file of its own. */
    Reading<PlanningProfile> readProfile(String text) {
        return read(
                text,
                written -> written instanceof Written.Fields fields
                        ? new ProfileReader(values, PlanWriter.VERSION).profile(fields)
                        : values.bad(values.place(written.line(), "profile"), ValueReader.show(written), "{…}"));
    }

    private <T> Reading<T> read(String text, Function<Written, Optional<T>> meaning) {
        try {
            var read = meaning.apply(JsonLines.read(text));
            if (read.isPresent() && values.isUnharmed()) {
                return Reading.accepted(read.get());
            }
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            values.found(
                    at == null
                            ? PlanFileFinding.notJson(file, 0, 0)
                            : PlanFileFinding.notJson(
                                    file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr())));
        }
        return Reading.refused(values.findings());
    }

    private Optional<PlanDocument> document(Written written) {
        if (!(written instanceof Written.Fields fields)
                || !(fields.values().get("format") instanceof Written.Text format)
                || !format.value().equals(PlanWriter.FORMAT)) {
            values.found(PlanFileFinding.notAPlan(Place.row(file, written.line())));
            return Optional.empty();
        }
        return values.whole(fields, "version").flatMap(version -> {
            if (version < 1 || version > PlanWriter.VERSION) {
                values.found(PlanFileFinding.unknownVersion(values.place(fields, "version"), Long.toString(version)));
                return Optional.empty();
            }
            return document(fields, version);
        });
    }

    private Optional<PlanDocument> document(Written.Fields fields, long version) {
        var origin = version == 1
                ? Optional.of(Origin.UNKNOWN)
                : values.fields(fields, "origin").flatMap(this::origin);
        var year = values.text(fields, "year");
        var curriculum = values.text(fields, "curriculum");
        var profile = values.fields(fields, "profile")
                .flatMap(written -> new ProfileReader(values, version).profile(written));
        var openings = openings(fields);
        var airings = new PlacementReader(values, openings);
        var circumstances = version == 1
                ? Optional.of(Circumstances.none())
                : values.fields(fields, "circumstances").map(new CircumstancesReader(values, airings)::circumstances);
        var placements = airings.placements(fields, "placements");
        if (!values.isUnharmed()) {
            return Optional.empty();
        }
        return Optional.of(new PlanDocument(
                new YearPlan(year.orElseThrow(), curriculum.orElseThrow(), placements),
                profile.orElseThrow(),
                openings,
                circumstances.orElseThrow(),
                origin.orElseThrow()));
    }

    private Optional<Origin> origin(Written.Fields fields) {
        var version = values.value(fields, "version", "0.1.0", text -> new Origin(text, 0));
        var seed = values.whole(fields, "seed");
        return version.flatMap(named -> seed.map(number -> new Origin(named.version(), number)));
    }

    private SortedMap<ChannelId, LocalTime> openings(Written.Fields fields) {
        var openings = new TreeMap<ChannelId, LocalTime>();
        values.fields(fields, "channels")
                .ifPresent(channels -> channels.values().keySet().forEach(name -> {
                    var id = values.tried(values.place(channels, name), "balapan", () -> new ChannelId(name));
                    var opening = values.value(channels, name, "HH:MM", LocalTime::parse);
                    if (id.isPresent() && opening.isPresent()) {
                        openings.put(id.get(), opening.get());
                    }
                }));
        return openings;
    }
}
