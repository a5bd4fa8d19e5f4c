package kz.telesabaq.playout.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.format.AnHour;
import kz.telesabaq.playout.format.Manifest;
import kz.telesabaq.playout.format.MediaPaths;
import kz.telesabaq.playout.format.PlayoutFormat;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFolderTest {
    private static final ChannelId CHANNEL = AnHour.CHANNEL.id();

    @TempDir
    Path root;

    private PublishedFolder folder = new PublishedFolder(Path.of("unset"));

    @BeforeEach
    void open() {
        folder = new PublishedFolder(root);
    }

    @Test
    void aRevisionIsReadAsItWasPublished() {
        publish(1);

        assertThat(folder.latest(CHANNEL, Fixtures.MONDAY)).contains(AnHour.rundown(1));
        assertThat(folder.revision(CHANNEL, Fixtures.MONDAY, 1)).contains(AnHour.rundown(1));
        assertThat(folder.days(CHANNEL)).containsExactly(Fixtures.MONDAY);
        assertThat(folder.list(CHANNEL, Fixtures.MONDAY, PlayoutFormat.MLT)
                        .orElseThrow()
                        .bytes())
                .isEqualTo(lists(AnHour.rundown(1)).get(1).bytes());
    }

    @Test
    void aRevisionHoldsEveryFormatAndItsManifest() throws IOException {
        publish(1);

        assertThat(names(day())).containsExactly("rev-1");
        assertThat(names(day().resolve("rev-1")))
                .containsExactly(
                        "balapan-2026-11-23.ffplayout.json",
                        "balapan-2026-11-23.m3u",
                        "balapan-2026-11-23.mlt",
                        "balapan-2026-11-23.rundown.json",
                        "manifest.json");
        Manifest manifest = Manifest.read("manifest.json", Files.readAllBytes(day().resolve("rev-1/manifest.json")))
                .orElseThrow();
        assertThat(manifest.lists()).hasSize(4);
        assertThat(manifest.tzdb()).matches("\\d{4}[a-z]+");
    }

    @Test
    void theHighestRevisionIsTheLatestAndTenIsAboveNine() {
        for (int revision = 1; revision <= 10; revision++) {
            publish(revision);
            assertThat(folder.latest(CHANNEL, Fixtures.MONDAY)).contains(AnHour.rundown(revision));
        }
        assertThat(folder.nextRevision(CHANNEL, Fixtures.MONDAY)).isEqualTo(11);
    }

    @Test
    void nothingPublishedIsNothingFound() {
        assertThat(folder.latest(CHANNEL, Fixtures.MONDAY)).isEmpty();
        assertThat(folder.days(CHANNEL)).isEmpty();
        assertThat(folder.nextRevision(CHANNEL, Fixtures.MONDAY)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "balapan-2026-11-23.mlt", "balapan-2026-11-23.rundown.json"})
    void aRevisionWithAFileMissingIsPassedOver(String file) throws IOException {
        publish(1);
        publish(2);
        Files.delete(day().resolve("rev-2").resolve(file));

        assertThat(folder.latest(CHANNEL, Fixtures.MONDAY)).contains(AnHour.rundown(1));
        assertThat(folder.nextRevision(CHANNEL, Fixtures.MONDAY)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "balapan-2026-11-23.mlt", "balapan-2026-11-23.rundown.json"})
    void aRevisionWithAChangedFileIsPassedOver(String file) throws IOException {
        publish(1);
        publish(2);
        Files.writeString(day().resolve("rev-2").resolve(file), "{}");

        assertThat(folder.latest(CHANNEL, Fixtures.MONDAY)).contains(AnHour.rundown(1));
    }

    @Test
    void aRevisionUnderAWrongNumberIsPassedOver() throws IOException {
        publish(1);
        Files.move(day().resolve("rev-1"), day().resolve("rev-7"));

        assertThat(folder.latest(CHANNEL, Fixtures.MONDAY)).isEmpty();
    }

    @Test
    void whatAPowerCutLeftBehindIsNotSeenAndSweptAway() throws IOException {
        Files.createDirectories(day().resolve("rev-1.part"));
        Files.writeString(day().resolve("rev-1.part/balapan-2026-11-23.mlt"), "half");

        assertThat(folder.latest(CHANNEL, Fixtures.MONDAY)).isEmpty();
        publish(1);
        assertThat(names(day())).containsExactly("rev-1");
    }

    @Test
    void aPublishedRevisionIsNeverReplaced() {
        publish(1);

        assertThatThrownBy(() -> publish(1))
                .isInstanceOf(PublicationFailed.class)
                .hasMessageStartingWith("Revision 1 of balapan on 2026-11-23 could not be published below ");
        assertThat(folder.latest(CHANNEL, Fixtures.MONDAY)).contains(AnHour.rundown(1));
    }

    @Test
    void whatWasTouchedIsReadAgain() throws IOException {
        publish(1);
        publish(2);
        assertThat(folder.latest(CHANNEL, Fixtures.MONDAY).orElseThrow().revision())
                .isEqualTo(2);
        Files.delete(day().resolve("rev-2/manifest.json"));

        assertThat(folder.latest(CHANNEL, Fixtures.MONDAY).orElseThrow().revision())
                .isEqualTo(1);
    }

    @Test
    void aManifestOfSomethingElseIsRefused() {
        assertThat(Manifest.read("manifest.json", new byte[] {'{', '}'})).isInstanceOf(Reading.Refused.class);
    }

    private void publish(int revision) {
        Rundown rundown = AnHour.rundown(revision);
        new Press(folder).publish(rundown, lists(rundown));
    }

    private static List<PlayoutList> lists(Rundown rundown) {
        return Arrays.stream(PlayoutFormat.values())
                .map(format -> format.list(rundown, MediaPaths.below(Path.of("/srv"))))
                .toList();
    }

    private Path day() {
        return root.resolve("balapan/2026-11-23");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
