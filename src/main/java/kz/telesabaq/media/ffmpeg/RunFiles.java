package kz.telesabaq.media.ffmpeg;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Files and folders one run touches, as its arguments say: every path in them is absolute.
 *
 * @param programs folders of the programs
 * @param read inputs; of a playlist the folder it lies in
 * @param written folders of the outputs
 */
record RunFiles(Set<Path> programs, Set<Path> read, Set<Path> written) {
    /** Cards of the house are drawn from files of type and words, named inside a filter graph. */
    private static final Pattern DRAWN_FROM = Pattern.compile("(?:font|text)file=((?:\\\\.|[^\\\\:,;'\\[\\]])+)");

    /** Of ffmpeg: what stands behind {@code -i} is an input, every other path an output. */
    static RunFiles ofMaking(FfmpegInstallation installation, List<String> arguments) {
        var files = new RunFiles(folders(installation), new TreeSet<>(), new TreeSet<>());
        for (int at = 0; at < arguments.size(); at++) {
            DRAWN_FROM
                    .matcher(arguments.get(at))
                    .results()
                    .map(found -> Path.of(found.group(1).replace("\\", "")))
                    .forEach(files::reads);
            String path = path(arguments.get(at));
            if (!path.isEmpty()) {
                if (at > 0 && arguments.get(at - 1).equals("-i")) {
                    files.reads(Path.of(path));
                } else {
                    // folders before a numbered name are written with every percent sign twice
                    files.written().add(parent(Path.of(path.replace("%%", "%"))));
                }
            }
        }
        return files;
    }

    /** Of ffprobe, which writes nothing. */
    static RunFiles ofAsking(FfmpegInstallation installation, List<String> arguments) {
        var files = new RunFiles(folders(installation), new TreeSet<>(), new TreeSet<>());
        arguments.stream()
                .map(RunFiles::path)
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .forEach(files::reads);
        return files;
    }

    private void reads(Path file) {
        read.add(file.toString().endsWith(".m3u8") ? parent(file) : file);
    }

    private static Set<Path> folders(FfmpegInstallation installation) {
        var folders = new TreeSet<Path>();
        folders.add(parent(installation.ffmpeg()));
        folders.add(parent(installation.ffprobe()));
        return folders;
    }

    private static Path parent(Path file) {
        return file.resolveSibling(".").normalize();
    }

    /** Empty when the argument is no absolute path. */
    private static String path(String argument) {
        String path = argument.startsWith("file:") ? argument.substring("file:".length()) : argument;
        return path.startsWith("/") && !path.equals("/dev/null") ? path : "";
    }
}
