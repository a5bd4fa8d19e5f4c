package kz.telesabaq.transcode.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.media.qc.QcRide;
import kz.telesabaq.transcode.Orders;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.TestFacts;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.build.Listened.Heard;
import kz.telesabaq.transcode.build.MakingSound;
import kz.telesabaq.transcode.build.Treatment.Programme;
import kz.telesabaq.transcode.build.Treatments.ToneMapping;
import kz.telesabaq.transcode.profiles.LevelAim;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepMakersTest {
    private static final Frames LENGTH = Frames.ofSeconds(8);
    private static final String BOARD = "color=c=0x204030:s=640x360:r=25:d=8";
    private static final Recipe RECIPE = Recipe.XDCAM_HD422;

    @TempDir
    Path folder;

    private final ListenMaker listenMaker = new ListenMaker(TestClips.FFMPEG);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quiet        | 48000 | stereo | 0.01*sin(2*PI*300*t)*(0.5+0.5*sin(2*PI*4*t))",
                "loud         | 48000 | stereo | 0.99*sin(2*PI*300*t)",
                "claps        | 48000 | stereo | 0.05*sin(2*PI*300*t)*(0.5+0.5*sin(2*PI*4*t))+0.9*lt(mod(t\\,4)\\,0.004)*sin(2*PI*1500*t)",
                "half-quiet   | 48000 | stereo | (0.2*lt(t\\,4)+0.01)*sin(2*PI*300*t)",
                "mono         | 48000 | mono   | 0.05*sin(2*PI*300*t)",
                "8 kHz        | 8000  | mono   | 0.05*sin(2*PI*300*t)"
            })
    void whateverIsHeardEndsOnLevelForAirAndForTheWeb(String name, int rate, String layout, String sound)
            throws IOException {
        StepOrder order = order(clip(sound, rate, layout), rate, layout.equals("mono") ? 1 : 2, List.of());
        Listened listened = listen(order);
        Programme programme = StepSource.treatment(order, ToneMapping.POSSIBLE).programme();

        Loudness.Measured house = hear(
                order,
                MakingSound.listening(
                        programme, LENGTH, listened.levels(), RECIPE.house().truePeakTenths()));
        assertThat(house.integratedTenths()).as(name).isBetween(-232, -228);
        assertThat(house.truePeakTenths()).as(name).isLessThanOrEqualTo(-10);

        Loudness.Measured web = hear(
                order,
                MakingSound.listening(
                        programme, LENGTH, listened.levels(), RECIPE.house().truePeakTenths(), LevelAim.WEB));
        assertThat(web.integratedTenths()).as(name).isBetween(-162, -158);
        assertThat(web.truePeakTenths()).as(name).isLessThanOrEqualTo(-15);
    }

    @Test
    void silenceIsReportedAndNeverRaised() throws IOException {
        Listened listened = listen(order(clip("0*t", 48_000, "stereo"), 48_000, 2, List.of()));
        assertThat(listened.heard()).isEqualTo(Heard.SILENCE);
        assertThat(listened.levels().houseGainTenths()).isZero();
    }

    @Test
    void aStillBoardIsToldFromARestlessCamera() throws IOException {
        Path board = clip("0.1*sin(2*PI*300*t)", 48_000, "stereo");
        Path camera = TestClips.lesson(
                folder.resolve("camera.mp4"),
                "testsrc2=s=640x360:r=25:d=8,noise=alls=40:allf=t",
                TestClips.SPEECH + ":d=8");
        assertThat(listen(order(board, 48_000, 2, List.of())).scene()).isEqualTo(Scene.BOARD);
        assertThat(listen(order(camera, 48_000, 2, List.of())).scene()).isEqualTo(Scene.CAMERA);
    }

    @Test
    void aMakingTakesTheLadderOfItsSceneAndARideAlong() throws IOException {
        Path master = clip("0.1*sin(2*PI*300*t)", 48_000, "mono");
        List<RenditionProfile> profiles = ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all().stream()
                .filter(profile -> List.of("board", "camera", "posters", "sound-only")
                        .contains(profile.name().id()))
                .toList();
        StepOrder first = order(master, 48_000, 1, profiles);
        Path listened = Files.createDirectories(folder.resolve("listened"));
        listenMaker.make(first, listened, progress -> {});
        StepOrder order = new StepOrder(
                first.step(),
                first.work(),
                first.facts(),
                profiles,
                List.of(),
                new TreeMap<>(Map.of("LISTEN-WHOLE", listened)));
        var ride = new Riding();
        var maker = new RenditionMaker(
                TestClips.FFMPEG, Optional.of((facts, length, own) -> ride), folder, new CaptionFiles());
        Path made = Files.createDirectories(folder.resolve("made"));

        StepOutcome outcome = maker.make(order, made, progress -> {});

        assertThat(outcome).isInstanceOf(StepOutcome.Made.class);
        assertThat(((StepOutcome.Made) outcome).decisions().stream().map(decision -> decision.rule()))
                .containsExactly("segmented-frames", "mono-on-both");
        assertThat(made.resolve("more/TK000001/board/master.m3u8")).exists();
        assertThat(made.resolve("more/TK000001/camera")).doesNotExist();
        assertThat(made.resolve("more/TK000001/posters/poster_03.jpg")).exists();
        assertThat(ride.lines).anyMatch(line -> line.contains("Integrated loudness"));
        assertThat(ride.arrived).containsExactly("arrived");
        assertThat(maker.plan(order)).isEqualTo(maker.plan(first));
    }

    private static final class Riding implements QcRide {
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
        private final List<String> arrived = new ArrayList<>();

        @Override
        public String graph(String picture, String sound) {
            return "[%s]scale=64:36[seen];[%s]ebur128[measured]".formatted(picture, sound);
        }

        @Override
        public List<String> outputs() {
            return List.of("-map", "[seen]", "-f", "null", "-", "-map", "[measured]", "-f", "null", "-");
        }

        @Override
        public void line(String line) {
            lines.add(line);
        }

        @Override
        public void arrive() {
            arrived.add("arrived");
        }
    }

    private Path clip(String sound, int rate, String layout) throws IOException {
        return TestClips.draw(
                folder.resolve("m.mov"),
                "-f lavfi -i %s -f lavfi -i aevalsrc=%s:s=%d:d=8,aformat=channel_layouts=%s -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a pcm_s16le"
                        .formatted(BOARD, sound, rate, layout));
    }

    private static StepOrder order(Path file, int rate, int channels, List<RenditionProfile> profiles) {
        var facts = TestFacts.of(LENGTH, new SoundFacts("pcm_s16le", channels, rate, "", "", LENGTH));
        StepKind kind = profiles.isEmpty() ? StepKind.LISTEN : StepKind.MAKE;
        return new StepOrder(
                new Step(
                        kind,
                        Step.Part.WHOLE,
                        profiles.stream().map(RenditionProfile::name).toList()),
                Orders.anOrder(file, LENGTH),
                Optional.of(facts),
                profiles,
                List.of(),
                Collections.emptySortedMap());
    }

    private Listened listen(StepOrder order) throws IOException {
        Path own = Files.createTempDirectory(folder, "listen");
        assertThat(listenMaker.make(order, own, progress -> {})).isInstanceOf(StepOutcome.Made.class);
        return Listened.parse(Files.readString(own.resolve(Listened.FILE)));
    }

    private static Loudness.Measured hear(StepOrder order, String graph) {
        var source = (Source.FromFile) order.work().source();
        return switch (new Meter(TestClips.FFMPEG).listen(source, graph, LENGTH.toDuration())) {
            case Meter.Heard.Level(Loudness.Measured heard) -> heard;
            case Meter.Heard heard -> throw new AssertionError("not heard: " + heard);
        };
    }
}
