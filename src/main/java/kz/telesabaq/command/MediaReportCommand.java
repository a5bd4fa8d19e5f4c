package kz.telesabaq.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.app.RefusedMasters;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcLedger;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.media.qc.QcReport;
import kz.telesabaq.media.report.MeasuredJson;
import kz.telesabaq.media.report.ReportPage;
import kz.telesabaq.transcode.app.WorkPages;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq media report LESSON}: what the checks of a running house said of a lesson's newest recording. */
@Command(
        name = "report",
        description = "Says what the checks of a running house found in a lesson; ends with 1 when something blocks.",
        mixinStandardHelpOptions = true)
final class MediaReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions how;

    @Parameters(paramLabel = "LESSON", description = "the lesson's code: KK-05-MATH-023")
    private String lesson;

    @Option(names = "--html", paramLabel = "FILE", description = "also writes the report as a page into this file")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--home", paramLabel = "DIR", description = "the running house's folder (default: .home)")
    private Path home = ProjectFolder.home();

    @Override
    public Integer call() throws IOException {
        LessonCode code = code();
        try (var house = HouseDatabase.open(home)) {
            QcLedger ledger = house.getBean(QcLedger.class);
            Optional<Fingerprint> master = house.getBean(RefusedMasters.class).newest(code);
            Optional<QcReport> report = master.flatMap(ledger::latest);
            if (report.isEmpty()) {
                spec.commandLine().getErr().println("No report on " + code + " was written yet.");
                return ExitCode.FINDINGS;
            }
            return tell(report.get(), ledger.overrides(report.get().master()), house);
        }
    }

    private int tell(QcReport report, List<QcOverride> overrides, ApplicationContext house) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (html.isPresent()) {
            Files.writeString(html.get(), ReportPage.of(report, overrides, stills(report, house), how.language()));
        }
        if (how.json()) {
            out.print(MeasuredJson.write(report));
        } else {
            report.findings().forEach(finding -> out.println(line(finding)));
        }
        out.flush();
        return report.blocking(overrides).isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private String line(QcFinding finding) {
        String where = finding.where().isEmpty()
                ? ""
                : " [%s – %s]"
                        .formatted(
                                finding.where().getFirst().from(),
                                finding.where().getFirst().until());
        return "%s %s: %s%s"
                .formatted(
                        finding.verdict(),
                        Check.title(finding.check()).in(how.language()),
                        finding.sentence().in(how.language()),
                        where);
    }

    private static Path stills(QcReport report, ApplicationContext house) {
        Path made = Path.of(house.getBean(Environment.class).getRequiredProperty("telesabaq.media.store"))
                .resolve("made");
        return house.getBean(WorkPages.class)
                .made(report.master())
                .map(key -> made.resolve(key.hex()).resolve("qc"))
                .orElse(made);
    }

    private LessonCode code() {
        try {
            return LessonCode.parse(lesson);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()));
        }
    }
}
