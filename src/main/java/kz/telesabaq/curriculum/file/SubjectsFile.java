package kz.telesabaq.curriculum.file;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.curriculum.rules.YearPapers;
import kz.telesabaq.findings.Wording;

/** {@code subjects.csv}: the subjects and what they are called. */
final class SubjectsFile {
    private static final List<String> COLUMNS = List.of("key", "name_kk", "name_ru", "name_en");

    private SubjectsFile() {}

    static List<Written<Subject>> read(byte[] bytes, FindingsBook book) {
        return CsvTable.read(YearPapers.SUBJECTS, bytes, COLUMNS, book).stream()
                .flatMap(row -> subject(row).map(row::written).stream())
                .toList();
    }

    private static Optional<Subject> subject(CsvRow row) {
        Wording name = Wording.of(row.text("name_kk"), row.text("name_ru"), row.text("name_en"));
        Optional<String> key = row.read("key", Cells::subjectKey, CellFindings::notASubjectKey);
        return key.isPresent() ? Optional.of(new Subject(key.get(), name)) : row.dropped();
    }
}
