package kz.telesabaq.curriculum.file;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.telesabaq.testing.SchoolYearOnDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadCellTest {
    @TempDir
    Path tmp = Path.of("");

    @ParameterizedTest(name = "{1} in {0} for {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "calendar.csv | 2026-09-01,2027-05-25 | 01.09.2026,2027-05-25 | not-a-date calendar.csv:2:from",
                "calendar.csv | 2026-12-16,2026-12-16 | 2026-12-16,2026-12-15 | dates-reversed calendar.csv:7:to",
                "calendar.csv | national, | feast, | unknown-kind calendar.csv:7:kind",
                "calendar.csv | 2026-12-16,1-11 | 2026-12-16,0-11 | unknown-grades calendar.csv:7:grades",
                "calendar.csv | 2026-12-16,1-11 | 2026-12-16,5-3 | unknown-grades calendar.csv:7:grades",
                "calendar.csv | 2026-12-16,1-11 | 2026-12-16,all | unknown-grades calendar.csv:7:grades",
                "calendar.csv | 2026-10-25,1-11 | 2026-10-25,1 | not-for-all-grades calendar.csv:3:grades",
                "calendar.csv | Тәуелсіздік күні | '' | cell-empty calendar.csv:7:name_kk",
                "channels.csv | balapan | Balapan TV | not-a-channel-id channels.csv:2:id",
                "channels.csv | ,ru,Asia | ,RU,Asia | unknown-language channels.csv:3:language",
                "channels.csv | kk,Asia/Almaty | kk,Asia/Alma-Ata | unknown-zone channels.csv:2:zone",
                "channels.csv | kk,Asia/Almaty | kk,+05:00 | unknown-zone channels.csv:2:zone",
                "channels.csv | 09:00,18:00,15 | 9 утра,18:00,15 | not-a-time channels.csv:2:from",
                "channels.csv | 09:00,18:00,15 | 05:00,18:00,15 | lessons-before-opening channels.csv:2:from",
                "channels.csv | 09:00,18:00,15 | 09:00,09:10,15 | no-room-for-a-slot channels.csv:2:until",
                "channels.csv | 09:00,18:00,15 | 18:00,09:00,15 | no-room-for-a-slot channels.csv:2:until",
                "channels.csv | 09:00,18:00,15 | 09:00,18:00,13 | raster-not-offered channels.csv:2:raster_minutes",
                "subjects.csv | math | m | not-a-subject-key subjects.csv:2:key",
                "courses.csv | kk,5,pe | kk,12,pe | unknown-grade courses.csv:3:grade",
                "courses.csv | kk,5,pe | kk,бес,pe | unknown-grade courses.csv:3:grade",
                "courses.csv | kk,5,pe | kk,5,Физ-ра | not-a-subject-key courses.csv:3:subject",
                "courses.csv | kk,5,pe | kz_KZ,5,pe | unknown-language courses.csv:3:language",
                "courses.csv | pe,3,0 | pe,3.25,0 | not-hours courses.csv:3:tup_hours",
                "courses.csv | pe,3,0 | pe,-3,0 | not-hours courses.csv:3:tup_hours",
                "courses.csv | pe,3,0 | pe,3,-1 | not-a-quota courses.csv:3:lessons_per_week",
                "courses.csv | pe,3,0 | pe,3,one | not-a-quota courses.csv:3:lessons_per_week",
                "courses.csv | 0,12,25 | 0,0,25 | not-minutes courses.csv:3:lesson_minutes",
                "courses.csv | 0,12,25 | 0,-12,25 | not-minutes courses.csv:3:lesson_minutes",
                "courses.csv | 0,12,25 | 0,12,0 | not-minutes courses.csv:3:screen_minutes",
                "courses.csv | best_knowledge | guess | unknown-certainty courses.csv:3:certainty",
                "courses.csv | nobody | '' | cell-empty courses.csv:3:source",
                "ktp/kk-05-math.csv | 5.1.2.1,10 | 5.1.2.1,0 | not-minutes ktp/kk-05-math.csv:4:minutes",
                "ktp/kk-05-math.csv | 5.1.2.1,10 | 5.1.2.1,-5 | not-minutes ktp/kk-05-math.csv:4:minutes",
                "ktp/kk-05-math.csv | 5.1.2.1,10 | 5.1.2.1,10.5 | not-minutes ktp/kk-05-math.csv:4:minutes",
                "ktp/kk-05-math.csv | 5.1.2.1,10 | 5.1.2.1,99999999999 | not-minutes ktp/kk-05-math.csv:4:minutes",
                "ktp/kk-05-math.csv | 4,3, | 4,5, | quarter-out-of-range ktp/kk-05-math.csv:5:quarter",
                "ktp/kk-05-math.csv | 4,3, | 4,0, | quarter-out-of-range ktp/kk-05-math.csv:5:quarter",
                "ktp/kk-05-math.csv | 4,3, | 0,3, | not-a-lesson-number ktp/kk-05-math.csv:5:number",
                "ktp/kk-05-math.csv | 4,3, | four,3, | not-a-lesson-number ktp/kk-05-math.csv:5:number",
                "ktp/kk-05-math.csv | Пайыз | '' | cell-empty ktp/kk-05-math.csv:5:topic_kk",
                "ktp/kk-05-math.csv | Процент | '  ' | cell-empty ktp/kk-05-math.csv:5:topic_ru",
            })
    void oneSpoiltCellIsOneFinding(String file, String text, String by, String expected) {
        var year = aSchoolYear().replacing(file, text, by);
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum." + expected);
    }

    @Test
    void theSentenceShowsTheOffendingValueAndTheRemedyAGoodOne() {
        var finding = aSchoolYear()
                .replacing("channels.csv", "18:00,15", "18:00,13")
                .readIn(tmp)
                .findings()
                .getFirst();
        assertThat(finding.sentence().ru()).isEqualTo("Сетка в 13 мин не предусмотрена.");
        assertThat(finding.remedy().kk()).contains("10, 12, 15 немесе 20");
    }

    @Test
    void aCodeThatIsNoLearningObjectiveIsWarnedAbout() {
        var year = aSchoolYear().replacing("ktp/kk-05-math.csv", "5.1.2.1", "5.1.2.1;мақсат");
        assertThat(year.foundIn(tmp))
                .containsExactly("WARNS curriculum.not-an-objective ktp/kk-05-math.csv:4:objectives");
    }

    @Test
    void everyMistakeInEveryFileComesAtOnceInOrderOfFileRowAndColumn() {
        SchoolYearOnDisk year = aSchoolYear()
                .replacing("courses.csv", "kk,5,pe,3,0", "kk,5,pe,x,y")
                .replacing("ktp/kk-05-math.csv", "4,3,", "4,7,")
                .replacing("subjects.csv", "math,", "MATH,")
                .replacing("channels.csv", "18:00,15", "18:00,13")
                .replacing("calendar.csv", "2026-12-16,2026-12-16", "soon,2026-12-16");
        assertThat(year.foundIn(tmp))
                .containsExactly(
                        "BLOCKS curriculum.not-a-date calendar.csv:7:from",
                        "BLOCKS curriculum.raster-not-offered channels.csv:2:raster_minutes",
                        "BLOCKS curriculum.not-a-quota courses.csv:3:lessons_per_week",
                        "BLOCKS curriculum.not-hours courses.csv:3:tup_hours",
                        "BLOCKS curriculum.quarter-out-of-range ktp/kk-05-math.csv:5:quarter",
                        "BLOCKS curriculum.not-a-subject-key subjects.csv:2:key");
    }
}
