package kz.telesabaq.schedule.views;

import static kz.telesabaq.schedule.views.Plans.MONDAY;
import static kz.telesabaq.schedule.views.Plans.YEAR;
import static kz.telesabaq.schedule.views.Plans.plan;
import static kz.telesabaq.schedule.views.Plans.premiere;
import static kz.telesabaq.schedule.views.Plans.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import org.junit.jupiter.api.Test;

/** How steady the clock of a grade is, and what a change of it costs. */
class GradeClockTest {
    private static final Child KK_2 = new Child(Language.KAZAKH, new Grade(2));
    private static final Child RU_5 = new Child(Language.RUSSIAN, new Grade(5));

    @Test
    void theMostUsedStartsAreTheFixedOnesAsManyAsTheFullestDayNeeds() {
        var plan = plan(
                premiere("KK-05-MATH-001", MONDAY, "11:00"),
                premiere("KK-05-KAZ-001", MONDAY, "11:30"),
                premiere("KK-05-MATH-002", MONDAY.plusDays(1), "11:00"),
                premiere("KK-05-KAZ-002", MONDAY.plusDays(1), "11:30"),
                premiere("KK-05-MATH-003", MONDAY.plusDays(2), "12:00"),
                repeat("KK-05-MATH-001", MONDAY.plusDays(2), "16:00"));

        assertThat(GradeClock.of(YEAR, plan))
                .containsExactly(new GradeClock(
                        new ChannelId("balapan"),
                        new Grade(5),
                        List.of(LocalTime.of(11, 0), LocalTime.of(11, 30)),
                        3,
                        5,
                        4));
        assertThat(GradeClock.of(YEAR, plan).getFirst().perMille()).isEqualTo(800);
    }

    @Test
    void thePublishedNumberCountsAllLessonsAlike() {
        var plan = plan(
                premiere("KK-05-MATH-001", MONDAY, "11:00"),
                premiere("KK-05-MATH-002", MONDAY.plusDays(1), "12:00"),
                premiere("RU-02-MATH-001", MONDAY, "09:00"));

        assertThat(GradeClock.perMille(GradeClock.of(YEAR, plan))).isEqualTo(666);
        assertThat(GradeClock.perMille(List.of())).isEqualTo(1000);
    }

    @Test
    void aLaterLastLessonMakesTheFamilysDayLongerAndTheWaitToo() {
        var before = plan(
                premiere("KK-02-MATH-001", MONDAY, "09:00"),
                premiere("RU-05-MATH-001", MONDAY, "11:00"),
                premiere("RU-05-MATH-002", MONDAY.plusDays(2), "11:00"));
        var after = plan(
                premiere("KK-02-MATH-001", MONDAY, "09:00"),
                premiere("RU-05-MATH-001", MONDAY, "12:00"),
                premiere("RU-05-MATH-002", MONDAY.plusDays(2), "11:00"));

        var change = ClockChange.between(
                YEAR, before, after, List.of(new TreeSet<>(List.of(KK_2, RU_5)), new TreeSet<>(List.of(KK_2))));

        assertThat(change)
                .isEqualTo(new ClockChange(
                        3,
                        1,
                        1,
                        List.of(new ClockChange.FamilyCost(new TreeSet<>(List.of(KK_2, RU_5)), 1, 60, 0, 0, 60, 0))));
        assertThat(change.familiesWithALongerDay()).isEqualTo(1);
    }

    @Test
    void aChangeCanShortenDaysAndMakeLessonsCollide() {
        var before = plan(premiere("KK-02-MATH-001", MONDAY, "09:00"), premiere("RU-05-MATH-001", MONDAY, "11:00"));
        var after = plan(premiere("KK-02-MATH-001", MONDAY, "11:00"), premiere("RU-05-MATH-001", MONDAY, "11:00"));

        var change = ClockChange.between(YEAR, before, after, List.of(new TreeSet<>(List.of(KK_2, RU_5))));

        assertThat(change.families())
                .containsExactly(new ClockChange.FamilyCost(new TreeSet<>(List.of(KK_2, RU_5)), 0, 0, 1, 120, -110, 1));
        assertThat(change.familiesWithALongerDay()).isZero();
    }

    @Test
    void aSecondLessonAtAnotherTimeIsOtherTimesButNotAnotherStart() {
        var before = plan(premiere("KK-02-MATH-001", MONDAY, "09:00"), premiere("KK-02-KAZ-001", MONDAY, "09:30"));
        var after = plan(premiere("KK-02-MATH-001", MONDAY, "09:00"), premiere("KK-02-KAZ-001", MONDAY, "10:30"));

        var change = ClockChange.between(YEAR, before, after, List.of());

        assertThat(change).isEqualTo(new ClockChange(1, 0, 1, List.of()));
    }

    @Test
    void thePlanItselfCostsNothing() {
        var plan = plan(premiere("KK-02-MATH-001", MONDAY, "09:00"));

        assertThat(ClockChange.between(YEAR, plan, plan, ClockChange.pairsOfGrades(YEAR)))
                .isEqualTo(new ClockChange(1, 0, 0, List.of()));
    }

    @Test
    void allPairsOfGradesAreThoseOfOneLanguageAndOfTwo() {
        assertThat(ClockChange.pairsOfGrades(YEAR)).hasSize(22 * 21 / 2).doesNotHaveDuplicates();
    }
}
