package kz.telesabaq.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FfmpegProcessTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofSeconds(5));
    private static final Limits IMPATIENT =
            new Limits(Duration.ofMillis(400), Duration.ofSeconds(30), Duration.ofSeconds(5));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRunThatEndsWellIsFinishedWithItsLastProgress() {
        var process = fake("printf 'frame=50\\nout_time=00:00:02.000000\\nprogress=end\\n'", LIMITS);

        Ended ended = process.run(List.of(), progress -> {});

        assertThat(ended).isEqualTo(new Ended.Finished(new Progress(50, Duration.ofSeconds(2))));
    }

    @Test
    void progressIsToldAsItComesAndUnknownValuesAreNoTime() {
        List<Progress> told = Collections.synchronizedList(new ArrayList<>());
        var process = fake("""
                printf 'frame=0\\nfps=0.00\\nout_time_us=N/A\\nout_time=N/A\\nspeed=N/A\\nprogress=continue\\n'
                printf 'frame=12\\nout_time_us=480000\nout_time=00:00:00.480000\\nspeed=   1x\\nprogress=continue\\n'
                printf 'frame=25\\nout_time=00:00:01.000000\\nprogress=end\\n'""", LIMITS);

        process.run(List.of(), told::add);

        assertThat(told)
                .containsExactly(new Progress(12, Duration.ofMillis(480)), new Progress(25, Duration.ofSeconds(1)));
    }

    @Test
    void whatIsNoProgressReportOnStandardOutputIsPassedOver() {
        var process = fake("echo 'hello = world'; printf '\\377\\376\\n'; printf 'frame=1\\nprogress=end\\n'", LIMITS);

        assertThat(process.run(List.of(), progress -> {}))
                .isEqualTo(new Ended.Finished(new Progress(1, Duration.ZERO)));
    }

    @Test
    void halfAReportAtTheEndChangesNothing() {
        var process = fake("printf 'frame=7\\nprogress=continue\\nframe=9\\nout_ti'; exit 0", LIMITS);

        assertThat(process.run(List.of(), progress -> {}))
                .isEqualTo(new Ended.Finished(new Progress(7, Duration.ZERO)));
    }

    @Test
    void anotherExitCodeIsAFailureWithTheLastWords() {
        var process = fake("echo 'moov atom not found' >&2; exit 69", LIMITS);

        assertThat(process.run(List.of(), progress -> {})).isEqualTo(new Ended.Failed(69, "moov atom not found"));
    }

    @Test
    void tenMegabytesOfLogNeitherBlockItNorFillTheMemory() {
        var process =
                fake("head -c 10485760 /dev/zero | tr '\\0' 'x' >&2; echo >&2; echo 'the end' >&2; exit 1", LIMITS);

        assertThat(process.run(List.of(), progress -> {})).isInstanceOfSatisfying(Ended.Failed.class, failed -> {
            assertThat(failed.tail()).hasSizeLessThanOrEqualTo(64 * 1024).endsWith("the end");
            assertThat(failed.bySignal()).isFalse();
        });
    }

    @Test
    void everyLineOfTheLogIsTold() {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        var process = fake("printf 'one\\ntwo\\rthree' >&2", LIMITS);

        process.run(List.of(), progress -> {}, lines::add);

        assertThat(lines).containsExactly("one", "two", "three");
    }

    @Test
    void aRunThatStopsMovingIsKilledAndCalledHung() {
        var process = fake("printf 'frame=3\\nprogress=continue\\n'; echo 'stuck' >&2; sleep 600", IMPATIENT);

        assertThat(process.run(List.of(), progress -> {}))
                .isInstanceOfSatisfying(
                        Ended.Hung.class, hung -> assertThat(hung.tail()).startsWith("stuck"));
    }

    @Test
    void reportsThatSayTheSameAgainAndAgainAreNoProgress() {
        var process = fake("while :; do printf 'frame=3\\nprogress=continue\\n'; sleep 0.1; done", IMPATIENT);

        assertThat(process.run(List.of(), progress -> {})).isInstanceOf(Ended.Hung.class);
    }

    @Test
    void aRunLongerThanItsWallLimitIsHungThoughItMoves() {
        var limits = new Limits(Duration.ofSeconds(20), Duration.ofMillis(600), Duration.ofSeconds(5));
        var process = fake(
                "i=0; while :; do i=$((i+1)); printf \"frame=$i\\nprogress=continue\\n\"; sleep 0.1; done", limits);

        assertThat(process.run(List.of(), progress -> {}))
                .isInstanceOfSatisfying(
                        Ended.Hung.class, hung -> assertThat(hung.why()).startsWith("not done after"));
    }

    @Test
    void cancellingEndsItWithAllItStarted() throws Exception {
        var process = fake(
                "sleep 600 & echo $! > " + folder + "/child; printf 'frame=1\\nprogress=continue\\n'; wait", LIMITS);
        var started = new CountDownLatch(1);
        RunningFfmpeg running = process.start(List.of(), progress -> started.countDown(), line -> {});
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();

        running.cancel();

        assertThat(running.await()).isEqualTo(new Ended.Cancelled());
        Path childsCommand = Path.of("/proc", Long.toString(childPid()), "cmdline");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !Files.exists(childsCommand)
                        || Files.readString(childsCommand).isEmpty());
    }

    @Test
    void whoDoesNotListenToTheRequestToStopIsKilledAfterTheGrace() throws Exception {
        var limits = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofMillis(300));
        var process =
                fake("trap '' TERM; printf 'frame=1\\nprogress=continue\\n'; while :; do sleep 0.1; done", limits);
        var started = new CountDownLatch(1);
        RunningFfmpeg running = process.start(List.of(), progress -> started.countDown(), line -> {});
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();

        running.cancel();

        assertThat(running.await()).isEqualTo(new Ended.Cancelled());
    }

    @Test
    void beingKilledFromOutsideIsAFailureBySignal() {
        var process = fake("kill -9 $$", LIMITS);

        assertThat(process.run(List.of(), progress -> {})).isInstanceOfSatisfying(Ended.Failed.class, failed -> {
            assertThat(failed.exitCode()).isEqualTo(137);
            assertThat(failed.bySignal()).isTrue();
        });
    }

    @Test
    void interruptingTheWaitingThreadCancelsTheRun() {
        var process = fake("sleep 600", LIMITS);

        Thread.currentThread().interrupt();

        assertThat(process.run(List.of(), progress -> {})).isEqualTo(new Ended.Cancelled());
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aListenerThatFailsStopsTheRunAndIsToldOf() {
        var process = fake("printf 'frame=1\\nprogress=continue\\n'; sleep 600", LIMITS);

        assertThatThrownBy(() -> process.run(List.of(), progress -> {
                    throw new IllegalStateException("the database is gone");
                }))
                .isInstanceOf(FfmpegFault.class)
                .hasMessageContaining("the database is gone");
    }

    @Test
    void standardInputIsAtItsEnd() {
        var process = fake("cat; exit 4", LIMITS);

        assertThat(process.run(List.of(), progress -> {})).isEqualTo(new Ended.Failed(4, ""));
    }

    @Test
    void argumentsComeThroughUnchangedBehindThoseOfTheHouse() throws IOException {
        var process = fake("for a in \"$@\"; do printf '%s\\n' \"$a\"; done > " + folder + "/said", LIMITS);

        process.run(List.of("-i", "file:/a b/Ә'\"$x.mp4", "-f", "null", "-"), progress -> {});

        assertThat(Files.readString(folder.resolve("said"))).isEqualTo("""
                        -nostdin
                        -hide_banner
                        -nostats
                        -progress
                        pipe:1
                        -i
                        file:/a b/Ә'"$x.mp4
                        -f
                        null
                        -
                        """);
    }

    @Test
    void aProgramThatIsNotThereIsAFaultOfTheMachine() {
        var missing = new FfmpegInstallation(
                folder.resolve("nowhere"), folder.resolve("nowhere"), "5.1", FfmpegInstallation.Origin.ON_PATH);

        assertThatThrownBy(() -> new FfmpegProcess(missing, LaunchPrefix.NONE, LIMITS).run(List.of(), progress -> {}))
                .isInstanceOf(FfmpegFault.class)
                .hasMessageContaining("cannot start");
    }

    @Test
    void theWrapperIsAnsweredWhateverIsWrittenToTheLog() throws IOException {
        var process = fake("head -c 300000 /dev/zero >&2; echo 'ffmpeg version 9'", LIMITS);

        Process started = process.run(List.of(process.installation().ffmpeg().toString(), "-version"));

        assertThat(new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("ffmpeg version 9\n");
    }

    private FfmpegProcess fake(String script, Limits limits) {
        return new FfmpegProcess(FakeFfmpeg.saying(folder, script), LaunchPrefix.withinLimits(), limits);
    }

    private long childPid() throws IOException {
        return Long.parseLong(Files.readString(folder.resolve("child")).strip());
    }
}
