package kz.telesabaq.transcode.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.Orders;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.build.Listened.Heard;
import kz.telesabaq.transcode.profiles.LevelAim;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.WebSound;
import kz.telesabaq.transcode.steps.StepOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a recording sounds like: what airs is −23 LUFS and what the web gets is −16, measured on the finished files. */
@Tag("slow")
class LoudnessOfThirtyClipsTest {
    private static final int SECONDS = 12;
    /** Harmonics of a voice, breath, syllables, pauses: of amplitude one. */
    private static final String SPEECH = "(0.4*sin(2*PI*140*t)+0.3*sin(2*PI*280*t)+0.2*sin(2*PI*560*t)"
            + "+0.15*sin(2*PI*1120*t)+0.2*(random(0)-0.5))*(0.55+0.45*sin(2*PI*3.7*t))*gt(sin(2*PI*0.31*t)\\,-0.6)";

    private static final Pattern INTEGRATED = Pattern.compile("\\s+I:\\s+(-?[\\d.]+) LUFS");
    private static final Pattern TRUE_PEAK = Pattern.compile("\\s+Peak:\\s+(-?[\\d.]+) dBFS");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "speech                          | 48000 | stereo | 0.2*S",
                "quiet speech                    | 48000 | stereo | 0.02*S",
                "whispered speech                | 48000 | stereo | 0.005*S",
                "loud speech                     | 48000 | stereo | 0.95*S",
                "overdriven speech               | 48000 | stereo | clip(6*S\\,-1\\,1)",
                "square wave at full scale       | 48000 | stereo | clip(9*sin(2*PI*300*t)\\,-1\\,1)",
                "tone at −20 dBFS                | 48000 | stereo | 0.1*sin(2*PI*1000*t)",
                "white noise at full scale       | 48000 | stereo | 2*(random(1)-0.5)",
                "quiet, a clap each 4 s          | 48000 | stereo | 0.02*S+0.9*exp(-60*mod(t\\,4))*2*(random(1)-0.5)",
                "quiet, a clap each 2 s          | 48000 | stereo | 0.02*S+0.9*exp(-60*mod(t\\,2))*2*(random(1)-0.5)",
                "whispered, sharp clicks         | 48000 | stereo | 0.005*S+0.98*lt(mod(t\\,4)\\,0.002)*sin(2*PI*1000*t)",
                "whispered, rare claps           | 48000 | stereo | 0.008*S+0.95*exp(-200*mod(t\\,5))*2*(random(1)-0.5)",
                "quiet, hard clicks              | 48000 | stereo | 0.02*S+0.95*lt(mod(t\\,4)\\,0.004)*sin(2*PI*1500*t)",
                "whispered, one clap             | 48000 | stereo | 0.01*S+0.95*gte(t\\,6)*exp(-50*(t-6))*2*(random(1)-0.5)",
                "knocks on the desk              | 48000 | stereo | 0.03*S+0.9*exp(-20*mod(t\\,3))*sin(2*PI*70*t)",
                "applause at the end             | 48000 | stereo | 0.04*S+gte(t\\,9)*0.9*(random(1)-0.5)",
                "half of it quiet                | 48000 | stereo | (0.01+0.4*lt(t\\,6))*S",
                "half of it silent               | 48000 | stereo | 0.2*lt(t\\,6)*S",
                "one word in silence             | 48000 | stereo | 0.3*between(t\\,5\\,6.5)*S",
                "digital silence                 | 48000 | stereo | 0*t",
                "silence with a breath of noise  | 48000 | stereo | 0.00004*(random(1)-0.5)",
                "mono speech                     | 48000 | mono   | 0.2*S",
                "mono, quiet                     | 48000 | mono   | 0.01*S",
                "mono, claps                     | 48000 | mono   | 0.02*S+0.9*exp(-60*mod(t\\,3))*2*(random(1)-0.5)",
                "mono of 8 kHz                   | 8000  | mono   | 0.2*S",
                "mono of 8 kHz, overdriven       | 8000  | mono   | clip(5*S\\,-1\\,1)",
                "stereo of 11 kHz                | 11025 | stereo | 0.1*S",
                "mono of 22 kHz                  | 22050 | mono   | 0.03*S",
                "stereo of 96 kHz                | 96000 | stereo | 0.1*S",
                "peaks between samples           | 48000 | stereo | 0.9*sin(2*PI*12000*t+0.785)*(0.5+0.5*sin(2*PI*3*t))"
            })
    void endsOnItsLevel(String name, int rate, String layout, String sound) throws IOException {
        Path master = TestClips.draw(
                folder.resolve("m.mov"),
                "-f lavfi -i color=c=0x204030:s=64x36:r=25:d=%d -f lavfi -i aevalsrc=%s:s=%d:d=%d,lowpass=f=9000,aformat=channel_layouts=%s -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a pcm_s24le"
                        .formatted(SECONDS, sound.replace("S", SPEECH), rate, SECONDS, layout));
        TranscodeOrder work = Orders.anOrder(
                new Source.FromFile(master, 25, 1), Frames.ofSeconds(SECONDS), new Loudness.Measured(-300, -120));
        MadeLesson lesson = MadeLesson.of(work, layout.equals("mono") ? 1 : 2, profiles(), folder);

        Loudness house = heard(lesson.file("house/TK000001.mxf"), "[0:a:0][0:a:1]amerge=inputs=2,");
        Loudness web = heard(lesson.file("more/TK000001/web-sound/TK000001.m4a"), "[0:a:0]");
        if (sound.startsWith("0*t") || sound.startsWith("0.00004")) {
            assertThat(lesson.listened().heard()).isEqualTo(Heard.SILENCE);
            assertThat(house).isEqualTo(new Loudness.Unmeasured());
        } else {
            onAir(house);
            onTheWeb(web);
        }
        assertThat(lesson.verify()).isInstanceOf(StepOutcome.Made.class);
    }

    private static void onAir(Loudness heard) {
        assertThat(heard).isInstanceOfSatisfying(Loudness.Measured.class, measured -> {
            assertThat(measured.integratedTenths()).isBetween(-232, -228);
            assertThat(measured.truePeakTenths()).isLessThanOrEqualTo(-10);
        });
    }

    /** Behind the coder of the web: it takes a tenth, and lets peaks of claps grow again. */
    private static void onTheWeb(Loudness heard) {
        assertThat(heard)
                .isInstanceOfSatisfying(
                        Loudness.Measured.class,
                        measured -> assertThat(measured.integratedTenths()).isBetween(-163, -157));
    }

    /** The filters of the shipped house file on a picture so small that it costs nothing, and the web's sound. */
    private static List<RenditionProfile> profiles() {
        HouseProfile shipped = Recipe.XDCAM_HD422.house();
        var small = new HouseProfile(
                160,
                90,
                shipped.pixelFormat(),
                shipped.videoCodec(),
                List.of("-profile:v", "0", "-level:v", "2", "-flags", "+ildct+ilme", "-b:v", "1M"),
                shipped.audioCodec(),
                shipped.audioTracks(),
                12_000_000,
                shipped.loudnessTenths(),
                shipped.truePeakTenths(),
                shipped.startTimecode(),
                shipped.commercialName());
        return List.of(
                new RenditionProfile.HouseFile(new ProfileName("small", 1), "mxf", small),
                new RenditionProfile.SoundFile(
                        new ProfileName("web-sound", 1), new WebSound("aac128", "aac", 2, 128_000), LevelAim.WEB));
    }

    /** By a run of ffmpeg of its own, on the finished file. */
    private static Loudness heard(Path file, String programme) throws IOException {
        String log = TestClips.finish(List.of(
                TestClips.FFMPEG.installation().ffmpeg().toString(),
                "-nostdin",
                "-hide_banner",
                "-i",
                file.toString(),
                "-filter_complex",
                programme + "aformat=channel_layouts=stereo,ebur128=peak=true:framelog=verbose[out]",
                "-map",
                "[out]",
                "-f",
                "null",
                "-"));
        OptionalLong integrated = last(log, INTEGRATED);
        OptionalLong peak = last(log, TRUE_PEAK);
        return integrated.isEmpty() || peak.isEmpty() || integrated.getAsLong() <= -700
                ? new Loudness.Unmeasured()
                : new Loudness.Measured((int) integrated.getAsLong(), (int) peak.getAsLong());
    }

    private static OptionalLong last(String log, Pattern wanted) {
        return log.lines()
                .map(wanted::matcher)
                .filter(Matcher::matches)
                .mapToLong(found -> Math.round(Double.parseDouble(found.group(1)) * 10))
                .reduce((first, then) -> then);
    }
}
