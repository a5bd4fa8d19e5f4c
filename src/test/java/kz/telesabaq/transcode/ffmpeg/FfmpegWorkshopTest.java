package kz.telesabaq.transcode.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.transcode.Orders;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.disk.PartFolder;
import kz.telesabaq.transcode.steps.StepKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegWorkshopTest {
    private static final Loudness GUESS = new Loudness.Measured(-300, -120);

    @TempDir
    private Path home;

    @Test
    void houseFileAndEveryRungHaveExactlyTheFramesOrdered() throws IOException {
        Path master =
                TestClips.lesson(home.resolve("a.mp4"), "testsrc2=s=640x360:r=25:d=2.48", TestClips.SPEECH + ":d=2.48");
        List<Integer> percents = new ArrayList<>();
        Clip clip = made(workshop().make(Orders.anOrder(master, Frames.of(62)), percents::add));

        assertThat(clip.length()).isEqualTo(Frames.of(62));
        assertThat(framesOf(store().resolve(StorePaths.house(clip.number())))).isEqualTo(62);
        for (RungProfile rung : Recipe.XDCAM_HD422.ladder()) {
            for (int at = 0; at < Segments.count(clip.length()); at++) {
                assertThat(framesOf(store().resolve(StorePaths.segment(clip.number(), rung.name(), at))))
                        .as("%s segment %d", rung.name(), at)
                        .isEqualTo(Segments.length(clip.length(), at).count());
            }
        }
        assertThat(clip.loudness()).isInstanceOfSatisfying(Loudness.Measured.class, heard -> {
            assertThat(heard.integratedTenths()).isBetween(-232, -228);
            assertThat(heard.truePeakTenths()).isLessThanOrEqualTo(-10);
        });
        assertThat(percents).isSorted().first().isEqualTo(3);
        assertThat(store().resolve("work")).isEmptyDirectory();
    }

    @Test
    void theCodecsStatedAreThoseInThePicture() throws IOException {
        Path master = TestClips.lesson(home.resolve("a.mp4"), "testsrc2=s=640x360:r=25:d=1", TestClips.SPEECH + ":d=1");
        Clip clip = made(workshop().make(Orders.anOrder(master, Frames.of(25)), percent -> {}));
        for (RungProfile rung : Recipe.XDCAM_HD422.ladder()) {
            Path raw = TestClips.draw(
                    home.resolve(rung.name() + ".h264"),
                    "-i %s -c:v copy -an"
                            .formatted(store().resolve(StorePaths.segment(clip.number(), rung.name(), 0))));
            assertThat(rung.codecs()).startsWith("avc1." + profileAndLevel(Files.readAllBytes(raw)));
        }
    }

    @Test
    void finishedWorkIsFoundAgainAndNotMadeTwice() throws IOException {
        Path master = TestClips.lesson(home.resolve("a.mp4"), "testsrc2=s=320x180:r=25:d=1", TestClips.SPEECH + ":d=1");
        TranscodeOrder order = Orders.anOrder(master, Frames.of(25));
        Clip first = made(workshop().make(order, percent -> {}));
        var written = Files.getLastModifiedTime(store().resolve(StorePaths.house(first.number())));
        Clip again = made(workshop().make(order, percent -> {
            throw new AssertionError("worked again");
        }));
        assertThat(again).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(store().resolve(StorePaths.house(first.number()))))
                .isEqualTo(written);
    }

    @Test
    void awkwardMastersAllBecomeTheSameHouseFormat() throws IOException {
        String speech = TestClips.SPEECH;
        List<TranscodeOrder> orders = List.of(
                order(
                        TestClips.lesson(
                                home.resolve("ntsc.mp4"), "testsrc2=s=640x480:r=30000/1001:d=1.2", speech + ":d=1.2"),
                        30_000,
                        1001,
                        30),
                order(
                        TestClips.draw(
                                home.resolve("mono8k.mov"),
                                "-f lavfi -i testsrc2=s=322x182:r=25:d=1.2 -f lavfi -i %s:d=1.2 -c:v mpeg4 -c:a pcm_s16le -ar 8000 -ac 1"
                                        .formatted(speech)),
                        25,
                        1,
                        30),
                order(
                        TestClips.draw(
                                home.resolve("short-sound.mkv"),
                                "-f lavfi -i testsrc2=s=320x240:r=50:d=1.6 -f lavfi -i %s:d=0.8 -c:v libx264 -preset ultrafast -c:a aac"
                                        .formatted(speech)),
                        50,
                        1,
                        40),
                order(
                        TestClips.lesson(home.resolve("odd.mkv"), "testsrc2=s=362x202:r=12:d=1", speech + ":d=2"),
                        12,
                        1,
                        25),
                order(rotated(), 25, 1, 25));
        for (TranscodeOrder order : orders) {
            Clip clip = made(workshop().make(order, percent -> {}));
            assertThat(clip.length()).as(order.source().toString()).isEqualTo(order.length());
        }
    }

    @Test
    void aPortraitPictureStandsBetweenBlackBars() throws IOException {
        Clip clip = made(workshop().make(order(rotated(), 25, 1, 25), percent -> {}));
        Path grey = TestClips.draw(
                home.resolve("grey.raw"),
                "-i %s -frames:v 1 -vf scale=16:9:flags=area -pix_fmt gray -f rawvideo"
                        .formatted(store().resolve(StorePaths.segment(clip.number(), "480p", 0))));
        byte[] picture = Files.readAllBytes(grey);
        for (int row = 0; row < 9; row++) {
            assertThat(picture[row * 16] & 0xff).as("left bar").isLessThan(24);
            assertThat(picture[row * 16 + 15] & 0xff).as("right bar").isLessThan(24);
            assertThat(picture[row * 16 + 8] & 0xff).as("middle").isGreaterThan(60);
        }
    }

    @Test
    void clapsOverQuietSpeechComeOutOnLevel() throws IOException {
        Path master = TestClips.lesson(
                home.resolve("claps.mov"),
                "color=c=gray:s=320x180:r=25:d=4",
                "aevalsrc=0.02*sin(2*PI*300*t)+0.9*sin(2*PI*900*t)*lt(mod(t\\,1)\\,0.01):s=48000:d=4");
        Clip clip = made(workshop()
                .make(
                        Orders.anOrder(
                                new Source.FromFile(master, 25, 1), Frames.of(100), new Loudness.Measured(-303, -5)),
                        percent -> {}));
        assertThat(clip.loudness()).isInstanceOfSatisfying(Loudness.Measured.class, heard -> {
            assertThat(heard.integratedTenths()).isBetween(-232, -228);
            assertThat(heard.truePeakTenths()).isLessThanOrEqualTo(-10);
        });
    }

    @Test
    void silenceIsReportedAndNotRaised() throws IOException {
        Path master =
                TestClips.lesson(home.resolve("silent.mp4"), "testsrc2=s=320x180:r=25:d=1", "aevalsrc=0:s=48000:d=1");
        Clip clip = made(workshop().make(Orders.anOrder(master, Frames.of(25)), percent -> {}));
        assertThat(clip.loudness()).isEqualTo(new Loudness.Unmeasured());
    }

    @Test
    void aMasterWithoutSoundIsRefused() throws IOException {
        Path master = TestClips.draw(
                home.resolve("mute.mp4"), "-f lavfi -i testsrc2=s=320x180:r=25:d=1 -c:v libx264 -preset ultrafast");
        assertRefused(workshop().make(Orders.anOrder(master, Frames.of(25)), percent -> {}), "transcode.no-sound");
    }

    @Test
    void aMasterThatEndsLongBeforeItSaysIsRefused() throws IOException {
        Path master = TestClips.lesson(home.resolve("a.mp4"), "testsrc2=s=320x180:r=25:d=1", TestClips.SPEECH + ":d=1");
        assertRefused(
                workshop().make(Orders.anOrder(master, Frames.of(100)), percent -> {}), "transcode.not-as-ordered");
    }

    @Test
    void aTornMasterIsRefused() throws IOException {
        Path whole = TestClips.draw(
                home.resolve("whole.mp4"),
                "-f lavfi -i testsrc2=s=640x360:r=25:d=2 -f lavfi -i %s:d=2 -c:v libx264 -preset ultrafast -c:a aac -movflags faststart"
                        .formatted(TestClips.SPEECH));
        byte[] bytes = Files.readAllBytes(whole);
        Path torn = Files.write(home.resolve("torn.mp4"), Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(workshop().make(Orders.anOrder(torn, Frames.of(50)), percent -> {}), "transcode.undecodable");
        assertThat(store().resolve("house")).doesNotExist();
        assertThat(store().resolve("work")).isEmptyDirectory();
    }

    @Test
    void aFullDiskParksTheOrderBeforeItBegins() throws IOException {
        Path master = TestClips.lesson(home.resolve("a.mp4"), "testsrc2=s=320x180:r=25:d=1", TestClips.SPEECH + ":d=1");
        var workshop = new FfmpegWorkshop(TestClips.FFMPEG, store(), Long.MAX_VALUE / 2);
        assertThat(workshop.make(Orders.anOrder(master, Frames.of(25)), percent -> {}))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.cause()).isEqualTo(Outcome.Cause.NO_ROOM));
    }

    @Test
    void onlyTheUnfinishedWorkOfTheDeadIsSweptAway() throws IOException {
        Path dead = Files.createDirectories(store().resolve("work/0123.abcd.part/house"));
        Files.writeString(dead.resolve("TK000009.mxf"), "half");
        Files.createFile(store().resolve("work/0123.abcd.part/lock"));
        TranscodeOrder order = Orders.anOrder(home.resolve("a.mp4"), Frames.of(25));
        var key = new StepKey(order.id().hex());
        try (PartFolder living = PartFolder.open(store(), key)) {
            workshop().sweep();
            assertThat(dead).doesNotExist();
            assertThat(living.folder()).isDirectory();
        }
    }

    @Test
    @Tag("tools")
    void mediaInfoCallsItByItsCommercialName() throws IOException {
        Path master = TestClips.lesson(home.resolve("a.mp4"), "testsrc2=s=640x360:r=25:d=2", TestClips.SPEECH + ":d=2");
        Clip clip = made(workshop().make(Orders.anOrder(master, Frames.of(50)), percent -> {}));
        String said = TestClips.finish(List.of(
                "mediainfo", store().resolve(StorePaths.house(clip.number())).toString()));
        assertThat(said.lines().map(line -> line.replaceAll("\\s+:\\s+", ": ")))
                .contains(
                        "Commercial name: XDCAM HD422",
                        "Format profile: OP-1a",
                        "Format profile: 4:2:2@High",
                        "Format settings, GOP: M=3, N=12",
                        "Bit rate mode: Constant",
                        "Bit rate: 50.0 Mb/s",
                        "Scan order: Top Field First",
                        "Time code of first frame: 10:00:00:00",
                        "Bit depth: 24 bits");
        assertThat(said.lines().filter(line -> line.startsWith("Audio #"))).hasSize(8);
    }

    private Path rotated() throws IOException {
        Path lying = TestClips.lesson(
                home.resolve("lying.mp4"), "color=c=white:s=640x360:r=25:d=1", TestClips.SPEECH + ":d=1");
        byte[] bytes = Files.readAllBytes(lying);
        ByteBuffer turned = ByteBuffer.wrap(bytes, matrixOfFirstTrack(bytes), 9 * Integer.BYTES);
        for (int value : new int[] {0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30}) {
            turned.putInt(value);
        }
        return Files.write(home.resolve("portrait.mov"), bytes);
    }

    /** Where the picture's matrix lies in its tkhd, version 0: ffmpeg 5 and 8 do not agree on an option that writes it. */
    private static int matrixOfFirstTrack(byte[] movie) {
        int name = new String(movie, StandardCharsets.ISO_8859_1).indexOf("tkhd");
        assertThat(name).isPositive();
        return name + 4 + 40;
    }

    private static TranscodeOrder order(Path file, int numerator, int denominator, long frames) {
        return Orders.anOrder(new Source.FromFile(file, numerator, denominator), Frames.of(frames), GUESS);
    }

    private Path store() {
        return home.resolve("store");
    }

    private FfmpegWorkshop workshop() {
        return new FfmpegWorkshop(TestClips.FFMPEG, store());
    }

    private static Clip made(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Made.class);
        return ((Outcome.Made) outcome).clip();
    }

    private static void assertRefused(Outcome outcome, String rule) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.findings().getFirst().rule()).isEqualTo(rule));
    }

    private static long framesOf(Path file) throws IOException {
        try (Stream<String> lines = TestClips.finish(List.of(
                        TestClips.FFMPEG.installation().ffprobe().toString(),
                        "-v",
                        "error",
                        "-select_streams",
                        "v:0",
                        "-show_entries",
                        "packet=pts",
                        "-of",
                        "csv=p=0",
                        file.toString()))
                .lines()) {
            return lines.filter(line -> !line.isBlank()).count();
        }
    }

    /** The three bytes after the sequence parameter set's header. */
    private static String profileAndLevel(byte[] annexB) {
        for (int at = 0; at + 7 < annexB.length; at++) {
            if (annexB[at] == 0 && annexB[at + 1] == 0 && annexB[at + 2] == 1 && (annexB[at + 3] & 0x1f) == 7) {
                return HexFormat.of().formatHex(annexB, at + 4, at + 7);
            }
        }
        throw new AssertionError("no sequence parameter set");
    }
}
