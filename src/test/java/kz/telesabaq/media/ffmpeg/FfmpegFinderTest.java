package kz.telesabaq.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FfmpegFinderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theShippedOneIsTakenWhenItRuns() {
        pair("8.0.1");

        Reading<FfmpegInstallation> found = new FfmpegFinder(() -> Optional.of(folder), "").find();

        assertThat(found.orElseThrow())
                .isEqualTo(new FfmpegInstallation(
                        folder.resolve("ffmpeg"), folder.resolve("ffprobe"), "8.0.1", Origin.SHIPPED));
    }

    @Test
    void whenTheShippedOneDoesNotStartTheSystemsOwnIsTaken(@TempDir Path shipped) {
        FakeFfmpeg.write(shipped, "ffmpeg", "echo 'error while loading shared libraries: libxcb.so.1' >&2; exit 127");
        pair("5.1.9-0+deb12u1");

        Reading<FfmpegInstallation> found = new FfmpegFinder(() -> Optional.of(shipped), "/nowhere::" + folder).find();

        assertThat(found.orElseThrow().origin()).isEqualTo(Origin.ON_PATH);
        assertThat(found.orElseThrow().version()).isEqualTo("5.1.9-0+deb12u1");
    }

    @Test
    void whenNothingRunsTheFindingNamesTheCauseAndThePackages(@TempDir Path shipped) {
        FakeFfmpeg.write(shipped, "ffmpeg", "echo 'libxcb.so.1: cannot open shared object file' >&2; exit 127");
        pair("4.4.2");

        Reading<FfmpegInstallation> found = new FfmpegFinder(() -> Optional.of(shipped), folder.toString()).find();

        assertThat(found.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.isBlocking()).isTrue();
            assertThat(finding.line(Locale.ENGLISH))
                    .contains("libxcb.so.1")
                    .contains("version 4.4.2 is older than 5.1")
                    .contains("libxcb1 libxcb-shm0 libasound2 libpulse0 libudev1");
        });
    }

    @Test
    void anFfmpegWithoutItsFfprobeIsNoInstallation() {
        FakeFfmpeg.write(folder, "ffmpeg", "echo 'ffmpeg version 6.0 Copyright'");

        Reading<FfmpegInstallation> found = new FfmpegFinder(Optional::empty, folder.toString()).find();

        assertThat(Finding.anyBlocking(found.findings())).isTrue();
    }

    @Test
    void theAnswerIsRemembered() {
        pair("6.1");
        var finder = new FfmpegFinder(Optional::empty, folder.toString());

        assertThat(finder.find()).isSameAs(finder.find());
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.9-0+deb12u1, true",
        "5.1, true",
        "5.0.3, false",
        "4.4.2-0ubuntu0.22.04.1, false",
        "n7.1.1, true",
        "8.0.1, true",
        "10.0, true",
        "N-113007-g8d24a28d06, true",
        "git-2026-01-01-abc, true"
    })
    void releasesSince51AreNewEnough(String version, boolean enough) {
        assertThat(FfmpegFinder.isNewEnough(version)).isEqualTo(enough);
    }

    @Test
    void whatThisMachineHasIsFoundAndRuns(@TempDir Path cache) {
        FfmpegInstallation found = FfmpegFinder.onThisMachine(cache).find().orElseThrow();

        assertThat(found.ffmpeg()).isExecutable();
        assertThat(found.ffprobe()).isExecutable();
    }

    private void pair(String version) {
        FakeFfmpeg.write(folder, "ffmpeg", "echo 'ffmpeg version %s Copyright (c)'".formatted(version));
        FakeFfmpeg.write(folder, "ffprobe", "echo 'ffprobe version %s Copyright (c)'".formatted(version));
    }
}
