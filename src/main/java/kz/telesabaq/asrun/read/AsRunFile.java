package kz.telesabaq.asrun.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;

/**
 * Reads an as-run as CSV (docs/formats/asrun.md). Every bad row comes back as a finding, all at once; nothing is half
 * read.
 */
public final class AsRunFile {
    /** The columns, all of them needed, in any order. */
    public static final List<String> COLUMNS =
            List.of("channel", "day", "start", "length", "clip", "engine", "reported");

    private final String file;
    private final AsRunContext context;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<AsRunRecord, Integer> rows = new LinkedHashMap<>();

    private AsRunFile(String file, AsRunContext context) {
        this.file = file;
        this.context = context;
    }

    public static Reading<List<AsRunRecord>> read(Path file, AsRunContext context) {
        try {
            return read(file.getFileName().toString(), Files.readAllBytes(file), context);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read the as-run " + file, fault);
        }
    }

    /**
     * Reads what a file holds.
     *
     * @param name the file's name, for the findings
     */
    public static Reading<List<AsRunRecord>> read(String name, byte[] bytes, AsRunContext context) {
        return new AsRunFile(name, context).reading(bytes);
    }

    private Reading<List<AsRunRecord>> reading(byte[] bytes) {
        decoded(bytes).ifPresent(text -> {
            List<CsvRecord> lines = lines(text);
            if (lines.isEmpty()) {
                findings.add(AsRunFindings.empty(Place.file(file)));
            } else {
                columns(lines.getFirst())
                        .ifPresent(columns -> lines.stream().skip(1).forEach(line -> row(line, columns)));
            }
        });
        Overlaps.among(file, rows, findings);
        return Finding.anyBlocking(findings)
                ? Reading.refused(findings.stream()
                        .sorted((a, b) -> a.place().compareTo(b.place()))
                        .toList())
                : Reading.accepted(List.copyOf(rows.keySet()), findings);
    }

    private Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException wrong) {
            findings.add(AsRunFindings.notUtf8(Place.file(file)));
            return Optional.empty();
        }
    }

    private List<CsvRecord> lines(String text) {
        var lines = new ArrayList<CsvRecord>();
        try {
            CsvReader.builder()
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .forEach(lines::add);
        } catch (CsvParseException broken) {
            int row = lines.isEmpty() ? 1 : (int) lines.getLast().getStartingLineNumber() + 1;
            findings.add(AsRunFindings.brokenQuotes(Place.row(file, row)));
        }
        return lines;
    }

    private Optional<Map<String, Integer>> columns(CsvRecord header) {
        var columns = new HashMap<String, Integer>();
        for (int n = 0; n < header.getFieldCount(); n++) {
            columns.put(header.getField(n).strip(), n);
        }
        List<String> missing =
                COLUMNS.stream().filter(column -> !columns.containsKey(column)).toList();
        missing.forEach(column -> findings.add(AsRunFindings.missingColumn(Place.cell(file, 1, column), column)));
        return missing.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    private void row(CsvRecord line, Map<String, Integer> columns) {
        int number = (int) line.getStartingLineNumber();
        if (line.getFieldCount() < columns.size()) {
            findings.add(AsRunFindings.shortRow(Place.row(file, number), line.getFieldCount(), columns.size()));
            return;
        }
        new AsRunRow(
                        file,
                        number,
                        column -> line.getField(index(columns, column)).strip(),
                        context,
                        findings)
                .read()
                .ifPresent(read -> {
                    Integer first = rows.putIfAbsent(read, number);
                    if (first != null) {
                        findings.add(AsRunFindings.twice(Place.row(file, number), first));
                    }
                });
    }

    private static int index(Map<String, Integer> columns, String column) {
        return Optional.ofNullable(columns.get(column))
                .orElseThrow(() -> new IllegalArgumentException("not a column of an as-run: " + column));
    }
}
