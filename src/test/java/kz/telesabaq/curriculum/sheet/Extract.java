package kz.telesabaq.curriculum.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What stands in a workbook, as text: cells and comments, one line each. */
final class Extract {
    private Extract() {}

    static String of(byte[] workbook) {
        var text = new StringBuilder();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> {
                text.append("== ").append(sheet.getSheetName()).append('\n');
                sheet.forEach(row -> row.forEach(any -> {
                    var cell = (XSSFCell) any;
                    if (!cell.toString().isEmpty()) {
                        text.append(cell.getReference()).append(" | ");
                        text.append(cell.getCellStyle().getQuotePrefixed() ? "'" : "");
                        text.append(cell.toString().replace("\n", "⏎")).append('\n');
                    }
                }));
                sheet.getCellComments().entrySet().stream()
                        .sorted(java.util.Comparator.comparing(entry ->
                                entry.getKey().getRow() * 1000 + entry.getKey().getColumn()))
                        .forEach(entry -> text.append("comment ")
                                .append(entry.getKey().formatAsString())
                                .append(" by ")
                                .append(entry.getValue().getAuthor())
                                .append(" | ")
                                .append(entry.getValue().getString().getString().replace("\n", "⏎"))
                                .append('\n'));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
