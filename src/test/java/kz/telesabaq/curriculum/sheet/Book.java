package kz.telesabaq.curriculum.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.telesabaq.curriculum.build.PlanChoices;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a methodologist would write it, cell by cell. */
final class Book {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private Optional<XSSFSheet> sheet = Optional.empty();
    private int next;

    private Book() {}

    static Book aBook() {
        return new Book();
    }

    Book sheet(String name) {
        sheet = Optional.of(book.createSheet(name));
        next = 0;
        return this;
    }

    /** The next row; numbers become numbers, empty texts no cell, a leading {@code =} a formula. */
    Book row(Object... values) {
        XSSFRow row = current().createRow(next++);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Integer number -> row.createCell(i).setCellValue(number);
                case Double number -> row.createCell(i).setCellValue(number);
                case String text when text.startsWith("=") -> row.createCell(i).setCellFormula(text.substring(1));
                case String text when text.isEmpty() -> {}
                default -> row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return this;
    }

    Book emptyRows(int count) {
        next += count;
        return this;
    }

    Book merging(String range) {
        current().addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    Book with(Consumer<XSSFSheet> change) {
        change.accept(current());
        return this;
    }

    XSSFCell cell(String address) {
        var at = new org.apache.poi.ss.util.CellReference(address);
        return current().getRow(at.getRow()).getCell(at.getCol());
    }

    XSSFWorkbook poi() {
        return book;
    }

    private XSSFSheet current() {
        return sheet.orElseThrow();
    }

    GivenFile named(String name) {
        var out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new GivenFile(name, out.toByteArray());
    }

    PlanImport into(Path year) {
        return PlanImport.look(year, List.of(named("book.xlsx")), PlanChoices.none());
    }

    /** What is found, one line each: {@code BLOCKS cell-error book.xlsx!KK-05-MATH:3:B3}. */
    static List<String> found(PlanImport look) {
        return look.findings().stream()
                .map(finding ->
                        finding.severity() + " " + finding.rule().replace("curriculum.", "") + " " + finding.place())
                .toList();
    }

    /** The plan that would be written, line by line. */
    static List<String> written(PlanImport look, String file) {
        return new String(look.files().get(file), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
