package kz.telesabaq.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.transcode.app.StoreNeeds;
import kz.telesabaq.transcode.retention.StorageForecast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code telesabaq media forecast}: how many terabytes a year of lessons takes. */
@Command(
        name = "forecast",
        description = "Says how much disk a year of lessons takes, by what is made.",
        mixinStandardHelpOptions = true)
final class MediaForecastCommand implements Callable<Integer> {
    private static final int HUNDREDTH_OF_A_TERABYTE = 100;
    private static final long TEN_GIGABYTES = 10_000_000_000L;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lessons",
            paramLabel = "N",
            defaultValue = "3360",
            description = "lessons a year (default: ${DEFAULT-VALUE})")
    private int lessons;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "15",
            description = "length of a lesson on average (default: ${DEFAULT-VALUE})")
    private int minutes;

    @Option(names = "--json", description = "answers in JSON, for programs: bytes a year by profile")
    private boolean json;

    @Override
    public Integer call() {
        if (lessons < 1 || minutes < 1) {
            throw new ParameterException(spec.commandLine(), "--lessons and --minutes are at least 1.");
        }
        StorageForecast year = StoreNeeds.ofAYear(lessons, Duration.ofMinutes(minutes));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(Map.of("bytes", year.bytes(), "total", year.total())));
            out.flush();
            return ExitCode.FINE;
        }
        var table = new TextTable("profile", "TB a year");
        year.bytes().forEach((profile, bytes) -> table.row(profile, terabytes(bytes)));
        table.row("together, masters not counted", terabytes(year.total()));
        out.print(table);
        out.flush();
        return ExitCode.FINE;
    }

    private static String terabytes(long bytes) {
        long hundredths = bytes / TEN_GIGABYTES;
        return "%d.%02d".formatted(hundredths / HUNDREDTH_OF_A_TERABYTE, hundredths % HUNDREDTH_OF_A_TERABYTE);
    }
}
