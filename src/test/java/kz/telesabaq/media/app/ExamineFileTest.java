package kz.telesabaq.media.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Booking;
import kz.telesabaq.media.Clips;
import kz.telesabaq.media.Loudness;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real ffmpeg of this machine, on small recordings made on the fly. */
class ExamineFileTest {
    private static final String PICTURE = "testsrc2=s=640x360:r=25";
    private static final String TONE = "sine=f=300:r=48000";

    @TempDir
    private static Path folder = Path.of("");

    private static Path lesson = Path.of("");

    @BeforeAll
    static void aLessonOfTwelveSeconds() {
        lesson = Clips.lesson(folder.resolve("lesson.mp4"), 12);
    }

    @Test
    void aGoodRecordingIsProbedAndMeasured() throws IOException {
        Examination seen = examine(lesson);

        assertThat(seen.findings()).isEmpty();
        assertThat(seen.isFitForAir()).isTrue();
        assertThat(seen.extension()).isEqualTo("mp4");
        assertThat(Objects.requireNonNull(seen.essence()).length()).isEqualTo(Frames.ofSeconds(12));
        assertThat(Objects.requireNonNull(seen.measurement()).picture()).isEqualTo(Frames.ofSeconds(12));
        assertThat(Objects.requireNonNull(seen.measurement()).loudness()).isInstanceOf(Loudness.Measured.class);
    }

    @Test
    void aRecordingLongerThanItsSlotIsRefused() throws IOException {
        var booking = Optional.of(new Booking(Frames.ofSeconds(11)));

        Examination seen = new ExamineFile(Clips.FINDER).examine(lesson, "lesson.mp4", booking, percent -> {});

        assertThat(rules(seen)).containsExactly("media.too-long");
    }

    @Test
    void aCopyThatBrokeOffIsRefusedAtTheGate() throws IOException {
        assertThat(rulesOf("torn.mp4", Clips.firstPart(lesson, 60))).containsExactly("media.torn");
    }

    @Test
    void aTornFileWhoseHeadersLookWholeIsFoundOutByItsIndex() throws IOException {
        byte[] torn = Clips.firstPart(lesson, 60);
        int mdat = new String(torn, StandardCharsets.ISO_8859_1).indexOf("mdat") - 4;
        ByteBuffer.wrap(torn).putInt(mdat, torn.length - mdat);

        assertThat(rulesOf("patched.mp4", torn)).containsExactly("media.torn");
    }

    @Test
    void tornFilesOfOtherKindsAreFoundOutByDecodingThem() throws IOException {
        Path matroska = Clips.rewrapped(lesson, folder.resolve("whole.mkv"), List.of());
        Path stream = Clips.rewrapped(lesson, folder.resolve("whole.ts"), List.of());

        assertThat(rules(examine(matroska))).isEmpty();
        assertThat(rules(examine(stream))).isEmpty();
        assertThat(rulesOf("torn.mkv", Clips.firstPart(matroska, 60))).containsExactly("media.unreadable");
        assertThat(rulesOf("torn.ts", Clips.firstPart(stream, 60))).containsExactly("media.unreadable");
    }

    @Test
    void noNameIsAnOptionOrAnotherFile() throws IOException {
        for (String name :
                List.of("-version.mp4", "-i.mp4", "Қазақ \"тілі\" 'Ә'\n.mp4", "file:x.mp4", "%d.mp4", "a|b.mp4")) {
            Path named = Files.copy(lesson, folder.resolve(name));

            assertThat(examine(named).isFitForAir()).as(name).isTrue();
        }
    }

    @Test
    void aPlaylistNamedAsAVideoIsNotFollowed() throws IOException {
        String playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:12\n#EXTINF:12,\n%s\n#EXT-X-ENDLIST\n".formatted(lesson);

        assertThat(rulesOf("playlist.mp4", playlist.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("media.playlist");
    }

    @Test
    void aPictureOfFourHundredMegapixelsInsideAMovieIsNotDecoded() throws IOException {
        Path bomb = Clips.make(
                folder.resolve("bomb.mov"),
                1,
                "color=black:s=8000x8000:r=1",
                "",
                List.of("-c:v", "png", "-pix_fmt", "monob"));

        assertThat(examine(bomb).isFitForAir()).isFalse();
    }

    @Test
    void pictureWithoutSoundAndSoundWithoutPictureAreRefused() throws IOException {
        Path mute = Clips.make(folder.resolve("mute.mp4"), 12, PICTURE, "", List.of());
        Path blind = Clips.make(folder.resolve("blind.mp4"), 12, "", TONE, List.of());

        assertThat(rules(examine(mute))).containsExactly("media.no-sound");
        assertThat(rules(examine(blind))).containsExactly("media.no-picture");
    }

    @Test
    void silenceIsHeardAsSilence() throws IOException {
        Path silent = Clips.make(folder.resolve("silent.mp4"), 12, PICTURE, "aevalsrc=0:s=48000", List.of());

        assertThat(rules(examine(silent))).containsExactly("media.nothing-heard");
    }

    @Test
    void aLongPauseAndALongBlackAreNamedWithTheirTimes() throws IOException {
        Path pause = Clips.make(
                folder.resolve("pause.mp4"),
                15,
                "testsrc2=s=640x360:r=25,drawbox=color=black:t=fill:enable='between(t,5,8)'",
                "sine=f=300:r=48000,volume=0:enable='between(t,2,13)'",
                List.of());

        List<Finding> findings = examine(pause).findings();

        assertThat(findings).extracting(Finding::rule).containsExactly("media.long-black", "media.long-silence");
        assertThat(findings.getFirst().sentence().en()).contains("from 0:00:05:00 to 0:00:08:0");
    }

    @Test
    void aTelephoneHeldUprightIsKnownByItsRotation() throws IOException {
        Path upright = Clips.rewrapped(lesson, folder.resolve("rotated.mov"), List.of("-metadata:s:v:0", "rotate=90"));
        Path portrait = Clips.make(folder.resolve("portrait.mp4"), 12, "testsrc2=s=360x640:r=25", TONE, List.of());

        assertThat(examine(upright).isFitForAir()).isTrue();
        assertThat(rules(examine(portrait))).containsExactly("media.portrait");
    }

    @Test
    void aDeadChannelOfStereoIsRefused() throws IOException {
        Path half =
                Clips.make(folder.resolve("half.mp4"), 12, PICTURE, "aevalsrc=0.3*sin(1885*t)|0:s=48000", List.of());

        assertThat(rules(examine(half))).containsExactly("media.dead-channel");
    }

    @Test
    void aFilmRateAndAVariableOneKeepTheirFractions() throws IOException {
        Path american = Clips.make(folder.resolve("ntsc.mp4"), 12, "testsrc2=s=640x360:r=30000/1001", TONE, List.of());

        Examination seen = examine(american);

        assertThat(Objects.requireNonNull(seen.essence()).rateNumerator()).isEqualTo(30000);
        assertThat(Objects.requireNonNull(seen.essence()).rateDenominator()).isEqualTo(1001);
        assertThat(seen.isFitForAir()).isTrue();
    }

    private static Examination examine(Path file) throws IOException {
        return new ExamineFile(Clips.FINDER)
                .examine(file, file.getFileName().toString(), Optional.empty(), percent -> {});
    }

    private static List<String> rulesOf(String name, byte[] bytes) throws IOException {
        return rules(examine(Files.write(folder.resolve(name), bytes)));
    }

    private static List<String> rules(Examination seen) {
        return seen.findings().stream().map(Finding::rule).toList();
    }
}
