package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.CertificateWords;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.file.CertificateFile;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.rules.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan check DIR FILE}: the independent judgement on a plan file, from the files alone. */
@Command(
        name = "check",
        description = "Judges a plan file by every rule, whoever made it, and says with proof what it is worth.",
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

    @Option(names = "--published", paramLabel = "OLD", description = "the plan file that viewers know already")
    private @Nullable Path published;

    @Option(
            names = "--pin-until",
            paramLabel = "DATE",
            description = "the last date that stays as it was published, for example 2026-11-29")
    private @Nullable LocalDate pinUntil;

    @Option(names = "--certificate", paramLabel = "OUT", description = "where the certificate is written")
    private @Nullable Path certificate;

    @Option(
            names = "--against",
            paramLabel = "CERT",
            description = "a certificate of this plan: every difference is a finding")
    private @Nullable Path against;

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() throws IOException {
        if ((published == null) != (pinUntil == null)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "What was published is pinned until a date: --published OLD --pin-until DATE.");
        }
        var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
        var year = CurriculumFolder.read(folder);
        var plan = PlanFile.read(file);
        var known = published == null ? Reading.accepted(Optional.<YearPlan>empty()) : read(published);
        if (year instanceof Reading.Accepted<Curriculum> papers
                && plan instanceof Reading.Accepted<PlanDocument> document
                && known instanceof Reading.Accepted<Optional<YearPlan>> old) {
            var brief = document.value().brief(papers.value());
            return judge(
                    old.value()
                            .map(before -> new Published(before, pinned()))
                            .map(brief::after)
                            .orElse(brief),
                    document.value(),
                    printer);
        }
        var findings = new ArrayList<Finding>(year.findings());
        findings.addAll(plan.findings());
        findings.addAll(known.findings());
        return printer.print(Map.of(), notJudged(FindingsPrinter.count(findings)), findings);
    }

    private LocalDate pinned() {
        return Objects.requireNonNull(pinUntil, "the date until which the published plan is pinned");
    }

    private static Reading<Optional<YearPlan>> read(Path published) throws IOException {
        return PlanFile.readPlan(published).map(Optional::of);
    }

    private int judge(PlanningBrief brief, PlanDocument document, FindingsPrinter printer) throws IOException {
        var right = CertificateFile.certify(brief, document);
        var findings =
                new ArrayList<Finding>(PlanChecker.judge(brief, document.plan()).findings());
        if (against != null) {
            findings.addAll(CertificateFile.compare(against, right));
        }
        if (certificate != null) {
            CertificateFile.write(certificate, right);
        }
        var facts = PlanFacts.facts(document.plan(), findings);
        facts.put("bounds", PlanFacts.bounds(right));
        return printer.print(facts, summary(right, judged(document.plan(), findings)), findings);
    }

    /** The certificate without its long tables of counts, and the last word. */
    private static Wording summary(Certificate certificate, Wording last) {
        var lines = new ArrayList<>(CertificateWords.inShort(certificate, sentences()));
        lines.add(last);
        return Wording.of(
                lines.stream().map(Wording::kk).collect(Collectors.joining("\n")),
                lines.stream().map(Wording::ru).collect(Collectors.joining("\n")),
                lines.stream().map(Wording::en).collect(Collectors.joining("\n")));
    }

    private static Map<String, Wording> sentences() {
        return PlanChecker.RULES.stream().collect(Collectors.toMap(Rule::name, Rule::sentence));
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
