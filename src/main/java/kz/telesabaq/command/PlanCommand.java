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
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.file.CertificateFile;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan DIR --out FILE}: the year on all channels, judged and written to a plan file. */
@Command(
        name = "plan",
        description = "Plans a school year on all channels and writes the plan file.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PlanCheckCommand.class,
            PlanExplainCommand.class,
            PlanShiftCommand.class,
            PlanCopyWeekCommand.class,
            PlanEditCommand.class,
            PlanClockCommand.class,
            PlanParityCommand.class,
            PlanAlignCommand.class
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing blocks", "1:at least one finding blocks", "2:called wrongly", "3:the disk failed"})
final class PlanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "the folder of the school year, for example schedules/2026-27")
    private @Nullable Path folder;

    @Option(names = "--out", paramLabel = "FILE", description = "where the plan is written, for example plan.json")
    private @Nullable Path out;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "where the certificate is written: what the plan is worth, with proof")
    private @Nullable Path certificate;

    @Mixin
    private PlanInputs inputs;

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() throws IOException {
        if (folder == null || out == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Say which year to plan and where to write it: plan DIR --out FILE.");
        }
        var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
        return switch (CurriculumFolder.read(folder)) {
            case Reading.Accepted<Curriculum> year ->
                switch (inputs.brief(year.value())) {
                    case Reading.Accepted<PlanningBrief> brief -> plan(brief.value(), out, printer);
                    case Reading.Refused<PlanningBrief> refused ->
                        printer.print(
                                Map.of(), notBegun(FindingsPrinter.count(refused.findings())), refused.findings());
                };
            case Reading.Refused<Curriculum> refused ->
                printer.print(Map.of(), notPlanned(FindingsPrinter.count(refused.findings())), refused.findings());
        };
    }

    private int plan(PlanningBrief brief, Path out, FindingsPrinter printer) throws IOException {
        long began = System.nanoTime();
        Planned planned = new YearPlanner(TemplateSolver.ofSeed(inputs.seed())).plan(brief);
        long planMillis = (System.nanoTime() - began) / 1_000_000;
        var checked = PlanChecker.check(brief, planned.plan());
        var findings = new ArrayList<Finding>(planned.allFindings());
        findings.addAll(checked);
        var document = PlanDocument.of(brief, planned.plan(), Origin.ofSeed(inputs.seed()));
        PlanFile.write(out, document);
        if (certificate != null) {
            CertificateFile.write(certificate, CertificateFile.certify(brief, document));
        }
        var facts = PlanFacts.facts(planned.plan(), checked);
        facts.put("start_rows", planned.grids().getFirst().rowCount());
        facts.put("conflicts", planned.conflicts().size());
        facts.put("planning_ms", planMillis);
        facts.put("file", out.toString());
        return printer.print(facts, planned(planned, out, planMillis, findings), findings);
    }

    private static Wording planned(Planned planned, Path out, long millis, List<Finding> findings) {
        var plan = planned.plan();
        return Wording.of(
                        "%s оқу жылының жоспары %s файлында. Жаңа сабақтар: %d, қайталаулар: %d, бұзылған ережелер: %d. Жоспарлау уақыты: %d мс. Бірге орындалмайтын талап топтары: %d. Ескертулер – %s.",
                        "План учебного года %s записан в %s. Новых уроков: %d, повторов: %d, нарушенных правил: %d. Время планирования: %d мс. Невыполнимых сочетаний требований: %d. Замечания – %s.",
                        "The plan of school year %s is in %s: %d premieres, %d repeats, %d broken rules, planned in %d ms. Sets of demands that cannot stand together: %d; findings: %s.")
                .with(
                        plan.year(),
                        out,
                        PlanFacts.count(plan, Role.PREMIERE),
                        PlanFacts.count(plan, Role.REPEAT),
                        PlanFacts.broken(findings),
                        millis,
                        planned.conflicts().size(),
                        FindingsPrinter.count(findings));
    }

    private static Wording notBegun(Wording found) {
        return Wording.of(
                        "Жоспар жасалмады: жарияланған жоспарды немесе профильді оқу мүмкін болмады. Ескертулер – %s.",
                        "План не составлен: не удалось прочитать опубликованный план или профиль. Замечания – %s.",
                        "Nothing was planned: the published plan or the profile could not be read; findings: %s.")
                .with(found);
    }

    private static Wording notPlanned(Wording found) {
        return Wording.of(
                        "Жоспар жасалмады: оқу жылы қабылданбады. Ескертулер – %s.",
                        "План не составлен: учебный год не принят. Замечания – %s.",
                        "Nothing was planned: the school year was refused; findings: %s.")
                .with(found);
    }
}
