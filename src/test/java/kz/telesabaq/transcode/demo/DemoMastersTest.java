package kz.telesabaq.transcode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.transcode.TestClips;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMastersTest {
    @TempDir
    private Path home;

    @Test
    void aRecordingHasItsFramesItsSizeAndASound() throws IOException {
        Path file = home.resolve("KK-05-MATH-001.mp4");
        masters().make(Fixtures.aLesson(Language.KAZAKH, 1), Fixtures.MATH, Frames.of(50), file);
        assertThat(streams(file)).contains("h264,1280,720,25/1,50").contains("aac");
        Files.createDirectories(Path.of("target", "cards"));
        TestClips.draw(
                Path.of("target", "cards", "demo.png"), "-i %s -vf select=gte(n\\,30) -frames:v 1".formatted(file));
    }

    @Test
    void aSilentRecordingIsSilent() throws IOException {
        Path file = home.resolve("silent.mp4");
        masters().makeSilent(Fixtures.aLesson(Language.RUSSIAN, 1), Fixtures.MATH, Frames.of(25), file);
        assertThat(TestClips.finish(List.of(
                        TestClips.FFMPEG.installation().ffmpeg().toString(),
                        "-nostdin",
                        "-i",
                        file.toString(),
                        "-af",
                        "volumedetect",
                        "-f",
                        "null",
                        "-")))
                .contains("max_volume: -91.0 dB");
    }

    @Test
    @Tag("slow")
    void aLongRecordingIsSixteenMinutesLongAndSmall() throws IOException {
        Path file = home.resolve("long.mp4");
        masters().makeLong(Fixtures.aLesson(Language.KAZAKH, 2), Fixtures.MATH, Frames.ofMinutes(16), file);
        assertThat(streams(file)).contains("h264,320,180,5/1,4800");
        assertThat(Files.size(file)).isLessThan(40_000_000);
    }

    @Test
    void aLongTopicIsBrokenIntoLinesOfWholeWords() {
        assertThat(DemoMasters.wrapped("Жай бөлшектер")).containsExactly("Жай бөлшектер");
        assertThat(DemoMasters.wrapped("Бөлімдері бірдей жай бөлшектерді қосу және азайту, есептер шығару"))
                .containsExactly("Бөлімдері бірдей жай бөлшектерді", "қосу және азайту, есептер шығару");
    }

    private DemoMasters masters() {
        return new DemoMasters(TestClips.FFMPEG, home.resolve("cards"));
    }

    private static String streams(Path file) throws IOException {
        return TestClips.finish(List.of(
                TestClips.FFMPEG.installation().ffprobe().toString(),
                "-v",
                "error",
                "-show_entries",
                "stream=codec_name,width,height,avg_frame_rate,nb_frames",
                "-of",
                "csv=p=0",
                file.toString()));
    }
}
