package kz.telesabaq.transcode.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.transcode.Orders;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.build.Listened.Heard;
import kz.telesabaq.transcode.profiles.LevelAim;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.RenditionProfile.WebLadder;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.profiles.Signer;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grey lesson of two seconds, and somebody all in red who signs. */
class SigningTest {
    private static final Frames LENGTH = Frames.ofSeconds(2);
    private static final List<WebRung> RUNGS = List.of(new WebRung("180p", 320, 180, 50, 21, 20, 400_000));
    private static final List<WebSound> SOUNDS = List.of(new WebSound("aac32", "aac", 1, 32_000));
    private static final WebLadder PLAIN =
            new WebLadder(new ProfileName("plain", 1), Scene.BOARD, RUNGS, SOUNDS, LevelAim.WEB);
    private static final WebLadder SIGNED = new WebLadder(
            new ProfileName("signed", 1),
            Scene.CAMERA,
            RUNGS,
            SOUNDS,
            LevelAim.WEB,
            Optional.of(new Signer(25, Signer.Corner.LOWER_RIGHT, 4)));

    @TempDir
    Path folder;

    @Test
    void anInsertStandsAtTheLowerRightAndGoesWhenItEnds() throws IOException {
        red(1);
        StepOutcome.Made made = make(List.of(signing(Sidecar.Signing.INSERT)));
        assertThat(isRed("signed", 270, 150, 5)).isTrue();
        assertThat(isRed("signed", 50, 50, 5)).isFalse();
        assertThat(isRed("signed", 270, 150, 45)).isFalse();
        assertThat(isRed("plain", 270, 150, 5)).isFalse();
        assertThat(rules(made)).contains("signing-inserted", "signing-ends-early");
    }

    @Test
    void aLongerInsertIsCutAndNeverCoversCaptions() throws IOException {
        red(3);
        Files.writeString(folder.resolve("kk.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nСәлем\n");
        StepOutcome.Made made = make(
                List.of(signing(Sidecar.Signing.INSERT), new Sidecar.OfCaptions(Path.of("kk.vtt"), Language.KAZAKH)));
        assertThat(isRed("signed", 270, 120, 45)).isTrue();
        assertThat(isRed("signed", 270, 150, 45)).isFalse();
        assertThat(pictures("signed")).isEqualTo(50);
        assertThat(rules(made)).contains("signing-cut");
        assertThat(folder.resolve("made/more/TK000001/signed/master.m3u8"))
                .content()
                .contains("TYPE=SUBTITLES");
    }

    @Test
    void aSignedVersionIsTheWholePicture() throws IOException {
        red(2);
        StepOutcome.Made made = make(List.of(signing(Sidecar.Signing.VERSION)));
        assertThat(isRed("signed", 50, 50, 25)).isTrue();
        assertThat(isRed("plain", 50, 50, 25)).isFalse();
        assertThat(rules(made)).contains("signing-version").doesNotContain("signing-cut", "signing-ends-early");
    }

    @Test
    void withoutASigningNothingSignedIsMadeAndItIsSaid() throws IOException {
        StepOutcome.Made made = make(List.of());
        assertThat(folder.resolve("made/more/TK000001/signed")).doesNotExist();
        assertThat(folder.resolve("made/more/TK000001/plain/master.m3u8")).exists();
        assertThat(rules(made)).contains("signed-not-made");
    }

    private static Sidecar signing(Sidecar.Signing use) {
        return new Sidecar.OfSigning(Path.of("red.mp4"), use);
    }

    private void red(int seconds) throws IOException {
        TestClips.lesson(
                folder.resolve("red.mp4"),
                "color=c=red:s=160x120:r=25:d=" + seconds,
                TestClips.SPEECH + ":d=" + seconds);
    }

    private StepOutcome.Made make(List<Sidecar> sidecars) throws IOException {
        Path master =
                TestClips.lesson(folder.resolve("m.mp4"), "color=c=gray:s=320x180:r=25:d=2", TestClips.SPEECH + ":d=2");
        Path listened = Files.createDirectories(folder.resolve("listened"));
        Files.writeString(
                listened.resolve(Listened.FILE), new Listened(Levels.UNTOUCHED, Scene.BOARD, Heard.SOMETHING).json());
        var picture = new PictureFacts(
                "h264",
                "",
                320,
                180,
                1,
                1,
                0,
                25,
                1,
                PictureFacts.Pace.CONSTANT,
                PictureFacts.Scan.PROGRESSIVE,
                PictureFacts.Light.STANDARD,
                "yuv420p");
        List<RenditionProfile> profiles = List.of(PLAIN, SIGNED);
        var order = new StepOrder(
                new Step(StepKind.MAKE, Step.Part.WHOLE, List.of(PLAIN.name(), SIGNED.name())),
                Orders.anOrder(master, LENGTH),
                Optional.of(new SourceFacts(
                        "mov",
                        LENGTH,
                        Optional.of(picture),
                        List.of(new SoundFacts("aac", 1, 44_100, "mono", "", LENGTH)),
                        List.of(),
                        "",
                        0)),
                profiles,
                sidecars,
                new TreeMap<>(Map.of("LISTEN-WHOLE", listened)));
        var maker = new RenditionMaker(TestClips.FFMPEG, Optional.empty(), folder, new CaptionFiles());
        StepOutcome outcome = maker.make(order, Files.createDirectories(folder.resolve("made")), progress -> {});
        assertThat(outcome).isInstanceOf(StepOutcome.Made.class);
        return (StepOutcome.Made) outcome;
    }

    private static List<String> rules(StepOutcome.Made made) {
        return made.decisions().stream().map(decision -> decision.rule()).toList();
    }

    private boolean isRed(String ladder, int x, int y, int frame) throws IOException {
        byte[] all = pixels(ladder, x, y);
        return (all[3 * frame] & 0xFF) > 180 && (all[3 * frame + 1] & 0xFF) < 80;
    }

    private int pictures(String ladder) throws IOException {
        return pixels(ladder, 0, 0).length / 3;
    }

    /** One pixel of every picture. */
    private byte[] pixels(String ladder, int x, int y) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                TestClips.FFMPEG.installation().ffmpeg().toString(),
                "-v",
                "error",
                "-i",
                folder.resolve("made/more/TK000001/" + ladder + "/180p/index.m3u8")
                        .toString(),
                "-vf",
                "format=rgb24,crop=1:1:%d:%d".formatted(x, y),
                "-f",
                "rawvideo",
                "-"));
        Process process = new ProcessBuilder(command).start();
        byte[] all = process.getInputStream().readAllBytes();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        return all;
    }
}
