package kz.telesabaq.curriculum.sheet;

import static kz.telesabaq.curriculum.sheet.Book.aBook;
import static kz.telesabaq.curriculum.sheet.Book.found;
import static kz.telesabaq.curriculum.sheet.Book.written;
import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.telesabaq.curriculum.build.ColumnUse;
import kz.telesabaq.curriculum.build.PlanChanges.LessonChange;
import kz.telesabaq.curriculum.build.PlanChoices;
import kz.telesabaq.curriculum.build.PlanField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real papers are never tidy: what people write above, between and beside the lessons. */
class MethodologistsWorkbookTest {
    private static final String KK = "ktp/kk-05-math.csv";
    private static final String RU = "ktp/ru-05-math.csv";

    @TempDir
    Path tmp = Path.of("");

    private Path year = Path.of("");

    @BeforeEach
    void aYear() {
        year = aSchoolYear().in(tmp);
    }

    @Test
    void aKazakhPlanWithTitlesStampAndQuarterRows() {
        var look = aBook().sheet("КТЖ")
                .row("", "", "", "", "Бекітемін: мектеп директоры ___________")
                .row("Күнтізбелік-тақырыптық жоспар")
                .row("5-сынып, Математика, 2026–2027 оқу жылы")
                .merging("A2:F2")
                .emptyRows(2)
                .row("Р/с", "Бөлім", "Сабақтың тақырыбы", "Оқу мақсаттары", "Сағат саны", "Мерзімі", "Ескерту")
                .row("І тоқсан (16 сағат)")
                .row(1, "Сандар", "Натурал сандар", "5.1.1.1 натурал сан ұғымын меңгеру;\n5.1.1.2", 1, "02.09", "")
                .row(2, "", "Жай бөлшектер", "5.1.1.3, 5.1.1.4", 1, "", "қайталау")
                .row("ІІ тоқсан")
                .row(3, "", "Ондық бөлшектер", "5.1.2.1", 1)
                .row("3-тоқсан")
                .row(4, "", "Пайыз және үлес", "", 1)
                .row("", "", "Барлығы", "", 4)
                .into(year);
        assertThat(found(look))
                .containsExactly(
                        "NOTES column-aside book.xlsx!КТЖ:6:G6", "NOTES other-language-kept book.xlsx!КТЖ:13:C13");
        assertThat(written(look, KK))
                .containsExactly(
                        "number,quarter,topic_kk,topic_ru,objectives,minutes,counterpart",
                        "1,1,Натурал сандар,Натуральные числа,5.1.1.1;5.1.1.2,12,M-1",
                        "2,1,Жай бөлшектер,Обыкновенные дроби,5.1.1.3;5.1.1.4,,M-2",
                        "3,2,Ондық бөлшектер,Десятичные дроби,5.1.2.1,10,M-3",
                        "4,3,Пайыз және үлес,Процент,,,");
        assertThat(look.changes().getFirst().lessons())
                .containsExactly(new LessonChange.Changed(
                        4,
                        List.of(new kz.telesabaq.curriculum.build.PlanChanges.FieldChange(
                                PlanField.TOPIC_KK, "Пайыз", "Пайыз және үлес"))));
        assertThat(look.changes().getFirst().unchanged()).isEqualTo(3);
    }

    @Test
    void aRussianPlanInAnotherOrderWithColumnNumbersAndRepeatedHeader() {
        var look = aBook().sheet("Лист1")
                .row("Календарно-тематическое планирование")
                .row("Предмет: Математика   5 класс")
                .row("Тема урока", "Дата", "№ п/п", "Кол-во\nчасов", "Четверть", "Цели обучения (код)")
                .row(1, 2, 3, 4, 5, 6)
                .row("Натуральные числа", "01.09.2026", "1.", 1, "I", "5.1.1.1")
                .row("Обыкновенные дроби", "", "2.", 1, "", "5.1.1.3")
                .row("Тема урока", "Дата", "№ п/п", "Кол-во\nчасов", "Четверть", "Цели обучения (код)")
                .row("Десятичные дроби", "", "3.", 1, "2-я четверть", "5.1.2.1")
                .row("Процент", "", "4.", 1, "3", "")
                .row("Итоговое повторение", "", "5.", 1, "4 четверть", "5.1.3.1")
                .row("Итого", "", "", 5)
                .into(year);
        assertThat(found(look)).containsExactly("WARNS other-language-missing book.xlsx!Лист1:10:A10");
        assertThat(written(look, RU))
                .contains("5,4,Итоговое повторение,Итоговое повторение,5.1.3.1,,")
                .hasSize(6);
        assertThat(look.changes().getFirst().added()).isEqualTo(1);
        assertThat(look.changes().getFirst().unchanged()).isEqualTo(4);
    }

