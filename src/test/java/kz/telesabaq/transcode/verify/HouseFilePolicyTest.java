package kz.telesabaq.transcode.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** House files held against the policies of {@code media/policies} by programs that know nothing of us. */
@Tag("tools")
class HouseFilePolicyTest {
    private static final Path POLICIES = Path.of("media", "policies");

    @TempDir
    Path folder;

    @Test
    void whatTheMakersMakePassesAndNothingElse() throws IOException {
        Path master =
                TestClips.lesson(folder.resolve("m.mp4"), "testsrc2=s=640x360:r=25:d=2", TestClips.SPEECH + ":d=2");
        List<RenditionProfile> houses = ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all().stream()
                .filter(RenditionProfile::isForAir)
                .toList();
        MadeLesson lesson = MadeLesson.of(master, Frames.of(50), houses, folder);
        Path mxf = lesson.file("house/TK000001.mxf");
        Path ts = lesson.file("more/TK000001/h264-ts/TK000001.ts");

        assertThat(said(mxf, "xdcam-hd422")).startsWith("pass!");
        assertThat(said(ts, "h264-ts")).startsWith("pass!");
        assertThat(said(ts, "xdcam-hd422")).startsWith("fail!").contains("fail:MXF", "fail:eight tracks");
        assertThat(said(closedGroups(mxf), "xdcam-hd422")).startsWith("fail!").contains("fail:M=3, N=12");
        assertThat(said(without(mxf, "-map 0 -map -0:a:7 -timecode 10:00:00:00"), "xdcam-hd422"))
                .contains("fail:eight tracks")
                .doesNotContain("fail:timecode");
        assertThat(said(without(mxf, "-map 0 -timecode 00:00:00:00"), "xdcam-hd422"))
                .contains("fail:timecode of the file")
                .doesNotContain("fail:eight tracks");
        assertThat(TestClips.finish(List.of("mediainfo", "--Output=JSON", mxf.toString())))
                .contains("\"Format_Commercial_IfAny\": \"XDCAM HD422\"", "\"SamplingCount\": \"96000\"");
    }

    private Path closedGroups(Path mxf) throws IOException {
        return TestClips.draw(
                folder.resolve("closed.mxf"),
                ("-i %s -map 0:v -map 0:a -c:a copy -c:v mpeg2video -profile:v 0 -level:v 2 -flags +ildct+ilme+cgop -sc_threshold 1000000000 -g 12"
                                + " -bf 2 -b:v 50M -minrate 50M -maxrate 50M -bufsize 17825792 -pix_fmt yuv422p"
                                + " -timecode 10:00:00:00")
                        .formatted(mxf));
    }

    private Path without(Path mxf, String how) throws IOException {
        return TestClips.draw(
                folder.resolve("other-%d.mxf".formatted(how.hashCode())), "-i %s -c copy %s".formatted(mxf, how));
    }

    private static String said(Path file, String policy) throws IOException {
        return TestClips.finish(
                List.of("mediaconch", "-p", POLICIES.resolve(policy + ".xml").toString(), file.toString()));
    }
}
