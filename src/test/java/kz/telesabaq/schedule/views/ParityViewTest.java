package kz.telesabaq.schedule.views;

import static kz.telesabaq.schedule.views.Plans.MONDAY;
import static kz.telesabaq.schedule.views.Plans.YEAR;
import static kz.telesabaq.schedule.views.Plans.plan;
import static kz.telesabaq.schedule.views.Plans.premiere;
import static kz.telesabaq.schedule.views.Plans.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.edit.BringIntoLine;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.views.LessonPair.VersionDrift;
import kz.telesabaq.testing.SchoolYearOnDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two languages side by side. */
class ParityViewTest {
    @Test
    void everyCourseWithCounterpartsIsPaired() {
        var view = ParityView.of(YEAR, plan());

        assertThat(view.pairs()).hasSize(82);
        assertThat(view.alone()).isEmpty();
        assertThat(view.pairs().getFirst().lessons())
                .isNotEmpty()
                .allMatch(pair -> pair.daysApart().isEmpty());
    }

    @Test
    void driftIsCountedInDaysAndInSchoolWeeksOverTheHolidays() {
        var mathematics = mathematics(plan(
                premiere("KK-05-MATH-001", LocalDate.of(2026, 10, 23), "11:00"),
                premiere("RU-05-MATH-001", LocalDate.of(2026, 11, 2), "11:00"),
                repeat("RU-05-MATH-001", LocalDate.of(2026, 11, 3), "16:00"),
                premiere("KK-05-MATH-002", LocalDate.of(2026, 11, 6), "11:00"),
                premiere("RU-05-MATH-002", LocalDate.of(2026, 11, 4), "11:00"),
                premiere("KK-05-MATH-003", LocalDate.of(2026, 11, 9), "11:00")));

        var pairs = mathematics.lessons();
        assertThat(pairs.getFirst().daysApart()).isEqualTo(OptionalLong.of(10));
        assertThat(pairs.getFirst().schoolWeeksApart()).isEqualTo(OptionalLong.of(1));
        assertThat(pairs.get(1).daysApart()).isEqualTo(OptionalLong.of(-2));
        assertThat(pairs.get(1).isInLine()).isTrue();
        assertThat(mathematics.outOfLine()).containsExactly(pairs.getFirst());
        assertThat(mathematics.halfOnAir()).containsExactly(pairs.get(2));
    }

    @Test
    void twoLessonPlansMayDifferInTopicsMinutesAndObjectives(@TempDir Path folder) {
        var year = SchoolYearOnDisk.aSchoolYear()
                .replacing(
                        "ktp/ru-05-math.csv",
                        "2,1,Жай бөлшектер,Обыкновенные дроби,5.1.1.3,12,M-2",
                        "2,2,Жай бөлшектер,Дроби,5.1.1.3,12,M-2")
                .readIn(folder)
                .orElseThrow();

        var pair = ParityView.of(year, new YearPlan("2026-27", "-", List.of()))
                .pairs()
                .getFirst();

        assertThat(pair.lessons().stream().map(LessonPair::versionDrift))
                .containsExactly(
                        Set.of(VersionDrift.OBJECTIVES),
                        Set.of(VersionDrift.OBJECTIVES, VersionDrift.QUARTER, VersionDrift.TOPIC),
                        Set.of(VersionDrift.MINUTES));
        assertThat(pair.alone()).hasSize(2).allMatch(lesson -> lesson.code().number() == 4);
        assertThat(pair.ofTwoVersions()).hasSize(3);
    }

    @Test
    void theLessonThatIsBehindComesIntoTheWeekOfItsCounterpart() {
        var one = premiere("KK-05-MATH-001", MONDAY, "11:00");
        var other = premiere("RU-05-MATH-001", MONDAY.plusDays(9), "11:00");
        var next = premiere("RU-05-MATH-002", MONDAY.plusDays(11), "11:00");
        var brief = PlanningBrief.of(YEAR, PlanningProfile.usual());

        var found =
                BringIntoLine.find(brief, plan(one, other, next), one, other).orElseThrow();

        assertThat(mathematics(found.preview().plan()).lessons().getFirst().isInLine())
                .isTrue();
        assertThat(found.preview().changes())
                .hasSize(2)
                .allMatch(change -> change.airing().channel().name().equals("elarna"));
        assertThat(PlanChecker.check(brief, found.preview().plan()).stream().filter(Finding::isBlocking))
                .isEmpty();
    }

    @Test
    void whereItCannotTheOneAheadWaits() {
        var one = premiere("KK-05-MATH-002", MONDAY, "11:00");
        var other = premiere("RU-05-MATH-002", MONDAY.plusDays(7), "11:00");
        var before = premiere("RU-05-MATH-001", MONDAY.plusDays(4), "11:00");
        var brief = PlanningBrief.of(YEAR, PlanningProfile.usual());

        var found =
                BringIntoLine.find(brief, plan(one, other, before), one, other).orElseThrow();

        assertThat(found.preview().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.airing()).isEqualTo(one));
    }

    private static CoursePair mathematics(YearPlan plan) {
        return ParityView.of(YEAR, plan).pairs().stream()
                .filter(pair -> pair.one().code().toString().equals("KK-05-MATH"))
                .findFirst()
                .orElseThrow();
    }
}
