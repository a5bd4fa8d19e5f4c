package kz.telesabaq.curriculum.file;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.Certainty;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.WeeklyHours;
import kz.telesabaq.curriculum.rules.CourseLine;
import kz.telesabaq.curriculum.rules.LessonFindings;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.curriculum.rules.YearPapers;

/** {@code courses.csv}: what is taught to whom, for how long, and how much of it is on air. */
final class CoursesFile {
    private static final List<String> COLUMNS = List.of(
            "language",
            "grade",
            "subject",
            "tup_hours",
            "lessons_per_week",
            "lesson_minutes",
            "screen_minutes",
            "certainty",
            "source");
    /** Minutes of a school day; no lesson and no limit is longer. */
    private static final int LONGEST = 240;
    /** Twice what a week can hold of a subject; a larger number is a slip of the pen. */
    private static final int LARGEST_QUOTA = 10;

    private CoursesFile() {}

    static List<Written<CourseLine>> read(byte[] bytes, FindingsBook book) {
        return CsvTable.read(YearPapers.COURSES, bytes, COLUMNS, book).stream()
                .flatMap(row -> course(row).map(row::written).stream())
                .toList();
    }

    private static Optional<CourseLine> course(CsvRow row) {
        Optional<Language> language = row.read("language", Language::new, CellFindings::noSuchLanguage);
        Optional<Grade> grade = row.read("grade", Cells::grade, CellFindings::noSuchGrade);
        Optional<String> subject = row.read("subject", Cells::subjectKey, CellFindings::notASubjectKey);
        WeeklyHours hours =
                row.read("tup_hours", Cells::hours, CellFindings::notHours).orElse(new WeeklyHours(2 * 99));
        int quota = row.read("lessons_per_week", Cells.between(0, LARGEST_QUOTA), CellFindings::notAQuota)
                .orElse(0);
        int screen = row.read("screen_minutes", Cells.between(1, LONGEST), LessonFindings::notMinutes)
                .orElse(LONGEST);
        int minutes = row.read("lesson_minutes", Cells.between(1, LONGEST), LessonFindings::notMinutes)
                .orElse(1);
        Certainty certainty = row.read("certainty", Cells::certainty, CellFindings::noSuchCertainty)
                .orElse(Certainty.BEST_KNOWLEDGE);
        row.text("source");
        if (language.isEmpty() || grade.isEmpty() || subject.isEmpty()) {
            return row.dropped();
        }
        return Optional.of(new CourseLine(
                new CourseCode(language.get(), grade.get(), subject.get()), hours, quota, minutes, screen, certainty));
    }
}
