package kz.telesabaq.curriculum.file;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import kz.telesabaq.curriculum.rules.LessonPlan;
import kz.telesabaq.curriculum.rules.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonPlansTest {
    @TempDir
    Path tmp = Path.of("");

    @Test
    void theShippedPlansAreWrittenByteForByteAsTheyAre() throws IOException {
        Path year = Path.of("schedules/2026-27");
        List<LessonPlan> plans = CurriculumFolder.papers(year).plans();
        assertThat(plans).hasSize(164);
        for (LessonPlan plan : plans) {
            byte[] written =
                    LessonPlans.csv(plan.lessons().stream().map(Written::value).toList());
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(year.resolve(LessonPlans.fileOf(plan.course()))));
        }
    }

    @Test
    void aDiskThatFailsHalfwayLeavesTheFolderAsItWas() throws IOException {
        Path year = aSchoolYear().in(tmp);
        String before = Files.readString(year.resolve("ktp/kk-05-math.csv"));
        Files.delete(year.resolve("ktp/ru-05-math.csv"));
        Files.createDirectories(year.resolve("ktp/ru-05-math.csv/in the way"));
        var files = new TreeMap<String, byte[]>();
        files.put("ktp/kk-05-math.csv", new byte[] {1});
        files.put("ktp/ru-05-math.csv", new byte[] {2});
        assertThatThrownBy(() -> LessonPlans.put(year, files)).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(year.resolve("ktp/kk-05-math.csv"))).isEqualTo(before);
        try (var entries = Files.list(year.resolve("ktp"))) {
            assertThat(entries).hasSize(2);
        }
    }

    @Test
    void aYearCanBeReadAsItWouldBeWithoutTouchingIt() {
        Path year = aSchoolYear().in(tmp);
        var instead = new TreeMap<String, byte[]>();
        instead.put("ktp/kk-05-math.csv", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(CurriculumFolder.read(year, instead).isAccepted()).isFalse();
        assertThat(CurriculumFolder.read(year).isAccepted()).isTrue();
    }
}
