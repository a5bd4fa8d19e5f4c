package kz.telesabaq.schedule.file;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import org.jspecify.annotations.Nullable;

/** Takes values out of a file's JSON and keeps a finding for each that is not what it should be. */
final class ValueReader {
    /** After so many faults the rest of a file is not worth reading. */
    static final int MOST_FINDINGS = 200;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    ValueReader(String file) {
        this.file = file;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isUnharmed() {
        return findings.isEmpty();
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    /** Every entry of a list that could be read; stops after too many faults. */
    <T> List<T> entries(Written.Fields fields, String name, Function<Written, Optional<T>> entry) {
        var read = new ArrayList<T>();
        for (Written value : row(fields, name).map(Written.Row::values).orElse(List.of())) {
            entry.apply(value).ifPresent(read::add);
            if (findings.size() >= MOST_FINDINGS) {
                findings.add(PlanFileFinding.andMore(file, MOST_FINDINGS));
                break;
            }
        }
        return read;
    }

    <T> Optional<T> cell(Written.Text cell, String name, String expected, Function<String, T> parse) {
        return parsed(Place.cell(file, cell.line(), name), cell.value(), expected, parse);
    }

    <T> Optional<T> value(Written.Fields fields, String name, String expected, Function<String, T> parse) {
        return text(fields, name).flatMap(text -> parsed(place(fields, name), text, expected, parse));
    }

    private <T> Optional<T> parsed(Place place, String text, String expected, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException refused) {
            return bad(place, '"' + oneLine(text) + '"', expected);
        }
    }

    <T> Optional<T> tried(Place place, String expected, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
            return bad(place, oneLine(String.valueOf(refused.getMessage())), expected);
        }
    }

    Optional<String> text(Written.Fields fields, String name) {
        return fields.values().get(name) instanceof Written.Text text
                ? Optional.of(text.value())
                : bad(place(fields, name), show(fields.values().get(name)), "\"…\"");
    }

    Optional<Long> whole(Written.Fields fields, String name) {
        return fields.values().get(name) instanceof Written.Whole whole
                ? Optional.of(whole.value())
                : bad(place(fields, name), show(fields.values().get(name)), "0, 1, 2 …");
    }

    Optional<Written.Row> row(Written.Fields fields, String name) {
        return fields.values().get(name) instanceof Written.Row row
                ? Optional.of(row)
                : bad(place(fields, name), show(fields.values().get(name)), "[…]");
    }

    Optional<Written.Fields> fields(Written.Fields fields, String name) {
        return fields.values().get(name) instanceof Written.Fields inner
                ? Optional.of(inner)
                : bad(place(fields, name), show(fields.values().get(name)), "{…}");
    }

    Place place(Written.Fields fields, String name) {
        var value = fields.values().get(name);
        return Place.cell(file, value == null ? fields.line() : value.line(), name);
    }

    Place place(int line, String name) {
        return Place.cell(file, line, name);
    }

    <T> Optional<T> bad(Place place, String value, String expected) {
        findings.add(PlanFileFinding.badValue(place, value, expected));
        return Optional.empty();
    }

    static String show(@Nullable Written written) {
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

    static String oneLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
