package kz.telesabaq.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** A school year's folder and its plan file, as every command that looks at a plan is given them. */
final class PlanOnDisk {
    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of the school year")
    private Path folder;

    @Parameters(index = "1", paramLabel = "PLAN", description = "the plan file")
    private Path file;

    @Mixin
    private OutputOptions how;

    /** What a command does with a year and a plan that could be read; answers how the command ends. */
    interface Work {
        int on(Curriculum papers, PlanDocument document) throws IOException;
    }

    /** Reads both and goes on, or names everything that keeps them from being read. */
    int read(CommandSpec spec, Work work) throws IOException {
        var year = CurriculumFolder.read(folder);
        var plan = PlanFile.read(file);
        if (year instanceof Reading.Accepted<Curriculum> papers
                && plan instanceof Reading.Accepted<PlanDocument> document) {
            return work.on(papers.value(), document.value());
        }
        var findings = new ArrayList<Finding>(year.findings());
        findings.addAll(plan.findings());
        return printer(spec)
                .print(
                        Map.of(),
                        Wording.of(
                                        "Файлдарды оқу мүмкін болмады. Ескертулер – %s.",
                                        "Файлы не удалось прочитать. Замечания – %s.",
                                        "The files could not be read; findings: %s.")
                                .with(FindingsPrinter.count(findings)),
                        findings);
    }

    FindingsPrinter printer(CommandSpec spec) {
        return new FindingsPrinter(spec.commandLine().getOut(), how);
    }

    /** Prints a line for people; programs get the same in the facts. */
    void say(CommandSpec spec, Wording line) {
        if (!how.json()) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(line.in(how.language()));
        }
    }
}
