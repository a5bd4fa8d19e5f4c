package kz.telesabaq.schedule.views;

import static kz.telesabaq.schedule.views.Plans.MONDAY;
import static kz.telesabaq.schedule.views.Plans.YEAR;
import static kz.telesabaq.schedule.views.Plans.plan;
import static kz.telesabaq.schedule.views.Plans.premiere;
import static kz.telesabaq.schedule.views.Plans.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.schedule.YearPlan;
import org.junit.jupiter.api.Test;

/** Families with one screen. */
class FamilyDaysTest {
    private static final Child KK_2 = new Child(Language.KAZAKH, new Grade(2));
    private static final Child KK_5 = new Child(Language.KAZAKH, new Grade(5));
    private static final Child RU_5 = new Child(Language.RUSSIAN, new Grade(5));

    @Test
    void siblingsOfOneLanguageSeeOneLessonAfterAnother() {
        var plan = plan(
                premiere("KK-05-MATH-001", MONDAY, "11:00"),
                premiere("KK-02-MATH-001", MONDAY, "09:00"),
                premiere("KK-02-KAZ-001", MONDAY, "09:30"),
                premiere("KK-09-BIO-001", MONDAY, "14:00"),
                repeat("KK-05-MATH-001", MONDAY.plusDays(1), "16:00"));

        var day = day(plan, KK_2, KK_5);

        assertThat(day.viewings().stream().map(viewing -> viewing.sentence().en()))
                .containsExactly(
                        "09:00–09:10 math, grade 2 (Balapan)",
                        "09:30–09:40 kaz, grade 2 (Balapan)",
                        "11:00–11:10 math, grade 5 (Balapan)");
        assertThat(day.overlaps()).isEmpty();
        assertThat(day.spanMinutes()).isEqualTo(130);
        assertThat(day.gaps().stream().map(FamilyDay.Gap::minutes)).containsExactly(20L, 80L);
        assertThat(day.sentence().en())
                .isEqualTo("2026-09-07: 3 lessons, 09:00–11:10; at the same time: 0; the longest wait: 80 min.");
    }

    @Test
    void siblingsOfTwoLanguagesAreSentToTheNearestRepeatThatDoesNotCollide() {
        var plan = plan(
                premiere("KK-02-MATH-001", MONDAY, "11:05"),
                premiere("RU-05-MATH-001", MONDAY, "11:00"),
                repeat("RU-05-MATH-001", MONDAY.plusDays(1), "10:00"),
                premiere("KK-02-MATH-002", MONDAY.plusDays(1), "10:05"),
                repeat("RU-05-MATH-001", MONDAY.plusDays(1), "16:00"),
                repeat("KK-02-MATH-001", MONDAY.plusDays(2), "16:00"));

        var day = day(plan, KK_2, RU_5);

        assertThat(day.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.live().airing().lesson()).hasToString("KK-02-MATH-001");
            assertThat(overlap.later().airing().lesson()).hasToString("RU-05-MATH-001");
            assertThat(overlap.instead().map(Viewing::begins))
                    .contains(MONDAY.plusDays(1).atTime(16, 0));
            assertThat(overlap.sentence().en())
                    .isEqualTo("At the same time: 11:05–11:15 math, grade 2 (Balapan) and 11:00–11:10 math, grade 5"
                            + " (El Arna). The second one can be seen again: 2026-09-08, 16:00–16:10 math, grade 5"
                            + " (El Arna).");
        });
    }

    @Test
    void twoOverlapsAreNotSentToRepeatsThatCollideWithEachOther() {
        var plan = plan(
                premiere("KK-02-MATH-001", MONDAY, "11:00"),
                premiere("RU-05-MATH-001", MONDAY, "11:00"),
                premiere("KK-02-KAZ-001", MONDAY, "12:00"),
                premiere("RU-05-INF-001", MONDAY, "12:00"),
                repeat("RU-05-MATH-001", MONDAY.plusDays(1), "16:00"),
                repeat("KK-02-KAZ-001", MONDAY.plusDays(1), "16:05"));

        var overlaps = day(plan, KK_2, RU_5).overlaps();

        assertThat(overlaps).hasSize(2);
        assertThat(overlaps.getFirst().instead()).isPresent();
        assertThat(overlaps.getLast().instead()).isEmpty();
        assertThat(overlaps.getLast().sentence().en()).endsWith("The second one has no repeat that fits.");
    }

    @Test
    void lessonsThatMeetAtAMomentDoNotOverlapThoughTheirSlotsDo() {
        var plan = plan(premiere("KK-02-MATH-001", MONDAY, "11:00"), premiere("RU-05-MATH-001", MONDAY, "11:10"));

        assertThat(day(plan, KK_2, RU_5).overlaps()).isEmpty();
        assertThat(day(plan, KK_2, RU_5).gaps()).isEmpty();
    }

    @Test
    void aWaitBehindAnOverlapIsCountedFromTheLongerLesson() {
        var plan = plan(
                premiere("KK-02-MATH-001", MONDAY, "11:00"),
                premiere("RU-05-MATH-001", MONDAY, "11:05"),
                premiere("KK-02-KAZ-001", MONDAY, "11:20"));

        assertThat(day(plan, KK_2, RU_5).gapMinutes()).isEqualTo(5);
    }

    @Test
    void aDayWithoutLessonsSaysSoInEveryLanguage() {
        var day = day(plan(), KK_2);

        assertThat(day.spanMinutes()).isZero();
        assertThat(day.sentence().in(Locale.of("kk"))).isEqualTo("2026-09-07: жаңа сабақ жоқ.");
        assertThat(day.sentence().in(Locale.of("ru"))).isEqualTo("2026-09-07: новых уроков нет.");
    }

    @Test
    void aWeekHasFiveDaysWhicheverOfThemIsNamed() {
        var week = FamilyDays.of(YEAR, plan(premiere("KK-02-MATH-001", MONDAY.plusDays(2), "09:00")), List.of(KK_2))
                .weekOf(MONDAY.plusDays(3));

        assertThat(week.stream().map(FamilyDay::date)).first().isEqualTo(MONDAY);
        assertThat(week.stream().map(day -> day.viewings().size())).containsExactly(0, 0, 1, 0, 0);
    }

    @Test
    void lessonsThatThePapersDoNotKnowAreLeftAside() {
        assertThat(day(plan(premiere("KK-02-MATH-999", MONDAY, "09:00")), KK_2).viewings())
                .isEmpty();
    }

    private static FamilyDay day(YearPlan plan, Child... children) {
        return FamilyDays.of(YEAR, plan, List.of(children)).on(Plans.MONDAY);
    }
}
