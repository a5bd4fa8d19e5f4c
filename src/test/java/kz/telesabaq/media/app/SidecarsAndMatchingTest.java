package kz.telesabaq.media.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Clips;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.MasterAccepted;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.SidecarAccepted;
import kz.telesabaq.media.WaitingArrivals.WaitingArrival;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that go with lessons, and those of which nobody knows the lesson yet. */
class SidecarsAndMatchingTest {
    private static final LessonCode LESSON = LessonCode.parse("KK-05-MATH-023");
    private static final String CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:02.000\nСәлем\n";
    private static final String LATE = "WEBVTT\n\n00:01.000 --> 00:59.000\nСәлем\n";

    @TempDir
    private static Path shared = Path.of("");

    private static Path recording = Path.of("");

    @TempDir
    private Path home = Path.of("");

    private final List<Object> published = new ArrayList<>();
    private final List<DoorHouse> opened = new ArrayList<>();
    private Path landing = Path.of("");

    @BeforeAll
    static void aRecording() {
        recording = Clips.lesson(shared.resolve("recording.mp4"), 11);
    }

    @BeforeEach
    void open() throws IOException {
        landing = Files.createDirectories(home.resolve("landing"));
        opened.add(new DoorHouse(home, () -> Frames.ofMinutes(15), published));
    }

    @AfterEach
    void close() {
        opened.forEach(DoorHouse::close);
    }

    @Test
    void captionsNotesAndASignedVersionComeInAnyOrderAndAreBesideTheirLesson() throws IOException {
        text("KK-05-MATH-023.ru.vtt", CAPTIONS);
        text("kk_5_math_23 NOTES.md", "# Көбейту\n");
        house().sweepTwice();
        land("KK-05-MATH-023.mp4");
        Files.copy(recording, landing.resolve("kk 5 math 23.ымдау.mp4"));
        picture("KK-05-MATH-023.thumb.png", 640, 360);
        text("KK-05-MATH-023.vtt", CAPTIONS);

        house().sweepTwice();

        assertThat(house().sidecars().of(master()))
                .extracting(file -> file.getClass().getSimpleName() + variant(file))
                .containsExactly("OfCaptions kk", "OfCaptions ru", "OfNotes", "OfSigning INSERT", "OfThumbnail");
        assertThat(house().sidecars().of(master()))
                .allSatisfy(file ->
                        assertThat(home.resolve("store").resolve(file.file())).isRegularFile());
        assertThat(names(landing)).isEmpty();
    }

    @Test
    void captionsThatComeAfterTheLessonAreToldAndLaterOnesTakeTheirPlace() throws IOException {
        land("KK-05-MATH-023.mp4");
        house().sweepTwice();
        text("KK-05-MATH-023.vtt", CAPTIONS);
        house().sweepTwice();
        Path first = onlySidecar();
        text("KK-05-MATH-023.vtt", CAPTIONS);
        assertThat(house().sweepTwice().again()).containsExactly("KK-05-MATH-023.vtt");

        text("KK-05-MATH-023.vtt", CAPTIONS.replace("Сәлем", "Сау бол"));
        house().sweepTwice();

        assertThat(published.stream().filter(SidecarAccepted.class::isInstance))
                .containsExactly(new SidecarAccepted(LESSON, master()), new SidecarAccepted(LESSON, master()));
        assertThat(onlySidecar()).isNotEqualTo(first);
        assertThat(home.resolve("store").resolve(first)).hasContent(CAPTIONS);
    }

    @Test
    void captionsBehindTheEndAreRefusedAndWhatStoodBeforeStays() throws IOException {
        land("KK-05-MATH-023.mp4");
        text("KK-05-MATH-023.vtt", CAPTIONS);
        house().sweepTwice();
        Path first = onlySidecar();
        text("KK-05-MATH-023.vtt", LATE);

        assertThat(house().sweepTwice().refused()).containsExactly("KK-05-MATH-023.vtt");

        assertThat(onlySidecar()).isEqualTo(first);
        assertThat(reasons("KK-05-MATH-023.vtt")).contains("behind the end");
    }

