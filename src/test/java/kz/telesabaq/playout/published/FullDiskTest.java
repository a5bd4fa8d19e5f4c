package kz.telesabaq.playout.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.format.AnHour;
import kz.telesabaq.playout.format.MediaPaths;
import kz.telesabaq.playout.format.PlayoutFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is really full: a child process publishes on a file system of 96 kB in a mount namespace of its own, and under
 * a limit of the kernel on the size of files. Nothing is simulated.
 */
class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void aFullFileSystemLeavesNoTornRevisionAndIsSaidInWords() throws IOException, InterruptedException {
        assumeTrue(run("unshare", "--map-root-user", "--mount", "true").status() == 0, "no mount namespaces here");

        Run run = run(
                "unshare",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=96k tmpfs \"$0\" && exec \"$@\"",
                folder.toString(),
                java(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Publisher.class.getName(),
                folder.toString());

        assertThat(run.output())
                .contains("Revision 2 of balapan on 2026-11-23 could not be published below " + folder
                        + ": No space left on device. Nothing of it is visible and what was published before stands.")
                .contains("left in the folder: [rev-1]")
                .contains("latest: 1");
    }

    @Test
    void aFileThatMayNotGrowLeavesNoTornRevision() throws IOException, InterruptedException {
        assumeTrue(run("prlimit", "--version").status() == 0, "no prlimit here");

        Run run = run(
                "prlimit",
                "--fsize=8192",
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Publisher.class.getName(),
                folder.toString());

        assertThat(run.output())
                .contains("Revision 1 of balapan on 2026-11-23 could not be published below " + folder
                        + ": File too large.")
                .contains("left in the folder: []")
                .contains("latest: 0");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private record Run(int status, String output) {}

    private static Run run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return new Run(127, "no such program: " + command[0]);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), output);
    }

    /** The child: publishes revisions until the disk refuses, then tells what can be seen. */
    static final class Publisher {
        private Publisher() {}

        public static void main(String[] arguments) {
            Path root = Path.of(arguments[0]);
            var folder = new PublishedFolder(root);
            try {
                for (int revision = 1; revision <= 9; revision++) {
                    Rundown rundown = AnHour.rundown(revision);
                    var lists = Arrays.stream(PlayoutFormat.values())
                            .map(format -> format.list(rundown, MediaPaths.below(Path.of("/srv"))))
                            .toList();
                    new Press(folder).publish(rundown, lists);
                }
            } catch (PublicationFailed failed) {
                System.out.println(failed.getMessage());
            }
            List<String> left = new ArrayList<>();
            String[] names = root.resolve("balapan/2026-11-23").toFile().list();
            if (names != null) {
                left.addAll(List.of(names));
            }
            System.out.println("left in the folder: " + left);
            System.out.println("latest: "
                    + folder.latest(AnHour.CHANNEL.id(), AnHour.plan().day())
                            .map(Rundown::revision)
                            .orElse(0));
        }
    }
}
