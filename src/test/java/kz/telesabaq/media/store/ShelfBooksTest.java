package kz.telesabaq.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.LessonReady;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Master;
import kz.telesabaq.media.MasterAccepted;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Rung;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.media.app.MediaSettings;
import kz.telesabaq.media.app.ShelfOverview;
import kz.telesabaq.media.app.VerifyClip;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The books of the shelf in a real PostgreSQL, with a store on disk. */
class ShelfBooksTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LessonCode LESSON = LessonCode.parse("KK-05-MATH-023");
    private static final Fingerprint MASTER = new Fingerprint("ab".repeat(32));
    private static final Finding TOO_LONG = Finding.blocks(
            "media.too-long", Place.file("a.mp4"), Wording.same("It is \"too\" long; Ұзын."), Wording.same("Cut it."));

    private static final JdbcClient JDBC = JdbcClient.create(RealPostgres.database());

    @TempDir
    private Path home = Path.of("");

    private final List<Object> published = new ArrayList<>();
    private MediaSettings settings = new MediaSettings(Path.of(""), Path.of(""), Path.of(""));

    @BeforeEach
    void emptyBooks() {
        JDBC.sql("truncate media.master, media.clip, media.number_series").update();
        settings = new MediaSettings(home.resolve("landing"), home.resolve("store"), home.resolve("quarantine"));
    }

    @Test
    void aLessonOfWhichNothingArrivedIsMissing() {
        var other = LessonCode.parse("RU-11-HIST-001");

        assertThat(shelf().readiness(List.of(LESSON, other)))
                .containsExactly(Map.entry(LESSON, new Readiness.Missing()), Map.entry(other, new Readiness.Missing()));
        assertThat(shelf().readiness(List.of())).isEmpty();
    }

    @Test
    void aRecordingGoesFromReceivedThroughWorkToReady() throws IOException {
        masters().arrived(MASTER, "kk-05-math-023.mp4", LESSON, MASTER.hex() + ".mp4", NOW);
        assertThat(readiness()).isEqualTo(new Readiness.Received(MASTER));

        masters().accept(master(), new Loudness.Unmeasured(), List.of(), NOW);
        assertThat(readiness()).isEqualTo(new Readiness.Received(MASTER));

        keeping().inWork(MASTER, 42);
        assertThat(readiness()).isEqualTo(new Readiness.InWork(MASTER, 42));
        assertThat(overview().inWork())
                .containsExactly(new ShelfOverview.Making(MASTER, LESSON, "kk-05-math-023.mp4", 42));

        Clip clip = clip();
        keeping().putUp(MASTER, clip);
        assertThat(readiness()).isEqualTo(new Readiness.Ready(clip));
        assertThat(published).containsExactly(new LessonReady(LESSON, clip));
        assertThat(shelf().clip(clip.number())).contains(clip);
        assertThat(overview().ready()).isEqualTo(1);
    }

    @Test
    void puttingUpTheSameClipTwiceChangesNothing() throws IOException {
        Clip clip = clip();

        keeping().putUp(MASTER, clip);
        keeping().putUp(MASTER, clip);

        assertThat(published).hasSize(1);
        assertThat(readiness()).isEqualTo(new Readiness.Ready(clip));
    }

    @Test
    void aRefusalTellsEveryReasonInAllLanguages() {
        masters().refuse(MASTER, "kk-05-math-023.mp4", Optional.of(LESSON), List.of(TOO_LONG), NOW);

        assertThat(readiness()).isEqualTo(new Readiness.Refused(MASTER, List.of(TOO_LONG)));
        assertThat(overview().refused())
                .containsExactly(new ShelfOverview.Refusal(
                        MASTER, Optional.of(LESSON), "kk-05-math-023.mp4", List.of(TOO_LONG)));
    }

    @Test
    void aRefusedReEditDoesNotTakeTheClipOffTheShelf() throws IOException {
        Clip clip = clip();
        keeping().putUp(MASTER, clip);

        masters()
                .refuse(
                        new Fingerprint("cd".repeat(32)),
                        "KK-05-MATH-023 v2.mp4",
                        Optional.of(LESSON),
                        List.of(TOO_LONG),
                        NOW);

        assertThat(readiness()).isEqualTo(new Readiness.Ready(clip));
    }

    @Test
    void aClipWhoseFilesAreGoneOrOfAnotherSizeIsNotReady() throws IOException {
        Clip clip = clip();
        keeping().putUp(MASTER, clip);

        Files.writeString(settings.store().resolve(StorePaths.house(clip.number())), "torn");
        assertThat(readiness())
                .isInstanceOfSatisfying(
                        Readiness.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::rule)
                                .containsExactly("media.files-gone"));

        restore(clip);
        assertThat(readiness()).isEqualTo(new Readiness.Ready(clip));

        Files.delete(settings.store().resolve(StorePaths.segment(clip.number(), "240p", 4)));
        assertThat(readiness()).isInstanceOf(Readiness.Refused.class);
    }

    @Test
    void aHouseFileChangedWithoutChangingItsSizeIsFoundByItsFingerprint() throws IOException {
        Clip clip = clip();
        keeping().putUp(MASTER, clip);
        var verify = new VerifyClip(shelf(), settings);
        assertThat(verify.verify(clip.number())).isEmpty();

        Files.writeString(settings.store().resolve(StorePaths.house(clip.number())), "HOUSE FILE");

        assertThat(verify.verify(clip.number())).extracting(Finding::rule).containsExactly("media.house-file-changed");
    }

    @Test
    void aClipWithoutItsFilesCannotBePutUp() {
        Clip clip = Fixtures.aClip(Fixtures.aLesson(Language.KAZAKH, 23), Frames.ofSeconds(10));

        assertThatThrownBy(() -> keeping().putUp(MASTER, clip))
                .hasMessageContaining(clip.number().text());
        assertThat(readiness()).isEqualTo(new Readiness.Missing());
    }

    @Test
    void houseNumbersTellKindAndLanguageAndAreNeverGivenTwice() {
        var keeping = keeping();

        assertThat(keeping.reserveNumber(new Content.OfLesson(LESSON))).hasToString("TK000001");
        assertThat(keeping.reserveNumber(new Content.OfLesson(LESSON))).hasToString("TK000002");
        assertThat(keeping.reserveNumber(new Content.OfFiller(Language.RUSSIAN, "steppe")))
                .hasToString("FR000001");
        assertThat(keeping.reserveNumber(new Content.OfSlate(Language.KAZAKH))).hasToString("SK000001");
        assertThat(keeping.reserveNumber(new Content.OfStandby(Language.RUSSIAN)))
                .hasToString("BR000001");
    }

    @Test
    void theStockIsWholeOrSaidToBeMissing() throws IOException {
        assertThat(shelf().stock(Language.KAZAKH)).isEmpty();
        var stock = Fixtures.aStock(Language.KAZAKH);
        for (Clip clip : List.of(stock.fillers().get(0), stock.fillers().get(1), stock.slate(), stock.standby())) {
            restore(clip);
            keeping().putUp(MASTER, clip);
        }

        assertThat(shelf().stock(Language.KAZAKH)).contains(stock);
        assertThat(published).isEmpty();
    }

    @Test
    void eventsCanBeReadBackFromTheRegistry() throws IOException {
        var mapper = JsonMapper.builder().addModule(StoredJson.alternatives()).build();
        var ready = new LessonReady(LESSON, clip());
        var accepted = new MasterAccepted(master(), new Loudness.Measured(-231, -12));

        assertThat(mapper.readValue(mapper.writeValueAsString(ready), LessonReady.class))
                .isEqualTo(ready);
        assertThat(mapper.readValue(mapper.writeValueAsString(accepted), MasterAccepted.class))
                .isEqualTo(accepted);
    }

    private Readiness readiness() {
        return shelf().readiness(List.of(LESSON)).values().iterator().next();
    }

    private JdbcShelf shelf() {
        return new JdbcShelf(JDBC, settings);
    }

    private JdbcMasters masters() {
        return new JdbcMasters(JDBC);
    }

    private JdbcShelfKeeping keeping() {
        return new JdbcShelfKeeping(JDBC, settings, published::add, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private ShelfOverview.Snapshot overview() {
        return new JdbcShelfOverview(JDBC).now();
    }

    private Master master() {
        var essence = new Essence("mov", Frames.ofSeconds(10), 1920, 1080, 30000, 1001, "h264", "aac", 2);
        Path file = home.resolve(MASTER.hex() + ".mp4").toAbsolutePath();
        return new Master(MASTER, file, "kk-05-math-023.mp4", new Content.OfLesson(LESSON), essence);
    }

    /** A clip of ten seconds with all its files in the store. */
    private Clip clip() throws IOException {
        Clip clip = new Clip(
                HouseNumber.of("TK", 7),
                new Content.OfLesson(LESSON),
                "Жай бөлшектер",
                Frames.ofSeconds(10),
                new Fingerprint("64faf1cc0a0ac0fa1f5ee3d33ae4b3c23f0ec0fd1ef3f4b0ed95d8a4ebfcb3bd"),
                new Loudness.Measured(-230, -31),
                List.of(new Rung("240p", 426, 240, 400_000, "avc1.42c015,mp4a.40.2")));
        restore(clip);
        return new Clip(
                clip.number(),
                clip.content(),
                clip.title(),
                clip.length(),
                fingerprintOfHouseFile(),
                clip.loudness(),
                clip.ladder());
    }

    private static Fingerprint fingerprintOfHouseFile() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest("house file".getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void restore(Clip clip) throws IOException {
        write(StorePaths.house(clip.number()), "house file");
        int segments = Segments.count(clip.length());
        for (Rung rung : clip.ladder()) {
            for (int index = 0; index < segments; index++) {
                write(StorePaths.segment(clip.number(), rung.name(), index), "segment");
            }
        }
    }

    private void write(Path file, String text) throws IOException {
        Path inStore = settings.store().resolve(file);
        Files.createDirectories(inStore.getParent());
        Files.writeString(inStore, text);
    }
}
