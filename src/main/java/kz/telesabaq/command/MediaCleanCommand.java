package kz.telesabaq.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import kz.telesabaq.transcode.app.CleanStore;
import kz.telesabaq.transcode.retention.CleanUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code telesabaq media clean}: takes out of the store what can be made again and nobody needs. */
@Command(
        name = "clean",
        description =
                "Removes products of finished work that can be made again; never a master, a clip, or what is scheduled.",
        mixinStandardHelpOptions = true)
final class MediaCleanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--home", paramLabel = "DIR", description = "the running house's folder (default: .home)")
    private Path home = ProjectFolder.home();

    @Option(names = "--dry-run", description = "only says what would be removed")
    private boolean dryRun;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "30",
            description = "how long a thing lies untouched first (default: ${DEFAULT-VALUE})")
    private int days;

    @Override
    public Integer call() throws IOException {
        if (days < 1) {
            throw new ParameterException(spec.commandLine(), "--days is at least 1.");
        }
        try (var house = HouseDatabase.open(home)) {
            CleanStore store = house.getBean(CleanStore.class);
            Duration rest = Duration.ofDays(days);
            print(spec.commandLine().getOut(), dryRun ? store.plan(rest) : store.clean(rest));
            return ExitCode.FINE;
        }
    }

    private void print(PrintWriter out, CleanUp plan) {
        for (CleanUp.Kept leaves : plan.leaves()) {
            out.println(
                    "%s %s, %d MB".formatted(dryRun ? "would remove" : "removed", leaves.path(), leaves.bytes() >> 20));
        }
        for (CleanUp.Stays stays : plan.stays()) {
            out.println("stays %s: %s".formatted(stays.kept().path(), stays.reason()));
        }
        out.println("%d of %d, %d MB"
                .formatted(
                        plan.leaves().size(),
                        plan.leaves().size() + plan.stays().size(),
                        plan.bytes() >> 20));
    }
}
