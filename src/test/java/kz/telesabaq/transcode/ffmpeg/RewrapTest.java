package kz.telesabaq.transcode.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.transcode.Orders;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Levels.Peaks;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.build.Listened.Heard;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house file of ours that comes back as a master. */
class RewrapTest {
    private static final Frames LENGTH = Frames.ofSeconds(1);
    private static final Levels ON_LEVEL = new Levels(1, Peaks.FREE, 70, Peaks.FREE);

    @TempDir
    Path folder;

    @Test
    void aHouseFileIsCopiedPacketByPacketAndOnlyOnItsLevelAndTimecode() throws IOException {
        Path lesson =
                TestClips.lesson(folder.resolve("m.mp4"), "testsrc2=s=320x180:r=25:d=1", TestClips.SPEECH + ":d=1");
        SourceFacts telephone =
                facts("mov", "h264", "High", "yuv420p", PictureFacts.Scan.PROGRESSIVE, List.of(sound("aac")), "");
        Path first = made(lesson, telephone, ON_LEVEL, "first", List.of());

        Path second = made(first, ours("10:00:00:00"), ON_LEVEL, "second", List.of("rewrapped"));
        assertThat(packets(second)).hasSize(9).isEqualTo(packets(first));

        Path louder = made(first, ours("10:00:00:00"), new Levels(5, Peaks.FREE, 70, Peaks.FREE), "louder", List.of());
        assertThat(packets(louder)).isNotEqualTo(packets(first));
        made(first, ours("00:00:00:00"), ON_LEVEL, "other-time", List.of());
    }

    private Path made(Path master, SourceFacts facts, Levels levels, String name, List<String> said)
            throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Path listened = Files.createDirectories(own.resolve("listened"));
        Files.writeString(listened.resolve(Listened.FILE), new Listened(levels, Scene.CAMERA, Heard.SOMETHING).json());
        RenditionProfile house = ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all().stream()
                .filter(profile -> profile.name().id().equals("xdcam-hd422"))
                .findFirst()
                .orElseThrow();
        var order = new StepOrder(
                new Step(StepKind.MAKE, Step.Part.WHOLE, List.of(house.name())),
                Orders.anOrder(master, LENGTH),
                Optional.of(facts),
                List.of(house),
                List.of(),
                new TreeMap<>(Map.of("LISTEN-WHOLE", listened)));
        Path made = Files.createDirectories(own.resolve("made"));
        StepOutcome outcome = new RenditionMaker(TestClips.FFMPEG, Optional.empty(), folder, new CaptionFiles())
                .make(order, made, progress -> {});
        assertThat(outcome).isInstanceOf(StepOutcome.Made.class);
        assertThat(((StepOutcome.Made) outcome).decisions().stream().map(decision -> decision.rule()))
                .filteredOn("rewrapped"::equals)
                .isEqualTo(said);
        return made.resolve("house/TK000001.mxf");
    }

    /** A hash of the packets of every stream, without decoding. */
    private static List<String> packets(Path file) throws IOException {
        return TestClips.finish(List.of(
                        TestClips.FFMPEG.installation().ffmpeg().toString(),
                        "-v",
                        "error",
                        "-i",
                        file.toString(),
                        "-map",
                        "0",
                        "-c",
                        "copy",
                        "-f",
                        "streamhash",
                        "-"))
                .lines()
                .toList();
    }

    private static SourceFacts ours(String timecode) {
        return facts(
                "mxf",
                "mpeg2video",
                "4:2:2",
                "yuv422p",
                PictureFacts.Scan.TOP_FIELD_FIRST,
                Collections.nCopies(8, sound("pcm_s24le")),
                timecode);
    }

    private static SoundFacts sound(String codec) {
        return new SoundFacts(codec, 1, 48_000, "", "", LENGTH);
    }

    private static SourceFacts facts(
            String container,
            String codec,
            String profile,
            String pixels,
            PictureFacts.Scan scan,
            List<SoundFacts> sounds,
            String timecode) {
        boolean house = container.equals("mxf");
        var picture = new PictureFacts(
                codec,
                profile,
                house ? 1920 : 320,
                house ? 1080 : 180,
                1,
                1,
                0,
                25,
                1,
                PictureFacts.Pace.CONSTANT,
                scan,
                PictureFacts.Light.STANDARD,
                pixels);
        return new SourceFacts(container, LENGTH, Optional.of(picture), sounds, List.of(), timecode, 0);
    }
}
