package kz.telesabaq.curriculum.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import kz.telesabaq.curriculum.build.PlanCell;
import kz.telesabaq.curriculum.build.PlanRow;
import kz.telesabaq.curriculum.build.PlanSheet;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;

/** Reads a CSV file as one sheet: any usual encoding, commas, semicolons or tabs. */
final class CsvSheet {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int LINES_LOOKED_AT = 60;

    private CsvSheet() {}

    static Reading<List<PlanSheet>> read(GivenFile file) {
        Place place = Place.file(file.name());
        CsvText text = CsvText.of(file.bytes());
        if (!text.isText()) {
            return Reading.refused(SheetFindings.notATable(place));
        }
        var findings = new ArrayList<Finding>();
        if (text.isGuessed()) {
            findings.add(SheetFindings.oldEncoding(place));
        }
        try {
            PlanSheet sheet = sheet(file.name(), text.text());
            return Reading.accepted(sheet.rows().isEmpty() ? List.of() : List.of(sheet), findings);
        } catch (CsvParseException broken) {
            return Reading.refused(SheetFindings.brokenQuotes(place));
        } catch (XlsxSheets.TooLarge large) {
            return Reading.refused(SheetFindings.tooManyCells(place, large.limit()));
        }
    }

    /** The rows count as a spreadsheet shows them, empty lines included. */
    private static PlanSheet sheet(String name, String text) {
        var rows = new ArrayList<PlanRow>();
        int number = 0;
        for (CsvRecord line : records(text, separator(text))) {
            number++;
            var cells = new TreeMap<Integer, PlanCell>();
            for (int column = 0; column < line.getFieldCount(); column++) {
                String cell = FormulaGuard.taken(line.getField(column));
                if (!cell.isBlank()) {
                    cells.put(column, PlanCell.text(cell));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new PlanRow(number, cells));
            }
            if (rows.size() > XlsxCells.MOST_ROWS) {
                throw new XlsxSheets.TooLarge(XlsxCells.MOST_ROWS);
            }
        }
        return new PlanSheet(name, "", rows, Set.of(), Set.of());
    }

    private static Iterable<CsvRecord> records(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /** The separator by which most lines have the same number of cells, more than one; of equals the one with more cells. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long score = score(text, separator);
            if (score > most) {
                best = separator;
                most = score;
            }
        }
        return best;
    }

    private static long score(String text, char separator) {
        var widths = new HashMap<Integer, Integer>();
        int lines = 0;
        try {
            for (CsvRecord line : records(text, separator)) {
                if (line.getFieldCount() > 1) {
                    widths.merge(line.getFieldCount(), 1, Integer::sum);
                }
                if (++lines >= LINES_LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            return 0;
        }
        return widths.entrySet().stream()
                .mapToLong(width -> width.getValue() * 1_000L + width.getKey())
                .max()
                .orElse(0);
    }
}
