package kz.telesabaq.media.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Clips;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.MasterFacts;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.PictureFacts.Light;
import kz.telesabaq.media.PictureFacts.Pace;
import kz.telesabaq.media.PictureFacts.Scan;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.app.MediaSettings;
import kz.telesabaq.media.app.ProbeFile;
import kz.telesabaq.media.app.ProbedFacts;
import kz.telesabaq.testing.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book of facts in a real PostgreSQL, with a store on disk and the real ffprobe. */
class MasterFactsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Fingerprint MASTER = new Fingerprint("ab".repeat(32));
    private static final JdbcClient JDBC = JdbcClient.create(RealPostgres.database());

    @TempDir
    private Path home = Path.of("");

    private MediaSettings settings = new MediaSettings(Path.of(""), Path.of(""), Path.of(""));

    @BeforeEach
    void emptyBooks() {
        JDBC.sql("truncate media.master, media.source_facts").update();
        settings = new MediaSettings(home.resolve("landing"), home.resolve("store"), home.resolve("quarantine"));
    }

    @Test
    void everyFactIsReadBackAsItWasWritten() {
        var facts = new SourceFacts(
                "mov",
                Frames.of(375),
                Optional.of(new PictureFacts(
                        "hevc",
                        "Main 10",
                        1920,
                        1080,
                        16,
                        15,
                        3,
                        30000,
                        1001,
                        Pace.VARIABLE,
                        Scan.BOTTOM_FIELD_FIRST,
                        Light.HLG,
                        "yuv420p10le")),
                List.of(
                        new SoundFacts("aac", 2, 48000, "stereo", "kaz", Frames.of(374)),
                        new SoundFacts("pcm_s24le", 1, 8000, "", "", Frames.ZERO)),
                List.of("mov_text"),
                "10:00:00:00",
                1);
        var book = new JdbcFactsBook(JDBC);

        book.keep(MASTER, facts, NOW);
        book.keep(MASTER, facts, NOW);

        assertThat(book.find(MASTER)).contains(facts);
        assertThat(book.find(new Fingerprint("cd".repeat(32)))).isEmpty();
    }

    @Test
    void aRecordingTakenInBeforeThereWereFactsIsProbedWhenItIsAskedAbout() throws IOException {
        Path masters = Files.createDirectories(settings.store().resolve("masters"));
        Clips.lesson(masters.resolve(MASTER.hex() + ".mp4"), 2);
        enter(MASTER.hex() + ".mp4");

        Optional<SourceFacts> first = facts().of(MASTER);
        Files.delete(masters.resolve(MASTER.hex() + ".mp4"));

        assertThat(first).hasValueSatisfying(seen -> {
            assertThat(seen.length()).isEqualTo(Frames.ofSeconds(2));
            assertThat(seen.essence().height()).isEqualTo(360);
            assertThat(seen.sounds()).hasSize(1);
        });
        assertThat(facts().of(MASTER)).isEqualTo(first);
    }

    @Test
    void whatIsGoneOrNoRecordingOrDrawnByTheHouseHasNoFactsAndIsNoFault() throws IOException {
        assertThat(facts().of(MASTER)).isEmpty();
        enter(MASTER.hex() + ".mp4");
        assertThat(facts().of(MASTER)).isEmpty();
        Path masters = Files.createDirectories(settings.store().resolve("masters"));
        Files.writeString(masters.resolve(MASTER.hex() + ".mp4"), "no recording");
        assertThat(facts().of(MASTER)).isEmpty();
    }

    private static void enter(String fileName) {
        new JdbcMasters(JDBC).arrived(MASTER, "KK-05-MATH-023.mp4", LessonCode.parse("KK-05-MATH-023"), fileName, NOW);
    }

    private MasterFacts facts() {
        return new ProbedFacts(
                new JdbcFactsBook(JDBC),
                new JdbcMasters(JDBC),
                new ProbeFile(Clips.FINDER),
                settings,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
