package kz.telesabaq.media.ffmpeg;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands before ffmpeg on its command line: programs of the system that make it give way to others and keep it within
 * bounds of memory and file size.
 */
public record LaunchPrefix(List<String> words) {
    /** No prefix at all. */
    public static final LaunchPrefix NONE = new LaunchPrefix(List.of());

    private static final long ADDRESS_SPACE = 8L << 30;
    private static final long LARGEST_FILE = 128L << 30;

    public LaunchPrefix {
        words = List.copyOf(words);
    }

    /** {@code nice} and {@code prlimit} where the system has them. */
    public static LaunchPrefix ofThisMachine() {
        List<String> words = new ArrayList<>();
        onPath("nice").ifPresent(nice -> words.addAll(List.of(nice, "-n", "10")));
        onPath("prlimit")
                .ifPresent(prlimit -> words.addAll(
                        List.of(prlimit, "--as=" + ADDRESS_SPACE, "--fsize=" + LARGEST_FILE, "--core=0", "--")));
        return new LaunchPrefix(words);
    }

    private static Optional<String> onPath(String program) {
        String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String folder : searchPath.split(Pattern.quote(File.pathSeparator))) {
            Path candidate = Path.of(folder, program);
            if (!folder.isBlank() && Files.isExecutable(candidate)) {
                return Optional.of(candidate.toString());
            }
        }
        return Optional.empty();
    }
}
