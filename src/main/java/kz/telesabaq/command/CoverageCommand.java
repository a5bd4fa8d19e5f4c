package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.format.ReconciliationJsonReader;
import kz.telesabaq.coverage.CourseCoverage;
import kz.telesabaq.coverage.CoverageLedger;
import kz.telesabaq.coverage.LessonCoverage;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.coverage.Light;
import kz.telesabaq.coverage.Seen;
import kz.telesabaq.coverage.build.DayOfFates;
import kz.telesabaq.coverage.build.LedgerMaker;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.file.PlanDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq coverage DIR PLAN}: how far every objective is on its way to its pupils, from the files alone. */
@Command(
        name = "coverage",
        description = "Lays plan and air beside the curriculum: hours, objectives, and what is in danger, worst first.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:shown", "1:a file cannot be read", "2:called wrongly", "3:the disk failed"})
final class CoverageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOnDisk disk;

    @Option(
            names = "--asrun",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "reconciliations of air days in JSON, as \"asrun reconcile --json\" prints them, one day a file;"
                            + " an as-run log itself goes through \"asrun reconcile\" first")
    private List<Path> asRun = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day it is; else the one after the last reconciled, else the first of the year")
    private @Nullable LocalDate asOf;

    @Option(names = "--quarter", paramLabel = "1..4", description = "only lessons of this quarter")
    private int quarter;

    @Option(names = "--grade", paramLabel = "1..11", converter = Words.OfGrade.class, description = "only these grades")
    private List<Grade> grades = List.of();

    @Option(names = "--subject", paramLabel = "KEY", description = "only these subjects, for example math")
    private List<String> subjects = List.of();

    @Option(
            names = "--language",
            paramLabel = "kk|ru",
            converter = Words.OfLanguage.class,
            description = "only courses in these languages")
    private List<Language> languages = List.of();

    @Option(names = "--lessons", description = "names every lesson, not only those in danger")
    private boolean lessons;

    @Override
    public Integer call() throws IOException {
        if (quarter < 0 || quarter > 4) {
            throw Words.wrong(spec, "A school year has quarters 1 to 4, not " + quarter + ".");
        }
        return disk.read(spec, this::answer);
    }

    private int answer(Curriculum papers, PlanDocument document) throws IOException {
        var fates = new ArrayList<LessonFate>();
        var findings = new ArrayList<Finding>();
        for (Path file : asRun) {
            if (!Files.isRegularFile(file)) {
                throw Words.wrong(spec, "There is no file " + file + ".");
            }
            switch (ReconciliationJsonReader.read(
                    String.valueOf(file.getFileName()), Files.readAllBytes(file), papers.channels())) {
                case Reading.Accepted<AirDayReconciled> day -> fates.addAll(DayOfFates.of(day.value()));
                case Reading.Refused<AirDayReconciled> refused -> findings.addAll(refused.findings());
            }
        }
        if (!findings.isEmpty()) {
            return disk.printer(spec).print(new LinkedHashMap<>(), refused(), findings);
        }
        var ledger = LedgerMaker.make(
                        papers, document.plan(), document.circumstances(), Seen.of(fates), today(papers, fates))
                .only(this::isWanted);
        var inDanger = ledger.lessons(Light.RED).stream().filter(this::isWanted).toList();
        inDanger.forEach(lesson -> disk.say(spec, CoverageLines.line(lesson)));
        if (lessons) {
            ledger.courses().stream()
                    .flatMap(course -> course.lessons().stream())
                    .filter(lesson -> isWanted(lesson) && lesson.light() != Light.RED)
                    .forEach(lesson -> disk.say(spec, CoverageLines.line(lesson)));
        }
        ledger.courses().forEach(course -> disk.say(spec, CoverageLines.line(course, quarter)));
        var facts = CoverageLines.facts(ledger, inDanger);
        facts.put(
                "courses",
                ledger.courses().stream()
                        .map(course -> CoverageLines.fields(course, named(course)))
                        .toList());
        return disk.printer(spec).print(facts, summary(ledger), List.of());
    }

    private List<LessonCoverage> named(CourseCoverage course) {
        return course.lessons().stream()
                .filter(lesson -> lessons && isWanted(lesson))
                .toList();
    }

    private LocalDate today(Curriculum papers, List<LessonFate> fates) {
        return asOf != null
                ? asOf
                : fates.stream()
                        .map(fate -> fate.day().date().plusDays(1))
                        .max(Comparator.naturalOrder())
                        .orElse(papers.calendar().year().first());
    }

    private boolean isWanted(CourseCoverage cell) {
        var code = cell.course().code();
        return (grades.isEmpty() || grades.contains(code.grade()))
                && (subjects.isEmpty() || subjects.contains(code.subject()))
                && (languages.isEmpty() || languages.contains(code.language()));
    }

    private boolean isWanted(LessonCoverage lesson) {
        return quarter == 0 || lesson.lesson().quarter() == quarter;
    }

    private static Wording summary(CoverageLedger ledger) {
        return Wording.of(
                        "%s күнгі жағдай: қызыл – %d, сары – %d, жасыл – %d сабақ; қауіптегі оқу мақсаттары – %d.",
                        "На %s: красных уроков – %d, жёлтых – %d, зелёных – %d; целей обучения под угрозой – %d.",
                        "As of %s: red: %d, amber: %d, green: %d lessons; objectives in danger: %d.")
                .with(
                        ledger.asOf(),
                        ledger.count(Light.RED),
                        ledger.count(Light.AMBER),
                        ledger.count(Light.GREEN),
                        ledger.countObjectives(Light.RED));
    }

    private static Wording refused() {
        return Wording.of(
                "Эфир есебін оқу мүмкін болмады.",
                "Эфирный отчёт не удалось прочитать.",
                "The as-run could not be read.");
    }
}
