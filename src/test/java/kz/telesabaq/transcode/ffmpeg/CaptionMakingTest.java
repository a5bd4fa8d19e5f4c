package kz.telesabaq.transcode.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.transcode.Orders;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.build.Listened.Heard;
import kz.telesabaq.transcode.build.MasterPlaylist;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captions are made without ffmpeg: the one of these tests cannot even be started. */
class CaptionMakingTest {
    private static final Path NOWHERE = Path.of("/nowhere");
    private static final FfmpegProcess NO_FFMPEG = new FfmpegProcess(
            new FfmpegInstallation(NOWHERE, NOWHERE, "none", FfmpegInstallation.Origin.ON_PATH),
            LaunchPrefix.NONE,
            Limits.QUESTION);
    private static final Frames LENGTH = Frames.ofSeconds(8);

    @TempDir
    Path folder;

    @Test
    void russianCaptionsComeInEveryFormat() throws IOException {
        Files.writeString(folder.resolve("ru.vtt"), "WEBVTT\n\n00:01.000 --> 00:03.000\nДроби: <b>1/2</b>?\n");
        StepOutcome.Made made = make(new Sidecar.OfCaptions(Path.of("ru.vtt"), Language.RUSSIAN));
        Path files = folder.resolve("made/more/TK000001/captions");
        assertThat(files.resolve("TK000001.ru.vtt")).hasContent("WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nДроби: 1/2?");
        assertThat(files.resolve("TK000001.ru.srt"))
                .hasContent("1\r\n00:00:01,000 --> 00:00:03,000\r\nДроби: 1/2?\r\n\r\n");
        assertThat(files.resolve("TK000001.ru.xml")).content().contains("Дроби: 1/2?");
        assertThat(files.resolve("TK000001.ru.stl")).hasSize(1024 + 128);
        assertThat(english(made)).containsExactly("Caption files were written: language ru, 4 of them.");
    }

    @Test
    void kazakhCaptionsHaveNoStlAndItIsSaid() throws IOException {
        Files.writeString(folder.resolve("kk.srt"), "1\n00:00:01,000 --> 00:00:03,000\nҚазақ тілі\n");
        StepOutcome.Made made = make(new Sidecar.OfCaptions(Path.of("kk.srt"), Language.KAZAKH));
        assertThat(folder.resolve("made/more/TK000001/captions/TK000001.kk.stl"))
                .doesNotExist();
        assertThat(english(made))
                .containsExactly(
                        "EBU STL was not written: its table has no place for Қ қ. The EBU-TT-D file holds them all.",
                        "Caption files were written: language kk, 3 of them.");
    }

    @Test
    void captionsThatDoNotFitAreLeftOutInWords() throws IOException {
        Files.writeString(folder.resolve("ru.vtt"), "WEBVTT\n\n00:07.000 --> 00:09.000\nПоздно\n");
        StepOutcome.Made made = make(new Sidecar.OfCaptions(Path.of("ru.vtt"), Language.RUSSIAN));
        assertThat(folder.resolve("made/more")).doesNotExist();
        assertThat(english(made))
                .containsExactly(
                        "Captions were left out (language ru): The caption stands behind the end of the lesson.");
    }

    @Test
    void otherCaptionsAreOtherWork() throws IOException {
        var maker = new RenditionMaker(NO_FFMPEG, Optional.empty(), folder, new CaptionFiles());
        assertThat(maker.plan(order(new Sidecar.OfCaptions(Path.of("a.vtt"), Language.RUSSIAN))))
                .isNotEqualTo(maker.plan(order(new Sidecar.OfCaptions(Path.of("b.vtt"), Language.RUSSIAN))));
    }

    @Test
    void theMasterPlaylistOffersCaptionsByTheirOwnName() throws IOException {
        RenditionProfile.WebLadder board = (RenditionProfile.WebLadder) profile("board");
        assertThat(MasterPlaylist.of(board, List.of(Language.KAZAKH)))
                .contains("TYPE=SUBTITLES,GROUP-ID=\"text\",NAME=\"қазақ тілі\",LANGUAGE=\"kk\"")
                .contains("URI=\"text-kk/index.m3u8\"")
                .containsPattern("AUDIO=\"aac32\",SUBTITLES=\"text\"\n720p5/index.m3u8");
        assertThat(MasterPlaylist.of(board, List.of())).doesNotContain("SUBTITLES");
    }

    private StepOutcome.Made make(Sidecar sidecar) throws IOException {
        var maker = new RenditionMaker(NO_FFMPEG, Optional.empty(), folder, new CaptionFiles());
        Path made = Files.createDirectories(folder.resolve("made"));
        return (StepOutcome.Made) maker.make(order(sidecar), made, progress -> {});
    }

    private StepOrder order(Sidecar sidecar) throws IOException {
        Path listened = Files.createDirectories(folder.resolve("listened"));
        Files.writeString(
                listened.resolve(Listened.FILE), new Listened(Levels.UNTOUCHED, Scene.BOARD, Heard.SOMETHING).json());
        RenditionProfile captions = profile("captions");
        return new StepOrder(
                new Step(StepKind.MAKE, Step.Part.WHOLE, List.of(captions.name())),
                Orders.anOrder(Path.of("/nowhere/m.mp4"), LENGTH),
                Optional.of(new SourceFacts("mov", LENGTH, Optional.empty(), List.of(), List.of(), "", 0)),
                List.of(captions),
                List.of(sidecar),
                new TreeMap<>(Map.of("LISTEN-WHOLE", listened)));
    }

    private static RenditionProfile profile(String id) {
        return ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all().stream()
                .filter(profile -> profile.name().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> english(StepOutcome.Made made) {
        return made.decisions().stream()
                .filter(decision -> !decision.rule().equals("silence-put-in"))
                .map(Decision::sentence)
                .map(sentence -> sentence.en())
                .toList();
    }
}
