package kz.telesabaq.curriculum.sheet;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.curriculum.rules.LessonLine;
import kz.telesabaq.findings.Wording;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a plan on a sheet: a title, the names of the columns, frozen, and a row a lesson. */
final class PlanTable {
    /** Rows to write in where a table is still empty. */
    private static final int EMPTY_ROWS = 150;

    private static final int TITLE_ROW = 0;
    private static final int HEADER_ROW = 2;
    private static final int CHARACTER = 256;
    private static final float HEADER_POINTS = 32;
    private static final int LONGEST_LESSON = 240;

    private final XSSFSheet sheet;
    private final BookStyles styles;
    private final Locale reader;

    PlanTable(XSSFSheet sheet, BookStyles styles, Locale reader) {
        this.sheet = sheet;
        this.styles = styles;
        this.reader = reader;
    }

    void title(String text) {
        XSSFCell cell = sheet.createRow(TITLE_ROW).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.title);
    }

    /** A title that leaves a cell to write the course in. */
    void courseToFill(String label) {
        title(label);
        XSSFCell cell = sheet.getRow(TITLE_ROW).createCell(2);
        cell.setCellStyle(styles.input);
    }

    void lessons(List<LessonLine> lessons) {
        header();
        for (int i = 0; i < lessons.size(); i++) {
            lesson(sheet.createRow(HEADER_ROW + 1 + i), lessons.get(i));
        }
        for (int i = lessons.size(); lessons.isEmpty() && i < EMPTY_ROWS; i++) {
            emptyRow(sheet.createRow(HEADER_ROW + 1 + i));
        }
        guide(HEADER_ROW + Math.max(EMPTY_ROWS, 2 * lessons.size()));
    }

    private void header() {
        XSSFRow row = sheet.createRow(HEADER_ROW);
        row.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < PlanColumns.ALL.size(); i++) {
            PlanField field = PlanColumns.ALL.get(i);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(field.words().in(reader));
            cell.setCellStyle(styles.header);
            sheet.setColumnWidth(i, PlanColumns.width(field) * CHARACTER);
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void lesson(XSSFRow row, LessonLine lesson) {
        number(row, PlanField.NUMBER, OptionalInt.of(lesson.number()));
        number(row, PlanField.QUARTER, lesson.quarter());
        text(row, PlanField.TOPIC_KK, lesson.topic().kk());
        text(row, PlanField.TOPIC_RU, lesson.topic().ru());
        text(row, PlanField.OBJECTIVES, String.join("; ", lesson.objectives()));
        number(row, PlanField.MINUTES, lesson.minutes());
        text(row, PlanField.COUNTERPART, lesson.counterpart());
    }

    private void emptyRow(XSSFRow row) {
        for (PlanField field : PlanColumns.ALL) {
            switch (field) {
                case NUMBER, QUARTER, MINUTES, HOURS, DATE -> number(row, field, OptionalInt.empty());
                case TOPIC_KK, TOPIC_RU, OBJECTIVES, COUNTERPART, SECTION, ASIDE -> text(row, field, "");
            }
        }
    }

    private void number(XSSFRow row, PlanField field, OptionalInt value) {
        XSSFCell cell = row.createCell(PlanColumns.ALL.indexOf(field));
        cell.setCellStyle(styles.number);
        value.ifPresent(cell::setCellValue);
    }

    private void text(XSSFRow row, PlanField field, String value) {
        XSSFCell cell = row.createCell(PlanColumns.ALL.indexOf(field));
        cell.setCellStyle(FormulaGuard.isDangerous(value) ? styles.quoted : styles.text);
        if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }

    /** Excel itself refuses a fifth quarter and a lesson of a day. */
    private void guide(int lastRow) {
        DataValidationHelper rules = sheet.getDataValidationHelper();
        guide(
                rules,
                PlanField.QUARTER,
                lastRow,
                rules.createExplicitListConstraint(new String[] {"1", "2", "3", "4"}),
                Wording.of("1, 2, 3 немесе 4", "1, 2, 3 или 4", "1, 2, 3 or 4"));
        guide(
                rules,
                PlanField.MINUTES,
                lastRow,
                rules.createIntegerConstraint(OperatorType.BETWEEN, "1", Integer.toString(LONGEST_LESSON)),
                Wording.of("1–240 минут", "от 1 до 240 минут", "1 to 240 minutes"));
    }

    private void guide(
            DataValidationHelper rules,
            PlanField field,
            int lastRow,
            DataValidationConstraint constraint,
            Wording sentence) {
        int column = PlanColumns.ALL.indexOf(field);
        DataValidation validation =
                rules.createValidation(constraint, new CellRangeAddressList(HEADER_ROW + 1, lastRow, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox(field.words().in(reader), sentence.in(reader));
        sheet.addValidationData(validation);
    }
}
