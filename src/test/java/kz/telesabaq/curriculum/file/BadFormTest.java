package kz.telesabaq.curriculum.file;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import kz.telesabaq.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadFormTest {
    @TempDir
    Path tmp = Path.of("");

    @Test
    void aMissingFolderIsAFindingNotAFault() {
        var findings = CurriculumFolder.read(tmp.resolve("2031-32")).findings();
        assertThat(findings).extracting(Finding::rule).containsExactly("curriculum.folder-missing");
        assertThat(findings.getFirst().place().file()).isEqualTo("2031-32");
    }

    @Test
    void aFileInPlaceOfTheFolderIsSaid() throws IOException {
        Path file = Files.writeString(tmp.resolve("year.csv"), "x");
        assertThat(CurriculumFolder.read(file).findings())
                .extracting(Finding::rule)
                .containsExactly("curriculum.not-a-folder");
    }

    @Test
    void anEmptyFolderIsOneFindingNotFive() {
        assertThat(CurriculumFolder.read(tmp).findings())
                .extracting(Finding::rule)
                .containsExactly("curriculum.folder-empty");
    }

    @Test
    void everyMissingFileIsNamed() {
        var year = aSchoolYear().without("calendar.csv").without("channels.csv").without("subjects.csv");
        assertThat(year.without("courses.csv").foundIn(tmp))
                .containsExactly(
                        "BLOCKS curriculum.file-missing calendar.csv",
                        "BLOCKS curriculum.file-missing channels.csv",
                        "BLOCKS curriculum.file-missing courses.csv",
                        "BLOCKS curriculum.file-missing subjects.csv");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(aSchoolYear().with("courses.csv", "").foundIn(tmp))
                .containsExactly("BLOCKS curriculum.file-empty courses.csv");
        assertThat(aSchoolYear().with("courses.csv", "\n\n").foundIn(tmp))
                .containsExactly("BLOCKS curriculum.file-empty courses.csv");
    }

    @Test
    void aHeaderAloneIsRefused() {
        assertThat(aSchoolYear()
                        .with("subjects.csv", "key,name_kk,name_ru,name_en\n")
                        .foundIn(tmp))
                .containsExactly("BLOCKS curriculum.no-rows subjects.csv");
    }

    @Test
    void windows1251IsRefusedWithTheRowOfTheFirstWrongByte() {
        byte[] bytes = "key,name_kk,name_ru,name_en\nmath,Математика,Математика,Mathematics\n"
                .getBytes(Charset.forName("windows-1251"));
        assertThat(aSchoolYear().with("subjects.csv", bytes).foundIn(tmp))
                .containsExactly("BLOCKS curriculum.not-utf-8 subjects.csv:2");
    }

    @Test
    void utf16IsRefused() {
        byte[] bytes = "key,name_kk,name_ru,name_en\n".getBytes(StandardCharsets.UTF_16);
        assertThat(aSchoolYear().with("subjects.csv", bytes).foundIn(tmp))
                .containsExactly("BLOCKS curriculum.not-utf-8 subjects.csv:1");
    }

    @Test
    void aCharacterCutInHalfAtTheEndIsRefused() {
        byte[] whole = "key,name_kk,name_ru,name_en\nmath,М,М,Қ".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(aSchoolYear().with("subjects.csv", cut).foundIn(tmp))
                .contains("BLOCKS curriculum.not-utf-8 subjects.csv:2");
    }

    @Test
    void aByteOrderMarkIsToleratedAndSaid() {
        var year = aSchoolYear().replacing("subjects.csv", "key,", "\uFEFFkey,");
        assertThat(year.foundIn(tmp)).containsExactly("NOTES curriculum.byte-order-mark subjects.csv");
        assertThat(year.readIn(tmp).isAccepted()).isTrue();
    }

    @Test
    void linesEndingAsOnWindowsAreReadAlike() {
        var year = aSchoolYear().replacing("subjects.csv", "\n", "\r\n");
        assertThat(year.foundIn(tmp)).isEmpty();
    }

    @Test
    void semicolonsInPlaceOfCommasAreOneFinding() {
        var year = aSchoolYear().replacing("subjects.csv", ",", ";");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.wrong-separator subjects.csv:1");
    }

    @Test
    void everyMissingColumnIsNamed() {
        var year = aSchoolYear()
                .with("channels.csv", "id,language\nbalapan,kk\n")
                .replacing("courses.csv", ",source\n", "\n");
        assertThat(year.foundIn(tmp))
                .contains(
                        "BLOCKS curriculum.column-missing channels.csv:1:day_opens",
                        "BLOCKS curriculum.column-missing channels.csv:1:zone",
                        "BLOCKS curriculum.column-missing courses.csv:1:source")
                .hasSize(9);
    }

    @Test
    void aMisspeltColumnIsBothUnknownAndMissing() {
        var year = aSchoolYear().replacing("subjects.csv", "name_kk", "nane_kk");
        assertThat(year.foundIn(tmp))
                .containsExactly(
                        "WARNS curriculum.column-unknown subjects.csv:1",
                        "BLOCKS curriculum.column-missing subjects.csv:1:name_kk");
        assertThat(year.sentencesIn(tmp).getFirst()).contains("nane_kk");
    }

    @Test
    void anExtraColumnIsLeftUnreadAndSaid() {
        var year = aSchoolYear().with("subjects.csv", """
                key,name_kk,name_ru,name_en,remark
                math,Математика,Математика,Mathematics,x
                pe,Дене шынықтыру,Физическая культура,Physical education,
                """);
        assertThat(year.foundIn(tmp)).containsExactly("WARNS curriculum.column-unknown subjects.csv:1");
    }

    @Test
    void aColumnWrittenTwiceIsRefused() {
        var year = aSchoolYear().replacing("subjects.csv", "name_en", "name_ru");
        assertThat(year.foundIn(tmp))
                .containsExactly(
                        "BLOCKS curriculum.column-missing subjects.csv:1:name_en",
                        "BLOCKS curriculum.column-twice subjects.csv:1:name_ru");
    }

    @Test
    void columnsMayComeInAnyOrder() {
        var year = aSchoolYear().with("subjects.csv", """
                name_en,key,name_ru,name_kk
                Mathematics,math,Математика,Математика
                Physical education,pe,Физическая культура,Дене шынықтыру
                """);
        assertThat(year.foundIn(tmp)).isEmpty();
    }

    @Test
    void aRowOfAnotherWidthThanTheHeaderIsRefused() {
        var year =
                aSchoolYear().adding("subjects.csv", "art,Бейнелеу өнері,ИЗО").adding("subjects.csv", "a,b,c,d,e");
        assertThat(year.foundIn(tmp))
                .containsExactly(
                        "BLOCKS curriculum.ragged-row subjects.csv:4", "BLOCKS curriculum.ragged-row subjects.csv:5");
        assertThat(year.sentencesIn(tmp)).contains("The row has 3 cells, the header has 4.");
    }

    @Test
    void emptyLinesBetweenRowsAreSkippedAndStillCounted() {
        var year = aSchoolYear().replacing("subjects.csv", "\npe,", "\n\n\npe,").adding("subjects.csv", "x");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.ragged-row subjects.csv:6");
    }

    @Test
    void anUnclosedQuotationMarkIsSaidWhereItOpens() {
        var year = aSchoolYear().replacing("subjects.csv", "\npe,", "\npe,\"");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.broken-quotes subjects.csv:3");
    }

    @Test
    void aNulCharacterIsRefusedAndShownSafely() {
        var year = aSchoolYear().replacing("subjects.csv", "Mathematics", "Mathe\0matics");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.unseen-character subjects.csv:2:name_en");
        assertThat(year.sentencesIn(tmp).getFirst()).contains("Mathe\\u0000matics");
    }

    @Test
    void aLineBreakInsideACellIsRefused() {
        var year = aSchoolYear().replacing("subjects.csv", "Mathematics", "\"Mathe\nmatics\"");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.unseen-character subjects.csv:2:name_en");
    }

    @Test
    void charactersThatTurnTheLineRoundAreRefused() {
        var year = aSchoolYear().replacing("subjects.csv", "Mathematics", "Mathe\u202Ematics");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.unseen-character subjects.csv:2:name_en");
    }

    @Test
    void aHugeCellIsRefusedAndShownShort() {
        var year = aSchoolYear().replacing("subjects.csv", "Mathematics", "м".repeat(100_000));
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.cell-too-long subjects.csv:2:name_en");
        assertThat(year.sentencesIn(tmp).getFirst()).hasSizeLessThan(150).contains("100000");
    }

    @Test
    void aHugeFileIsNotRead() {
        var year = aSchoolYear().with("subjects.csv", new byte[5 << 20]);
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.file-too-large subjects.csv");
    }

    @Test
    void anXmlFileUnderTheNameOfATableIsRefused() {
        var year = aSchoolYear().with("subjects.csv", "<?xml version=\"1.0\"?>\n<subjects/>\n");
        assertThat(year.foundIn(tmp)).contains("BLOCKS curriculum.column-missing subjects.csv:1:key");
    }

    @Test
    void randomBytesAreRefusedWithoutAFault() {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        assertThat(aSchoolYear().with("ktp/kk-05-math.csv", noise).foundIn(tmp))
                .containsExactly("BLOCKS curriculum.not-utf-8 ktp/kk-05-math.csv:1");
    }

    @Test
    void filesThatAreNotPapersAreNoted() {
        var year = aSchoolYear()
                .with("subject.csv", "x")
                .with("ktp/notes.txt", "x")
                .with("README.md", "x")
                .with(".DS_Store", "x");
        assertThat(year.foundIn(tmp))
                .containsExactly(
                        "NOTES curriculum.stray-file ktp/notes.txt", "NOTES curriculum.stray-file subject.csv");
    }

    @Test
    void aLessonPlanMustSayItsCourseInItsName() {
        var year = aSchoolYear().with("ktp/Math 5 класс.csv", "number\n").with("ktp/kk-12-math.csv", "number\n");
        assertThat(year.foundIn(tmp))
                .contains(
                        "BLOCKS curriculum.plan-name ktp/Math 5 класс.csv",
                        "BLOCKS curriculum.plan-name ktp/kk-12-math.csv");
    }
}
