package kz.telesabaq.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.telesabaq.transcode.Recipe;
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

    @Override
    public Integer call() {
        if (lessons < 1 || minutes < 1) {
            throw new ParameterException(spec.commandLine(), "--lessons and --minutes are at least 1.");
        }
        StorageForecast year = StorageForecast.of(rates(), lessons, Duration.ofMinutes(minutes));
        var table = new TextTable("profile", "TB a year");
        year.bytes().forEach((profile, bytes) -> table.row(profile, terabytes(bytes)));
        table.row("together, masters not counted", terabytes(year.total()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(table);
        out.flush();
        return ExitCode.FINE;
    }

    private static List<StorageForecast.Rate> rates() {
        List<StorageForecast.Rate> rates = new ArrayList<>();
        for (Recipe recipe : Recipe.all()) {
            rates.add(new StorageForecast.Rate(recipe.name(), recipe.house().bitsPerSecond()));
            recipe.rungs()
                    .forEach(rung -> rates.add(
                            new StorageForecast.Rate(recipe.name() + " web " + rung.name(), rung.bitsPerSecond())));
        }
        return rates;
    }

    private static String terabytes(long bytes) {
        long hundredths = bytes / TEN_GIGABYTES;
        return "%d.%02d".formatted(hundredths / HUNDREDTH_OF_A_TERABYTE, hundredths % HUNDREDTH_OF_A_TERABYTE);
    }
}
