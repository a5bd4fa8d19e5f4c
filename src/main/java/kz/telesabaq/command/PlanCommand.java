package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.build.YearPlanner;
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
        subcommands = {PlanCommand.Check.class},
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
            case Reading.Accepted<Curriculum> year -> plan(year.value(), out, printer);
            case Reading.Refused<Curriculum> refused ->
                printer.print(Map.of(), notPlanned(FindingsPrinter.count(refused.findings())), refused.findings());
        };
    }

    private static int plan(Curriculum year, Path out, FindingsPrinter printer) throws IOException {
        var brief = PlanningBrief.of(year, PlanningProfile.usual());
        long began = System.nanoTime();
        Planned planned = new YearPlanner(new TemplateSolver()).plan(brief);
        long planMillis = (System.nanoTime() - began) / 1_000_000;
        var checked = PlanChecker.check(brief, planned.plan());
        var findings = new ArrayList<Finding>(planned.findings());
        findings.addAll(checked);
        PlanFile.write(out, PlanDocument.of(year, brief.profile(), planned.plan()));
        var facts = facts(planned.plan(), checked);
        facts.put("start_rows", planned.grids().getFirst().rowCount());
        facts.put("planning_ms", planMillis);
        facts.put("file", out.toString());
        return printer.print(facts, planned(planned.plan(), out, planMillis, findings), findings);
    }

    private static Map<String, Object> facts(YearPlan plan, List<Finding> checked) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("year", plan.year());
        facts.put("curriculum", plan.curriculum());
        facts.put("premieres", count(plan, Role.PREMIERE));
        facts.put("repeats", count(plan, Role.REPEAT));
        facts.put("broken_rules", broken(checked));
        return facts;
    }

    private static long count(YearPlan plan, Role role) {
        return plan.placements().stream()
                .filter(placement -> placement.role() == role)
                .count();
    }

    private static long broken(List<Finding> checked) {
        return checked.stream().filter(Finding::isBlocking).count();
    }

    private static Wording planned(YearPlan plan, Path out, long millis, List<Finding> findings) {
        return Wording.of(
                        "%s оқу жылының жоспары %s файлында. Жаңа сабақтар: %d, қайталаулар: %d, бұзылған ережелер: %d. Жоспарлау уақыты: %d мс. Ескертулер – %s.",
                        "План учебного года %s записан в %s. Новых уроков: %d, повторов: %d, нарушенных правил: %d. Время планирования: %d мс. Замечания – %s.",
                        "The plan of school year %s is in %s: %d premieres, %d repeats, %d broken rules, planned in %d ms; findings: %s.")
                .with(
                        plan.year(),
                        out,
                        count(plan, Role.PREMIERE),
                        count(plan, Role.REPEAT),
                        broken(findings),
                        millis,
                        FindingsPrinter.count(findings));
    }

    private static Wording notPlanned(Wording found) {
        return Wording.of(
                        "Жоспар жасалмады: оқу жылы қабылданбады. Ескертулер – %s.",
                        "План не составлен: учебный год не принят. Замечания – %s.",
                        "Nothing was planned: the school year was refused; findings: %s.")
                .with(found);
    }

    /** {@code telesabaq plan check DIR FILE}: the independent judgement on a plan file, from the files alone. */
    @Command(
            name = "check",
            description = "Judges a plan file by every rule, whoever made it.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:no rule is broken", "1:a rule is broken", "2:called wrongly", "3:the disk failed"})
    static final class Check implements Callable<Integer> {
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
            var findings = PlanChecker.check(year, document.profile(), document.plan());
            return printer.print(facts(document.plan(), findings), judged(document.plan(), findings), findings);
        }

        private static Wording judged(YearPlan plan, List<Finding> findings) {
            return Wording.of(
                            "%s оқу жылының жоспары тексерілді. Жаңа сабақтар: %d, қайталаулар: %d, бұзылған ережелер: %d. Ескертулер – %s.",
                            "План учебного года %s проверен. Новых уроков: %d, повторов: %d, нарушенных правил: %d. Замечания – %s.",
                            "The plan of school year %s was judged: %d premieres, %d repeats, %d broken rules; findings: %s.")
                    .with(
                            plan.year(),
                            count(plan, Role.PREMIERE),
                            count(plan, Role.REPEAT),
                            broken(findings),
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
}
