package kz.telesabaq.curriculum.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lesson plans as an Excel workbook, a sheet a course; handed in again unchanged it changes nothing. */
public final class PlanWorkbook {
    private PlanWorkbook() {}

    /**
     * The plans, a sheet each, in the order given.
     *
     * @param reader in whose language titles and columns are
     */
    public static byte[] of(List<ExportedPlan> plans, Locale reader) {
        try (var book = new XSSFWorkbook()) {
            var styles = new BookStyles(book);
            for (ExportedPlan plan : plans) {
                var table = new PlanTable(book.createSheet(plan.course().toString()), styles, reader);
                table.title(plan.title().in(reader));
                table.lessons(plan.lessons());
            }
            return BookBytes.ofOurs(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException("could not close a workbook in memory", impossible);
        }
    }
}
