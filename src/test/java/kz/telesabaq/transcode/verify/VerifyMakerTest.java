package kz.telesabaq.transcode.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.profiles.LevelAim;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.RenditionProfile.HouseFile;
import kz.telesabaq.transcode.profiles.RenditionProfile.OneFile;
import kz.telesabaq.transcode.profiles.RenditionProfile.Posters;
import kz.telesabaq.transcode.profiles.RenditionProfile.SoundFile;
import kz.telesabaq.transcode.profiles.RenditionProfile.SpriteSheet;
import kz.telesabaq.transcode.profiles.RenditionProfile.Use;
import kz.telesabaq.transcode.profiles.RenditionProfile.WebLadder;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One lesson is made by the real makers; then something is done to its files, and VERIFY must see it. */
class VerifyMakerTest {
    private static final Frames LENGTH = Frames.of(110);
    private static final String LADDER = "more/TK000001/web/";
    private static final String TAGS = "-metadata location=+43.2380+076.9452/ -metadata location-eng=+43.2380+076.9452/"
            + " -metadata com.apple.quicktime.model=iPhone -metadata com.apple.quicktime.location.ISO6709=+43.2+076.9/"
            + " -metadata title=secret -metadata artist=teacher -metadata comment=room12"
            + " -metadata creation_time=2026-09-01T08:00:00Z -metadata:s:v:0 handler_name=CoreMedia"
            + " -metadata:s:a:0 title=microphone -movflags use_metadata_tags ";

    @TempDir
    static Path once;

    @TempDir
    Path folder;

    private static MadeLesson original;

    @BeforeAll
    static void aTaggedLessonIsMade() throws IOException {
        Path chapters = Files.writeString(
                once.resolve("chapters.txt"),
                ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1\nSTART=0\nEND=3\ntitle=roll call\n");
        Path master = TestClips.draw(
                once.resolve("m.mov"),
                "-f lavfi -i testsrc2=s=320x180:r=25:d=5 -f lavfi -i %s:d=5 -i %s -map 0 -map 1 -map_chapters 2 -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac %s"
                        .formatted(TestClips.SPEECH, chapters, TAGS.strip()));
        original = MadeLesson.of(master, LENGTH, small(), once);
    }

    @Test
    void whatIsInOrderGoesOnAndTellsHowItSounds() throws IOException {
        StepOutcome outcome = original.verify();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        StepOutcome.Made.class,
                        made -> assertThat(made.decisions())
                                .singleElement()
                                .satisfies(decision ->
                                        assertThat(decision.sentence().en()).contains("web/aac64", "-16.")));
        Verified verified = original.verified();
        assertThat(verified.house()).isInstanceOfSatisfying(Loudness.Measured.class, heard -> {
            assertThat(heard.integratedTenths()).isBetween(-232, -228);
            assertThat(heard.truePeakTenths()).isLessThanOrEqualTo(-10);
        });
        assertThat(verified.curve()).hasSize(5);
    }

