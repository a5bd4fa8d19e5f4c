package kz.telesabaq.curriculum.file;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.curriculum.rules.CalendarLine;
import kz.telesabaq.curriculum.rules.LessonFindings;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.curriculum.rules.YearPapers;
import kz.telesabaq.findings.Wording;

/** {@code calendar.csv}: the year, its quarters, what is free, which Saturdays work, and what is closed in some regions. */
final class CalendarFile {
    private static final List<String> COLUMNS =
            List.of("kind", "name_kk", "name_ru", "name_en", "from", "to", "grades", "source");
    private static final String REGIONS = "regions";
    private static final String LIKE = "like";
    private static final Set<Grade> ALL = Cells.grades("1-11");

    private CalendarFile() {}

    static List<Written<CalendarLine>> read(byte[] bytes, FindingsBook book) {
        return CsvTable.read(YearPapers.CALENDAR, bytes, COLUMNS, List.of(REGIONS, LIKE), book).stream()
                .flatMap(row -> line(row).map(row::written).stream())
                .toList();
    }

    private static Optional<CalendarLine> line(CsvRow row) {
        Optional<DateSpan> days = Cells.days(row);
        Set<Grade> grades =
                row.read("grades", Cells::grades, CellFindings::noSuchGrades).orElse(ALL);
        String kind = row.text("kind");
        Optional<CalendarLine> line = switch (kind) {
            case "year" -> days.map(CalendarLine.Year::new);
            case "quarter" ->
                row.read("name_kk", Cells.between(1, 4), LessonFindings::noSuchQuarter)
                        .flatMap(number -> days.map(span -> new CalendarLine.QuarterDays(number, span)));
            case "holiday" -> free(row, days, grades, FreeDays.Kind.HOLIDAY);
            case "national" -> free(row, days, grades, FreeDays.Kind.NATIONAL);
            case "day_off" -> free(row, days, grades, FreeDays.Kind.DAY_OFF);
            case "quarantine" -> closed(row, days, grades, FreeDays.Kind.QUARANTINE);
            case "frost" -> closed(row, days, grades, FreeDays.Kind.FROST);
            case "working_day" -> working(row, days);
            default -> unknownKind(row);
        };
        mustBeEmpty(row, kind);
        if (line.isPresent() && concernsAll(line.get()) && !grades.equals(ALL)) {
            row.refuse(TimeFindings.notForAll(row.at("grades"), Shown.of(row.raw("grades"))));
        }
        return line.isPresent() ? line : row.dropped();
    }

    private static Optional<CalendarLine> free(
            CsvRow row, Optional<DateSpan> days, Set<Grade> grades, FreeDays.Kind kind) {
        Wording name = name(row);
        return days.map(span -> new CalendarLine.Free(name, span, grades, kind));
    }

    /** Closed in the regions that are named; in the whole country where none is, or all are. */
    private static Optional<CalendarLine> closed(
            CsvRow row, Optional<DateSpan> days, Set<Grade> grades, FreeDays.Kind kind) {
        if (row.isBlank(REGIONS)) {
            return free(row, days, grades, kind);
        }
        Wording name = name(row);
        return row.read(REGIONS, Cells::regions, CalendarFindings::noSuchRegion)
                .flatMap(regions -> days.map(span -> regions.size() == Region.values().length
                        ? new CalendarLine.Free(name, span, grades, kind)
                        : new CalendarLine.Regional(name, span, grades, kind, regions)));
    }

    private static Optional<CalendarLine> working(CsvRow row, Optional<DateSpan> days) {
        Wording name = name(row);
        Optional<DayOfWeek> like = row.read(LIKE, Cells::schoolDay, CalendarFindings::notASchoolDay);
        return like.flatMap(day -> days.map(span -> new CalendarLine.Working(name, span, day)));
    }

    private static Wording name(CsvRow row) {
        return Wording.of(row.text("name_kk"), row.text("name_ru"), row.text("name_en"));
    }

    private static Optional<CalendarLine> unknownKind(CsvRow row) {
        if (!row.isBlank("kind")) {
            row.refuse(TimeFindings.noSuchKind(row.at("kind"), Shown.of(row.raw("kind"))));
        }
        return Optional.empty();
    }

    /** A cell that would silently mean nothing is refused. */
    private static void mustBeEmpty(CsvRow row, String kind) {
        if (!row.isBlank(REGIONS) && !kind.equals("quarantine") && !kind.equals("frost")) {
            row.refuse(CalendarFindings.regionsNotHere(row.at(REGIONS), Shown.of(kind)));
        }
        if (!row.isBlank(LIKE) && !kind.equals("working_day")) {
            row.refuse(CalendarFindings.likeNotHere(row.at(LIKE), Shown.of(kind)));
        }
    }

    private static boolean concernsAll(CalendarLine line) {
        return switch (line) {
            case CalendarLine.Year ignored -> true;
            case CalendarLine.QuarterDays ignored -> true;
            case CalendarLine.Working ignored -> true;
            case CalendarLine.Free ignored -> false;
            case CalendarLine.Regional ignored -> false;
        };
    }
}
