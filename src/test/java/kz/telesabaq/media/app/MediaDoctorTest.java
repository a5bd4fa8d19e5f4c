package kz.telesabaq.media.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Clips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaDoctorTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    void aMachineWithAWholeFfmpegAndItsFoldersIsFit() {
        var settings = new MediaSettings(home.resolve("landing"), home.resolve("store"), home.resolve("quarantine"));

        var findings = new MediaDoctor(Clips.FINDER, settings).examine();

        assertThat(findings)
                .extracting(Finding::rule)
                .startsWith("media.ffmpeg-in-use")
                .doesNotContain("media.ffmpeg-lacks", "media.folder-not-writable");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.writeString(home.resolve("landing"), "a file where a folder should be");
        var settings = new MediaSettings(file, home.resolve("store"), home.resolve("quarantine"));

        var findings = new MediaDoctor(Clips.FINDER, settings).examine();

        assertThat(findings)
                .filteredOn(Finding::isBlocking)
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().file()).isEqualTo(file.toString()));
    }
}