    @Test
    void captionsThatCameFirstAndDoNotFitAreLeftOutWithAWarning() throws IOException {
        text("KK-05-MATH-023.vtt", LATE);
        house().sweepTwice();
        land("KK-05-MATH-023.mp4");

        assertThat(house().sweepTwice().accepted()).containsExactly("KK-05-MATH-023.mp4");

        assertThat(house().sidecars().of(master())).isEmpty();
        assertThat(house().jdbc()
                        .sql("select findings::text from media.master")
                        .query(String.class)
                        .single())
                .contains("media.sidecar-left-out");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "KK-05-MATH-023.vtt, not captions, media.captions",
                "KK-05-MATH-023.vtt, WEBVTT, media.captions-empty",
                "KK-05-MATH-023.xx.srt, 1, media.captions-language",
                "KK-05-MATH-023.kk.xml, <!DOCTYPE tt [<!ENTITY a 'b'>]><tt/>, media.captions",
                "KK-05-MATH-023.notes.pdf, plain text, media.sidecar-content",
                "KK-05-MATH-023.notes.docx, PK\u0003\u0004 no document of Word, media.sidecar-content",
                "KK-05-MATH-023.notes.txt, <script>alert(1)</script>, media.sidecar-web-page",
                "KK-05-MATH-023.notes.md, <!DOCTYPE html><p>, media.sidecar-web-page",
                "KK-05-MATH-023.notes.md, \u0000, media.sidecar-content",
                "KK-05-MATH-023.thumb.jpg, <svg/>, media.sidecar-content",
                "KK-05-MATH-023.thumb.png, GIF89a, media.sidecar-content",
                "KK-05-MATH-023.thumb.webp, RIFF0000WEBPVP8 , media.thumbnail-webp",
                "KK-05-MATH-023.sign.mp4, #EXTM3U, media.playlist",
                "KK-05-MATH-023.json, {, media.label",
                "KK-05-MATH-023.json, [], media.label",
                "KK-05-MATH-023.json, {}, media.label",
                "KK-05-MATH-023.json, {\"lesson\": 23}, media.label",
                "KK-05-MATH-023.json, {\"lesson\": \"MATH\"}, media.label",
                "KK-05-MATH-023.json, {\"lesson\": \"KK-05-MATH-024\"}, media.label",
                "IMG.json, {\"lesson\": \"KK-05-MATH-023\"; \"x\": 1}, media.label",
                "IMG.json, {\"lesson\": \"KK-05-MATH-023\"} {}, media.label",
                "IMG.json, {\"lesson\": \"KK-05-MATH-999\"}, media.no-such-lesson"
            })
    void whatIsNotWhatItsNameSaysIsRefusedWithASentence(String name, String content, String rule) throws IOException {
        text(name, content);

        assertThat(house().sweepTwice().refused()).containsExactly(name);
        assertThat(reasons(name)).contains('"' + rule + '"').contains("\"kk\"");
        assertThat(home.resolve("store").resolve("sidecars")).doesNotExist();
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedByItsHeader() throws IOException {
        picture("KK-05-MATH-023.thumb.png", 6000, 2001);
        picture("KK-05-MATH-024.thumb.png", 16, 9);

        assertThat(house().sweepTwice().refused()).hasSize(2);
        assertThat(reasons("KK-05-MATH-023.thumb.png"))
                .contains("media.thumbnail-size")
                .contains("6000×2001");
    }

    @Test
    void aSigningPersonOfAnotherLengthIsRefused() throws IOException {
        land("KK-05-MATH-023.mp4");
        house().sweepTwice();
        Clips.lesson(landing.resolve("KK-05-MATH-023.signed.mp4"), 5);
        house().sweepTwice();

        assertThat(reasons("KK-05-MATH-023.signed.mp4")).contains("media.too-short");
    }

    @Test
    void aRecordingThatTellsNoLessonWaitsWithAllThatIsKnownOfIt() throws IOException {
        land("IMG_0042.MOV");

        house().sweepTwice();

        WaitingArrival waiting = waiting();
        assertThat(waiting.givenName()).isEqualTo("IMG_0042.MOV");
        assertThat(waiting.door()).isEqualTo("LANDING_FOLDER");
        assertThat(waiting.bytes()).isEqualTo(Files.size(recording));
        assertThat(waiting.arrivedAt()).isEqualTo(DoorHouse.NOW);
        assertThat(waiting.facts().orElseThrow().length()).isEqualTo(Frames.ofSeconds(11));
        assertThat(waiting.findings()).extracting(Finding::rule).containsExactly("media.names-no-lesson");
        assertThat(house().waiting().still(waiting.id()).orElseThrow()).startsWith(0xFF, 0xD8);
        assertThat(names(landing)).isEmpty();
    }

    @Test
    void aPersonMatchesItAndItsCompanionsAndThatIsWrittenDown() throws IOException {
        land("IMG_0042.MOV");
        text("IMG_0042.kk.vtt", CAPTIONS);
        house().sweepTwice();
        long number = house().waiting().list().stream()
                .filter(one -> one.givenName().endsWith("MOV"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(house().waiting().match(number, LESSON, "aigerim")).isEmpty();
        assertThat(house().waiting().match(number, LESSON, "aigerim"))
                .extracting(Finding::rule)
                .containsExactly("media.waits-no-more");
        house().sweepTwice();

        assertThat(house().sidecars().of(master())).hasSize(1);
        assertThat(house().waiting().list()).isEmpty();
        assertThat(house().jdbc()
                        .sql("select decided_by || ' ' || lesson from media.arrival")
                        .query(String.class)
                        .list())
                .containsExactly("aigerim KK-05-MATH-023", "aigerim KK-05-MATH-023");
        assertThat(names(home.resolve("store").resolve("waiting"))).isEmpty();
    }

    @Test
    void aPersonTurnsItAwayWithAReason() throws IOException {
        land("IMG_0042.MOV");
        house().sweepTwice();
        long number = waiting().id();

        assertThat(house().waiting().reject(number, "aigerim", " "))
                .extracting(Finding::rule)
                .containsExactly("media.rejected-without-reason");
        assertThat(house().waiting().match(number, LessonCode.parse("KK-05-MATH-999"), "aigerim"))
                .extracting(Finding::rule)
                .containsExactly("media.no-such-lesson");
        assertThat(house().waiting().reject(number, "aigerim", "Бұл туған күн."))
                .isEmpty();

        assertThat(reasons("IMG_0042.MOV")).contains("Бұл туған күн.").contains("aigerim");
        assertThat(house().waiting().list()).isEmpty();
    }

    @Test
    void whatWasDecidedBeforeACrashIsSentOnAfterIt() throws IOException {
        land("IMG_0042.MOV");
        house().sweepTwice();
        house().jdbc()
                .sql("update media.arrival set state = 'MATCHED', lesson = 'KK-05-MATH-023', decided_by = 'aigerim',"
                        + " decided_at = now()")
                .update();

        house().takeIn().sweep();
        house().sweepTwice();

        assertThat(published).singleElement().isInstanceOf(MasterAccepted.class);
    }

    @Test
    void aLabelBeforeOrAfterARecordingNamesItsLessonOnce() throws IOException {
        land("IMG_0042.MOV");
        house().sweepTwice();
        text("img-0042.json", "{\"lesson\": \"KK-05-MATH-023\"}");
        house().sweepTwice();
        house().sweepTwice();
        assertThat(master()).isNotNull();

        text("note.json", "{\"lesson\": \"KK-05-MATH-024\", \"recording\": \"IMG_0043.MOV\"}");
        house().sweepTwice();
        Clips.lesson(landing.resolve("IMG_0043.MOV"), 12);
        assertThat(house().sweepTwice().accepted()).containsExactly("IMG_0043.MOV");
        Clips.lesson(landing.resolve("IMG_0043.MOV"), 13);
        house().sweepTwice();
        assertThat(waiting().givenName()).isEqualTo("IMG_0043.MOV");
    }

    @Test
    void aLabelServesARecordingAndAllThatGoesWithIt() throws IOException {
        land("IMG_0042.MOV");
        text("IMG_0042.json", "{\"lesson\": \"KK-05-MATH-023\"}");
        text("IMG_0042.kk.vtt", CAPTIONS);
        house().sweepTwice();
        house().sweepTwice();

        assertThat(house().waiting().list()).isEmpty();
        assertThat(onlySidecar()).isNotNull();
    }

    @Test
    void captionsThatWaitedDoNotUseALabelUp() throws IOException {
        text("IMG_0042.kk.vtt", CAPTIONS);
        house().sweepTwice();
        text("IMG_0042.json", "{\"lesson\": \"KK-05-MATH-023\"}");
        house().sweepTwice();
        house().sweepTwice();
        land("IMG_0042.MOV");
        house().sweepTwice();

        assertThat(house().waiting().list()).isEmpty();
        assertThat(onlySidecar()).isNotNull();
    }

    private DoorHouse house() {
        return opened.getFirst();
    }

    private Fingerprint master() {
        return published.stream()
                .filter(MasterAccepted.class::isInstance)
                .map(event -> ((MasterAccepted) event).master().id())
                .findFirst()
                .orElseThrow();
    }

    private WaitingArrival waiting() {
        assertThat(house().waiting().list()).hasSize(1);
        return house().waiting().list().getFirst();
    }

    private Path onlySidecar() {
        List<Sidecar> sidecars = house().sidecars().of(master());
        assertThat(sidecars).hasSize(1).first().isInstanceOf(Sidecar.OfCaptions.class);
        return sidecars.getFirst().file();
    }

    private static String variant(Sidecar sidecar) {
        return switch (sidecar) {
            case Sidecar.OfCaptions captions -> " " + captions.language();
            case Sidecar.OfSigning signing -> " " + signing.use();
            case Sidecar.OfNotes notes -> "";
            case Sidecar.OfThumbnail thumbnail -> "";
        };
    }

    private void land(String name) throws IOException {
        Files.copy(recording, landing.resolve(name));
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(landing.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void picture(String name, int width, int height) throws IOException {
        ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY),
                "png",
                landing.resolve(name).toFile());
    }

    private String reasons(String name) throws IOException {
        return Files.readString(home.resolve("quarantine").resolve(name + ".findings.json"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
