package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import kz.telesabaq.schedule.rules.PlanChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan check DIR FILE}: the independent judgement on a plan file, from the files alone. */
@Command(
        name = "check",
        description = "Judges a plan file by every rule, whoever made it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:no rule is broken", "1:a rule is broken", "2:called wrongly", "3:the disk failed"})
final class PlanCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of the school year")
    private Path folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "the plan file")
    private Path file;

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() throws IOException {
        var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
        var year = CurriculumFolder.read(folder);
        var plan = PlanFile.read(file);
        if (year instanceof Reading.Accepted<Curriculum> papers
                && plan instanceof Reading.Accepted<PlanDocument> document) {
            return judge(papers.value(), document.value(), printer);
        }
        var findings = new ArrayList<Finding>(year.findings());
        findings.addAll(plan.findings());
        return printer.print(Map.of(), notJudged(FindingsPrinter.count(findings)), findings);
    }

    private static int judge(Curriculum year, PlanDocument document, FindingsPrinter printer) {
        var findings = PlanChecker.check(document.brief(year), document.plan());
        return printer.print(PlanFacts.facts(document.plan(), findings), judged(document.plan(), findings), findings);
    }

    private static Wording judged(YearPlan plan, List<Finding> findings) {
        return Wording.of(
                        "%s оқу жылының жоспары тексерілді. Жаңа сабақтар: %d, қайталаулар: %d, бұзылған ережелер: %d. Ескертулер – %s.",
                        "План учебного года %s проверен. Новых уроков: %d, повторов: %d, нарушенных правил: %d. Замечания – %s.",
                        "The plan of school year %s was judged: %d premieres, %d repeats, %d broken rules; findings: %s.")
                .with(
                        plan.year(),
                        PlanFacts.count(plan, Role.PREMIERE),
                        PlanFacts.count(plan, Role.REPEAT),
                        PlanFacts.broken(findings),
                        FindingsPrinter.count(findings));
    }

    private static Wording notJudged(Wording found) {
        return Wording.of(
                        "Жоспар тексерілмеді: файлдарды оқу мүмкін болмады. Ескертулер – %s.",
                        "План не проверен: файлы не удалось прочитать. Замечания – %s.",
                        "The plan was not judged: its files could not be read; findings: %s.")
                .with(found);
    }
}