    @Test
    void nothingOfTheRecordingIsLeftInAnyFile() throws IOException {
        try (Stream<Path> files = Files.walk(original.of(StepKind.MAKE))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes)
                        .as(file.toString())
                        .doesNotContain("076.9", "iPhone", "quicktime", "secret", "room12")
                        .doesNotContain("CoreMedia", "microphone", "roll call", "2026-09-01");
            }
        }
    }

    @Test
    void whatWasLeftOfTheRecordingIsSeen() throws IOException {
        MadeLesson lesson = copy();
        Path file = lesson.file("more/TK000001/offline/TK000001.mp4");
        remux(file, "-map 0 -c copy -movflags +faststart -metadata title=secret -metadata location=+43.2380+076.9452/");
        assertThat(broke(lesson)).contains("carries \"title\" of its source: secret", "carries \"location\"");
    }

    @Test
    void aSegmentThatIsMissingIsSeen() throws IOException {
        MadeLesson lesson = copy();
        Files.delete(lesson.file(LADDER + "90p12/seg_00001.m4s"));
        assertThat(broke(lesson)).contains("web: 90p12 lacks seg_00001.m4s");
    }

    @Test
    void aTornSegmentIsSeen() throws IOException {
        MadeLesson lesson = copy();
        Path segment = lesson.file(LADDER + "90p12/seg_00001.m4s");
        byte[] bytes = Files.readAllBytes(segment);
        ByteBuffer.wrap(bytes, bytes.length * 2 / 3, bytes.length / 4).put(new byte[bytes.length / 4]);
        Files.write(segment, bytes);
        assertThat(broke(lesson)).contains("web/90p12: ");
    }

    @Test
    void aMasterPlaylistThatLiesIsSeen() throws IOException {
        MadeLesson lesson = copy();
        Path master = lesson.file(LADDER + "master.m3u8");
        String text = Files.readString(master);
        Files.writeString(
                master, text.replace("avc1.64000c", "avc1.64001f").replace("RESOLUTION=160x90", "RESOLUTION=640x360"));
        assertThat(broke(lesson))
                .contains(
                        "the master playlist says avc1.64001f,mp4a.40.2 of 90p12/index.m3u8, which is avc1.64000c,mp4a.40.2")
                .contains("has the size 640x360, it has 160x90");
    }

    @Test
    void aHouseFileWithAPictureTooFewAndATrackTooFewIsSeen() throws IOException {
        MadeLesson lesson = copy();
        remux(lesson.file("house/TK000001.mxf"), "-map 0 -map -0:a:7 -c copy -t 4.3 -timecode 09:00:00:00");
        assertThat(broke(lesson))
                .contains("house: has 7 tracks of sound, not 8")
                .contains("house: file: tag:timecode is 09:00:00:00, not 10:00:00:00")
                .contains("house: plays 108 pictures, not 110");
    }

    @Test
    void aFileThatCannotBeginBeforeItIsThereIsSeen() throws IOException {
        MadeLesson lesson = copy();
        remux(lesson.file("more/TK000001/offline/TK000001.mp4"), "-map 0 -c copy");
        assertThat(broke(lesson)).isEqualTo("offline: does not begin with its index");
    }

    @Test
    void howLoudAHouseFileReallyIsIsLeftForWhoeverJudges() throws IOException {
        MadeLesson lesson = copy();
        remux(
                lesson.file("house/TK000001.mxf"),
                "-map 0 -c:v copy -c:a pcm_s24le -filter:a:0 volume=-2dB -filter:a:1 volume=-2dB -timecode 10:00:00:00");
        assertThat(lesson.verify()).isInstanceOf(StepOutcome.Made.class);
        assertThat(Verified.read(lesson.folder()).house())
                .isInstanceOfSatisfying(
                        Loudness.Measured.class,
                        heard -> assertThat(heard.integratedTenths()).isBetween(-252, -248));
    }

    @Test
    void aRecordingWhosePictureEndsBeforeItsHeaderSaysIsRefused() throws IOException {
        Path master =
                TestClips.lesson(folder.resolve("m.mp4"), "testsrc2=s=320x180:r=25:d=2", TestClips.SPEECH + ":d=5");
        MadeLesson lesson = MadeLesson.of(master, LENGTH, List.of(house()), folder);
        assertThat(lesson.verify())
                .isInstanceOfSatisfying(
                        StepOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(
                                        finding -> assertThat(finding.sentence().en())
                                                .startsWith(
                                                        "The picture ends before its file says: it lasts 0:00:03:00, stated are 0:00:04:10")));
    }

    @Test
    void silenceIsToldAndNotBlamed() throws IOException {
        Path master =
                TestClips.lesson(folder.resolve("m.mp4"), "testsrc2=s=320x180:r=25:d=5", "aevalsrc=0:s=48000:d=5");
        MadeLesson lesson = MadeLesson.of(master, LENGTH, List.of(house()), folder);
        assertThat(lesson.verify()).isInstanceOf(StepOutcome.Made.class);
        assertThat(lesson.verified().house()).isEqualTo(new Loudness.Unmeasured());
    }

    @Test
    void anotherMakingIsAnotherKey() {
        var maker = new VerifyMaker(TestClips.FFMPEG, MadeLesson.CAPTIONS);
        var first = maker.plan(original.order(StepKind.VERIFY));
        var other = maker.plan(new MadeLesson(
                        original.work(), original.facts(), original.profiles(), Path.of("/elsewhere"), "made-anew")
                .order(StepKind.VERIFY));
        assertThat(first.key()).isNotEqualTo(other.key());
        assertThat(first).isEqualTo(maker.plan(original.order(StepKind.VERIFY)));
    }

    @Test
    @Tag("slow")
    void everythingOfTheShippedProfilesIsFoundInOrder() throws IOException {
        Path master =
                TestClips.lesson(folder.resolve("m.mp4"), "testsrc2=s=640x360:r=25:d=6", TestClips.SPEECH + ":d=6");
        List<RenditionProfile> profiles =
                ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all();
        assertThat(MadeLesson.of(master, Frames.of(130), profiles, folder).verify())
                .isInstanceOf(StepOutcome.Made.class);
    }

    /** The sentence of a failure, which must be one of ours. */
    private static String broke(MadeLesson lesson) throws IOException {
        StepOutcome outcome = lesson.verify();
        assertThat(outcome).isInstanceOf(StepOutcome.Failed.class);
        var failed = (StepOutcome.Failed) outcome;
        assertThat(failed.cause()).isEqualTo(Outcome.Cause.BROKE);
        return failed.why();
    }

    private MadeLesson copy() throws IOException {
        try (Stream<Path> files = Files.walk(once)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(once.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        return new MadeLesson(original.work(), original.facts(), original.profiles(), folder, "make");
    }

    private static void remux(Path file, String how) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path aside = file.resolveSibling("aside" + name.substring(name.lastIndexOf('.')));
        TestClips.draw(aside, "-i %s %s".formatted(file, how));
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<RenditionProfile> small() {
        var sound = new WebSound("aac64", "aac", 2, 64_000);
        return List.of(
                house(),
                new WebLadder(
                        new ProfileName("web", 1),
                        Scene.CAMERA,
                        List.of(
                                new WebRung("90p12", 160, 90, 25, 12, 30, 100_000),
                                new WebRung("180p25", 320, 180, 50, 21, 28, 400_000)),
                        List.of(new WebSound("aac32", "aac", 1, 32_000), sound),
                        LevelAim.WEB),
                new OneFile(
                        new ProfileName("offline", 1),
                        Use.OFFLINE,
                        new WebRung("90p12", 160, 90, 25, 12, 28, 100_000),
                        sound,
                        LevelAim.WEB),
                new SoundFile(new ProfileName("sound", 1), sound, LevelAim.WEB),
                new Posters(new ProfileName("posters", 1), 320, 180, 2),
                new SpriteSheet(new ProfileName("sprite", 1), 80, 44, 4, Frames.ofSeconds(1)));
    }

    private static HouseFile house() {
        HouseProfile shipped = Recipe.XDCAM_HD422.house();
        var small = new HouseProfile(
                320,
                180,
                shipped.pixelFormat(),
                shipped.videoCodec(),
                List.of(("-profile:v 0 -level:v 2 -flags +ildct+ilme -b:v 4M -color_primaries bt709").split(" ")),
                shipped.audioCodec(),
                8,
                14_000_000,
                shipped.loudnessTenths(),
                shipped.truePeakTenths(),
                shipped.startTimecode(),
                shipped.commercialName());
        return new HouseFile(new ProfileName("house", 1), "mxf", small);
    }
}
