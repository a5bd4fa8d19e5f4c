package kz.telesabaq.curriculum.file;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalTime;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Certainty;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurriculumFolderTest {
    private static final CourseCode MATH = new CourseCode(Language.KAZAKH, new Grade(5), "math");

    @TempDir
    Path tmp = Path.of("");

    @Test
    void whatIsWrittenIsWhatIsRead() {
        var curriculum = aSchoolYear().readIn(tmp).orElseThrow();
        assertThat(curriculum.calendar().name()).isEqualTo("2026-27");
        assertThat(curriculum.calendar().quarters()).hasSize(4);
        assertThat(curriculum.courses())
                .extracting(course -> course.code().toString())
                .containsExactly("KK-05-MATH", "KK-05-PE", "RU-05-MATH");
        var course = curriculum.course(MATH).orElseThrow();
        assertThat(course.subject().name().en()).isEqualTo("Mathematics");
        assertThat(course.hours()).hasToString("5");
        assertThat(course.certainty()).isEqualTo(Certainty.SOURCED);
        assertThat(course.lessonsPerWeek()).isEqualTo(2);
        assertThat(course.screenMinutes()).isEqualTo(25);
        var third = curriculum.lesson(LessonCode.parse("KK-05-MATH-003")).orElseThrow();
        assertThat(third.topic().kk()).isEqualTo("Ондық бөлшектер");
        assertThat(third.quarter()).isEqualTo(2);
        assertThat(third.objectives()).containsExactly("5.1.2.1");
        assertThat(third.planned()).isEqualTo(Frames.ofMinutes(10));
        assertThat(third.counterpart()).isEqualTo("M-3");
    }

    @Test
    void objectivesAreSeparatedBySemicolonsOrSpaces() {
        var lessons = aSchoolYear()
                .readIn(tmp)
                .orElseThrow()
                .course(MATH)
                .orElseThrow()
                .lessons();
        assertThat(lessons.get(0).objectives()).containsExactly("5.1.1.1", "5.1.1.2");
        assertThat(lessons.get(1).objectives()).containsExactly("5.1.1.3", "5.1.1.4");
        assertThat(lessons.get(3).objectives()).isEmpty();
    }

    @Test
    void aLessonWithoutMinutesOfItsOwnRunsAsLongAsItsCourseSays() {
        var lessons = aSchoolYear()
                .readIn(tmp)
                .orElseThrow()
                .course(MATH)
                .orElseThrow()
                .lessons();
        assertThat(lessons.get(1).planned()).isEqualTo(Frames.ofMinutes(12));
    }

    @Test
    void anEmptyRasterIsAQuarterOfAnHour() {
        var channel = aSchoolYear()
                .readIn(tmp)
                .orElseThrow()
                .channel(new ChannelId("elarna"))
                .orElseThrow();
        assertThat(channel.rasterMinutes()).isEqualTo(15);
        assertThat(channel.slotsPerDay()).isEqualTo(36);
        assertThat(channel.clock().opening()).isEqualTo(LocalTime.of(6, 0));
    }

    @Test
    void nothingIsHalfLoaded() {
        var reading =
                aSchoolYear().replacing("courses.csv", "0,12,25", "0,0,25").readIn(tmp);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void all42LettersOfTheKazakhAlphabetSurvive() {
        String small = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
        String capital = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
        assertThat(small).hasSize(42);
        assertThat(capital).hasSize(42);
        var year = aSchoolYear().replacing("ktp/kk-05-math.csv", "Натурал сандар", small + " " + capital);
        var course = year.readIn(tmp).orElseThrow().course(MATH).orElseThrow();
        assertThat(course.lessons().getFirst().topic().kk()).isEqualTo(small + " " + capital);
    }

    @Test
    void theSamePapersHaveTheSameFingerprintWhereverTheyLie() throws IOException {
        Path here = aSchoolYear().in(Files.createDirectory(tmp.resolve("here")));
        Path there = aSchoolYear().in(Files.createDirectory(tmp.resolve("there")));
        Files.setLastModifiedTime(there.resolve("courses.csv"), FileTime.from(Instant.EPOCH));
        assertThat(fingerprint(here)).isEqualTo(fingerprint(there)).matches("[0-9a-f]{64}");
    }

    @Test
    void oneChangedByteChangesTheFingerprint() {
        String before = fingerprint(aSchoolYear().in(tmp));
        assertThat(fingerprint(aSchoolYear()
                        .replacing("courses.csv", "nobody", "Nobody")
                        .in(tmp)))
                .isNotEqualTo(before);
    }

    @Test
    void whatIsNotAPaperDoesNotChangeTheFingerprint() {
        String before = fingerprint(aSchoolYear().in(tmp));
        assertThat(fingerprint(aSchoolYear().with("README.md", "x").in(tmp))).isEqualTo(before);
    }

    private static String fingerprint(Path year) {
        return CurriculumFolder.read(year).orElseThrow().fingerprint();
    }
}
