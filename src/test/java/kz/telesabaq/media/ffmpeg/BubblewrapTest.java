package kz.telesabaq.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BubblewrapTest {
    private static final Path BWRAP = Path.of("/usr/bin/bwrap");
    private static final FfmpegInstallation INSTALLATION = new FfmpegInstallation(
            Path.of("/cache/ffmpeg"), Path.of("/cache/ffprobe"), "5.1", FfmpegInstallation.Origin.SHIPPED);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void inputsAreReadAndFoldersOfOutputsWritten() {
        RunFiles files = RunFiles.ofMaking(
                INSTALLATION,
                List.of("-i", "file:/store/masters/a.mp4", "-f", "hls", "/made/100%%/720p/seg_%05d.m4s", "-"));
        assertThat(files.read()).containsExactly(Path.of("/store/masters/a.mp4"));
        assertThat(files.written()).containsExactly(Path.of("/made/100%/720p"));
        assertThat(files.programs()).containsExactly(Path.of("/cache"));
    }

    @Test
    void whatACardIsDrawnFromCanBeRead() {
        assertThat(RunFiles.ofMaking(
                                INSTALLATION,
                                List.of(
                                        "-i",
                                        "color=s=2x2,drawtext=fontfile=/c\\\\\\:1/N.ttf:textfile=/c/a.txt:expansion=none"))
                        .read())
                .containsExactly(Path.of("/c/a.txt"), Path.of("/c:1/N.ttf"));
    }

    @Test
    void aPlaylistIsReadWithItsSegments() {
        assertThat(RunFiles.ofAsking(INSTALLATION, List.of("-v", "error", "file:/made/720p/index.m3u8"))
                        .read())
                .containsExactly(Path.of("/made/720p"));
    }

    @Test
    void aMachineThatForbidsItIsToldFromOneThatHasIt() throws IOException {
        Path forbidden = folder.resolve("bwrap");
        Files.writeString(forbidden, "#!/bin/sh\necho 'bwrap: setting up uid map: Permission denied' >&2\nexit 1\n");
        assertThat(forbidden.toFile().setExecutable(true)).isTrue();
        assertThat(LaunchPrefix.tried(forbidden))
                .isEqualTo(new LaunchPrefix.Room.Open(
                        forbidden + " may not work here (bwrap: setting up uid map: Permission denied)"));
        assertThat(LaunchPrefix.tried(folder.resolve("missing"))).isInstanceOf(LaunchPrefix.Room.Open.class);
    }

    @Test
    @Tag("tools")
    void insideNothingElseOfTheMachineIsThere() throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("input"), "lesson");
        Path other = Files.writeString(folder.resolve("other"), "secret");
        Path written = Files.createDirectories(folder.resolve("made"));
        String script = "cat %1$s; cat %2$s; echo x > %1$s; echo x > %3$s/out; id -u; ls /proc /home /root; "
                        .formatted(input, other, written)
                + "cat /sys/class/net/*/address; kill -0 "
                + ProcessHandle.current().pid();
        List<String> command =
                new ArrayList<>(new Bubblewrap(BWRAP).words(new RunFiles(Set.of(), Set.of(input), Set.of(written))));
        command.addAll(List.of("/bin/sh", "-c", script));
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(out).isEqualTo("lesson65534\n");
        assertThat(errors).contains("other: No such file", "Read-only file system", "No such process");
        assertThat(written.resolve("out")).hasContent("x");
        assertThat(input).hasContent("lesson");
    }

    @Test
    @Tag("tools")
    void aRealRunTellsItsProgressAndLeavesItsFiles() throws IOException {
        var process = new FfmpegProcess(
                FfmpegFinder.onThisMachine(Path.of("target", "ffmpeg")).find().orElseThrow(),
                new LaunchPrefix(LaunchPrefix.withinLimits().words(), new LaunchPrefix.Room.Shut(BWRAP)),
                Limits.QUESTION);
        Path first = folder.resolve("first.mkv");
        Ended drawn = process.run(
                List.of("-f", "lavfi", "-i", "testsrc2=d=1:s=64x36", "-c:v", "mpeg4", first.toString()), seen -> {});
        assertThat(drawn).isInstanceOf(Ended.Finished.class);
        Path made = Files.createDirectories(folder.resolve("made"));
        List<String> arguments = new ArrayList<>(SafeInput.options(first));
        arguments.addAll(
                List.of("-c", "copy", "-f", "hls", made.resolve("index.m3u8").toString()));

        Ended ended = process.run(arguments, seen -> {});

        assertThat(ended)
                .isInstanceOfSatisfying(
                        Ended.Finished.class,
                        finished -> assertThat(finished.last().written()).isPositive());
        assertThat(made.resolve("index.m3u8")).isNotEmptyFile();
        Process asked = process.run(List.of(
                process.installation().ffprobe().toString(),
                "-v",
                "error",
                "-show_entries",
                "stream=codec_name",
                "-of",
                "csv=p=0",
                "file:" + made.resolve("index.m3u8")));
        assertThat(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("mpeg4");
    }
}
