package kz.telesabaq.curriculum;

import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.MATH;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static kz.telesabaq.testing.Fixtures.aLesson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final CourseCode MATH_5 = new CourseCode(Language.KAZAKH, new Grade(5), "math");

    @ParameterizedTest
    @ValueSource(strings = {"KK-05-MATH-023", "RU-11-RUSL2-999", "KK-01-PE-001"})
    void aLessonCodeIsReadAsItIsWritten(String code) {
        assertThat(LessonCode.parse(code)).hasToString(code);
        assertThat(LessonCode.parse(code.toLowerCase(Locale.ROOT))).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KK-05-MATH",
                "KK-5-MATH-023",
                "KK-05-MATH-000",
                "KK-12-MATH-001",
                "KK-05-M-001",
                "KK_05_MATH_001"
            })
    void whatIsNotALessonCodeIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> LessonCode.parse(code));
    }

    @Test
    void codesSortByLanguageGradeSubjectAndNumber() {
        assertThat(
                        List.of("RU-01-ART-001", "KK-11-MATH-002", "KK-02-MATH-010", "KK-02-MATH-009", "KK-02-ART-030")
                                .stream()
                                .map(LessonCode::parse)
                                .sorted())
                .extracting(LessonCode::toString)
                .containsExactly(
                        "KK-02-ART-030", "KK-02-MATH-009", "KK-02-MATH-010", "KK-11-MATH-002", "RU-01-ART-001");
    }

    @Test
    void codesAreTheSameWhereverTheServerStands() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new LessonCode(MATH_5, 23)).hasToString("KK-05-MATH-023");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, -1})
    void gradesRunFromOneToEleven(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KK", "und", "kk_KZ", "қазақша"})
    void whatIsNotALanguageTagIsRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language(tag));
    }

    @Test
    void hoursKnowHalves() {
        assertThat(new WeeklyHours(1)).hasToString("0.5");
        assertThat(new WeeklyHours(8)).hasToString("4");
        assertThat(new WeeklyHours(57)).hasToString("28.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new WeeklyHours(-1));
    }

    @Test
    void aDateSpanOwnsBothItsEnds() {
        var span = new DateSpan(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 1));
        assertThat(span.contains(LocalDate.of(2026, 10, 26))).isTrue();
        assertThat(span.contains(LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(span.contains(LocalDate.of(2026, 11, 2))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new DateSpan(span.last(), span.first()));
    }

    @Test
    void aChannelHasAsManySlotsAsItsHoursHold() {
        assertThat(BALAPAN.slotsPerDay()).isEqualTo(36);
        assertThat(BALAPAN.window(MONDAY).length()).isEqualTo(Frames.ofMinutes(540));
        assertThat(BALAPAN.slotStart(MONDAY, 35).plus(BALAPAN.raster()))
                .isEqualTo(BALAPAN.window(MONDAY).end());
        assertThat(withRaster(12).slotsPerDay()).isEqualTo(45);
        assertThat(withRaster(20).slotsPerDay()).isEqualTo(27);
    }

    private static Channel withRaster(int minutes) {
        return new Channel(
                BALAPAN.id(),
                BALAPAN.name(),
                BALAPAN.language(),
                BALAPAN.clock(),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                minutes);
    }

    @Test
    void aCourseRefusesLessonsOutOfOrder() {
        var lessons = List.of(aLesson(Language.KAZAKH, 2), aLesson(Language.KAZAKH, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(MATH_5, MATH, new WeeklyHours(10), Certainty.SOURCED, 2, 25, lessons))
                .withMessageContaining("KK-05-MATH-002");
    }

    @Test
    void aGradeIsFreeWhenItsHolidaySaysSoAndTheOthersAreNot() {
        var year = new DateSpan(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 21));
        var extra = new FreeDays(
                Wording.of("Қосымша каникул", "Дополнительные каникулы", "Extra week"),
                new DateSpan(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 14)),
                Set.of(new Grade(1)));
        var calendar = new SchoolCalendar("2026-27", year, List.of(new Quarter(3, year)), List.of(extra));
        var wednesday = LocalDate.of(2027, 2, 10);
        assertThat(calendar.isTeachingDay(wednesday, new Grade(1))).isFalse();
        assertThat(calendar.isTeachingDay(wednesday, new Grade(2))).isTrue();
        assertThat(calendar.isBroadcastDay(wednesday)).isTrue();
        assertThat(calendar.isBroadcastDay(LocalDate.of(2027, 2, 13))).isFalse();
        assertThat(calendar.freeBecause(wednesday, new Grade(1)).map(Wording::en))
                .contains("Extra week");
        assertThat(calendar.teachingDays(new Grade(1))).hasSize(45);
        assertThat(calendar.teachingWeeks(new Grade(1))).isEqualTo(9);
        assertThat(calendar.teachingWeeks(new Grade(2))).isEqualTo(10);
        assertThat(calendar.broadcastDays()).hasSize(50);
        assertThat(calendar.quarterOf(LocalDate.of(2027, 3, 22))).isEmpty();
    }
}
