package kz.telesabaq.curriculum.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;

/** Reads a sheet as the lesson plan (КТП) of one course, saying everything that is wrong with it at once. */
public final class PlanReader {
    /** What our template calls its example sheet; such a sheet is not read where another one is there. */
    public static final Wording EXAMPLE = Wording.of("Мысал", "Пример", "Example");

    private final CourseBook book;
    private final CourseNames names;
    private final PlanChoices choices;

    public PlanReader(CourseBook book, PlanChoices choices) {
        this.book = book;
        this.names = new CourseNames(book);
        this.choices = choices;
    }

    /** The plans of a workbook; a sheet without a table is passed over where another has one. */
    public List<PlanDraft> read(List<PlanSheet> sheets) {
        var drafts = new ArrayList<PlanDraft>();
        boolean anyTable = sheets.stream().anyMatch(sheet -> header(sheet).isPresent());
        for (PlanSheet sheet : sheets) {
            Optional<Header> table = isExample(sheet) && sheets.size() > 1 ? Optional.empty() : header(sheet);
            drafts.add(table.map(header -> draft(sheet, header))
                    .orElseGet(() -> without(
                            sheet,
                            anyTable
                                    ? HeaderFindings.sheetSkipped(sheet.whole())
                                    : HeaderFindings.noHeader(sheet.whole()))));
        }
        return drafts;
    }

    /** The filled-in sheet of our own template, in whichever language it was made. */
    private static boolean isExample(PlanSheet sheet) {
        return sheet.name().equals(EXAMPLE.kk())
                || sheet.name().equals(EXAMPLE.ru())
                || sheet.name().equals(EXAMPLE.en());
    }

    private Optional<Header> header(PlanSheet sheet) {
        return Header.find(sheet.rows(), choices.columns());
    }

    private static PlanDraft without(PlanSheet sheet, Finding finding) {
        return new PlanDraft(sheet, Optional.empty(), List.of(), List.of(), List.of(finding));
    }

    private PlanDraft draft(PlanSheet sheet, Header header) {
        var findings = new ArrayList<Finding>();
        Optional<CourseCode> course = course(sheet, header, findings);
        Language language = course.map(CourseCode::language).orElse(Language.KAZAKH);
        Columns columns = Columns.of(sheet, header, language, choices.columns());
        findings.addAll(columns.findings());
        int headerRow = sheet.rows().get(header.firstRow()).number();
        var lessons = List.<PlanDraft.Line>of();
        if (!columns.has(PlanField.TOPIC_KK) && !columns.has(PlanField.TOPIC_RU)) {
            findings.add(HeaderFindings.topicColumnMissing(sheet.row(headerRow)));
        } else {
            var rows = new LessonRows(sheet, columns, choices.letters());
            lessons = rows.read(header);
            findings.addAll(rows.findings());
            if (lessons.isEmpty() && !Finding.anyBlocking(findings)) {
                findings.add(HeaderFindings.noLessons(sheet.row(headerRow)));
            }
        }
        return new PlanDraft(sheet, course, columns.uses(), lessons, findings);
    }

    private Optional<CourseCode> course(PlanSheet sheet, Header header, List<Finding> findings) {
        List<CourseCode> named = choices.course().map(List::of).orElseGet(() -> names.named(titles(sheet, header)));
        if (named.isEmpty()) {
            findings.add(HeaderFindings.courseUnknown(sheet.whole()));
            return Optional.empty();
        }
        if (named.size() > 1) {
            findings.add(HeaderFindings.courseAmbiguous(sheet.whole(), named));
            return Optional.empty();
        }
        if (!book.courses().contains(named.getFirst())) {
            findings.add(HeaderFindings.courseNotInYear(sheet.whole(), named.getFirst()));
            return Optional.empty();
        }
        return Optional.of(named.getFirst());
    }

    /** Where a course may be named: the sheet's name, the rows above the table, the file's name. */
    private static List<String> titles(PlanSheet sheet, Header header) {
        var titles = new ArrayList<String>();
        titles.add(sheet.name());
        for (PlanRow row : sheet.rows().subList(0, header.firstRow())) {
            row.spoken().values().stream().map(PlanCell::text).map(Texts::tidy).forEach(titles::add);
        }
        titles.add(sheet.file());
        return titles;
    }

    /** The headers of a plan's columns and what they were read as, to be remembered. */
    public static Map<String, PlanField> headers(PlanDraft draft) {
        var headers = new TreeMap<String, PlanField>();
        draft.columns().forEach(use -> headers.put(use.headerKey(), use.field()));
        return headers;
    }
}
