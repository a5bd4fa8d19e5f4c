package kz.telesabaq.curriculum.build;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;

/**
 * A lesson plan as far as its table says it, before it is compared with the present one.
 *
 * @param course empty when it is not known, or not a course of the year; a finding blocks then
 * @param columns what each named column was read as
 */
public record PlanDraft(
        PlanSheet sheet,
        Optional<CourseCode> course,
        List<ColumnUse> columns,
        List<Line> lessons,
        List<Finding> findings) {

    /**
     * A lesson as its row says it; texts are empty where the table is silent.
     *
     * @param row the row of the sheet
     */
    public record Line(
            int row,
            int number,
            OptionalInt quarter,
            String kk,
            String ru,
            List<String> objectives,
            OptionalInt minutes,
            String counterpart) {
        public Line {
            objectives = List.copyOf(objectives);
        }
    }

    public PlanDraft {
        columns = List.copyOf(columns);
        lessons = List.copyOf(lessons);
        findings = List.copyOf(findings);
    }

    boolean has(PlanField field) {
        return columns.stream().anyMatch(use -> use.field() == field);
    }

    /** The cell of a row that holds a field; the row where no column holds it. */
    public Place place(int row, PlanField field) {
        return columns.stream()
                .filter(use -> use.field() == field)
                .findFirst()
                .map(use -> sheet.cell(row, use.column()))
                .orElse(sheet.row(row));
    }
}
