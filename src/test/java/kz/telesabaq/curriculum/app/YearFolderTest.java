package kz.telesabaq.curriculum.app;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearFolderTest {
    @TempDir
    Path tmp = Path.of("");

    @Test
    void whileNoFileChangesTheAnswerComesFromMemory() {
        var year = new YearFolder(new CurriculumSettings(aSchoolYear().in(tmp)));
        assertThat(year.read()).isSameAs(year.read());
    }

    @Test
    void aChangedFileIsReadAgain() throws IOException {
        Path folder = aSchoolYear().in(tmp);
        var year = new YearFolder(new CurriculumSettings(folder));
        var before = year.read();
        Files.setLastModifiedTime(folder.resolve("courses.csv"), FileTime.from(Instant.parse("2027-01-01T00:00:00Z")));
        assertThat(year.read()).isNotSameAs(before);
    }

    @Test
    void aFileThatCameOrWentIsSeen() throws IOException {
        Path folder = aSchoolYear().in(tmp);
        var year = new YearFolder(new CurriculumSettings(folder));
        assertThat(year.read().isAccepted()).isTrue();
        Files.delete(folder.resolve("ktp/ru-05-math.csv"));
        assertThat(year.read().isAccepted()).isFalse();
        aSchoolYear().in(tmp);
        assertThat(year.read().isAccepted()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereYetIsAFindingAndIsReadOnceItIs() {
        var year = new YearFolder(new CurriculumSettings(tmp.resolve("2026-27")));
        assertThat(year.read().findings().getFirst().rule()).isEqualTo("curriculum.folder-missing");
        aSchoolYear().in(tmp);
        assertThat(year.read().isAccepted()).isTrue();
    }
}
