package kz.telesabaq.curriculum.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;

/** A CSV file with a header, as rows whose cells are asked for by column; what is wrong with its form goes to the book. */
final class CsvTable {
    private static final int LONGEST_CELL = 1_000;

    private final String file;
    private final FindingsBook book;

    private CsvTable(String file, FindingsBook book) {
        this.file = file;
        this.book = book;
    }

    /** The rows that have the right form; where one has not, the file is marked incomplete. */
    static List<CsvRow> read(String file, byte[] bytes, List<String> columns, FindingsBook book) {
        return read(file, bytes, columns, List.of(), book);
    }

    /** @param optional columns that may be absent; their cells are then empty */
    static List<CsvRow> read(
            String file, byte[] bytes, List<String> columns, List<String> optional, FindingsBook book) {
        if (book.incomplete().contains(file)) {
            return List.of();
        }
        return new CsvTable(file, book).rows(bytes, columns, optional);
    }

    private List<CsvRow> rows(byte[] bytes, List<String> columns, List<String> optional) {
        if (bytes.length == 0) {
            return lost(FormFindings.fileEmpty(Place.file(file)));
        }
        Optional<String> text = Decoded.text(file, bytes, book);
        if (text.isEmpty()) {
            book.markIncomplete(file);
            return List.of();
        }
        List<CsvRecord> records = records(text.get());
        if (records.isEmpty()) {
            return book.incomplete().contains(file) ? List.of() : lost(FormFindings.fileEmpty(Place.file(file)));
        }
        CsvRecord header = records.getFirst();
        Optional<Map<String, Integer>> positions = positions(header, columns, optional);
        if (positions.isEmpty()) {
            book.markIncomplete(file);
            return List.of();
        }
        if (records.size() == 1 && !book.incomplete().contains(file)) {
            return lost(FormFindings.noRows(Place.file(file)));
        }
        var rows = new ArrayList<CsvRow>();
        for (CsvRecord cells : records.subList(1, records.size())) {
            row(cells, header.getFieldCount(), positions.get()).ifPresent(rows::add);
        }
        return rows;
    }

    private List<CsvRow> lost(Finding finding) {
        book.add(finding);
        book.markIncomplete(file);
        return List.of();
    }

    /** All records up to the first that breaks the quoting rules. */
    private List<CsvRecord> records(String text) {
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
            int row = records.isEmpty() ? 1 : 1 + (int) lastLineOf(records.getLast());
            book.add(FormFindings.brokenQuotes(Place.row(file, row)));
            book.markIncomplete(file);
        }
        return records;
    }

    private static long lastLineOf(CsvRecord cells) {
        return cells.getStartingLineNumber()
                + cells.getFields().stream()
                        .mapToLong(cell -> cell.lines().skip(1).count())
                        .sum();
    }

    /** Where each column stands; empty when one that is needed is missing or written twice. */
    private Optional<Map<String, Integer>> positions(CsvRecord header, List<String> columns, List<String> optional) {
        var known = Stream.concat(columns.stream(), optional.stream()).toList();
        int row = (int) header.getStartingLineNumber();
        if (header.getFieldCount() == 1 && header.getField(0).contains(";")) {
            book.add(FormFindings.wrongSeparator(Place.row(file, row)));
            return Optional.empty();
        }
        boolean sound = true;
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = header.getField(i).strip();
            if (!known.contains(name)) {
                book.add(FormFindings.unknownColumn(Place.row(file, row), name, known));
            } else if (positions.putIfAbsent(name, i) != null) {
                book.add(FormFindings.columnTwice(Place.cell(file, row, name), name));
                sound = false;
            }
        }
        for (String wanted : columns) {
            if (!positions.containsKey(wanted)) {
                book.add(FormFindings.missingColumn(Place.cell(file, row, wanted), wanted));
                sound = false;
            }
        }
        return sound ? Optional.of(positions) : Optional.empty();
    }

    private Optional<CsvRow> row(CsvRecord cells, int width, Map<String, Integer> positions) {
        int number = (int) cells.getStartingLineNumber();
        if (cells.getFieldCount() != width) {
            book.add(FormFindings.raggedRow(Place.row(file, number), cells.getFieldCount(), width));
            book.markIncomplete(file);
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        boolean sound = true;
        for (var column : positions.entrySet()) {
            String value = cells.getField(column.getValue()).strip();
            Place place = Place.cell(file, number, column.getKey());
            if (value.length() > LONGEST_CELL) {
                book.add(FormFindings.cellTooLong(place, value, LONGEST_CELL));
                sound = false;
            } else if (value.codePoints().anyMatch(Shown::isUnseen)) {
                book.add(FormFindings.unseenCharacter(place, value));
                sound = false;
            }
            values.put(column.getKey(), value);
        }
        if (!sound) {
            book.markIncomplete(file);
            return Optional.empty();
        }
        return Optional.of(new CsvRow(Place.row(file, number), values, book));
    }
}