    @Test
    void anEnglishPlanNamedByItsSheet() {
        var look = aBook().sheet("kk-05-math")
                .row("Term", "Lesson No.", "Topic (Kazakh)", "Topic (Russian)", "Learning objectives", "Duration, min")
                .row("Term 1", 1, "Натурал сандар", "Натуральные числа", "5.1.1.1 5.1.1.2", "12 min")
                .row("Term 2", 2, "Жай бөлшектер", "Обыкновенные дроби", "5.1.1.3;5.1.1.4", "15 minutes")
                .into(year);
        assertThat(found(look)).containsExactly("WARNS counterpart-alone ktp/ru-05-math.csv:4:counterpart");
        assertThat(look.changes().getFirst().removed()).isEqualTo(2);
        assertThat(written(look, KK))
                .containsExactly(
                        "number,quarter,topic_kk,topic_ru,objectives,minutes,counterpart",
                        "1,1,Натурал сандар,Натуральные числа,5.1.1.1;5.1.1.2,12,M-1",
                        "2,2,Жай бөлшектер,Обыкновенные дроби,5.1.1.3;5.1.1.4,15,M-2");
    }

    @Test
    void theAssessmentForAQuarterIsALessonNotAHeading() {
        var look = aBook().sheet("KK-05-MATH")
                .row("Тақырып", "Сағат")
                .row("1-тоқсан", "")
                .row("Натурал сандар", 1)
                .row("1-тоқсан бойынша жиынтық бағалау", 1)
                .row("2-тоқсан (2 сағат)", 2)
                .row("Пайыз", 1)
                .into(year);
        assertThat(written(look, KK).stream().skip(1).map(line -> line.split(",", 4)[1] + " " + line.split(",", 4)[2]))
                .containsExactly("1 Натурал сандар", "1 1-тоқсан бойынша жиынтық бағалау", "2 Пайыз");
    }

    @Test
    void aHeaderOfTwoLinesTellsTheLanguagesApart() {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып", "", "Мақсат")
                .row("", "", "қазақша", "орысша", "")
                .merging("A1:A2")
                .merging("B1:B2")
                .merging("C1:D1")
                .merging("E1:E2")
                .row(1, 1, "Сандар", "Числа", "5.1.1.1")
                .into(year);
        assertThat(written(look, KK).get(1)).isEqualTo("1,1,Сандар,Числа,5.1.1.1,12,M-1");
    }

    @Test
    void aQuarterMergedDownwardsCountsForAllItsRows() {
        var look = aBook().sheet("KK-05-MATH")
                .row("Тоқсан", "№", "Тақырып")
                .row("1 тоқсан", 1, "Сандар")
                .row("", 2, "Бөлшектер")
                .row("2 тоқсан", 3, "Пайыз")
                .merging("A2:A3")
                .into(year);
        assertThat(written(look, KK).stream().map(line -> line.substring(0, 3)))
                .containsExactly("num", "1,1", "2,1", "3,2");
    }

    @Test
    void objectivesInRowsOfTheirOwnBelongToTheLessonAbove() {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып", "Оқу мақсаты")
                .row(1, 1, "Сандар", "5.1.1.1 санау")
                .row("", "", "", "5.1.1.2 салыстыру")
                .row("", "", "", "5.1.1.3")
                .row(2, 1, "Бөлшектер", "5.1.2.1")
                .merging("A2:A4")
                .merging("C2:C4")
                .into(year);
        assertThat(written(look, KK).get(1)).contains(",5.1.1.1;5.1.1.2;5.1.1.3,");
        assertThat(written(look, KK).get(2)).contains(",5.1.2.1,");
    }

