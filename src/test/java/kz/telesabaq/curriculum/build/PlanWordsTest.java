package kz.telesabaq.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.build.HeaderWords.Meaning;
import kz.telesabaq.findings.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words people use above tables, in headers, for quarters, numbers and objectives. */
class PlanWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "№|NUMBER",
                "№ п/п|NUMBER",
                "Р/С|NUMBER",
                "Сабақ №|NUMBER",
                "№ урока|NUMBER",
                "Lesson No.|NUMBER",
                "number|NUMBER",
                "Тоқсан|QUARTER",
                "ЧЕТВЕРТЬ|QUARTER",
                "Term|QUARTER",
                "Тақырып|TOPIC_IN_KAZAKH_WORDS",
                "Сабақтың тақырыбы|TOPIC_IN_KAZAKH_WORDS",
                "Сабақ тақырыптары|TOPIC_IN_KAZAKH_WORDS",
                "Тема урока|TOPIC_IN_RUSSIAN_WORDS",
                "Темa урокa|TOPIC_IN_RUSSIAN_WORDS",
                "Наименование тем|TOPIC_IN_RUSSIAN_WORDS",
                "Содержание|TOPIC_IN_RUSSIAN_WORDS",
                "Тақырып / Тема|TOPIC",
                "Topic|TOPIC",
                "Lesson title|TOPIC",
                "topic_kk|TOPIC_KK",
                "Тақырып (қазақша)|TOPIC_KK",
                "Тема на русском языке|TOPIC_RU",
                "Тақырып (орысша)|TOPIC_RU",
                "Раздел / Сквозные темы|SECTION",
                "Бөлім / Ортақ тақырыптар|SECTION",
                "Section|SECTION",
                "Оқу мақсаты|OBJECTIVES",
                "Оқу бағдарламасындағы мақсаттар|OBJECTIVES",
                "Цели обучения|OBJECTIVES",
                "Learning objectives|OBJECTIVES",
                "Сағат саны|HOURS",
                "Кол-во часов|HOURS",
                "Количество|NONE",
                "Hours|HOURS",
                "Мерзімі|DATE",
                "Күні|DATE",
                "Дата проведения|DATE",
                "Сроки|DATE",
                "Ұзақтығы, минут|MINUTES",
                "Длительность (мин.)|MINUTES",
                "Duration|MINUTES",
                "Сыңар сабақ кілті|COUNTERPART",
                "Ключ парного урока|COUNTERPART",
                "counterpart|COUNTERPART",
                "Ескерту|NONE",
                "Үй тапсырмасы|NONE",
                "Примечание|NONE"
            })
    void aHeaderIsKnownByItsWords(String header, String meaning) {
        assertThat(HeaderWords.meaning(header).map(Meaning::name).orElse("NONE"))
                .as(header)
                .isEqualTo(meaning);
        assertThat(HeaderWords.meaning("  " + header.replace(" ", "\n ").toUpperCase(java.util.Locale.ROOT) + " :"))
                .isEqualTo(HeaderWords.meaning(header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 тоқсан|1",
                "ІІ тоқсан|2",
                "III четверть|3",
                "2-я четверть (16 ч)|2",
                "4-тоқсан (7 апта)|4",
                "Term 3|3",
                "Бірінші тоқсан|1",
                "вторая четверть|2",
                "IV четверть|4",
                "3rd quarter|3"
            })
    void aQuarterIsKnownByItsHeading(String text, int quarter) {
        assertThat(QuarterWords.heading(text)).hasValue(quarter);
        assertThat(QuarterWords.cell(text)).hasValue(quarter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-тоқсан бойынша жиынтық бағалау",
                "Суммативное оценивание за 1 четверть",
                "ТЖБ №1. 2 тоқсан",
                "Четвертичная геометрия",
                "Terms and quarters"
            })
    void aLessonThatSpeaksOfAQuarterIsNoHeading(String topic) {
        assertThat(QuarterWords.heading(topic)).isEmpty();
    }

    @Test
    void aBareNumberIsAQuarterOnlyInItsColumn() {
        assertThat(QuarterWords.cell("2")).hasValue(2);
        assertThat(QuarterWords.cell("II")).hasValue(2);
        assertThat(QuarterWords.cell("ІІІ")).hasValue(3);
        assertThat(QuarterWords.heading("2")).isEqualTo(OptionalInt.empty());
        assertThat(QuarterWords.cell("5")).isEmpty();
        assertThat(QuarterWords.cell("ақпан")).isEmpty();
    }

    @Test
    void codesOfObjectivesCountWhereverTheyStand() {
        assertThat(Objectives.read("5.1.1.1;5.1.1.2, 5.1.1.3\n5.1.1.4").codes())
                .containsExactly("5.1.1.1", "5.1.1.2", "5.1.1.3", "5.1.1.4");
        assertThat(Objectives.read("5.1.1.1 – натурал санды білу, түсіну; 5.1.1.2. оқу")
                        .codes())
                .containsExactly("5.1.1.1", "5.1.1.2");
        assertThat(Objectives.read("10. 2. 1. 3").codes()).containsExactly("10.2.1.3");
        assertThat(Objectives.read("5.1.1.1;5.1.1.1").codes()).containsExactly("5.1.1.1");
        assertThat(Objectives.read("ондық бөлшекті түсіну").withoutCode()).containsExactly("ондық бөлшекті түсіну");
        assertThat(Objectives.read("5.1.a").codes()).containsExactly("5.1.a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.", "№5", "№ 5", "5-сабақ", "5 сабақ", "урок 5", "5)", "Lesson 5", "005"})
    void aLessonsNumberIsWrittenInManyWays(String text) {
        assertThat(LessonNumbers.read(text)).hasValue(new LessonNumbers(5, 5));
    }

    @Test
    void aRangeIsSeveralLessonsAndNonsenseIsNone() {
        assertThat(LessonNumbers.read("5-6")).hasValue(new LessonNumbers(5, 6));
        assertThat(LessonNumbers.read("5, 6")).hasValue(new LessonNumbers(5, 6));
        for (String text : List.of("0", "6-5", "1-99", "1000", "5.5", "бес", "")) {
            assertThat(LessonNumbers.read(text)).as(text).isEmpty();
        }
    }

    @Test
    void aCourseIsKnownByItsCodeOrItsNames() {
        var math = new Subject("math", Wording.of("Математика", "Математика", "Mathematics"));
        var kaz = new Subject("kaz", Wording.of("Қазақ тілі", "Казахский язык", "Kazakh language"));
        var kazl2 = new Subject(
                "kazl2",
                Wording.of(
                        "Қазақ тілі мен әдебиеті",
                        "Казахский язык и литература",
                        "Kazakh language and literature (L2)"));
        var names = new CourseNames(new CourseBook(
                List.of(code("kk", 5, "math"), code("ru", 5, "math"), code("kk", 5, "kaz"), code("ru", 5, "kazl2")),
                List.of(math, kaz, kazl2)));
        assertThat(names.named(List.of("kk-05-math.xlsx"))).containsExactly(code("kk", 5, "math"));
        assertThat(names.named(List.of("Лист1", "RU_5_MATH (2)"))).containsExactly(code("ru", 5, "math"));
        assertThat(names.named(List.of("5-сынып, Математика"))).containsExactly(code("kk", 5, "math"));
        assertThat(names.named(List.of("Математика", "5 класс"))).containsExactly(code("ru", 5, "math"));
        assertThat(names.named(List.of("5 «А» класс. Казахский язык и литература")))
                .containsExactly(code("ru", 5, "kazl2"));
        assertThat(names.named(List.of("Қазақ тілі пәні, 5 сынып"))).containsExactly(code("kk", 5, "kaz"));
        assertThat(names.named(List.of("Математика, 5 класс с казахским языком обучения")))
                .containsExactly(code("kk", 5, "math"));
        assertThat(names.named(List.of("Grade 5 Mathematics")))
                .containsExactly(code("kk", 5, "math"), code("ru", 5, "math"));
        assertThat(names.named(List.of("План на год"))).isEmpty();
    }

    private static CourseCode code(String language, int grade, String subject) {
        return new CourseCode(new Language(language), new Grade(grade), subject);
    }
}
