package kz.telesabaq.curriculum.file;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.curriculum.rules.LessonFindings;
import kz.telesabaq.curriculum.rules.LessonLine;
import kz.telesabaq.curriculum.rules.LessonPlan;
import kz.telesabaq.findings.Place;

/** {@code ktp/<language>-<grade>-<subject>.csv}: the lessons of one course (КТП). */
final class LessonPlanFile {
    private static final List<String> COLUMNS =
            List.of("number", "quarter", "topic_kk", "topic_ru", "objectives", "minutes", "counterpart");
    private static final Pattern OBJECTIVE = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2}){2,3}");
    private static final int MOST_LESSONS = 999;
    private static final int LONGEST = 240;

    private LessonPlanFile() {}

    /** The plan; empty when its name does not say which course it is for. */
    static Optional<LessonPlan> read(String file, byte[] bytes, FindingsBook book) {
        Optional<CourseCode> course = course(file, book);
        var lessons = CsvTable.read(file, bytes, COLUMNS, book).stream()
                .flatMap(row -> lesson(row).map(row::written).stream())
                .toList();
        boolean lost = lessons.isEmpty() && book.incomplete().contains(file);
        return lost ? Optional.empty() : course.map(code -> new LessonPlan(file, code, lessons));
    }

    private static Optional<CourseCode> course(String file, FindingsBook book) {
        try {
            return Optional.of(Cells.planName(file));
        } catch (IllegalArgumentException refused) {
            book.add(FormFindings.planName(Place.file(file)));
            book.markIncomplete(file);
            return Optional.empty();
        }
    }

    private static Optional<LessonLine> lesson(CsvRow row) {
        Optional<Integer> number = row.read("number", Cells.between(1, MOST_LESSONS), LessonFindings::notALessonNumber);
        OptionalInt quarter = row.read("quarter", Cells.between(1, 4), LessonFindings::noSuchQuarter)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        Topic topic = new Topic(row.text("topic_kk"), row.text("topic_ru"));
        List<String> objectives = Cells.list(row.raw("objectives"));
        objectives.stream()
                .filter(code -> !OBJECTIVE.matcher(code).matches())
                .forEach(code -> row.refuse(CellFindings.notAnObjective(row.at("objectives"), Shown.of(code))));
        OptionalInt minutes = row.isBlank("minutes")
                ? OptionalInt.empty()
                : row.read("minutes", Cells.between(1, LONGEST), LessonFindings::notMinutes)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty());
        return number.isPresent()
                ? Optional.of(new LessonLine(number.get(), quarter, topic, objectives, minutes, row.raw("counterpart")))
                : row.dropped();
    }
}
