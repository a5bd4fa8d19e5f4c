package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.media.app.ChecksByHand;
import kz.telesabaq.media.probe.EssenceProbe;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.TestClips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeFileTest {
    private static final HouseNumber NUMBER = new HouseNumber("XX000001");
    private static final String BOARD = "color=c=0x204030:s=320x180:r=25:d=11";

    @TempDir
    private Path folder;

    private final List<Integer> percents = new ArrayList<>();

    @Test
    void whatIsMadeByHandGoesThroughTheStepsOfTheHouseAndIsFoundAgainTheSecondTime() throws IOException {
        Path file = TestClips.lesson(folder.resolve("a.mp4"), BOARD, TestClips.SPEECH + ":d=11");

        assertThat(make(file)).isInstanceOfSatisfying(Outcome.Made.class, made -> {
            assertThat(made.clip().number()).isEqualTo(NUMBER);
            assertThat(made.clip().length()).isEqualTo(Frames.ofSeconds(11));
        });
        assertThat(out().resolve(StorePaths.house(NUMBER))).exists();
        assertThat(out().resolve("more/XX000001/posters/poster_01.jpg")).exists();
        assertThat(out().resolve("more/XX000001/mezzanine")).doesNotExist();
        assertThat(percents).isSorted().endsWith(100);

        List<String> steps = steps();
        percents.clear();
        assertThat(make(file)).isInstanceOf(Outcome.Made.class);
        assertThat(percents).containsExactly(100);
        assertThat(steps()).hasSize(5).isEqualTo(steps);
    }

    @Test
    void aRecordingWithoutASoundToBeHeardIsRefusedAfterItWasJudged() throws IOException {
        Path file = TestClips.lesson(folder.resolve("silent.mp4"), BOARD, "anullsrc=r=48000:cl=mono,atrim=end=11");

        assertThat(make(file))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::rule)
                                .contains("media.qc-sound-present"));
        assertThat(out().resolve("house")).doesNotExist();
    }

    private Outcome make(Path file) throws IOException {
        SourceFacts facts = new EssenceProbe(TestClips.FFMPEG).facts(file, "a").orElseThrow();
        var checks = ChecksByHand.by(Path.of("media", "thresholds", "house.json"));
        return new MakeFile(
                        TestClips.FFMPEG,
                        out(),
                        Path.of("media", "profiles"),
                        checks.station(),
                        checks.judge(),
                        checks.captions())
                .make(file, facts, NUMBER, Recipe.XDCAM_HD422, Set.of("posters"), percents::add);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<String> steps() throws IOException {
        try (Stream<Path> made = Files.list(out().resolve("made"))) {
            return made.map(Path::toString).sorted().toList();
        }
    }
}
