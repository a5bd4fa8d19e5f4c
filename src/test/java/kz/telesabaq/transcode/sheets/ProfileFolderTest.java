package kz.telesabaq.transcode.sheets;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.testing.Golden;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFolderTest {
    private static final Path SHIPPED = Path.of("media", "profiles");

    @TempDir
    Path folder;

    @Test
    void theShippedSheetsAreReadInOrderOfTheirNames() throws IOException {
        Profiles profiles = ProfileFolder.read(SHIPPED).orElseThrow();
        Golden.matches(
                "transcode/profiles.txt",
                profiles.all().stream().map(RenditionProfile::toString).collect(joining("\n", "", "\n")));
    }

    @Test
    void theShippedHouseSheetIsWhatTheRecipeSays() {
        RenditionProfile sheet = ProfileFolder.read(SHIPPED)
                .orElseThrow()
                .named(new ProfileName("xdcam-hd422", 1))
                .orElseThrow();
        assertThat(sheet)
                .isEqualTo(new RenditionProfile.HouseFile(
                        new ProfileName("xdcam-hd422", 1), "mxf", Recipe.XDCAM_HD422.house()));
    }

    @Test
    void aChannelAddsASheetOfItsOwnAndOldStatesStay() throws IOException {
        sheet("posters/el-arna.json", "{\"version\": 2, \"width\": 640, \"height\": 360, \"count\": 1}");
        sheet("posters/el-arna@1.json", "{\"version\": 1, \"width\": 320, \"height\": 180, \"count\": 1}");
        Profiles profiles = ProfileFolder.read(folder).orElseThrow();
        assertThat(profiles.all())
                .containsExactly(new RenditionProfile.Posters(new ProfileName("el-arna", 2), 640, 360, 1));
        assertThat(profiles.named(new ProfileName("el-arna", 1)))
                .contains(new RenditionProfile.Posters(new ProfileName("el-arna", 1), 320, 180, 1));
    }

    @Test
    void everyMistakeOfABadSheetIsNamedAtOnce() throws IOException {
        sheet("web-ladder/bad.json", """
                {"version": 0, "scene": "blackboard", "extra": 1,
                 "rungs": [{"name": "720 p", "width": 1281, "height": 720, "picturesPerSegment": 50, "level": 31,
                            "quality": 99, "mostBits": 60000}],
                 "sounds": [], "level": 3}
                """);
        assertThat(places(ProfileFolder.read(folder)))
                .containsExactly(
                        "web-ladder/bad.json:/version",
                        "web-ladder/bad.json:/scene",
                        "web-ladder/bad.json:/rungs/0/name",
                        "web-ladder/bad.json:/rungs/0/width",
                        "web-ladder/bad.json:/rungs/0/quality",
                        "web-ladder/bad.json:/sounds",
                        "web-ladder/bad.json:/level",
                        "web-ladder/bad.json:/extra");
    }

    @Test
    void anOptionMayNotOpenFilesOrAddOutputs() throws IOException {
        String sheet = Files.readString(SHIPPED.resolve("house-file/xdcam-hd422.json"));
        for (String evil : List.of("-i /etc/passwd", "-f null", "-map 0", "-attach x", "/tmp/out.mxf", "-vf movie=x")) {
            sheet("house-file/evil.json", sheet.replace("-g 12", evil));
            assertThat(places(ProfileFolder.read(folder)))
                    .as(evil)
                    .containsExactly("house-file/evil.json:/videoArguments/3");
        }
    }

    @Test
    void brokenJsonAStrangeNameAndAWrongVersionAreRefused() throws IOException {
        sheet("posters/a.json", "{\"version\": 1,");
        sheet("posters/Kate's.json", "{}");
        sheet("posters/b@7.json", "{\"version\": 1, \"width\": 640, \"height\": 360, \"count\": 1}");
        assertThat(places(ProfileFolder.read(folder)))
                .containsExactly("posters/Kate's.json", "posters/a.json:1", "posters/b@7.json");
    }

    private void sheet(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static List<String> places(Reading<Profiles> reading) {
        return reading.findings().stream()
                .map(Finding::place)
                .map(Object::toString)
                .toList();
    }
}
