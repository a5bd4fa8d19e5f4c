package kz.telesabaq.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.house.HouseFolders;
import kz.telesabaq.house.app.HouseDoctor;
import kz.telesabaq.media.app.MediaDoctor;
import kz.telesabaq.media.app.MediaSettings;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq doctor}: looks at every machine the house needs and says what to do about each that ails. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Examines home folder, database, ffmpeg and curriculum; every finding has its remedy.")
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions how;

    @Option(names = "--home", paramLabel = "DIR", description = "the home folder to examine")
    private Path home = ProjectFolder.home();

    @Override
    public Integer call() {
        HouseFolders folders = new HouseFolders(home);
        var examinations = new LinkedHashMap<String, Supplier<List<Finding>>>();
        examinations.put("home folder", () -> HouseDoctor.homeFolder(folders));
        examinations.put("database", () -> HouseDoctor.database(folders, System.getenv()));
        examinations.put(
                "media",
                () -> new MediaDoctor(
                                FfmpegFinder.onThisMachine(folders.home().resolve("cache")),
                                new MediaSettings(folders.landing(), folders.store(), folders.quarantine()))
                        .examine());
        examinations.put(
                "curriculum",
                () -> CurriculumFolder.read(ProjectFolder.year()).findings().stream()
                        .filter(Finding::isBlocking)
                        .toList());
        var facts = new LinkedHashMap<String, Object>();
        var findings = new ArrayList<Finding>();
        for (Map.Entry<String, Supplier<List<Finding>>> examination : examinations.entrySet()) {
            List<Finding> found = examination.getValue().get();
            facts.put(examination.getKey(), Finding.anyBlocking(found) ? "ails" : "well");
            findings.addAll(found);
        }
        int ail = (int) facts.values().stream().filter("ails"::equals).count();
        return new FindingsPrinter(spec.commandLine().getOut(), how)
                .print(
                        facts,
                        Wording.of(
                                        "тексерілді: %d, ақауы бар: %d",
                                        "проверено: %d, неисправно: %d", "examined: %d, ailing: %d")
                                .with(facts.size(), ail),
                        findings);
    }
}
