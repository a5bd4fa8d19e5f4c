package kz.telesabaq.curriculum.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.build.PlanSheet;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook that was handed in, with the findings as comments in its cells; nothing else in it changes. A CSV file comes
 * back as a workbook.
 */
public final class CommentedWorkbook {
    /** Excel draws every comment; more of them hide the table rather than explain it. */
    static final int MOST_COMMENTS = 1_000;

    private CommentedWorkbook() {}

    /**
     * The file with comments; those of the last time are replaced.
     *
     * @param readers the languages of the comments, one below the other
     * @return empty when the file cannot be opened at all, so that there is nothing to write into
     */
    public static Optional<byte[]> of(GivenFile file, List<Finding> findings, List<Locale> readers) {
        return switch (Sheets.read(file)) {
            case Reading.Refused<List<PlanSheet>> refused -> Optional.empty();
            case Reading.Accepted<List<PlanSheet>> accepted ->
                Optional.of(
                        file.isZip()
                                ? commented(file, findings, readers)
                                : commentedCsv(file, accepted.value(), findings, readers));
        };
    }

    private static byte[] commented(GivenFile file, List<Finding> findings, List<Locale> readers) {
        try (var book = new XSSFWorkbook(OPCPackage.open(new ByteArrayInputStream(file.bytes())))) {
            write(book, file.name(), findings, readers);
            return BookBytes.of(book);
        } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
            throw new IllegalStateException("a workbook that was read cannot be opened: " + file.name(), broken);
        }
    }

    private static byte[] commentedCsv(
            GivenFile file, List<PlanSheet> sheets, List<Finding> findings, List<Locale> readers) {
        try (var book = new XSSFWorkbook()) {
            var styles = new BookStyles(book);
            XSSFSheet sheet = book.createSheet("CSV");
            sheets.forEach(table -> table.rows().forEach(row -> {
                XSSFRow to = sheet.createRow(row.number() - 1);
                row.cells().forEach((column, cell) -> {
                    var copy = to.createCell(column);
                    copy.setCellStyle(FormulaGuard.isDangerous(cell.text()) ? styles.quoted : styles.text);
                    copy.setCellValue(cell.text());
                });
            }));
            for (int column = 0; column < PlanColumns.ALL.size(); column++) {
                sheet.setColumnWidth(column, 24 * 256);
            }
            write(book, file.name(), findings, readers);
            return BookBytes.ofOurs(book);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException("could not close a workbook in memory", impossible);
        }
    }

    private static void write(XSSFWorkbook book, String file, List<Finding> findings, List<Locale> readers) {
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            var comments = new CellComments(sheet, readers);
            comments.clear();
            var byCell = new TreeMap<CellAddress, List<Finding>>(
                    Comparator.comparingInt(CellAddress::getRow).thenComparingInt(CellAddress::getColumn));
            for (Finding finding : findings) {
                String where = finding.place().file();
                boolean here = where.equals(file + "!" + sheet.getSheetName());
                if (here || (i == 0 && where.equals(file))) {
                    byCell.computeIfAbsent(cell(sheet, finding.place()), any -> new ArrayList<>())
                            .add(finding);
                }
            }
            writeMost(comments, byCell);
        }
    }

    /** The gravest come first where there are too many. */
    private static void writeMost(CellComments comments, SortedMap<CellAddress, List<Finding>> byCell) {
        List<Map.Entry<CellAddress, List<Finding>>> cells = new ArrayList<>(byCell.entrySet());
        cells.sort(Comparator.comparing(cell -> cell.getValue().stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow()));
        cells.stream().limit(MOST_COMMENTS).forEach(cell -> comments.write(cell.getKey(), cell.getValue()));
    }

    /** The cell a finding means; the first written one of its row, or of the sheet, where it means more than a cell. */
    private static CellAddress cell(XSSFSheet sheet, Place place) {
        if (place.row() > 0 && place.column().matches("[A-Z]{1,3}\\d+")) {
            return new CellAddress(place.column());
        }
        int row = place.row() > 0 ? place.row() - 1 : Math.max(0, sheet.getFirstRowNum());
        XSSFRow written = sheet.getRow(row);
        int column = written == null || written.getFirstCellNum() < 0 ? 0 : written.getFirstCellNum();
        return new CellAddress(row, column);
    }
}
