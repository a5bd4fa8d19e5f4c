package kz.telesabaq.media.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A room of its own for one run, made by {@code bwrap}: the system and the inputs can be read, the folders of the outputs
 * written, and nothing else is there: no network, no other process, no capability, no root. It ends with the program that
 * started it.
 */
record Bubblewrap(Path program) {
    /** What a program needs to start at all. */
    private static final List<String> SYSTEM = List.of(
            "/usr",
            "/bin",
            "/sbin",
            "/lib",
            "/lib64",
            "/opt",
            "/nix",
            "/etc/ld.so.cache",
            "/etc/alternatives",
            "/etc/fonts");

    private static final String NOBODY = "65534";

    /** The words before the program. */
    List<String> words(RunFiles files) {
        List<String> words = new ArrayList<>(List.of(program.toString(), "--unshare-all", "--die-with-parent"));
        words.addAll(List.of("--uid", NOBODY, "--gid", NOBODY, "--cap-drop", "ALL", "--dev", "/dev"));
        words.addAll(List.of("--tmpfs", "/tmp", "--clearenv"));
        // there is no /proc to tell the shipped ffmpeg where its own libraries lie, since many containers forbid to
        // mount one
        words.addAll(List.of(
                "--setenv",
                "LD_LIBRARY_PATH",
                files.programs().stream().map(Path::toString).collect(Collectors.joining(":"))));
        SYSTEM.forEach(path -> words.addAll(List.of("--ro-bind-try", path, path)));
        files.programs().forEach(path -> words.addAll(List.of("--ro-bind-try", path.toString(), path.toString())));
        files.written().forEach(path -> words.addAll(List.of("--bind-try", path.toString(), path.toString())));
        files.read().forEach(path -> words.addAll(List.of("--ro-bind-try", path.toString(), path.toString())));
        words.addAll(List.of("--chdir", "/", "--"));
        return words;
    }
}
