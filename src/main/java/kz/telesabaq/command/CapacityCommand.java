package kz.telesabaq.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.views.Capacity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq capacity DIR}: what the channels hold, what is asked of them, and what would fit. */
@Command(
        name = "capacity",
        description = "Says before planning what the channels hold, what the quotas ask, and what would fit.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing blocks", "1:the year cannot be read", "2:called wrongly", "3:the disk failed"})
final class CapacityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder of the school year, for example schedules/2026-27")
    private Path folder;

    @Option(
            names = "--raster",
            paramLabel = "MIN",
            description = "counts with slots of so many minutes on all channels: 10, 12, 15 or 20")
    private @Nullable Integer raster;

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() {
        if (raster != null && (raster < 5 || raster > 60)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A raster lies between 5 and 60 minutes, not " + raster + ".");
        }
        var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
        return switch (CurriculumFolder.read(folder)) {
            case Reading.Accepted<Curriculum> year -> answer(onRaster(year.value()), printer);
            case Reading.Refused<Curriculum> refused ->
                printer.print(Map.of(), notRead(FindingsPrinter.count(refused.findings())), refused.findings());
        };
    }

    private Curriculum onRaster(Curriculum year) {
        return raster == null ? year : Capacity.onRaster(year, raster);
    }

    private int answer(Curriculum year, FindingsPrinter printer) {
        var capacity = Capacity.of(year, PlanningProfile.usual());
        if (!how.json()) {
            spec.commandLine().getOut().print(CapacityTables.of(capacity, how.language()));
        }
        var findings = new ArrayList<Finding>(capacity.findings());
        return printer.print(CapacityFacts.of(capacity), summary(capacity), findings);
    }

    private static Wording summary(Capacity capacity) {
        return capacity.fits()
                ? Wording.of("Квоталар түгел сияды.", "Квоты помещаются полностью.", "All quotas fit.")
                : Wording.of(
                        "Квоталар түгел сыймайды; не сиятыны жоғарыдағы кестеде.",
                        "Квоты не помещаются; что поместится, показано в таблице выше.",
                        "The quotas do not fit; the table above says what would.");
    }

    private static Wording notRead(Wording found) {
        return Wording.of(
                        "Есеп жасалмады: оқу жылы қабылданбады. Ескертулер – %s.",
                        "Расчёт не сделан: учебный год не принят. Замечания – %s.",
                        "Nothing was counted: the school year was refused; findings: %s.")
                .with(found);
    }
}
