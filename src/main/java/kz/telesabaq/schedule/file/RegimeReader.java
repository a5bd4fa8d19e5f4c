package kz.telesabaq.schedule.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Regime;

/** Reads one regime; a cell that cannot be read becomes a finding with its row and column. */
final class RegimeReader {
    static final List<String> COLUMNS =
            List.of("kind", "name_kk", "name_ru", "name_en", "new_lessons", "days", "from", "until", "grades", "shows");
    private static final int LONGEST_CELL = 200;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Regime.LongerHours> hours = new ArrayList<>();
    private final List<Regime.PreparedRow> rows = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private boolean headSeen;

    private record Head(Wording title, Regime.NewLessons newLessons) {}

    /** One row with the cells that are asked for by column. */
    private record Row(int line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    RegimeReader(String file) {
        this.file = file;
    }

    Reading<Regime> read(byte[] bytes) {
        text(bytes).ifPresent(text -> table(text).forEach(this::row));
        if (!headSeen && findings.isEmpty()) {
            findings.add(RegimeFileFinding.noHead(Place.file(file)));
        }
        if (Finding.anyBlocking(findings) || head.isEmpty()) {
            return Reading.refused(findings);
        }
        String name = file.endsWith(".csv") ? file.substring(0, file.length() - 4) : file;
        try {
            return Reading.accepted(
                    new Regime(name, head.get().title(), head.get().newLessons(), hours, rows), findings);
        } catch (IllegalArgumentException refused) {
            return Reading.refused(RegimeFileFinding.badName(Place.file(file), RegimeCells.shown(name)));
        }
    }

    private Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException broken) {
            findings.add(RegimeFileFinding.notUtf8(Place.file(file)));
            return Optional.empty();
        }
    }

    private List<Row> table(String text) {
        var records = new ArrayList<CsvRecord>();
        try {
            CsvReader.builder()
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException broken) {
            findings.add(RegimeFileFinding.brokenQuotes(Place.file(file)));
            return List.of();
        }
        if (records.isEmpty()) {
            return List.of();
        }
        var header = records.getFirst().getFields().stream().map(String::strip).toList();
        for (String column : COLUMNS) {
            if (header.stream().filter(column::equals).count() != 1) {
                findings.add(RegimeFileFinding.columnMissing(Place.cell(file, 1, column), column));
            }
        }
        if (!findings.isEmpty()) {
            return List.of();
        }
        return records.subList(1, records.size()).stream()
                .flatMap(cells -> row(cells, header).stream())
                .toList();
    }

    private Optional<Row> row(CsvRecord cells, List<String> header) {
        int line = (int) cells.getStartingLineNumber();
        if (cells.getFieldCount() != header.size()) {
            findings.add(RegimeFileFinding.raggedRow(Place.row(file, line), cells.getFieldCount(), header.size()));
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            String value = cells.getField(i).strip();
            if (value.length() > LONGEST_CELL || value.codePoints().anyMatch(Character::isISOControl)) {
                findings.add(RegimeFileFinding.badCell(
                        Place.cell(file, line, header.get(i)), RegimeCells.shown(value), RegimeCells.PLAIN_TEXT));
                return Optional.empty();
            }
            values.put(header.get(i), value);
        }
        return Optional.of(new Row(line, values));
    }

    private void row(Row row) {
        switch (row.cell("kind")) {
            case "regime" -> head(row);
            case "hours" -> longerHours(row);
            case "row" -> prepared(row);
            default -> bad(row, "kind", RegimeCells.KINDS);
        }
    }

    private void head(Row row) {
        if (headSeen) {
            findings.add(RegimeFileFinding.secondHead(Place.cell(file, row.line(), "kind")));
            return;
        }
        headSeen = true;
        var newLessons = value(row, "new_lessons", RegimeCells::newLessons, RegimeCells.NEW_LESSONS);
        var title = value(row, "name_kk", Function.identity(), RegimeCells.PLAIN_TEXT)
                .flatMap(kk -> value(row, "name_ru", Function.identity(), RegimeCells.PLAIN_TEXT)
                        .flatMap(ru -> value(row, "name_en", Function.identity(), RegimeCells.PLAIN_TEXT)
                                .map(en -> Wording.of(kk, ru, en))));
        head = title.flatMap(name -> newLessons.map(kept -> new Head(name, kept)));
    }

    private void longerHours(Row row) {
        var window = window(row);
        var grades = value(row, "grades", RegimeCells::grades, RegimeCells.GRADES);
        window.ifPresent(when -> grades.ifPresent(who -> hours.add(new Regime.LongerHours(who, when))));
    }

    private void prepared(Row row) {
        var window = window(row);
        var grades = value(row, "grades", RegimeCells::grades, RegimeCells.GRADES);
        var days = value(row, "days", RegimeCells::days, RegimeCells.DAYS);
        var shows = value(row, "shows", RegimeCells::shows, RegimeCells.SHOWS);
        if (window.isPresent() && grades.isPresent() && days.isPresent() && shows.isPresent()) {
            rows.add(new Regime.PreparedRow(days.get(), window.get(), grades.get(), shows.get()));
        }
    }

    private Optional<DayWindow> window(Row row) {
        var from = value(row, "from", LocalTime::parse, RegimeCells.TIME);
        var until = value(row, "until", LocalTime::parse, RegimeCells.TIME);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(until.get())) {
            bad(row, "until", RegimeCells.LATER);
            return Optional.empty();
        }
        return Optional.of(new DayWindow(from.get(), until.get()));
    }

    private <T> Optional<T> value(Row row, String column, Function<String, T> parse, Wording expected) {
        try {
            if (!row.cell(column).isEmpty()) {
                return Optional.of(parse.apply(row.cell(column)));
            }
        } catch (IllegalArgumentException | DateTimeException refused) {
            // falls through: the finding shows the cell, the reason is what was expected
        }
        bad(row, column, expected);
        return Optional.empty();
    }

    private void bad(Row row, String column, Wording expected) {
        findings.add(RegimeFileFinding.badCell(
                Place.cell(file, row.line(), column), RegimeCells.shown(row.cell(column)), expected));
    }
}
