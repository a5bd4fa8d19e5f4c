package kz.telesabaq.curriculum.file;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.rules.AnnualHours;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.curriculum.rules.YearPapers;

/** {@code goso.csv}: the annual hours of the state standard, to hold the curriculum plan against. */
final class StandardFile {
    private static final List<String> COLUMNS = List.of("grade", "annual_min", "annual_max", "weeks", "source");

    private StandardFile() {}

    static List<Written<AnnualHours>> read(byte[] bytes, FindingsBook book) {
        return CsvTable.read(YearPapers.STANDARD, bytes, COLUMNS, book).stream()
                .flatMap(row -> hours(row).map(row::written).stream())
                .toList();
    }

    private static Optional<AnnualHours> hours(CsvRow row) {
        Optional<Grade> grade = row.read("grade", Cells::grade, CellFindings::noSuchGrade);
        Optional<Integer> least = row.read("annual_min", Cells.between(1, 9999), CellFindings::notAnnualHours);
        Optional<Integer> most = row.read("annual_max", Cells.between(1, 9999), CellFindings::notAnnualHours);
        Optional<Integer> weeks = row.read("weeks", Cells.between(1, 53), CellFindings::notWeeks);
        row.text("source");
        if (grade.isEmpty() || least.isEmpty() || most.isEmpty() || weeks.isEmpty()) {
            return row.dropped();
        }
        return Optional.of(new AnnualHours(grade.get(), least.get(), most.get(), weeks.get()));
    }
}
