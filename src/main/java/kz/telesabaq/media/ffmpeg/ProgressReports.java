package kz.telesabaq.media.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.bramp.ffmpeg.progress.StreamProgressParser;

/**
 * Reads what {@code -progress pipe:1} writes. Values that are not yet known ("N/A") are left out before the parser sees
 * them: it turns them into negative times or stops.
 */
final class ProgressReports {
    private static final Pattern WANTED = Pattern.compile("frame=\\d+|out_time=\\d+:\\d+:\\d+\\.\\d+");
    private static final Pattern END_OF_REPORT = Pattern.compile("progress=(continue|end)");

    private final StreamProgressParser parser;

    ProgressReports(Consumer<Progress> onProgress) {
        this.parser = new StreamProgressParser(report -> onProgress.accept(
                new Progress(Math.max(0, report.frame), Duration.ofNanos(Math.max(0, report.out_time_ns)))));
    }

    /** Reads to the end; what is not a progress report is passed over. */
    void readAll(InputStream stdout) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(stdout, StandardCharsets.UTF_8))) {
            var report = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (WANTED.matcher(line).matches()) {
                    report.append(line).append('\n');
                } else if (END_OF_REPORT.matcher(line).matches()) {
                    parser.processReader(
                            new StringReader(report.append(line).append('\n').toString()));
                    report.setLength(0);
                }
            }
        }
    }
}
