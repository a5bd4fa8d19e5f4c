package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Regime;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.edit.RegimePlanning;
import kz.telesabaq.schedule.edit.RegimePreview;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import kz.telesabaq.schedule.file.RegimeCells;
import kz.telesabaq.schedule.file.RegimeFile;
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
import picocli.CommandLine.TypeConversionException;

/** {@code telesabaq regime preview REGIME DIR PLAN --from DATE --until DATE}. */
@Command(
        name = "preview",
        description = "Says in words what a regime would change, judges the new plan and writes it where asked.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing blocks", "1:at least one finding blocks", "2:called wrongly", "3:the disk failed"})
final class RegimePreviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "REGIME", description = "the regime's name, for example frost")
    private String name;

    @Parameters(index = "1", paramLabel = "DIR", description = "the folder of the school year")
    private Path folder;

    @Parameters(index = "2", paramLabel = "PLAN", description = "the plan file")
    private Path file;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first day of the regime")
    private LocalDate from;

    @Option(names = "--until", required = true, paramLabel = "DATE", description = "its last day, included")
    private LocalDate until;

    @Option(
            names = "--grades",
            paramLabel = "GRADES",
            converter = GradeList.class,
            description = "who is concerned, for example 1-4;9 (all)")
    private @Nullable Set<Grade> grades;

    @Option(
            names = "--oblasts",
            paramLabel = "CODES",
            converter = RegionList.class,
            description = "where, as ISO 3166-2 codes: KZ-55;KZ-71 (the whole country)")
    private @Nullable Set<Region> regions;

    @Option(
            names = "--aired-until",
            paramLabel = "DATE",
            description = "the last date that stays as it is (the day before --from)")
    private @Nullable LocalDate aired;

    @Option(names = "--out", paramLabel = "NEWPLAN", description = "where the new plan is written")
    private @Nullable Path out;

    @Option(names = "--dir", paramLabel = "DIR", description = "the folder of the regimes (schedules/regimes)")
    private @Nullable Path prepared;

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() throws IOException {
        if (until.isBefore(from)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "The regime ends on %s, before it begins on %s.".formatted(until, from));
        }
        var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
        var regimes = RegimeFile.readAll(RegimeCommand.regimes(prepared));
        var year = CurriculumFolder.read(folder);
        var plan = PlanFile.read(file);
        if (regimes instanceof Reading.Accepted<List<Regime>> known
                && year instanceof Reading.Accepted<Curriculum> papers
                && plan instanceof Reading.Accepted<PlanDocument> document) {
            return preview(chosen(known.value()), papers.value(), document.value(), printer);
        }
        var findings = new ArrayList<Finding>(regimes.findings());
        findings.addAll(year.findings());
        findings.addAll(plan.findings());
        return printer.print(Map.of(), notLooked(FindingsPrinter.count(findings)), findings);
    }

    private Regime chosen(List<Regime> regimes) {
        return regimes.stream()
                .filter(regime -> regime.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no regime \"%s\"; there are: %s."
                                .formatted(
                                        name,
                                        String.join(
                                                ", ",
                                                regimes.stream()
                                                        .map(Regime::name)
                                                        .toList()))));
    }

    private int preview(Regime regime, Curriculum year, PlanDocument document, FindingsPrinter printer)
            throws IOException {
        var change = new RegimeSwitch(
                regime,
                new DateSpan(from, until),
                Optional.ofNullable(grades).orElseGet(RegimeSwitch::allGrades),
                Optional.ofNullable(regions).orElseGet(Set::of));
        var stays = Optional.ofNullable(aired).orElseGet(() -> from.minusDays(1));
        var brief = document.brief(year).after(new Published(document.plan(), stays));
        var looked =
                new RegimePlanning(new YearPlanner(new TemplateSolver())::plan).preview(brief, document.plan(), change);
        var findings = new ArrayList<Finding>(looked.findings());
        if (!looked.isRefused()) {
            PlanChecker.check(looked.brief(), looked.plan()).stream()
                    .filter(Finding::isBlocking)
                    .forEach(findings::add);
        }
        if (out != null && !looked.isRefused()) {
            PlanFile.write(out, PlanDocument.of(looked.brief(), looked.plan(), document.origin()));
        }
        if (!how.json()) {
            var text = spec.commandLine().getOut();
            looked.change().sentences().forEach(sentence -> text.println(sentence.in(how.language())));
        }
        return printer.print(facts(change, looked), summary(change, findings), findings);
    }

    private static Map<String, Object> facts(RegimeSwitch change, RegimePreview looked) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("regime", change.regime().name());
        facts.put("from", change.days().first().toString());
        facts.put("until", change.days().last().toString());
        facts.put("grades", change.grades().stream().map(Grade::number).toList());
        facts.put("oblasts", change.regions().stream().map(Region::code).toList());
        facts.put("premieres_moved", looked.change().moved().size());
        facts.put("premieres_without_place", looked.change().unplaced().size());
        facts.put("premieres_placed", looked.change().placed().size());
        facts.put("repeats_gone", looked.change().gone().size());
        facts.put("repeats_come", looked.change().come().size());
        facts.put(
                "sentences",
                looked.change().sentences().stream()
                        .map(RegimeCommand::languages)
                        .toList());
        return facts;
    }

    private static Wording summary(RegimeSwitch change, List<Finding> findings) {
        return Wording.of(
                        "«%s» режимі, %s – %s. Бұзылған ережелер: %d. Ескертулер – %s.",
                        "Режим «%s», %s – %s. Нарушенных правил: %d. Замечания – %s.",
                        "Regime \"%s\", %s to %s: %d broken rules; findings: %s.")
                .with(
                        change.regime().title(),
                        change.days().first(),
                        change.days().last(),
                        findings.stream().filter(Finding::isBlocking).count(),
                        FindingsPrinter.count(findings));
    }

    private static Wording notLooked(Wording found) {
        return Wording.of(
                        "Режим қаралмады: файлдарды оқу мүмкін болмады. Ескертулер – %s.",
                        "Режим не рассмотрен: файлы не удалось прочитать. Замечания – %s.",
                        "The regime was not looked at: the files could not be read; findings: %s.")
                .with(found);
    }

    /** {@code 1-4;9}. */
    static final class GradeList implements CommandLine.ITypeConverter<Set<Grade>> {
        @Override
        public Set<Grade> convert(String text) {
            try {
                return RegimeCells.grades(text);
            } catch (IllegalArgumentException refused) {
                throw new TypeConversionException("write grades as 1-4;9, not \"" + text + "\"");
            }
        }
    }

    /** {@code KZ-55;KZ-71}, also with commas. */
    static final class RegionList implements CommandLine.ITypeConverter<Set<Region>> {
        @Override
        public Set<Region> convert(String text) {
            try {
                var regions = new TreeSet<Region>();
                for (String code : text.split("[;,\\s]+")) {
                    regions.add(Region.of(code));
                }
                return regions;
            } catch (IllegalArgumentException refused) {
                throw new TypeConversionException(
                        "write regions as codes of ISO 3166-2, KZ-55;KZ-71, not \"" + text + "\"");
            }
        }
    }
}