    @Test
    void aRowOfTwoHoursMakesTwoLessonsAndSaysSo() {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып (қаз)", "Тақырып (рус)", "Сағат", "Сыңар сабақ кілті")
                .row(1, 1, "Сандар", "Числа", 1, "A-1")
                .row(2, 1, "Бөлшектер", "Дроби", 2, "A-2")
                .row(3, 2, "Пайыз", "Процент", "1 сағат", "A-3")
                .into(year);
        assertThat(found(look)).contains("NOTES hours-split book.xlsx!KK-05-MATH:3:E3");
        assertThat(look.findings().stream()
                        .filter(finding -> finding.rule().equals("curriculum.hours-split"))
                        .map(finding -> finding.sentence().en()))
                .containsExactly(
                        "The row is worth several hours: it became lessons 2–3, their topics marked (1), (2) …");
        assertThat(written(look, KK).stream().skip(1))
                .containsExactly(
                        "1,1,Сандар,Числа,5.1.1.1;5.1.1.2,12,A-1",
                        "2,1,Бөлшектер (1),Дроби (1),5.1.1.3;5.1.1.4,,A-2-1",
                        "3,1,Бөлшектер (2),Дроби (2),5.1.2.1,10,A-2-2",
                        "4,2,Пайыз,Процент,,,A-3");
    }

    @Test
    void thePartsOfATopicThatWasOneLessonKeepItsTranslation() {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып", "Сағат")
                .row(1, 1, "Натурал сандар", 1)
                .row(2, 1, "Жай бөлшектер", 2)
                .into(year);
        assertThat(written(look, KK).get(2)).startsWith("2,1,Жай бөлшектер (1),Обыкновенные дроби (1),");
        assertThat(written(look, KK).get(3)).startsWith("3,1,Жай бөлшектер (2),Обыкновенные дроби (2),");
    }

    @Test
    void aRangeOfNumbersIsAsManyLessons() {
        var look = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып")
                .row("1-2", 1, "Сандар")
                .row("3", 1, "Бөлшектер")
                .into(year);
        assertThat(look.isAcceptable()).isTrue();
        assertThat(written(look, KK)).hasSize(4).anyMatch(line -> line.startsWith("2,1,Сандар (2),"));
    }

    @Test
    void severalSheetsAreSeveralCoursesAndAnInstructionIsPassedOver() {
        var look = aBook().sheet("Нұсқаулық")
                .row("Осы кітапты толтырыңыз.")
                .sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Тақырып")
                .row(1, 1, "Сандар")
                .sheet("RU-05-MATH")
                .row("№", "Четверть", "Тема")
                .row(1, 1, "Числа")
                .into(year);
        assertThat(look.files()).containsOnlyKeys(KK, RU);
        assertThat(found(look)).contains("NOTES sheet-skipped book.xlsx!Нұсқаулық");
    }

    @Test
    void theCourseMayBeNamedByTheFileOrChosen() {
        var book = aBook().sheet("Лист1").row("№", "Четверть", "Тема").row(1, 1, "Числа");
        assertThat(PlanImport.look(year, List.of(book.named("ru-05-math.xlsx")), PlanChoices.none())
                        .files())
                .containsOnlyKeys(RU);
        var unnamed = PlanImport.look(year, List.of(book.named("план.xlsx")), PlanChoices.none());
        assertThat(found(unnamed)).contains("BLOCKS course-unknown план.xlsx!Лист1");
        var chosen = PlanChoices.none()
                .forCourse(kz.telesabaq.curriculum.LessonCode.parse("KK-05-MATH-001")
                        .course());
        assertThat(PlanImport.look(year, List.of(book.named("план.xlsx")), chosen)
                        .files())
                .containsOnlyKeys(KK);
    }

    @Test
    void gradeAndSubjectWithoutALanguageAreAmbiguous() {
        var look = aBook().sheet("5 Математика")
                .row("5 grade Математика")
                .row("№", "Четверть", "Тема")
                .row(1, 1, "Числа")
                .into(year);
        assertThat(look.findings().stream().map(finding -> finding.sentence().en()))
                .contains("The plan fits several courses: KK-05-MATH, RU-05-MATH.");
    }

    @Test
    void aPlanForACourseTheYearDoesNotHaveIsRefused() {
        var look = aBook().sheet("KK-07-MAGIC")
                .row("№", "Тоқсан", "Тақырып")
                .row(1, 1, "x")
                .into(year);
        assertThat(found(look)).contains("BLOCKS course-not-in-year book.xlsx!KK-07-MAGIC");
    }

