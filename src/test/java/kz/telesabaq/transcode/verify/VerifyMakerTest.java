package kz.telesabaq.transcode.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import kz.telesabaq.transcode.steps.StepOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyMakerTest {
    @TempDir
    Path folder;

    @Test
    @Tag("slow")
    void everythingOfTheShippedProfilesIsFoundInOrder() throws IOException {
        Path master =
                TestClips.lesson(folder.resolve("m.mp4"), "testsrc2=s=640x360:r=25:d=6", TestClips.SPEECH + ":d=6");
        List<RenditionProfile> profiles =
                ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all();
        MadeLesson lesson = MadeLesson.of(master, Frames.of(130), profiles, folder);
        StepOutcome outcome = lesson.verify();
        assertThat(outcome).isInstanceOf(StepOutcome.Made.class);
    }
}
