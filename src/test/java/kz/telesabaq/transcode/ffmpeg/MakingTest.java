package kz.telesabaq.transcode.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.testing.Golden;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Levels.Peaks;
import kz.telesabaq.transcode.build.Making;
import kz.telesabaq.transcode.build.MakingCommand;
import kz.telesabaq.transcode.build.Treatment;
import kz.telesabaq.transcode.build.Treatment.Carriage;
import kz.telesabaq.transcode.build.Treatment.Programme;
import kz.telesabaq.transcode.build.Treatment.Spread;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.SignedVersions;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One decode, everything of the shipped profiles: the command as a reviewer reads it, and what comes of it. */
class MakingTest {
    private static final HouseNumber NUMBER = new HouseNumber("TK000123");
    private static final Treatment STUDIO =
            new Treatment("", Carriage.WHOLE_FRAMES, new Programme.Stream(0, Spread.AS_USUAL), List.of());
    private static final Treatment PHONE =
            new Treatment("", Carriage.FIELDS, new Programme.Stream(1, Spread.ONE_TO_BOTH), List.of());
    private static final Levels LEVELS = new Levels(70, Peaks.FREE, 70, Peaks.LIMITED);

    @TempDir
    Path folder;

    @Test
    void theWholeCommandIsOneDecode() throws IOException {
        matches("everything", making(Path.of("/store/masters/m.mp4"), Frames.ofSeconds(16), STUDIO));
    }

    @Test
    void aPhoneRecordingGoesByFields() throws IOException {
        matches("everything-fields", making(Path.of("/store/masters/m.mp4"), Frames.of(401), PHONE));
    }

    @Test
    @Tag("slow")
    void everythingComesOutOfOneRun() throws IOException {
        Path master =
                TestClips.lesson(folder.resolve("m.mp4"), "testsrc2=s=640x360:r=25:d=5", TestClips.SPEECH + ":d=5");
        Frames length = Frames.of(110);
        Command made = make(making(master, length, STUDIO));

        assertThat(probe(made.file("house/TK000123.mxf"), "stream=codec_name,field_order,pix_fmt"))
                .startsWith("mpeg2video,yuv422p,tt")
                .contains("pcm_s24le");
        assertThat(Files.size(made.file("house/TK000123.mxf"))).isBetween(30_000_000L, 33_500_000L);
        assertThat(probe(made.file("more/TK000123/h264-ts/TK000123.ts"), "stream=codec_name,field_order"))
                .contains("h264,tt", "mp2");
        assertThat(made.names("web/TK000123/480p"))
                .containsExactly("index.m3u8", "seg_00000.ts", "seg_00001.ts", "seg_00002.ts");
        for (String rung : List.of("board/720p5", "board/720p10", "board/1080p25", "camera/360p12", "board/aac32")) {
            assertThat(made.names("more/TK000123/" + rung))
                    .as(rung)
                    .contains("index.m3u8", "init.mp4", "seg_00000.m4s", "seg_00001.m4s", "seg_00002.m4s");
        }
        assertThat(keys(made.file("more/TK000123/board/720p5/index.m3u8"))).containsExactly("0.0", "2.0", "4.0");
        assertThat(keys(made.file("more/TK000123/board/720p10/index.m3u8"))).containsExactly("0.0", "2.0", "4.0");
        assertThat(keys(made.file("more/TK000123/camera/360p12/index.m3u8"))).containsExactly("0.0", "2.0", "4.0");
        assertThat(brand(made.file("more/TK000123/board/720p5/init.mp4"))).contains("cmfc");
        assertThat(made.names("more/TK000123/posters"))
                .containsExactly("poster_01.jpg", "poster_02.jpg", "poster_03.jpg");
        assertThat(probe(made.file("more/TK000123/sprite/sheet.jpg"), "stream=width,height"))
                .contains("1600,90");
        for (String file : List.of(
                "mezzanine/TK000123.mp4",
                "offline-480p/TK000123.mp4",
                "offline-240p/TK000123.mp4",
                "sound-only/TK000123.m4a")) {
            assertThat(probe(made.file("more/TK000123/" + file), "format=duration"))
                    .as(file)
                    .startsWith("4.4");
        }
    }

    private record Command(Path folder) {
        Path file(String name) {
            return folder.resolve(name);
        }

        List<String> names(String name) throws IOException {
            try (Stream<Path> files = Files.list(file(name))) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .sorted()
                        .toList();
            }
        }
    }

    private Command make(Making making) throws IOException {
        var command = MakingCommand.of(making, folder);
        for (var output : command.outputs()) {
            Files.createDirectories(Path.of(output.target()).resolveSibling("."));
        }
        Ended ended = TestClips.FFMPEG
                .within(Limits.workOn(making.length().toDuration()))
                .run(WrapperArguments.of(command), progress -> {});
        assertThat(ended).isInstanceOf(Ended.Finished.class);
        return new Command(folder);
    }

    private static Making making(Path master, Frames length, Treatment treatment) {
        List<RenditionProfile> profiles = SignedVersions.wanted(
                ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all(), List.of());
        return new Making(
                new Source.FromFile(master, 25, 1),
                length,
                NUMBER,
                treatment,
                LEVELS,
                Recipe.XDCAM_HD422,
                profiles,
                Optional.empty());
    }

    private static String probe(Path file, String entries) throws IOException {
        return TestClips.finish(List.of(
                        TestClips.FFMPEG.installation().ffprobe().toString(),
                        "-v",
                        "error",
                        "-show_entries",
                        entries,
                        "-of",
                        "csv=p=0",
                        file.toString()))
                .strip();
    }

    /** Times of key pictures, from the packets. */
    private static List<String> keys(Path playlist) throws IOException {
        return probe(playlist, "packet=pts_time,flags")
                .lines()
                .filter(line -> line.contains("K"))
                .map(line -> Double.toString(Double.parseDouble(line.split(",")[0])))
                .toList();
    }

    private static String brand(Path init) throws IOException {
        return new String(Files.readAllBytes(init), StandardCharsets.ISO_8859_1).substring(0, 40);
    }

    private static void matches(String name, Making making) throws IOException {
        Golden.matches(
                "transcode/commands/" + name + ".txt",
                String.join("\n", WrapperArguments.of(MakingCommand.of(making, Path.of("/store/work/step.part"))))
                                .replace(";", ";\n")
                        + "\n");
    }
}
