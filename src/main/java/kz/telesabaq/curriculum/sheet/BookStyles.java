package kz.telesabaq.curriculum.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of our own workbooks look. */
final class BookStyles {
    private static final byte[] HEADER_GROUND = {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};
    private static final byte[] INPUT_GROUND = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};

    final XSSFCellStyle title;
    final XSSFCellStyle header;
    final XSSFCellStyle number;
    final XSSFCellStyle text;
    /** A text that a spreadsheet would take for a formula, marked as a text once for all. */
    final XSSFCellStyle quoted;

    final XSSFCellStyle input;
    final XSSFCellStyle prose;

    BookStyles(XSSFWorkbook book) {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        XSSFFont large = book.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 14);
        title = book.createCellStyle();
        title.setFont(large);
        prose = book.createCellStyle();
        prose.setWrapText(true);
        prose.setVerticalAlignment(VerticalAlignment.TOP);
        number = bordered(book);
        text = bordered(book);
        text.setWrapText(true);
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        quoted = book.createCellStyle();
        quoted.cloneStyleFrom(text);
        quoted.setQuotePrefixed(true);
        header = bordered(book);
        header.setFont(bold);
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        fill(header, HEADER_GROUND);
        input = bordered(book);
        input.setDataFormat(book.createDataFormat().getFormat("@"));
        fill(input, INPUT_GROUND);
    }

    private static XSSFCellStyle bordered(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setLeftBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] ground) {
        style.setFillForegroundColor(new XSSFColor(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
