package kz.telesabaq.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq curriculum}: what can be asked of a school year's folder. */
@Command(
        name = "curriculum",
        description = "Works on the folder of a school year.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CurriculumCommand.Check.class,
            CurriculumImportCommand.class,
            CurriculumExportCommand.class,
            CurriculumTemplateCommand.class
        })
final class CurriculumCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Name what to do with the curriculum: check, import, export or template.");
    }

    /** {@code telesabaq curriculum check DIR}: everything that is wrong with the year, at once. */
    @Command(
            name = "check",
            description = "Reads a school year and says everything that is wrong with it.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:nothing blocks", "1:at least one finding blocks", "2:called wrongly", "3:the disk failed"
            })
    static final class Check implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "DIR", description = "the folder of the school year, for example schedules/2026-27")
        private Path folder;

        @Mixin
        private OutputOptions how;

        @Override
        public Integer call() {
            Reading<Curriculum> reading = CurriculumFolder.read(folder);
            Wording found = FindingsPrinter.count(reading.findings());
            var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
            return switch (reading) {
                case Reading.Accepted<Curriculum> accepted ->
                    printer.print(facts(accepted.value()), taken(accepted.value(), found), accepted.findings());
                case Reading.Refused<Curriculum> refused -> printer.print(Map.of(), refused(found), refused.findings());
            };
        }

        private static Map<String, Object> facts(Curriculum curriculum) {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("year", curriculum.calendar().name());
            facts.put("channels", curriculum.channels().size());
            facts.put("courses", curriculum.courses().size());
            facts.put("lessons", lessons(curriculum));
            facts.put("fingerprint", curriculum.fingerprint());
            return facts;
        }

        private static int lessons(Curriculum curriculum) {
            return curriculum.courses().stream()
                    .mapToInt(course -> course.lessons().size())
                    .sum();
        }

        private static Wording taken(Curriculum curriculum, Wording found) {
            return Wording.of(
                            "%s оқу жылы оқылды. Курстар: %d, сабақтар: %d. Ескертулер – %s.",
                            "Учебный год %s прочитан. Курсов: %d, уроков: %d. Замечания – %s.",
                            "School year %s was read: %d courses, %d lessons; findings: %s.")
                    .with(curriculum.calendar().name(), curriculum.courses().size(), lessons(curriculum), found);
        }

        private static Wording refused(Wording found) {
            return Wording.of(
                            "Оқу жылы қабылданбады: курстар – 0, сабақтар – 0. Ескертулер – %s.",
                            "Учебный год не принят: курсов – 0, уроков – 0. Замечания – %s.",
                            "The school year was refused: 0 courses, 0 lessons taken over; findings: %s.")
                    .with(found);
        }
    }
}
