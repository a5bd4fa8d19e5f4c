package kz.telesabaq.curriculum.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.telesabaq.findings.Finding;

/** Goes down the rows below a header and tells lessons from quarters, sections, totals and what belongs to the row above. */
final class LessonRows {
    private static final Pattern TOTAL =
            Pattern.compile("(барлығы|жиыны|жалпы саны|итого|всего|total)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int FEWEST_COLUMN_NUMBERS = 3;

    private final PlanSheet sheet;
    private final Columns columns;
    private final LessonCells cells;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RawLesson> lessons = new ArrayList<>();
    private OptionalInt quarter = OptionalInt.empty();

    LessonRows(PlanSheet sheet, Columns columns, PlanChoices.Letters letters) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = new LessonCells(sheet, columns, letters, findings);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<PlanDraft.Line> read(Header header) {
        List<PlanRow> below =
                sheet.rows().subList(header.lastRow() + 1, sheet.rows().size());
        for (int i = 0; i < below.size(); i++) {
            PlanRow row = below.get(i);
            boolean numbersColumns = i == 0 && areColumnNumbers(row.spoken());
            if (!row.isBlank() && !numbersColumns && !repeats(row, header)) {
                take(row);
            }
        }
        sayHiddenRows();
        cells.sayUnseen();
        return LessonNumbering.of(sheet, columns, lessons, findings);
    }

    private void take(PlanRow row) {
        SortedMap<Integer, PlanCell> spoken = row.spoken();
        boolean numbered = LessonNumbers.read(number(row)).isPresent();
        if (!numbered && (isQuarterHeading(row, spoken) || isTotal(spoken))) {
            return;
        }
        if (isContinuation(row)) {
            return;
        }
        boolean topic = !topic(row).isEmpty();
        boolean number = !number(row).isEmpty();
        if (!topic && !number && !isBroken(row)) {
            return;
        }
        if (topic && !number && columns.has(PlanField.NUMBER) && spoken.size() == 1) {
            findings.add(RowFindings.headingRow(sheet.row(row.number()), Texts.shown(topic(row))));
            return;
        }
        OptionalInt own = cells.quarter(row);
        quarter = own.isPresent() ? own : quarter;
        lessons.add(cells.lesson(row, quarter));
    }

    /** A row that only says which quarter begins, in whichever column. */
    private boolean isQuarterHeading(PlanRow row, SortedMap<Integer, PlanCell> spoken) {
        Optional<Integer> quarterColumn = columns.of(PlanField.QUARTER);
        for (Map.Entry<Integer, PlanCell> cell : spoken.entrySet()) {
            OptionalInt named = QuarterWords.heading(cell.getValue().text());
            boolean elsewhere = !quarterColumn.equals(Optional.of(cell.getKey()));
            boolean alone = spoken.size() == 1 || elsewhere;
            if (named.isPresent() && alone && isNoLesson(row, cell.getKey())) {
                quarter = named;
                return true;
            }
        }
        return false;
    }

    /** Whether number and topic are empty, the heading's own cell apart. */
    private boolean isNoLesson(PlanRow row, int heading) {
        return List.of(PlanField.NUMBER, PlanField.TOPIC_KK, PlanField.TOPIC_RU).stream()
                .flatMap(field -> columns.of(field).stream())
                .filter(column -> column != heading)
                .allMatch(column -> row.text(column).isEmpty()
                        || QuarterWords.heading(row.text(column)).isPresent());
    }

    private static boolean isTotal(SortedMap<Integer, PlanCell> spoken) {
        return spoken.values().stream()
                .filter(cell -> cell.kind() == PlanCell.Kind.TEXT)
                .findFirst()
                .filter(cell -> TOTAL.matcher(Texts.key(cell.text())).matches())
                .isPresent();
    }

    /** More objectives of the lesson above: its number reaches down into the row, or nothing else is written in it. */
    private boolean isContinuation(PlanRow row) {
        if (lessons.isEmpty()) {
            return false;
        }
        boolean reaches = columns.of(PlanField.NUMBER)
                .flatMap(row::cell)
                .filter(cell -> cell.kind() == PlanCell.Kind.COVERED && !cell.isBlank())
                .isPresent();
        boolean silent = number(row).isEmpty() && topic(row).isEmpty();
        if (!reaches && !silent) {
            return false;
        }
        List<String> more = cells.objectives(row);
        if (!more.isEmpty()) {
            lessons.set(lessons.size() - 1, lessons.getLast().withMore(more));
        }
        return reaches || !more.isEmpty();
    }

    /** An error or an uncomputed formula hides what the row is. */
    private boolean isBroken(PlanRow row) {
        return List.of(PlanField.NUMBER, PlanField.TOPIC_KK, PlanField.TOPIC_RU).stream()
                .flatMap(field -> columns.of(field).stream())
                .flatMap(column -> row.cell(column).stream())
                .anyMatch(cell -> cell.kind() == PlanCell.Kind.ERROR || cell.kind() == PlanCell.Kind.UNCOUNTED);
    }

    private String number(PlanRow row) {
        return columns.of(PlanField.NUMBER).map(row::text).orElse("");
    }

    private String topic(PlanRow row) {
        String kk = columns.of(PlanField.TOPIC_KK).map(row::text).orElse("");
        return kk.isEmpty() ? columns.of(PlanField.TOPIC_RU).map(row::text).orElse("") : kk;
    }

    /** The row 1, 2, 3 … with which some forms number their columns. */
    private static boolean areColumnNumbers(SortedMap<Integer, PlanCell> spoken) {
        int due = 1;
        for (PlanCell cell : spoken.values()) {
            if (!Texts.tidy(cell.text()).equals(Integer.toString(due))) {
                return false;
            }
            due++;
        }
        return due > FEWEST_COLUMN_NUMBERS;
    }

    /** The header once more, as at the head of a printed page. */
    private static boolean repeats(PlanRow row, Header header) {
        var again = new TreeMap<Integer, String>();
        row.spoken().forEach((column, cell) -> again.put(column, Texts.tidy(cell.text())));
        return again.size() > 1 && header.names().entrySet().containsAll(again.entrySet());
    }

    private void sayHiddenRows() {
        List<Integer> hidden = lessons.stream()
                .map(RawLesson::row)
                .filter(sheet.hiddenRows()::contains)
                .toList();
        if (!hidden.isEmpty()) {
            findings.add(HeaderFindings.rowsHidden(sheet.row(hidden.getFirst()), hidden.size()));
        }
    }
}
