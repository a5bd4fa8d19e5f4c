package kz.telesabaq.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.asrun.Reconciliation;
import kz.telesabaq.asrun.build.Reconciler;
import kz.telesabaq.asrun.format.ReconciliationJson;
import kz.telesabaq.asrun.format.ReconciliationText;
import kz.telesabaq.asrun.read.AsRunContext;
import kz.telesabaq.asrun.read.AsRunFile;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.format.RundownJsonReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq asrun reconcile RUNDOWN_JSON ASRUN_CSV}: a verdict on every entry, without a server. */
@Command(
        name = "reconcile",
        description = "Lays a published list beside an as-run; ends with 1 when anything did not air as planned.",
        mixinStandardHelpOptions = true)
final class AsRunReconcileCommand implements Callable<Integer> {
    private static final Wording REFUSED =
            Wording.of("Салыстыру мүмкін емес (%s).", "Сверить нельзя (%s).", "Nothing could be compared (%s).");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUNDOWN_JSON", description = "the list: telesabaq-rundown, version 1")
    private Path rundownFile;

    @Parameters(index = "1", paramLabel = "ASRUN_CSV", description = "the as-run: docs/formats/asrun.md")
    private Path asRunFile;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "nothing can have aired later; else the machine's now")
    private Optional<Instant> asOf = Optional.empty();

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() throws IOException {
        readable(rundownFile);
        readable(asRunFile);
        return switch (RundownJsonReader.read(rundownFile.getFileName().toString(), Files.readAllBytes(rundownFile))) {
            case Reading.Accepted<Rundown> list -> reconcile(list.value());
            case Reading.Refused<Rundown> refused -> refused(refused.findings());
        };
    }

    private int reconcile(Rundown rundown) {
        var context = new AsRunContext(
                rundown.channel().clock(),
                rundown.entries().stream().map(entry -> entry.clip().number()).collect(Collectors.toSet()),
                asOf.orElseGet(() -> Clock.systemUTC().instant()));
        return switch (AsRunFile.read(asRunFile, context)) {
            case Reading.Accepted<List<AsRunRecord>> read -> {
                read.findings()
                        .forEach(finding ->
                                spec.commandLine().getErr().println(FindingsPrinter.line(finding, how.language())));
                yield verdict(Reconciler.reconcile(rundown, read.value()));
            }
            case Reading.Refused<List<AsRunRecord>> refused -> refused(refused.findings());
        };
    }

    private int verdict(Reconciliation day) {
        out().print(how.json() ? ReconciliationJson.write(day) : ReconciliationText.write(day, how.language()));
        out().flush();
        return day.isClean() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private int refused(List<Finding> findings) {
        return new FindingsPrinter(out(), how).print(Map.of(), REFUSED.with(FindingsPrinter.count(findings)), findings);
    }

    private void readable(Path file) {
        if (!Files.isReadable(file)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no file to read: " + file);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
