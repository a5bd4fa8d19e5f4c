package kz.telesabaq.media.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands before ffmpeg on its command line: programs of the system that make it give way to others, keep it within bounds
 * of memory and file size, and shut it into a room of its own.
 *
 * @param words the same for every run
 * @param room where the machine permits one
 */
public record LaunchPrefix(List<String> words, Room room) {
    private static final Logger LOG = LoggerFactory.getLogger(LaunchPrefix.class);

    /** No prefix at all. */
    public static final LaunchPrefix NONE =
            new LaunchPrefix(List.of(), new Room.Open("ffmpeg runs without any prefix"));

    private static final long ADDRESS_SPACE = 8L << 30;
    private static final long LARGEST_FILE = 128L << 30;
    private static final int PATIENCE_SECONDS = 10;

    /** Whether runs are shut in. */
    public sealed interface Room {

        /** They are. */
        record Shut(Path bwrap) implements Room {}

        /** @param why they are not, as a sentence */
        record Open(String why) implements Room {}
    }

    public LaunchPrefix {
        words = List.copyOf(words);
    }

    /** Found out once, by a trial, and told once in the log. */
    private static final class Found {
        private static final Room ROOM = told(tried());

        private static Room told(Room room) {
            switch (room) {
                case Room.Shut shut -> LOG.info("ffmpeg runs in a room of its own, shut by {}", shut.bwrap());
                case Room.Open open -> LOG.warn("ffmpeg sees the whole machine: {}", open.why());
            }
            return room;
        }
    }

    /** {@code nice}, {@code prlimit} and {@code bwrap} where the system has them and lets them run. */
    public static LaunchPrefix ofThisMachine() {
        return new LaunchPrefix(withinLimits().words(), Found.ROOM);
    }

    /** {@code nice} and {@code prlimit} alone, for programs that need more of the machine than their arguments say. */
    public static LaunchPrefix withinLimits() {
        List<String> words = new ArrayList<>();
        onPath("nice").ifPresent(nice -> words.addAll(List.of(nice.toString(), "-n", "10")));
        onPath("prlimit")
                .ifPresent(prlimit -> words.addAll(List.of(
                        prlimit.toString(), "--as=" + ADDRESS_SPACE, "--fsize=" + LARGEST_FILE, "--core=0", "--")));
        return new LaunchPrefix(words, new Room.Open("only limits were asked for"));
    }

    /** All words before a program that touches the files. */
    List<String> before(RunFiles files) {
        List<String> all = new ArrayList<>(words);
        switch (room) {
            case Room.Shut shut -> all.addAll(new Bubblewrap(shut.bwrap()).words(files));
            case Room.Open open -> {}
        }
        return all;
    }

    private static Room tried() {
        return onPath("bwrap").map(LaunchPrefix::tried).orElse(new Room.Open("bubblewrap is not installed"));
    }

    /** Many containers forbid what {@code bwrap} needs; only a trial tells. */
    static Room tried(Path bwrap) {
        List<String> trial = new ArrayList<>(
                new Bubblewrap(bwrap).words(new RunFiles(Set.of(), Set.of(Path.of("/etc/hostname")), Set.of())));
        trial.addAll(List.of("/bin/sh", "-c", "exit 0"));
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectInput(DevNull.FILE)
                    .start();
            try (var said = process.getInputStream()) {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    return new Room.Open("%s hangs".formatted(bwrap));
                }
                if (process.exitValue() == 0) {
                    return new Room.Shut(bwrap);
                }
                String words = new String(said.readNBytes(4096), StandardCharsets.UTF_8).strip();
                return new Room.Open("%s may not work here (%s)".formatted(bwrap, words));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException refused) {
            return new Room.Open("%s does not start (%s)".formatted(bwrap, refused.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Room.Open("the trial of %s was interrupted".formatted(bwrap));
        }
    }

    private static Optional<Path> onPath(String program) {
        String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : searchPath.split(Pattern.quote(File.pathSeparator))) {
            Path candidate = Path.of(folder, program);
            if (!folder.isBlank() && Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
