package kz.telesabaq.media.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a binary said when asked for its version. */
sealed interface VersionAnswer {
    Duration PATIENCE = Duration.ofSeconds(30);
    Pattern FIRST_LINE = Pattern.compile("ff(?:mpeg|probe) version (\\S+)");

    record Answered(String version) implements VersionAnswer {}

    record DidNotStart(String words) implements VersionAnswer {}

    static VersionAnswer of(Path binary) {
        try {
            Process process = new ProcessBuilder(List.of(binary.toString(), "-version"))
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(DevNull.FILE))
                    .start();
            try (var said = process.getInputStream()) {
                String text = new String(said.readNBytes(16_384), StandardCharsets.UTF_8);
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    return new DidNotStart("does not answer within " + PATIENCE.toSeconds() + " s");
                }
                Matcher version = FIRST_LINE.matcher(text);
                return version.find() ? new Answered(version.group(1)) : new DidNotStart(firstLine(text));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException refused) {
            return new DidNotStart(String.valueOf(refused.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new DidNotStart("was interrupted");
        }
    }

    private static String firstLine(String text) {
        return text.isBlank()
                ? "says nothing"
                : text.strip().lines().findFirst().orElse("");
    }
}