    @Test
    void whatAnAuthorOnceSaidOfAColumnCounts() {
        var book = aBook().sheet("KK-05-MATH")
                .row("№", "Тоқсан", "Сабақта не өтеміз", "Код")
                .row(1, 1, "Сандар", "5.1.1.9");
        var before = PlanImport.look(year, List.of(book.named("book.xlsx")), PlanChoices.none());
        assertThat(found(before)).contains("BLOCKS header-missing book.xlsx!KK-05-MATH");
        var taught = PlanChoices.none()
                .withColumns(Map.of("сабақта не өтеміз", PlanField.TOPIC_KK, "код", PlanField.OBJECTIVES));
        var after = PlanImport.look(year, List.of(book.named("book.xlsx")), taught);
        assertThat(written(after, KK).get(1)).startsWith("1,1,Сандар,").contains(",5.1.1.9,");
        assertThat(after.drafts().getFirst().columns().get(2).by()).isEqualTo(ColumnUse.By.REMEMBERED);
    }

    @Test
    void latinLettersAreOfferedAndCorrectedOnDemand() {
        var book = aBook().sheet("KK-05-MATH").row("№", "Тоқсан", "Тақырып").row(1, 1, "Бiлiм мен Python");
        var offered = book.into(year);
        assertThat(found(offered)).contains("WARNS look-alike-letters book.xlsx!KK-05-MATH:2:C2");
        assertThat(offered.findings().stream().map(finding -> finding.sentence().en()))
                .contains("The word \"Бiлiм\" holds Latin letters or digits; meant is \"Білім\".");
        assertThat(written(offered, KK).get(1)).contains("Бiлiм");
        var corrected = PlanImport.look(
                year, List.of(book.named("book.xlsx")), PlanChoices.none().correctingLetters());
        assertThat(written(corrected, KK).get(1)).contains("Білім мен Python");
        assertThat(found(corrected)).contains("NOTES look-alike-letters-corrected book.xlsx!KK-05-MATH:2:C2");
    }

    @Test
    void csvInEveryUsualEncodingAndWithEverySeparatorIsTheSame() {
        String kk = "№;Тоқсан;Тақырып\n1;1;Әңгіме, ең үлкен көл\n2;1;\"Һ; Ұ; Ғ; Қ\"\n";
        String ru = "№;Четверть;Тема\n1;1;Ёлка и Іні\n";
        var utf8 = look("kk-05-math.csv", kk.getBytes(StandardCharsets.UTF_8));
        var marked = look("kk-05-math.csv", ("\uFEFF" + kk).getBytes(StandardCharsets.UTF_8));
        var utf16 = look("kk-05-math.csv", kk.getBytes(StandardCharsets.UTF_16));
        var little = look("kk-05-math.csv", ("\uFEFF" + kk).getBytes(StandardCharsets.UTF_16LE));
        assertThat(written(utf8, KK).get(1)).contains("\"Әңгіме, ең үлкен көл\"");
        assertThat(written(utf8, KK).get(2)).contains("Һ; Ұ; Ғ; Қ");
        for (PlanImport other : List.of(marked, utf16, little)) {
            assertThat(written(other, KK)).isEqualTo(written(utf8, KK));
        }
        var old = look("ru-05-math.csv", ru.getBytes(Charset.forName("windows-1251")));
        assertThat(written(old, RU).get(1)).contains("Ёлка и Іні");
        assertThat(found(old)).contains("WARNS csv-old-encoding ru-05-math.csv");
        var tabs = look("ru-05-math.csv", ru.replace(';', '\t').getBytes(StandardCharsets.UTF_8));
        var commas = look("ru-05-math.csv", ru.replace(';', ',').getBytes(StandardCharsets.UTF_8));
        assertThat(written(tabs, RU)).isEqualTo(written(commas, RU)).isEqualTo(written(old, RU));
    }

    @Test
    void theKazakhOneByteStandardIsRead() {
        // ЌазаЌ of windows-1251 is Қазақ of KZ-1048
        byte[] bytes = "№;Тоқсан;Тақырып".replace("қ", "ќ").getBytes(Charset.forName("windows-1251"));
        byte[] row = "\n1;1;Ќазаќ јдебиеті: ґлењ, їлгі, ўлы єалым\n".getBytes(Charset.forName("windows-1251"));
        byte[] all = new byte[bytes.length + row.length];
        System.arraycopy(bytes, 0, all, 0, bytes.length);
        System.arraycopy(row, 0, all, bytes.length, row.length);
        assertThat(written(look("kk-05-math.csv", all), KK).get(1)).contains("Қазақ әдебиеті: өле");
    }

    private PlanImport look(String name, byte[] bytes) {
        return PlanImport.look(year, List.of(new GivenFile(name, bytes)), PlanChoices.none());
    }
}
