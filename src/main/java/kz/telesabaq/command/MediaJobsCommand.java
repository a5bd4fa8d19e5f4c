package kz.telesabaq.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.transcode.app.Jobs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code telesabaq media jobs}: what a running house makes, and stops or repeats it. */
@Command(
        name = "jobs",
        description = "Lists what a running house is making; stops or repeats it.",
        mixinStandardHelpOptions = true)
final class MediaJobsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--home", paramLabel = "DIR", description = "the running house's folder (default: .home)")
    private Path home = ProjectFolder.home();

    @Option(names = "--cancel", paramLabel = "NUMBER", description = "stops what is made under this house number")
    private @Nullable String cancel;

    @Option(names = "--again", paramLabel = "NUMBER", description = "makes again what was stopped or failed")
    private @Nullable String again;

    @Option(names = "--json", description = "lists in JSON, for programs")
    private boolean json;

    @Override
    public Integer call() {
        if (cancel != null && again != null) {
            throw new ParameterException(spec.commandLine(), "Name --cancel or --again, not both.");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (var house = HouseDatabase.open(home)) {
            Jobs jobs = house.getBean(Jobs.class);
            if (cancel != null) {
                return told(out, "stopped", jobs.cancel(cancel), cancel);
            }
            if (again != null) {
                return told(out, "waiting again", jobs.again(again), again);
            }
            if (json) {
                out.println(Json.pretty(
                        jobs.all().stream().map(MediaJobsCommand::fields).toList()));
                out.flush();
                return ExitCode.FINE;
            }
            print(out, jobs.all());
            jobs.parked()
                    .ifPresent(finding -> out.println(
                            finding.sentence().en() + " " + finding.remedy().en()));
            return ExitCode.FINE;
        }
    }

    private static Map<String, Object> fields(Jobs.Job job) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("number", job.number());
        fields.put("step", job.step());
        fields.put("state", job.state());
        fields.put("percent", job.percent());
        fields.put("speedHundredths", job.speedHundredths());
        fields.put("secondsLeft", job.left().map(Duration::toSeconds).orElse(-1L));
        fields.put("attempts", job.attempts());
        fields.put("why", job.why());
        return fields;
    }

    private static int told(PrintWriter out, String what, int count, String number) {
        out.println("%s: %d under %s".formatted(what, count, number));
        return count > 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    static void print(PrintWriter out, List<Jobs.Job> jobs) {
        var table = new TextTable("number", "step", "state", "%", "speed", "left", "attempts", "why");
        for (Jobs.Job job : jobs) {
            table.row(
                    job.number(),
                    job.step(),
                    job.state(),
                    job.percent(),
                    job.speedHundredths() == 0
                            ? "–"
                            : "%d.%02d×".formatted(job.speedHundredths() / 100, job.speedHundredths() % 100),
                    job.left().map(MediaJobsCommand::clock).orElse("–"),
                    job.attempts(),
                    job.why());
        }
        out.print(table);
        out.flush();
    }

    private static String clock(Duration left) {
        return "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart());
    }
}
