package kz.telesabaq.media.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Clips;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.qc.Limit;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcMeasured;
import kz.telesabaq.media.qc.QcVerdict;
import kz.telesabaq.media.qc.Sheets;
import kz.telesabaq.media.rules.QcRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real ffmpeg measures clips of one known fault each, which is all that may be said of them. */
class MeasuringRunTest {
    /** Anything shorter would be objected to for that. */
    private static final int LONG_ENOUGH = 11;

    private static final String GOOD = "testsrc=s=640x360:r=25,eq=contrast=0.8:saturation=0.4";
    private static final String TONE = "sine=f=300:r=48000,aformat=channel_layouts=stereo";
    private static final FfmpegProcess FFMPEG =
            new FfmpegProcess(Clips.FINDER.find().orElseThrow(), LaunchPrefix.NONE, Limits.QUESTION);

    @TempDir
    private Path home = Path.of("");

    private QcMeasured measured(int seconds, String picture, String sound, List<String> output) throws IOException {
        Path file = Clips.make(home.resolve("clip.mp4"), seconds, picture, sound, output);
        return new MeasuringRun(FFMPEG)
                .measure(file, Sheets.facts(Frames.ofSeconds(seconds), 2), Files.createDirectory(home.resolve("qc")));
    }

    private static List<String> objections(QcMeasured measured, Optional<Loudness> finished, Limit limit, int value) {
        return QcRules.judge(
                        Sheets.facts(measured.seen().picture(), 2),
                        measured,
                        finished,
                        Optional.empty(),
                        Sheets.houseWith(limit, value))
                .stream()
                .filter(finding -> finding.verdict() != QcVerdict.PASS)
                .map(MeasuringRunTest::inShort)
                .toList();
    }

    private static List<String> objections(QcMeasured measured) {
        return objections(measured, Optional.empty(), Limit.BLACK_FAILS, 50);
    }

    private static String inShort(QcFinding finding) {
        List<String> places = finding.where().stream()
                .map(place -> place.from().count() + "-" + place.until().count())
                .toList();
        return "%s %s %s".formatted(finding.check(), finding.verdict(), places);
    }

    @Test
    void nothingIsSaidOfAGoodClip() throws IOException {
        QcMeasured good = measured(11, GOOD, TONE, List.of());

        assertThat(objections(good)).isEmpty();
        assertThat(good.seen().picture()).isEqualTo(Frames.ofSeconds(11));
        assertThat(good.curve()).hasSizeBetween(10, 12);
        assertThat(home.resolve("qc/still-00001.jpg")).exists();
        assertThat(home.resolve("qc/cells.rgb")).doesNotExist();
    }

    @Test
    void aClipOfThreePicturesIsMeasuredToo() throws IOException {
        QcMeasured brief = measured(1, GOOD + ",trim=end_frame=3", TONE, List.of("-shortest"));

        assertThat(brief.seen().complaints()).isEmpty();
        assertThat(brief.seen().picture()).isEqualTo(Frames.of(3));
        assertThat(home.resolve("qc/still-00001.jpg")).exists();
    }

    @Test
    void aStillIsLeftEachTwoSeconds() throws IOException {
        measured(5, GOOD, TONE, List.of());

        assertThat(home.resolve("qc").toFile().list())
                .containsExactlyInAnyOrder("measured.json", "still-00001.jpg", "still-00002.jpg", "still-00003.jpg");
    }

    @Test
    void blackInTheMiddleIsFoundToTheFrame() throws IOException {
        String black = GOOD + ",drawbox=c=black:t=fill:enable='gte(n,75)*lt(n,135)'";

        assertThat(objections(measured(LONG_ENOUGH, black, TONE, List.of())))
                .containsExactly("picture-black FAIL [75-135]");
    }

    @Test
    void aPictureThatStandsStillInSilenceWarnsAndThenBlocks() throws IOException {
        String still = GOOD + ",loop=loop=150:size=1:start=50";
        String hush = TONE + ",volume=0:enable='between(t,2,8)'";
        QcMeasured measured = measured(LONG_ENOUGH, still, hush, List.of());

        assertThat(objections(measured)).containsExactly("picture-freeze WARN [50-200]");
        assertThat(objections(measured, Optional.empty(), Limit.FREEZE_FAILS, 140))
                .containsExactly("picture-freeze FAIL [50-200]");
    }

    @Test
    void aPictureThatStandsStillWhileSomebodySpeaksIsNoFault() throws IOException {
        String still = GOOD + ",loop=loop=150:size=1:start=50";

        assertThat(objections(measured(LONG_ENOUGH, still, TONE, List.of()), Optional.empty(), Limit.FREEZE_FAILS, 75))
                .isEmpty();
    }

    @Test
    void tenSecondsOfSilenceInTheMiddleBlock() throws IOException {
        String hush = TONE + ",volume=0:enable='between(t,2,13)'";

        assertThat(objections(measured(15, GOOD, hush, List.of()))).containsExactly("sound-silence FAIL [50-325]");
    }

    @Test
    void aDeadChannelIsFound() throws IOException {
        assertThat(objections(measured(LONG_ENOUGH, GOOD, TONE + ",pan=stereo|c0=c0|c1=0*c0", List.of())))
                .containsExactly("sound-dead-channel FAIL []");
    }

    @Test
    void channelsThatCancelAreFound() throws IOException {
        assertThat(objections(measured(LONG_ENOUGH, GOOD, TONE + ",pan=stereo|c0=c0|c1=-1*c0", List.of())))
                .containsExactly("sound-phase FAIL []");
    }

    @Test
    void clippedSoundIsFound() throws IOException {
        assertThat(objections(measured(LONG_ENOUGH, GOOD, TONE + ",volume=30dB", List.of())))
                .containsExactly("sound-clipped WARN []");
    }

    @Test
    void soundThatEndsEarlyIsFound() throws IOException {
        assertThat(objections(measured(LONG_ENOUGH, GOOD, TONE + ",atrim=end=8", List.of())))
                .containsExactly("sound-length FAIL []");
    }

    @Test
    void aLevelOffTheTargetIsFound() throws IOException {
        QcMeasured loud = measured(LONG_ENOUGH, GOOD, TONE, List.of());

        assertThat(objections(loud, Optional.of(loud.seen().loudness()), Limit.LOUDNESS, -100))
                .containsExactly("sound-level FAIL []");
    }

    @Test
    void flashesAreFoundWhereTheyAre() throws IOException {
        String flashes = GOOD + ",drawbox=c=white:t=fill:enable='gte(n,25)*lt(n,60)*lt(mod(n,4),2)'";

        assertThat(objections(measured(LONG_ENOUGH, flashes, TONE, List.of())))
                .containsExactly("picture-flashes FAIL [25-59]");
    }
}
