package kz.telesabaq.curriculum.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The bytes of a workbook, the same for the same content: no times, no order of chance. */
final class BookBytes {
    /** The earliest moment a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BookBytes() {}

    /** A workbook of our own making; it bears no date. */
    @SuppressWarnings("JavaUtilDate") // the library asks for one
    static byte[] ofOurs(XSSFWorkbook book) {
        var facts = book.getProperties().getCoreProperties();
        facts.setCreator("Telesabaq");
        facts.setCreated(Optional.of(new Date(0)));
        facts.setModified(Optional.of(new Date(0)));
        return of(book);
    }

    static byte[] of(XSSFWorkbook book) {
        var out = new ByteArrayOutputStream();
        try {
            book.write(out);
            return timeless(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("could not write a workbook into memory", impossible);
        }
    }

    private static byte[] timeless(byte[] zip) throws IOException {
        var out = new ByteArrayOutputStream(zip.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                to.putNextEntry(same);
                in.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
