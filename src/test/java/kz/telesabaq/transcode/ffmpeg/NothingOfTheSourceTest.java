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
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Making;
import kz.telesabaq.transcode.build.MakingCommand;
import kz.telesabaq.transcode.build.Treatment;
import kz.telesabaq.transcode.build.Treatment.Carriage;
import kz.telesabaq.transcode.build.Treatment.Programme;
import kz.telesabaq.transcode.build.Treatment.Spread;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A telephone writes where it was and when, who held it and what it is called; none of that leaves the house. */
class NothingOfTheSourceTest {
    private static final Frames LENGTH = Frames.ofSeconds(1);
    private static final List<String> TOLD = List.of("51.1694", "2026-03-01", "Aigul", "SECRETPHONE", "Kitchen");

    @TempDir
    Path folder;

    @Test
    void noPlaceDayNameOrChapterIsInAnyFile() throws IOException {
        Path master = master();
        String source = Files.readString(master, StandardCharsets.ISO_8859_1);
        assertThat(source).contains("51.1694", "Aigul", "SECRETPHONE", "Kitchen");
        List<String> wanted =
                List.of("xdcam-hd422", "h264-ts", "offline-240p", "sound-only", "posters", "sprite", "board");
        List<RenditionProfile> profiles = ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all().stream()
                .filter(profile -> wanted.contains(profile.name().id()))
                .toList();
        var making = new Making(
                new Source.FromFile(master, 25, 1),
                LENGTH,
                new HouseNumber("TK000123"),
                new Treatment("", Carriage.WHOLE_FRAMES, new Programme.Stream(0, Spread.AS_USUAL), List.of()),
                Levels.UNTOUCHED,
                Recipe.XDCAM_HD422,
                profiles,
                Optional.empty());
        Path made = Files.createDirectories(folder.resolve("made"));
        var command = MakingCommand.of(making, made);
        for (var output : command.outputs()) {
            Files.createDirectories(Path.of(output.target()).resolveSibling("."));
        }
        assertThat(TestClips.FFMPEG.run(WrapperArguments.of(command), progress -> {}))
                .isInstanceOf(Ended.Finished.class);

        List<Path> files;
        try (Stream<Path> all = Files.walk(made)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(TOLD).as(file.toString()).noneMatch(bytes::contains);
        }
        for (Path file : files.stream()
                .filter(file -> file.toString().matches(".*\\.(mxf|mp4|m4a|ts)$"))
                .toList()) {
            String seen = TestClips.finish(List.of(
                    TestClips.FFMPEG.installation().ffprobe().toString(),
                    "-v",
                    "quiet",
                    "-show_chapters",
                    "-show_streams",
                    file.toString()));
            assertThat(seen)
                    .as(file.toString())
                    .doesNotContain(
                            "[CHAPTER]", "rotation=", "codec_type=data", "codec_type=subtitle", "creation_time");
        }
    }

    private Path master() throws IOException {
        Path chapters = Files.writeString(
                folder.resolve("chapters.txt"),
                ";FFMETADATA1\nartist=Aigul\nlocation=+51.1694+071.4491/\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1000\ntitle=Kitchen\n");
        return TestClips.draw(
                folder.resolve("phone.mov"),
                ("-f lavfi -i testsrc2=s=160x90:r=25:d=1 -f lavfi -i %s:d=1 -i %s -map 0:v -map 1:a -map_metadata 2 -map_chapters 2"
                                + " -metadata creation_time=2026-03-01T10:00:00Z -metadata:s:v handler_name=SECRETPHONE -metadata:s:a handler_name=SECRETPHONE"
                                + " -timecode 01:00:00:00 -c:v mpeg4 -c:a aac -movflags use_metadata_tags")
                        .formatted(TestClips.SPEECH, chapters));
    }
}
