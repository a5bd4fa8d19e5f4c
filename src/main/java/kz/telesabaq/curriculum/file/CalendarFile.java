package kz.telesabaq.curriculum.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.rules.CalendarLine;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.curriculum.rules.YearPapers;
import kz.telesabaq.findings.Wording;

/** {@code calendar.csv}: the year, its quarters, and what is free. */
final class CalendarFile {
    private static final List<String> COLUMNS =
            List.of("kind", "name_kk", "name_ru", "name_en", "from", "to", "grades", "source");
    private static final Set<Grade> ALL = Cells.grades("1-11");

    private CalendarFile() {}

    static List<Written<CalendarLine>> read(byte[] bytes, FindingsBook book) {
        return CsvTable.read(YearPapers.CALENDAR, bytes, COLUMNS, book).stream()
                .flatMap(row -> line(row).map(row::written).stream())
                .toList();
    }

    private static Optional<CalendarLine> line(CsvRow row) {
        Optional<DateSpan> days = Cells.days(row);
        Set<Grade> grades =
                row.read("grades", Cells::grades, CellFindings::noSuchGrades).orElse(ALL);
        Optional<CalendarLine> line = switch (row.text("kind")) {
            case "year" -> days.map(CalendarLine.Year::new);
            case "quarter" ->
                row.read("name_kk", Cells.between(1, 4), TimeFindings::noSuchQuarter)
                        .flatMap(number -> days.map(span -> new CalendarLine.QuarterDays(number, span)));
            case "holiday", "national" -> {
                Wording name = Wording.of(row.text("name_kk"), row.text("name_ru"), row.text("name_en"));
                yield days.map(span -> new CalendarLine.Free(name, span, grades));
            }
            default -> unknownKind(row);
        };
        if (line.isPresent() && !(line.get() instanceof CalendarLine.Free)) {
            mustConcernAll(row, grades);
        }
        return line.isPresent() ? line : row.dropped();
    }

    private static Optional<CalendarLine> unknownKind(CsvRow row) {
        if (!row.isBlank("kind")) {
            row.refuse(TimeFindings.noSuchKind(row.at("kind"), Shown.of(row.raw("kind"))));
        }
        return Optional.empty();
    }

    private static void mustConcernAll(CsvRow row, Set<Grade> grades) {
        if (!grades.equals(ALL)) {
            row.refuse(TimeFindings.notForAll(row.at("grades"), Shown.of(row.raw("grades"))));
        }
    }
}
