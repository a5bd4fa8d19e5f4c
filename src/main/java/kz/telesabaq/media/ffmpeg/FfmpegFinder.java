package kz.telesabaq.media.ffmpeg;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation.Origin;
import kz.telesabaq.media.ffmpeg.VersionAnswer.Answered;
import kz.telesabaq.media.ffmpeg.VersionAnswer.DidNotStart;
import org.jspecify.annotations.Nullable;

/**
 * Finds an ffmpeg that really runs: first the one that comes with Telesabaq, else one of at least 5.1 on the search path.
 *
 * <p>The shipped one needs a few libraries of the desktop that a bare server lacks, so each candidate is started once. The
 * answer is remembered; looking again costs nothing.
 */
public final class FfmpegFinder {
    /** What a Debian machine needs for the shipped ffmpeg to start. */
    public static final String DEBIAN_LIBRARIES = "libxcb1 libxcb-shm0 libasound2 libpulse0 libudev1";

    private static final Pattern NUMBERED = Pattern.compile("n?(\\d+)\\.(\\d+).*");

    private final Supplier<Optional<Path>> shippedFolder;
    private final String searchPath;
    private @Nullable Reading<FfmpegInstallation> answer;

    FfmpegFinder(Supplier<Optional<Path>> shippedFolder, String searchPath) {
        this.shippedFolder = shippedFolder;
        this.searchPath = searchPath;
    }

    /**
     * Looks everywhere on this machine.
     *
     * @param cache folder the shipped binaries are unpacked into, about 90 MB
     */
    public static FfmpegFinder onThisMachine(Path cache) {
        return new FfmpegFinder(() -> ShippedFfmpeg.unpackedIn(cache), systemPath());
    }

    /** Looks only at what the system has on its search path. */
    public static FfmpegFinder onSearchPath() {
        return new FfmpegFinder(Optional::empty, systemPath());
    }

    /** The ffmpeg to use; refused with the names of the packages to install when there is none. */
    public synchronized Reading<FfmpegInstallation> find() {
        Reading<FfmpegInstallation> known = answer;
        if (known == null) {
            known = look();
            answer = known;
        }
        return known;
    }

    private Reading<FfmpegInstallation> look() {
        List<String> disappointments = new ArrayList<>();
        Optional<FfmpegInstallation> found = shippedFolder
                .get()
                .flatMap(folder -> seenRunning(folder, Origin.SHIPPED, disappointments))
                .or(() -> onPath(disappointments));
        return found.map(Reading::accepted).orElseGet(() -> Reading.refused(nothingRuns(disappointments)));
    }

    private Optional<FfmpegInstallation> onPath(List<String> disappointments) {
        for (String folder : searchPath.split(Pattern.quote(File.pathSeparator))) {
            if (!folder.isBlank() && Files.isExecutable(Path.of(folder, "ffmpeg"))) {
                Optional<FfmpegInstallation> found = seenRunning(Path.of(folder), Origin.ON_PATH, disappointments);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FfmpegInstallation> seenRunning(Path folder, Origin origin, List<String> disappointments) {
        Path ffmpeg = folder.resolve("ffmpeg").toAbsolutePath();
        Path ffprobe = folder.resolve("ffprobe").toAbsolutePath();
        return runningVersion(ffmpeg, disappointments)
                .filter(version -> runningVersion(ffprobe, disappointments).isPresent())
                .map(version -> new FfmpegInstallation(ffmpeg, ffprobe, version, origin));
    }

    private static Optional<String> runningVersion(Path binary, List<String> disappointments) {
        return switch (VersionAnswer.of(binary)) {
            case DidNotStart silent -> {
                disappointments.add(binary + ": " + silent.words());
                yield Optional.empty();
            }
            case Answered answered -> {
                if (!isNewEnough(answered.version())) {
                    disappointments.add(binary + ": version " + answered.version() + " is older than 5.1");
                    yield Optional.empty();
                }
                yield Optional.of(answered.version());
            }
        };
    }

    /** Versions without a number are builds from the development line and newer than any release asked for. */
    static boolean isNewEnough(String version) {
        var number = NUMBERED.matcher(version);
        if (!number.matches()) {
            return true;
        }
        int major = Integer.parseInt(number.group(1));
        return major > 5 || (major == 5 && Integer.parseInt(number.group(2)) >= 1);
    }

    private static Finding nothingRuns(List<String> disappointments) {
        String tried = disappointments.isEmpty() ? "" : " (" + String.join("; ", disappointments) + ")";
        return Finding.blocks(
                "media.no-ffmpeg",
                Place.file("ffmpeg"),
                Wording.of(
                                "Бұл машинада іске қосылатын ffmpeg жоқ%s.",
                                "На этой машине нет работающего ffmpeg%s.", "No ffmpeg runs on this machine%s.")
                        .with(tried),
                Wording.of(
                                "Debian пакеттерін орнатыңыз: %s, немесе ffmpeg 5.1 не одан жаңасын.",
                                "Установите пакеты Debian: %s, либо ffmpeg 5.1 или новее.",
                                "Install the Debian packages %s, or ffmpeg 5.1 or newer.")
                        .with(DEBIAN_LIBRARIES));
    }

    private static String systemPath() {
        return Optional.ofNullable(System.getenv("PATH")).orElse("");
    }
}
