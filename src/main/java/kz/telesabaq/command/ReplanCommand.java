package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import kz.telesabaq.schedule.repair.Move;
import kz.telesabaq.schedule.repair.PlanRepair;
import kz.telesabaq.schedule.repair.RepairTask;
import kz.telesabaq.schedule.repair.Repaired;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.PlaceSolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq replan DIR PLAN … --out FILE}: the plan nearest to a published one after things have happened. */
@Command(
        name = "replan",
        description = "Repairs a published plan: the fewest published airings move, with proof.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:repaired, nothing blocks",
            "1:something could not be understood or honoured",
            "2:called wrongly",
            "3:the disk failed"
        })
final class ReplanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of the school year")
    private Path folder;

    @Parameters(index = "1", paramLabel = "PLAN", description = "the plan file that was published")
    private Path plan;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the new plan is written")
    private Path out;

    @Option(
            names = "--pin-until",
            required = true,
            paramLabel = "DATE",
            description = "the last date that stays as it was published")
    private LocalDate pinUntil;

    @Option(names = "--late", paramLabel = "LESSON=DATE", description = "the lesson is ready on the date")
    private List<String> late = List.of();

    @Option(
            names = "--holiday",
            paramLabel = "DATE[..DATE][@GRADES]",
            description = "free days, for all grades or for some: 2026-12-01@1-4,7")
    private List<String> holidays = List.of();

    @Option(names = "--withdraw", paramLabel = "LESSON", description = "the lesson is not shown any more")
    private List<String> withdrawn = List.of();

    @Option(
            names = "--missed",
            paramLabel = "CHANNEL/DATE/HH:MM",
            description = "the airing did not go on air; a premiere is made good")
    private List<String> missed = List.of();

    @Option(
            names = "--move",
            paramLabel = "CHANNEL/DATE/HH:MM=DATE/HH:MM",
            description = "the airing is wanted elsewhere")
    private List<String> moves = List.of();

    @Option(
            names = "--taken",
            paramLabel = "CHANNEL/DATE/HH:MM-HH:MM",
            description = "the channel gives the time to something else")
    private List<String> taken = List.of();

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "of the solver (default: 1)")
    private int seed;

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() throws IOException {
        var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
        var year = CurriculumFolder.read(folder);
        var before = PlanFile.read(plan);
        if (year instanceof Reading.Accepted<Curriculum> papers
                && before instanceof Reading.Accepted<PlanDocument> document) {
            return replan(papers.value(), document.value(), printer);
        }
        var findings = new ArrayList<Finding>(year.findings());
        findings.addAll(before.findings());
        return printer.print(Map.of(), refused(FindingsPrinter.count(findings)), findings);
    }

    private int replan(Curriculum papers, PlanDocument document, FindingsPrinter printer) throws IOException {
        var words = new DisturbanceWords(papers, document.plan());
        late.forEach(words::late);
        holidays.forEach(words::holiday);
        withdrawn.forEach(words::withdraw);
        missed.forEach(words::missed);
        moves.forEach(words::move);
        taken.forEach(words::taken);
        var task = new RepairTask(
                document.brief(papers), new Published(document.plan(), pinUntil), words.disturbances(), seed);
        if (!words.findings().isEmpty()) {
            var findings = new ArrayList<Finding>(words.findings());
            findings.addAll(notHonoured(task));
            return printer.print(Map.of(), refused(FindingsPrinter.count(findings)), findings);
        }
        try (var watch = new TerminalWatch(spec.commandLine().getErr(), how.language())) {
            return repaired(papers, task, watch, printer);
        }
    }

    private int repaired(Curriculum papers, RepairTask task, PlanningWatch watch, FindingsPrinter printer)
            throws IOException {
        long began = System.nanoTime();
        var repaired = new PlanRepair(new PlaceSolver()).repair(task, watch);
        long millis = (System.nanoTime() - began) / 1_000_000;
        List<Finding> findings = new ArrayList<>(repaired.findings());
        PlanChecker.check(repaired.brief(), repaired.plan()).stream()
                .filter(Finding::isBlocking)
                .forEach(findings::add);
        if (Finding.anyBlocking(findings)) {
            return printer.print(Map.of(), refused(FindingsPrinter.count(findings)), findings);
        }
        PlanFile.write(out, PlanDocument.of(repaired.brief(), repaired.plan(), Origin.ofSeed(seed)));
        tell(papers, repaired);
        return printer.print(facts(papers, repaired, millis), summary(repaired, findings), findings);
    }

    /** What of the understood cannot be done, said along with what was not understood; no plan is looked for. */
    private static List<Finding> notHonoured(RepairTask task) {
        return new PlanRepair(new PlaceSolver())
                .repair(task, PlanningWatch.stopped()).findings().stream()
                        .filter(Finding::isBlocking)
                        .toList();
    }

    private void tell(Curriculum papers, Repaired repaired) {
        if (how.json()) {
            return;
        }
        var words = new MoveWords(papers);
        var screen = spec.commandLine().getOut();
        for (Move move : repaired.moves()) {
            screen.println(words.line(move).in(how.language()));
        }
        screen.println(repaired.proof().sentence().in(how.language()));
    }

    private Map<String, Object> facts(Curriculum papers, Repaired repaired, long millis) {
        var proof = repaired.proof();
        var words = new MoveWords(papers);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("moved", proof.moved());
        facts.put("moved_bound", proof.bound());
        facts.put("minimal", proof.isMinimal());
        facts.put("argument", proof.argument().name());
        facts.put("unplaced", proof.unplaced());
        facts.put("unplaced_bound", proof.unplacedBound());
        facts.put("removed", repaired.removed());
        facts.put("dropped_repeats", repaired.dropped());
        facts.put("repair_ms", millis);
        facts.put("file", out.toString());
        facts.put("moves", repaired.moves().stream().map(words::fields).toList());
        return facts;
    }

    private Wording summary(Repaired repaired, List<Finding> findings) {
        return Wording.of(
                        "Жаңа жоспар %s файлында. Жылжығаны: %d, оның көрсетілмейтін қайталауы: %d, алынғаны: %d, орынсыз қалған сабақ: %d. Ескертулер – %s.",
                        "Новый план записан в %s. Перенесено: %d, из них снято повторов: %d, убрано: %d, уроков без места: %d. Замечания – %s.",
                        "The new plan is in %s. Moved: %d, of them repeats not shown: %d, removed: %d, lessons without a place: %d; findings: %s.")
                .with(
                        out,
                        repaired.proof().moved(),
                        repaired.dropped(),
                        repaired.removed(),
                        repaired.proof().unplaced(),
                        FindingsPrinter.count(findings));
    }

    private static Wording refused(Wording found) {
        return Wording.of(
                        "Жоспар түзетілмеді. Ескертулер – %s.",
                        "План не исправлен. Замечания – %s.", "The plan was not repaired; findings: %s.")
                .with(found);
    }
}
