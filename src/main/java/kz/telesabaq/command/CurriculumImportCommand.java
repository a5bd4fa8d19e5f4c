package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.build.ColumnMemory;
import kz.telesabaq.curriculum.build.ColumnUse;
import kz.telesabaq.curriculum.build.PlanChanges;
import kz.telesabaq.curriculum.build.PlanChoices;
import kz.telesabaq.curriculum.build.PlanDraft;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.curriculum.file.ColumnMemoryFile;
import kz.telesabaq.curriculum.sheet.CommentedWorkbook;
import kz.telesabaq.curriculum.sheet.GivenFile;
import kz.telesabaq.curriculum.sheet.PlanImport;
import kz.telesabaq.findings.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq curriculum import DIR FILE…}: lesson plans as Excel or CSV into a year's folder, all or none. */
@Command(
        name = "import",
        description = "Takes lesson plans (КТП) over from Excel workbooks or CSV files.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:taken over, or nothing blocks in a dry run",
            "1:at least one finding blocks; nothing was taken over",
            "2:called wrongly",
            "3:the disk failed"
        })
final class CurriculumImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of the school year")
    private Path year;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "workbooks (.xlsx) or CSV files")
    private List<Path> files = List.of();

    @Option(names = "--course", paramLabel = "KK-05-MATH", description = "the course the plan is for")
    private @Nullable String course;

    @Option(names = "--dry-run", description = "says what would change and writes nothing")
    private boolean dryRun;

    @Option(names = "--fix-letters", description = "applies every offered correction of look-alike letters")
    private boolean fixLetters;

    @Option(
            names = "--map",
            paramLabel = "HEADER=FIELD",
            description = "what the column with this header holds: number, quarter, topic_kk, topic_ru, objectives,"
                    + " minutes, counterpart, hours, date, section, aside; remembered for the author")
    private Map<String, String> map = Map.of();

    @Option(names = "--author", paramLabel = "NAME", description = "whose remembered columns count")
    private @Nullable String author;

    @Option(
            names = "--mappings",
            paramLabel = "FILE",
            description = "where columns are remembered (default: .telesabaq/columns.json in your home folder)")
    private @Nullable Path mappings;

    @Option(
            names = "--commented",
            paramLabel = "OUT.xlsx",
            description = "writes the one given file back with the findings as comments in its cells")
    private @Nullable Path commented;

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() throws IOException {
        Map<String, PlanField> said = said();
        if (commented != null && files.size() > 1) {
            throw wrong("Comments are written for one file at a time: give one FILE with --commented.");
        }
        var given = new ArrayList<GivenFile>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw wrong("There is no file " + file + ".");
            }
            given.add(new GivenFile(Objects.toString(file.getFileName()), Files.readAllBytes(file)));
        }
        PlanImport look = PlanImport.look(year, given, choices(said));
        if (author != null && !said.isEmpty()) {
            memory().remember(author, said);
        }
        if (commented != null) {
            Optional<byte[]> book = CommentedWorkbook.of(given.getFirst(), look.findings(), List.of(how.language()));
            if (book.isPresent()) {
                Files.write(commented, book.get());
            }
        }
        boolean written = look.isAcceptable() && !dryRun;
        if (written) {
            look.takeOver();
        }
        return print(look, written);
    }

    private int print(PlanImport look, boolean written) {
        if (!how.json()) {
            look.drafts()
                    .forEach(draft -> columns(draft).forEach(spec.commandLine().getOut()::println));
            look.changes()
                    .forEach(changes -> CurriculumChanges.lines(changes, how.language())
                            .forEach(spec.commandLine().getOut()::println));
        }
        return new FindingsPrinter(spec.commandLine().getOut(), how)
                .print(facts(look, written), summary(look, written), look.findings());
    }

    private List<String> columns(PlanDraft draft) {
        if (draft.columns().isEmpty()) {
            return List.of();
        }
        String read = String.join(
                " · ",
                draft.columns().stream()
                        .map(use -> use.header() + " → " + use.field().words().in(how.language()))
                        .toList());
        return List.of(draft.sheet().where() + " → "
                + draft.course().map(CourseCode::toString).orElse("?") + ": " + read);
    }

    private static Map<String, Object> facts(PlanImport look, boolean written) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("taken_over", written);
        facts.put("files", List.copyOf(look.files().keySet()));
        facts.put(
                "sheets",
                look.drafts().stream().map(CurriculumImportCommand::sheet).toList());
        facts.put(
                "changes", look.changes().stream().map(CurriculumChanges::facts).toList());
        return facts;
    }

    private static Map<String, Object> sheet(PlanDraft draft) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("sheet", draft.sheet().where());
        sheet.put("course", draft.course().map(CourseCode::toString).orElse(""));
        var columns = new LinkedHashMap<String, Object>();
        for (ColumnUse use : draft.columns()) {
            columns.put(use.header(), use.field().key());
        }
        sheet.put("columns", columns);
        sheet.put("lessons", draft.lessons().size());
        return sheet;
    }

    private static Wording summary(PlanImport look, boolean written) {
        Wording found = FindingsPrinter.count(look.findings());
        long added = look.changes().stream().mapToLong(PlanChanges::added).sum();
        long changed = look.changes().stream().mapToLong(PlanChanges::changed).sum();
        long removed = look.changes().stream().mapToLong(PlanChanges::removed).sum();
        int same = look.changes().stream().mapToInt(PlanChanges::unchanged).sum();
        Wording outcome = written
                ? Wording.of("Қабылданды", "Принято", "Taken over")
                : look.isAcceptable()
                        ? Wording.of("Тек тексерілді", "Только проверено", "Only looked at")
                        : Wording.of(
                                "Қабылданбады, ештеңе жазылған жоқ",
                                "Не принято, ничего не записано",
                                "Refused, nothing was written");
        return Wording.of(
                        "%s. Өзгеретін жоспар файлдары: %d; жаңа сабақтар: %d, өзгергені: %d, өшірілгені: %d, өзгермегені: %d. Ескертулер – %s.",
                        "%s. Меняется файлов планов: %d; новых уроков: %d, изменённых: %d, удалённых: %d, без изменений: %d. Замечания – %s.",
                        "%s. Plan files that change: %d; lessons new: %d, changed: %d, removed: %d, unchanged: %d; findings: %s.")
                .with(outcome, look.files().size(), added, changed, removed, same, found);
    }

    private PlanChoices choices(Map<String, PlanField> said) {
        var columns = new TreeMap<String, PlanField>();
        if (author != null) {
            columns.putAll(memory().of(author));
        }
        columns.putAll(said);
        PlanChoices choices = PlanChoices.none().withColumns(columns);
        if (course != null) {
            choices = choices.forCourse(course(spec, course));
        }
        return fixLetters ? choices.correctingLetters() : choices;
    }

    private Map<String, PlanField> said() {
        var said = new TreeMap<String, PlanField>();
        map.forEach((header, key) -> said.put(
                ColumnUse.keyOf(header),
                PlanField.of(key.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> wrong("\"" + key + "\" is not a field of a lesson plan."))));
        return said;
    }

    private ColumnMemory memory() {
        return new ColumnMemoryFile(
                mappings != null ? mappings : Path.of(System.getProperty("user.home"), ".telesabaq", "columns.json"));
    }

    /** Reads {@code KK-05-MATH}; anything else is wrong use. */
    static CourseCode course(CommandSpec spec, String text) {
        try {
            return LessonCode.parse(text + "-001").course();
        } catch (IllegalArgumentException refused) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A course looks like KK-05-MATH, not \"" + text + "\".", refused);
        }
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
