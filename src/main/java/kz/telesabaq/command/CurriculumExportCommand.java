package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.curriculum.file.LessonPlans;
import kz.telesabaq.curriculum.sheet.ExportedPlan;
import kz.telesabaq.curriculum.sheet.PlanCsv;
import kz.telesabaq.curriculum.sheet.PlanWorkbook;
import kz.telesabaq.findings.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq curriculum export DIR}: lesson plans as Excel workbooks or CSV files. */
@Command(
        name = "export",
        description = "Gives lesson plans out as Excel workbooks or CSV files that come back unchanged.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:written", "1:the folder is not a school year", "2:called wrongly", "3:the disk failed"})
final class CurriculumExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder of the school year")
    private Path year;

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.xlsx|FILE.csv|FOLDER",
            description =
                    "one workbook with a sheet a course, one CSV file for one course, or a folder with a workbook a course")
    private Path out;

    @Mixin
    private OutputOptions how;

    static final class Which {
        @Option(names = "--course", paramLabel = "KK-05-MATH", description = "one course; may be given several times")
        private @Nullable List<String> courses;

        @Option(names = "--all", description = "every course that has a plan")
        private boolean all;
    }

    @Override
    public Integer call() throws IOException {
        var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
        if (!Files.isDirectory(year)) {
            var findings = CurriculumFolder.read(year).findings();
            return printer.print(
                    Map.of(),
                    Wording.of("Ештеңе жазылған жоқ.", "Ничего не записано.", "Nothing was written."),
                    findings);
        }
        List<ExportedPlan> plans = plans();
        write(plans);
        int lessons = plans.stream().mapToInt(plan -> plan.lessons().size()).sum();
        return printer.print(
                Map.of("file", out.toString(), "courses", plans.size(), "lessons", lessons),
                Wording.of(
                                "Жазылды: %s. Курстар: %d, сабақтар: %d.",
                                "Записано: %s. Курсов: %d, уроков: %d.", "Written to %s. Courses: %d, lessons: %d.")
                        .with(out, plans.size(), lessons),
                List.of());
    }

    private List<ExportedPlan> plans() {
        List<ExportedPlan> all = ExportedPlan.all(year);
        if (which.courses == null) {
            return all;
        }
        return which.courses.stream()
                .map(text -> CurriculumImportCommand.course(spec, text))
                .map(code -> all.stream()
                        .filter(plan -> plan.course().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new CommandLine.ParameterException(
                                spec.commandLine(), "The course " + code + " has no plan in " + year + ".")))
                .toList();
    }

    private void write(List<ExportedPlan> plans) throws IOException {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            Files.write(out, PlanWorkbook.of(plans, how.language()));
        } else if (name.endsWith(".csv")) {
            if (plans.size() > 1) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "A CSV file holds one course: name one with --course, or write an .xlsx file.");
            }
            Files.write(out, PlanCsv.of(plans.getFirst(), how.language()));
        } else {
            Files.createDirectories(out);
            for (ExportedPlan plan : plans) {
                Path file = Path.of(LessonPlans.fileOf(plan.course())).getFileName();
                Files.write(
                        out.resolve(file.toString().replace(".csv", ".xlsx")),
                        PlanWorkbook.of(List.of(plan), how.language()));
            }
        }
    }
}
