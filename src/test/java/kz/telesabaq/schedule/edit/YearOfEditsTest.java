package kz.telesabaq.schedule.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole planned year, half of it known to viewers, under edits of every kind taken at random. */
class YearOfEditsTest {
    private static final Curriculum YEAR = SchoolYears.aYear().build();
    private static final LocalDate KNOWN = LocalDate.of(2026, 11, 20);
    private static final YearPlan PLAN = new YearPlanner(new TemplateSolver())
            .plan(PlanningBrief.of(YEAR, PlanningProfile.usual()))
            .plan();
    private static final PlanningBrief BRIEF =
            PlanningBrief.of(YEAR, PlanningProfile.usual()).after(new Published(PLAN, KNOWN));
    private static final int EDITS = 60;

    @Test
    void noEditBreaksARuleMovesWhatIsKnownOrDoesMoreTheSecondTime() {
        assertThat(refusedOf(BRIEF, PLAN, 20261124, EDITS)).isLessThan(EDITS * 2 / 3);
    }

    @Test
    @Tag("slow")
    void noEditBreaksARuleInYearsOfOtherRastersHolidaysAndLateMedia() {
        for (long seed = 1; seed <= 4; seed++) {
            var year = SchoolYears.aYear()
                    .raster(List.of(10, 15, 20).get((int) (seed % 3)))
                    .randomHolidays(seed, 6)
                    .build();
            var brief = PlanningBrief.of(
                    year,
                    PlanningProfile.usual(),
                    Circumstances.none()
                            .withReady(LessonCode.parse("KK-05-MATH-040"), LocalDate.of(2027, 2, 10))
                            .withReady(LessonCode.parse("RU-07-PHYS-020"), LocalDate.of(2027, 3, 1)));
            var plan = new YearPlanner(new TemplateSolver()).plan(brief).plan();

            refusedOf(brief.after(new Published(plan, KNOWN)), plan, seed, EDITS / 2);
        }
    }

    /** How many of so many edits taken at random are refused; every one is looked at. */
    private static int refusedOf(PlanningBrief brief, YearPlan plan, long seed, int edits) {
        var random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < edits; i++) {
            var edit = anEdit(plan, random);
            var once = PlanEditor.preview(brief, plan, edit);
            var twice = PlanEditor.preview(brief, once.plan(), edit);
            var which =
                    "seed %d, edit %d: %s".formatted(seed, i, edit.getClass().getSimpleName());

            assertThat(hard(brief, once.plan())).as(which).isEmpty();
            assertThat(known(once.plan())).as(which).isEqualTo(known(plan));
            assertThat(twice.changes()).as(which).isEmpty();
            assertThat(PlanEditor.preview(brief, plan, edit)).as(which).isEqualTo(once);
            refused += once.isRefused() ? 1 : 0;
        }
        return refused;
    }

    @Test
    void aShiftOfAWeekFallsOffWithTheLastWeekOfTheYear() {
        var shift = PlanEdit.ShiftGrade.in(PLAN, Selection.of(new Grade(7)), LocalDate.of(2027, 1, 11), 5);

        var shifted = PlanEditor.preview(BRIEF, PLAN, shift);

        var lastDays = YEAR.calendar().teachingDays(new Grade(7)).reversed().subList(0, 5);
        assertThat(shifted.fellOff().stream()
                        .filter(fell -> fell.edge() == FellOff.Edge.YEAR)
                        .map(FellOff::lesson))
                .containsExactlyInAnyOrderElementsOf(PLAN.placements().stream()
                        .filter(airing -> airing.role() == Role.PREMIERE
                                && airing.lesson().grade().equals(new Grade(7))
                                && lastDays.contains(airing.day().date()))
                        .map(Placement::lesson)
                        .toList());
        assertThat(hard(BRIEF, shifted.plan())).isEmpty();
    }

    @Test
    void theWholeRestOfTheYearTakesTheShapeOfOneWeekAndLosesHardlyALesson() {
        var shape = WeekShape.of(PLAN, new ChannelId("balapan"), LocalDate.of(2026, 11, 23));

        var applied = PlanEditor.preview(
                BRIEF, PLAN, new PlanEdit.ApplyTemplate(shape, LocalDate.of(2026, 11, 23), LocalDate.of(2027, 5, 25)));

        assertThat(applied.fellOff().stream().filter(fell -> fell.edge() == FellOff.Edge.YEAR))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(hard(BRIEF, applied.plan())).isEmpty();
    }

    private static PlanEdit anEdit(YearPlan plan, Random random) {
        var open = plan.placements().stream()
                .filter(airing -> airing.day().date().isAfter(KNOWN))
                .toList();
        var airing = open.get(random.nextInt(open.size()));
        var day = plan.on(airing.channel(), new AirDay(airing.day().date().plusDays(random.nextInt(5) - 2)));
        var other = day.isEmpty() ? airing : day.get(random.nextInt(day.size()));
        var scope = Scope.values()[random.nextInt(Scope.values().length)];
        var date = airing.day().date();
        return switch (random.nextInt(6)) {
            case 0 -> new PlanEdit.Move(airing, other.day(), other.start(), scope);
            case 1 -> new PlanEdit.Swap(airing, other, scope);
            case 2 -> new PlanEdit.Remove(airing, scope);
            case 3 -> aShift(plan, random, date);
            case 4 -> PlanEdit.CopyWeek.in(plan, airing.channel(), date, date.plusWeeks(random.nextInt(9) - 4));
            default ->
                new PlanEdit.ApplyTemplate(
                        WeekShape.of(plan, airing.channel(), date),
                        date.minusWeeks(random.nextInt(4)),
                        date.plusWeeks(random.nextInt(4)));
        };
    }

    private static PlanEdit aShift(YearPlan plan, Random random, LocalDate from) {
        var which = Selection.of(new Grade(1 + random.nextInt(Grade.LAST)));
        int days = 1 + random.nextInt(9);
        return PlanEdit.ShiftGrade.in(
                plan,
                random.nextBoolean() ? which : which.ofSubjects(List.of("math")),
                from,
                random.nextInt(4) == 0 ? -days : days);
    }

    private static List<Finding> hard(PlanningBrief brief, YearPlan plan) {
        return PlanChecker.check(brief, plan).stream()
                .filter(Finding::isBlocking)
                .toList();
    }

    private static List<Placement> known(YearPlan plan) {
        return plan.placements().stream()
                .filter(airing -> !airing.day().date().isAfter(KNOWN))
                .toList();
    }
}
