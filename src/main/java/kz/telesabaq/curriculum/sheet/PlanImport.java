package kz.telesabaq.curriculum.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.build.CourseBook;
import kz.telesabaq.curriculum.build.PlanChanges;
import kz.telesabaq.curriculum.build.PlanChoices;
import kz.telesabaq.curriculum.build.PlanCompletion;
import kz.telesabaq.curriculum.build.PlanDraft;
import kz.telesabaq.curriculum.build.PlanReader;
import kz.telesabaq.curriculum.build.PlanSheet;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.curriculum.file.LessonPlans;
import kz.telesabaq.curriculum.rules.LessonLine;
import kz.telesabaq.curriculum.rules.LessonPlan;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.curriculum.rules.YearPapers;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;

/**
 * Lesson plans on their way into a school year: what was handed in, what it was read as, what is wrong with it, what would
 * change. Nothing is written before {@link #takeOver}.
 */
public final class PlanImport {
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.place().file())
            .thenComparingInt(finding -> finding.place().row())
            .thenComparingInt(finding -> finding.place().column().length())
            .thenComparing(finding -> finding.place().column())
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.sentence().en());

    private final Path year;
    private final List<Finding> findings = new ArrayList<>();
    private final List<PlanDraft> drafts = new ArrayList<>();
    private final List<PlanChanges> changes = new ArrayList<>();
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    /** What the year is judged with: the files, and plans in which something blocks, as far as they could be read. */
    private final TreeMap<String, byte[]> judged = new TreeMap<>();

    private final Map<String, PlanDraft> draftOf = new HashMap<>();

    private PlanImport(Path year) {
        this.year = year;
    }

    /** Looks at what was handed in and at the whole year as it would be with it; writes nothing. */
    public static PlanImport look(Path year, List<GivenFile> given, PlanChoices choices) {
        var look = new PlanImport(year);
        if (!Files.isDirectory(year)) {
            look.findings.addAll(CurriculumFolder.read(year).findings());
            return look;
        }
        look.read(given, choices, CurriculumFolder.papers(year));
        look.checkYear();
        look.findings.sort(ORDER);
        return look;
    }

    private void read(List<GivenFile> given, PlanChoices choices, YearPapers papers) {
        var reader = new PlanReader(bookOf(papers), choices);
        var seen = new HashMap<CourseCode, PlanSheet>();
        for (GivenFile file : given) {
            Reading<List<PlanSheet>> sheets = Sheets.read(file);
            findings.addAll(sheets.findings());
            if (sheets instanceof Reading.Accepted<List<PlanSheet>> accepted) {
                for (PlanDraft draft : reader.read(accepted.value())) {
                    drafts.add(draft);
                    findings.addAll(draft.findings());
                    draft.course().ifPresent(course -> {
                        PlanSheet first = seen.putIfAbsent(course, draft.sheet());
                        if (first == null) {
                            compare(draft, course, present(papers, course));
                        } else {
                            findings.add(SheetFindings.courseTwice(
                                    Place.file(draft.sheet().where()), course, first.where()));
                        }
                    });
                }
            }
        }
    }

    private static CourseBook bookOf(YearPapers papers) {
        List<Subject> subjects = papers.subjects().stream().map(Written::value).toList();
        return new CourseBook(
                papers.courses().stream()
                        .map(row -> row.value().code())
                        .distinct()
                        .toList(),
                subjects);
    }

    private static List<LessonLine> present(YearPapers papers, CourseCode course) {
        return papers.plans().stream()
                .filter(plan -> plan.course().equals(course))
                .map(LessonPlan::lessons)
                .flatMap(List::stream)
                .map(Written::value)
                .toList();
    }

    private void compare(PlanDraft draft, CourseCode course, List<LessonLine> present) {
        PlanCompletion.Completed completed = PlanCompletion.of(draft, present);
        findings.addAll(completed.findings());
        String file = LessonPlans.fileOf(course);
        if (Finding.anyBlocking(draft.findings()) || Finding.anyBlocking(completed.findings())) {
            if (isEveryRowThere(draft, completed.lines())) {
                judged.put(file, LessonPlans.csv(completed.lines()));
                draftOf.put(file, draft);
            }
            return;
        }
        PlanChanges difference = PlanChanges.between(course, present, completed.lines());
        changes.add(difference);
        if (difference.isNothing() && completed.lines().size() == present.size()) {
            findings.add(SheetFindings.nothingChanged(Place.file(draft.sheet().where()), course));
        } else {
            files.put(file, LessonPlans.csv(completed.lines()));
            judged.put(file, files.get(file));
            draftOf.put(file, draft);
        }
    }

    /** Without a row that could not be read, the year would only miss its lesson. */
    private static boolean isEveryRowThere(PlanDraft draft, List<LessonLine> lines) {
        var read = draft.lessons().stream().map(PlanDraft.Line::row).collect(Collectors.toSet());
        return !lines.isEmpty()
                && lines.size() == draft.lessons().size()
                && draft.findings().stream()
                        .filter(Finding::isBlocking)
                        .allMatch(finding -> read.contains(finding.place().row()));
    }

    /**
     * What the whole year says to the plans; what it already said without them is repeated only where it blocks. While
     * something blocks, other papers are not blamed for what may follow from it.
     */
    private void checkYear() {
        if (judged.isEmpty()) {
            return;
        }
        boolean refused = Finding.anyBlocking(findings);
        var said = new HashSet<Place>();
        findings.stream().filter(Finding::isBlocking).map(Finding::place).forEach(said::add);
        var before = new HashSet<>(CurriculumFolder.read(year).findings());
        for (Finding finding : CurriculumFolder.read(year, judged).findings()) {
            PlanDraft draft = draftOf.get(finding.place().file());
            if (draft != null) {
                Finding there = inSheet(finding, draft);
                if (files.containsKey(finding.place().file()) || isNews(there, said)) {
                    findings.add(there);
                }
            } else if (refused
                    ? finding.isBlocking() && before.contains(finding)
                    : finding.isBlocking() || !before.contains(finding)) {
                findings.add(finding);
            }
        }
    }

    /** Of a plan in which something blocks only rows are judged, and no cell that was found wrong already. */
    private static boolean isNews(Finding finding, Set<Place> said) {
        return finding.place().row() > 0 && !said.contains(finding.place());
    }

    /** The finding at the cell from which the offending cell of the plan's own file was written. */
    private static Finding inSheet(Finding finding, PlanDraft draft) {
        return new Finding(
                finding.severity(),
                finding.rule(),
                SheetPlaces.of(finding.place(), draft),
                finding.sentence(),
                finding.remedy());
    }

    /** Everything that was found, by file, row and cell. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public boolean isAcceptable() {
        return !Finding.anyBlocking(findings);
    }

    /** Every sheet that was read, with what its columns were read as. */
    public List<PlanDraft> drafts() {
        return List.copyOf(drafts);
    }

    /** How the plans differ from the present ones; plans in which something blocks are not compared. */
    public List<PlanChanges> changes() {
        return List.copyOf(changes);
    }

    /** The files that would be written, by name below the year's folder; none for a plan in which nothing changes. */
    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    /**
     * Writes the plans into the year's folder, all or none.
     *
     * @throws IllegalStateException when something blocks
     */
    public void takeOver() {
        if (!isAcceptable()) {
            throw new IllegalStateException("plans in which something blocks cannot be taken over into " + year);
        }
        if (!files.isEmpty()) {
            LessonPlans.put(year, files);
        }
    }
}
