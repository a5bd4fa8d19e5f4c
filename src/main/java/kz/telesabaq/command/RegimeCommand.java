package kz.telesabaq.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Regime;
import kz.telesabaq.schedule.file.RegimeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq regime}: prepared regimes, and what one would make of a plan. */
@Command(
        name = "regime",
        description = "Shows the prepared regimes and what one would make of a plan.",
        mixinStandardHelpOptions = true,
        subcommands = {RegimeCommand.Listing.class, RegimePreviewCommand.class},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing blocks", "1:at least one finding blocks", "2:called wrongly", "3:the disk failed"})
final class RegimeCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Name what to do with the regimes: list, or preview REGIME DIR PLAN.");
    }

    /** {@code telesabaq regime list}. */
    @Command(
            name = "list",
            description = "Names the prepared regimes.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:nothing blocks", "1:a regime cannot be read", "2:called wrongly", "3:the disk failed"})
    static final class Listing implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(names = "--dir", paramLabel = "DIR", description = "the folder of the regimes (schedules/regimes)")
        private @Nullable Path folder;

        @Mixin
        private OutputOptions how;

        @Override
        public Integer call() {
            var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
            return switch (RegimeFile.readAll(regimes(folder))) {
                case Reading.Accepted<List<Regime>> read -> list(read.value(), read.findings(), printer);
                case Reading.Refused<List<Regime>> refused -> printer.print(Map.of(), found(0), refused.findings());
            };
        }

        private int list(List<Regime> regimes, List<Finding> findings, FindingsPrinter printer) {
            if (!how.json()) {
                var table = new TextTable(
                        NAME.in(how.language()),
                        TITLE.in(how.language()),
                        NEW_LESSONS.in(how.language()),
                        ROWS.in(how.language()));
                regimes.forEach(regime -> table.row(
                        regime.name(),
                        regime.title().in(how.language()),
                        newLessons(regime.newLessons()).in(how.language()),
                        regime.rows().size()));
                spec.commandLine().getOut().print(table);
            }
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("regimes", regimes.stream().map(RegimeCommand::facts).toList());
            return printer.print(facts, found(regimes.size()), findings);
        }
    }

    private static final Wording NAME = Wording.of("аты", "имя", "name");
    private static final Wording TITLE = Wording.of("атауы", "название", "title");
    private static final Wording NEW_LESSONS = Wording.of("жаңа сабақтар", "новые уроки", "new lessons");
    private static final Wording ROWS = Wording.of("қатарлар", "строк", "rows");

    static Path regimes(@Nullable Path folder) {
        return folder == null ? ProjectFolder.regimes() : folder;
    }

    private static Wording newLessons(Regime.NewLessons newLessons) {
        return switch (newLessons) {
            case KEEP -> Wording.of("жалғасады", "продолжаются", "go on");
            case HOLD -> Wording.of("тоқтатылады", "приостановлены", "are held");
            case NONE -> Wording.of("болмайды", "не идут", "are off anyway");
        };
    }

    private static Map<String, Object> facts(Regime regime) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", regime.name());
        facts.put("title", languages(regime.title()));
        facts.put("new_lessons", regime.newLessons().name().toLowerCase(Locale.ROOT));
        facts.put("rows", regime.rows().size());
        return facts;
    }

    static Map<String, String> languages(Wording wording) {
        var languages = new LinkedHashMap<String, String>();
        languages.put("kk", wording.kk());
        languages.put("ru", wording.ru());
        languages.put("en", wording.en());
        return languages;
    }

    private static Wording found(int count) {
        return Wording.of("Дайын режимдер: %d.", "Подготовленных режимов: %d.", "Prepared regimes: %d.")
                .with(count);
    }
}
