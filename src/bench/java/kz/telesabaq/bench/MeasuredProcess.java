package kz.telesabaq.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command run to its end, measured by the operating system.
 *
 * @param wall from start to end by the clock on the wall
 * @param cpu time of all cores, children included
 * @param peakKib the most memory the largest of its processes held at once; 0 where the system does not tell
 * @param exit how it ended
 */
public record MeasuredProcess(Duration wall, Duration cpu, long peakKib, int exit, String output) {
    /** bash tells real, user and system seconds of everything it started. */
    private static final String TIMED = "TIMEFORMAT='%3R %3U %3S'; time { \"$@\" 2>&3; }";

    /** Runs it and waits. What it writes to standard output is kept, what it complains about is shown when it fails. */
    public static MeasuredProcess run(Path folder, Map<String, String> environment, List<String> command) {
        var whole = new ArrayList<>(List.of("bash", "-c", "exec 3>\"$0\"; " + TIMED));
        try {
            var complaints = Files.createTempFile("bench", ".err");
            var times = Files.createTempFile("bench", ".time");
            var output = Files.createTempFile("bench", ".out");
            whole.add(complaints.toString());
            whole.addAll(command);
            var builder = new ProcessBuilder(whole)
                    .directory(folder.toFile())
                    .redirectError(times.toFile())
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            long peak = 0;
            while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peakOfFamily(process));
            }
            if (process.exitValue() > 1) {
                throw new IllegalStateException("running %s ended with %d: %s"
                        .formatted(command, process.exitValue(), Files.readString(complaints)));
            }
            var seconds = Files.readString(times).strip().split(" ", -1);
            var measured = new MeasuredProcess(
                    duration(seconds[0]),
                    duration(seconds[1]).plus(duration(seconds[2])),
                    peak,
                    process.exitValue(),
                    Files.readString(output, UTF_8));
            for (Path used : List.of(complaints, times, output)) {
                Files.delete(used);
            }
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException("running " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command, e);
        }
    }

    private static Duration duration(String seconds) {
        return Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValueExact());
    }

    /** The high-water mark that Linux keeps for each process. */
    private static long peakOfFamily(Process process) {
        return process.descendants()
                .mapToLong(child -> peakOf(child.pid()))
                .max()
                .orElse(0);
    }

    private static long peakOf(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0; // it ended between two looks, its mark was seen at the look before
        }
    }
}
