package kz.telesabaq.media.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Clips;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.MasterAccepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real folders and the real ffmpeg; the book of masters is kept in memory. */
class TakeInLandingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LessonCode LESSON = LessonCode.parse("KK-05-MATH-023");

    @TempDir
    private static Path shared = Path.of("");

    private static Path recording = Path.of("");

    @TempDir
    private Path home = Path.of("");

    private final List<Object> published = new ArrayList<>();
    private final List<DoorHouse> opened = new ArrayList<>();
    private MediaSettings settings = new MediaSettings(Path.of(""), Path.of(""), Path.of(""));
    private Frames slot = Frames.ofMinutes(15);

    @BeforeAll
    static void aRecording() {
        recording = Clips.lesson(shared.resolve("recording.mp4"), 11);
    }

    @BeforeEach
    void folders() throws IOException {
        settings = new MediaSettings(home.resolve("landing"), home.resolve("store"), home.resolve("quarantine"));
        Files.createDirectories(settings.landing());
        opened.add(new DoorHouse(home, () -> slot, published));
    }

    @AfterEach
    void close() {
        opened.forEach(DoorHouse::close);
    }

    @Test
    void aFileIsTakenAtTheSecondLookThatFindsItUnchanged() throws IOException {
        TakeInLanding takeIn = takeIn();
        Path landed = land("kk_05_math_023 соңғы.mp4");

        assertThat(takeIn.sweep().accepted()).isEmpty();
        Files.write(landed, Files.readAllBytes(recording), StandardOpenOption.APPEND);
        assertThat(takeIn.sweep().accepted()).isEmpty();
        Files.copy(recording, landed, StandardCopyOption.REPLACE_EXISTING);
        assertThat(takeIn.sweep().accepted()).isEmpty();
        assertThat(takeIn.sweep().accepted()).containsExactly("kk_05_math_023 соңғы.mp4");

        MasterAccepted event = (MasterAccepted) published.getFirst();
        assertThat(event.master().content()).isEqualTo(new Content.OfLesson(LESSON));
        assertThat(event.master().file())
                .isEqualTo(settings.store()
                        .resolve("masters")
                        .resolve(event.master().id() + ".mp4"))
                .exists();
        assertThat(names(settings.landing())).isEmpty();
    }

    @Test
    void theSameBytesTwiceAreOneMaster() throws IOException {
        TakeInLanding takeIn = takeIn();
        land("KK-05-MATH-023.mp4");
        sweepTwice(takeIn);
        land("KK-05-MATH-023 again.mp4");

        TakeInLanding.Sweep sweep = sweepTwice(takeIn);

        assertThat(sweep.again()).containsExactly("KK-05-MATH-023 again.mp4");
        assertThat(published).hasSize(1);
        assertThat(names(settings.store().resolve("masters"))).hasSize(1);
    }

    @Test
    void aReEditOfALessonIsAnotherMasterBesideTheFirst() throws IOException {
        TakeInLanding takeIn = takeIn();
        land("KK-05-MATH-023.mp4");
        sweepTwice(takeIn);
        Clips.lesson(settings.landing().resolve("KK-05-MATH-023.mp4"), 12);

        assertThat(sweepTwice(takeIn).accepted()).containsExactly("KK-05-MATH-023.mp4");

        assertThat(published)
                .extracting(event -> ((MasterAccepted) event).master().content())
                .containsExactly(new Content.OfLesson(LESSON), new Content.OfLesson(LESSON));
        assertThat(names(settings.store().resolve("masters"))).hasSize(2);
        assertThat(states()).containsExactly("ACCEPTED", "ACCEPTED");
    }

    @Test
    void theSameBytesForAnotherLessonAreRefused() throws IOException {
        TakeInLanding takeIn = takeIn();
        land("KK-05-MATH-023.mp4");
        sweepTwice(takeIn);
        land("KK-05-MATH-024.mp4");

        assertThat(sweepTwice(takeIn).refused()).containsExactly("KK-05-MATH-024.mp4");
        assertThat(sidecar("KK-05-MATH-024.mp4")).contains("media.same-as-another");
        assertThat(states()).containsExactly("ACCEPTED");
    }

    @Test
    void whatOnlyADecodingShowsIsNotAskedAtTheDoor() throws IOException {
        land("KK-05-MATH-023.mp4");

        sweepTwice(takeIn());

        assertThat(published)
                .singleElement()
                .satisfies(
                        event -> assertThat(((MasterAccepted) event).measured()).isEqualTo(new Loudness.Unmeasured()));
        assertThat(opened.getFirst()
                        .jdbc()
                        .sql("select count(*) from media.source_facts where facts->>'container' = 'mov'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aMuteRecordingWhoseNameTellsNoLessonGoesToQuarantineWithBothReasons() throws IOException {
        Clips.make(settings.landing().resolve("-version.mp4"), 11, "testsrc2=s=640x360:r=25", "", List.of());

        assertThat(sweepTwice(takeIn()).refused()).containsExactly("-version.mp4");
        assertThat(names(settings.quarantine())).containsExactly("_version.mp4", "_version.mp4.findings.json");
        assertThat(sidecar("_version.mp4"))
                .contains("media.no-sound")
                .contains("media.names-no-lesson")
                .contains("сабақ кодынан");
    }

    @Test
    void whatIsNoVideoIsRefusedAndKept() throws IOException {
        TakeInLanding takeIn = takeIn();
        Files.writeString(settings.landing().resolve("KK-05-MATH-023.mp4"), "#EXTM3U\n/etc/passwd\n");
        Files.createFile(settings.landing().resolve("KK-05-MATH-024.mp4"));

        assertThat(sweepTwice(takeIn).refused()).containsExactly("KK-05-MATH-023.mp4", "KK-05-MATH-024.mp4");
        assertThat(sidecar("KK-05-MATH-023.mp4")).contains("media.playlist");
        assertThat(sidecar("KK-05-MATH-024.mp4")).contains("media.empty-file");
        assertThat(settings.quarantine().resolve("KK-05-MATH-023.mp4")).hasContent("#EXTM3U\n/etc/passwd\n");
        assertThat(published).isEmpty();
    }

    @Test
    void aRecordingTooLongForItsSlotMayComeAgainWhenItFits() throws IOException {
        TakeInLanding takeIn = takeIn();
        slot = Frames.ofSeconds(10);
        land("KK-05-MATH-023.mp4");
        assertThat(sweepTwice(takeIn).refused()).containsExactly("KK-05-MATH-023.mp4");
        assertThat(sidecar("KK-05-MATH-023.mp4")).contains("media.too-long");
        assertThat(names(settings.store().resolve("masters"))).isEmpty();

        slot = Frames.ofMinutes(15);
        land("KK-05-MATH-023.mp4");

        assertThat(sweepTwice(takeIn).accepted()).containsExactly("KK-05-MATH-023.mp4");
    }

    @Test
    void anotherFileOfTheSameNameInQuarantineIsNotOverwritten() throws IOException {
        TakeInLanding takeIn = takeIn();
        Files.writeString(settings.landing().resolve("x.mp4"), "one");
        sweepTwice(takeIn);
        Files.writeString(settings.landing().resolve("x.mp4"), "two");
        sweepTwice(takeIn);

        assertThat(names(settings.quarantine())).hasSize(4);
        assertThat(settings.quarantine().resolve("x.mp4")).hasContent("one");
    }

    @Test
    void whatWasClaimedBeforeACrashIsLookedAtAfterIt() throws IOException {
        Fingerprint id = FileBytes.fingerprint(recording);
        opened.getFirst().masters().arrived(id, "KK-05-MATH-023.mp4", LESSON, id.hex() + ".mp4", NOW);
        Files.createDirectories(settings.store().resolve("masters"));
        Files.copy(recording, settings.store().resolve("masters").resolve(id.hex() + ".mp4"));

        assertThat(takeIn().sweep().accepted()).containsExactly("KK-05-MATH-023.mp4");
    }

    @Test
    void whatWasEnteredButNotYetRenamedBeforeACrashIsTakenFromTheLanding() throws IOException {
        Fingerprint id = FileBytes.fingerprint(recording);
        land("KK-05-MATH-023.mp4");
        opened.getFirst().masters().arrived(id, "KK-05-MATH-023.mp4", LESSON, id.hex() + ".mp4", NOW);

        assertThat(sweepTwice(takeIn()).accepted()).containsExactly("KK-05-MATH-023.mp4");
    }

    @Test
    void linksAndFoldersAndUnfinishedFilesAreLeftAlone() throws IOException {
        Files.createSymbolicLink(settings.landing().resolve("KK-05-MATH-023.mp4"), recording);
        Files.createDirectory(settings.landing().resolve("KK-05-MATH-024.mp4"));
        land("KK-05-MATH-025.mp4.part");

        TakeInLanding.Sweep sweep = sweepTwice(takeIn());

        assertThat(Stream.of(sweep.accepted(), sweep.refused(), sweep.again()).flatMap(List::stream))
                .isEmpty();
        assertThat(names(settings.landing())).hasSize(3);
    }

    @Test
    void aLandingFolderThatIsAFileIsAFaultWithWords() throws IOException {
        Files.delete(settings.landing());
        Files.writeString(settings.landing(), "not a folder");

        assertThatThrownBy(() -> takeIn().sweep())
                .isInstanceOf(MediaFault.class)
                .hasMessageContaining("cannot look into the landing folder");
    }

    private TakeInLanding takeIn() {
        return opened.getFirst().takeIn();
    }

    private static TakeInLanding.Sweep sweepTwice(TakeInLanding takeIn) {
        takeIn.sweep();
        return takeIn.sweep();
    }

    private Path land(String name) throws IOException {
        return Files.copy(recording, settings.landing().resolve(name));
    }

    private List<String> states() {
        return opened.getFirst()
                .jdbc()
                .sql("select state from media.master order by arrived_at")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String sidecar(String name) throws IOException {
        return Files.readString(settings.quarantine().resolve(name + ".findings.json"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals(".notes"))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
