package kz.telesabaq.curriculum.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Severity;
import kz.telesabaq.findings.Wording;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Our comments in the cells of a sheet: readable boxes, the gravity in colour, other people's comments left as they are. */
final class CellComments {
    private static final String AUTHOR = "Telesabaq";
    /** Below what somebody else wrote in the same comment. */
    private static final String BELOW = "\n— Telesabaq —\n";

    private static final int BOX_PIXELS = 360;
    private static final int CHARACTERS_PER_LINE = 48;
    private static final int LINE_PIXELS = 18;
    private static final int ROW_PIXELS = 20;
    private static final int MOST_ROWS = 40;
    private static final int PIXELS_PER_POINT_OVER_THREE = 4;

    private static final Wording BLOCKS = Wording.of("ТОҚТАТАДЫ", "БЛОКИРУЕТ", "BLOCKS");
    private static final Wording WARNS = Wording.of("НАЗАР АУДАРЫҢЫЗ", "ВНИМАНИЕ", "WARNING");
    private static final Wording NOTES = Wording.of("ЕСКЕРТПЕ", "ЗАМЕЧАНИЕ", "NOTE");

    private record Piece(String text, XSSFFont font) {}

    private final XSSFSheet sheet;
    private final List<Locale> readers;
    private final XSSFFont plain = font("000000");
    private final XSSFFont blocking = bold("C00000");
    private final XSSFFont warning = bold("B45F06");
    private final XSSFFont note = bold("1F4E79");

    CellComments(XSSFSheet sheet, List<Locale> readers) {
        this.sheet = sheet;
        this.readers = List.copyOf(readers);
    }

    private static XSSFFont bold(String colour) {
        XSSFFont font = font(colour);
        font.setBold(true);
        return font;
    }

    /** Not registered with the workbook: a comment carries its fonts itself. */
    private static XSSFFont font(String colour) {
        var font = new XSSFFont();
        font.setFontName("Tahoma");
        font.setFontHeightInPoints((short) 9);
        font.setColor(new org.apache.poi.xssf.usermodel.XSSFColor(
                java.util.HexFormat.of().parseHex(colour)));
        return font;
    }

    /** Takes away what we wrote the last time. */
    void clear() {
        for (var comment : new ArrayList<>(sheet.getCellComments().entrySet())) {
            String text = comment.getValue().getString().getString();
            if (AUTHOR.equals(comment.getValue().getAuthor())) {
                remove(comment.getKey());
            } else if (text.contains(BELOW)) {
                comment.getValue().setString(new XSSFRichTextString(text.substring(0, text.indexOf(BELOW))));
            }
        }
    }

    private void remove(CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        if (row == null) {
            row = sheet.createRow(address.getRow());
        }
        var cell = row.getCell(address.getColumn());
        if (cell == null) {
            cell = row.createCell(address.getColumn());
        }
        cell.removeCellComment();
    }

    void write(CellAddress address, List<Finding> findings) {
        var pieces = new ArrayList<Piece>();
        for (Finding finding : findings) {
            for (Locale reader : readers) {
                String gap = pieces.isEmpty() ? "" : "\n\n";
                pieces.add(new Piece(gap + word(finding.severity()).in(reader) + "\n", colour(finding.severity())));
                pieces.add(new Piece(
                        finding.sentence().in(reader) + " " + finding.remedy().in(reader), plain));
            }
        }
        XSSFComment foreign = sheet.getCellComment(address);
        if (foreign != null) {
            var text = foreign.getString();
            text.append(BELOW);
            pieces.forEach(piece -> text.append(piece.text(), piece.font()));
            foreign.setString(text);
            return;
        }
        var text = new XSSFRichTextString();
        pieces.forEach(piece -> text.append(piece.text(), piece.font()));
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(box(address, text.getString()));
        comment.setAuthor(AUTHOR);
        comment.setString(text);
        comment.setAddress(address);
    }

    /** Beside the cell, wide and high enough for the text whatever the columns and rows there measure. */
    private XSSFClientAnchor box(CellAddress address, String text) {
        int left = address.getColumn() + 1;
        int right = left;
        for (int wide = 0; wide < BOX_PIXELS; right++) {
            wide += Math.max(1, Math.round(sheet.getColumnWidthInPixels(right)));
        }
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_PER_LINE)
                .sum();
        int top = address.getRow();
        int bottom = top;
        for (int high = 0; high < lines * LINE_PIXELS && bottom - top < MOST_ROWS; bottom++) {
            XSSFRow row = sheet.getRow(bottom);
            high += row == null
                    ? ROW_PIXELS
                    : Math.max(1, Math.round(row.getHeightInPoints() * PIXELS_PER_POINT_OVER_THREE / 3));
        }
        // the anchor must begin in the cell itself, by which the library files the comment
        int cellWidth = Math.max(1, Math.round(sheet.getColumnWidthInPixels(address.getColumn())) - 1);
        var box = new XSSFClientAnchor(
                cellWidth * Units.EMU_PER_PIXEL, 0, 0, 0, address.getColumn(), top, right, Math.max(top + 1, bottom));
        box.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        return box;
    }

    private XSSFFont colour(Severity severity) {
        return switch (severity) {
            case BLOCKS -> blocking;
            case WARNS -> warning;
            case NOTES -> note;
        };
    }

    private static Wording word(Severity severity) {
        return switch (severity) {
            case BLOCKS -> BLOCKS;
            case WARNS -> WARNS;
            case NOTES -> NOTES;
        };
    }
}
