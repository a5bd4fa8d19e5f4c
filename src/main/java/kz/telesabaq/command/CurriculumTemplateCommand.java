package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.sheet.PlanTemplate;
import kz.telesabaq.findings.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq curriculum template}: an empty form for a lesson plan, with an example and instructions. */
@Command(
        name = "template",
        description = "Writes an Excel form for a lesson plan (КТП), with an example and instructions.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:written", "2:called wrongly", "3:the disk failed"})
final class CurriculumTemplateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", description = "where the form is written")
    private Path out;

    @Option(names = "--example", description = "writes a filled-in plan instead of the form")
    private boolean example;

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() throws IOException {
        Files.write(out, example ? PlanTemplate.example(how.language()) : PlanTemplate.form(how.language()));
        return new FindingsPrinter(spec.commandLine().getOut(), how)
                .print(
                        Map.of("file", out.toString()),
                        Wording.of("Жазылды: %s.", "Записано: %s.", "Written to %s.")
                                .with(out),
                        List.of());
    }
}
