package kz.telesabaq.schedule.repair;

import static kz.telesabaq.schedule.repair.TinyYear.at;
import static kz.telesabaq.schedule.repair.TinyYear.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.repair.Move.Dropped;
import kz.telesabaq.schedule.repair.Move.MadeGood;
import kz.telesabaq.schedule.repair.Move.Promoted;
import kz.telesabaq.schedule.repair.Move.Relocated;
import kz.telesabaq.schedule.repair.Move.Removed;
import kz.telesabaq.schedule.repair.Proof.Argument;
import kz.telesabaq.schedule.rules.PlanChecker;
import org.junit.jupiter.api.Test;

/** Each thing that can happen, on a year small enough to know the answer. */
class PlanRepairTest {
    private static final LocalDate BEFORE = TinyYear.MONDAY.minusDays(1);
    private static final Wording WHY = Wording.same("Үндеу");

    @Test
    void nothingHappensAndNothingMoves() {
        var repaired = repair(aYear());

        assertThat(repaired.plan()).isEqualTo(aYear().plan());
        assertThat(repaired.moves()).isEmpty();
        assertThat(repaired.proof().isMinimal()).isTrue();
    }

    @Test
    void aLateVideoIsNewInPlaceOfItsOwnRepeatWhichIsShownAgainLater() {
        var year = aYear().repeat("01-MATH-001", 2, 0);

        var repaired = repair(year, late("01-MATH-001", 2));

        assertThat(repaired.moves())
                .containsExactly(
                        new Relocated(
                                at("01-MATH-001", 0, 0, Role.PREMIERE),
                                at("01-MATH-001", 3, 2, Role.REPEAT),
                                Reason.NOT_READY),
                        new Promoted(at("01-MATH-001", 2, 0, Role.REPEAT), at("01-MATH-001", 2, 0, Role.PREMIERE)));
        assertThat(repaired.proof().moved()).isEqualTo(1);
        assertThat(repaired.proof().argument()).isEqualTo(Argument.FORCED);
        assertThat(repaired.proof().isMinimal()).isTrue();
    }

    @Test
    void aLateVideoGoesToTheFirstFreePlaceInTheGradesRhythm() {
        var repaired = repair(aYear(), late("01-MATH-001", 1));

        assertThat(repaired.moves())
                .containsExactly(new Relocated(
                        at("01-MATH-001", 0, 0, Role.PREMIERE),
                        at("01-MATH-001", 1, 0, Role.PREMIERE),
                        Reason.NOT_READY));
    }

    @Test
    void aVideoLaterThanTheNextLessonsMovesThoseTooAndNoMore() {
        var repaired = repair(aYear(), late("01-MATH-001", 4));

        assertThat(repaired.proof().moved()).isEqualTo(3);
        assertThat(repaired.proof().bound()).isEqualTo(3);
        assertThat(repaired.proof().argument()).isEqualTo(Argument.FORCED);
        assertThat(of("01-MATH", repaired))
                .extracting(placement -> placement.day().date())
                .containsExactly(date(4), date(5), date(6), date(8));
    }

    @Test
    void aVideoThatComesOnTheLastDayIsLeftOutRatherThanAllLessonsBehindIt() {
        var repaired = repair(aYear(), late("01-MATH-001", 9));

        assertThat(repaired.findings())
                .extracting(finding -> finding.rule())
                .containsExactly("schedule.repair-no-place");
        assertThat(repaired.proof().unplaced()).isEqualTo(1);
        assertThat(repaired.proof().isMinimal()).isTrue();
        assertThat(of("01-MATH", repaired))
                .extracting(placement -> placement.lesson().number())
                .containsExactly(2, 3, 4);
    }

    @Test
    void aRepeatIsNotMovedToWhereItsLessonCouldNotBeNewBefore() {
        var year = aYear().repeat("01-MATH-001", 2, 1);
        var repeat = at("01-MATH-001", 2, 1, Role.REPEAT);

        var repaired = repair(
                year,
                new Disturbance.Moved(
                        repeat,
                        new AirDay(date(0)),
                        at("01-MATH-001", 0, 2, Role.REPEAT).start()));

        assertThat(repaired.findings())
                .extracting(finding -> finding.rule())
                .containsExactly("schedule.repair-unfit-place");
        assertThat(repaired.plan()).isEqualTo(year.plan());
    }

    @Test
    void aHolidayMovesItsLessonsWithinTheWeek() {
        var repaired = repair(aYear(), holiday(3, 1));

        assertThat(repaired.moves())
                .containsExactly(new Relocated(
                        at("01-MATH-002", 3, 0, Role.PREMIERE),
                        at("01-MATH-002", 1, 0, Role.PREMIERE),
                        Reason.FREE_DAY));
        assertThat(repaired.brief().circumstances().freeDays()).hasSize(1);
    }

    @Test
    void aHolidayOfAnotherGradeMovesNothingAndSaysSo() {
        var repaired = repair(aYear(), holiday(3, 5));

        assertThat(repaired.moves()).isEmpty();
        assertThat(repaired.findings())
                .extracting(finding -> finding.rule())
                .containsExactly("schedule.repair-nothing-there");
    }

    @Test
    void aWithdrawnLessonIsGoneAndThoseBehindItStay() {
        var repaired = repair(aYear().repeat("01-MATH-001", 1, 2), new Disturbance.Withdrawn(code("01-MATH-001")));

        assertThat(repaired.moves())
                .containsExactly(
                        new Removed(at("01-MATH-001", 0, 0, Role.PREMIERE), Reason.WITHDRAWN),
                        new Removed(at("01-MATH-001", 1, 2, Role.REPEAT), Reason.WITHDRAWN));
        assertThat(repaired.proof().moved()).isZero();
        assertThat(repaired.removed()).isEqualTo(2);
    }

    @Test
    void aMissedPremiereIsMadeGoodBeforeTheNextLessonOfItsCourse() {
        var missed = at("01-MATH-001", 0, 0, Role.PREMIERE);

        var repaired = repair(aYear(), date(0), new Disturbance.Missed(missed));

        assertThat(repaired.moves()).containsExactly(new MadeGood(missed, at("01-MATH-001", 1, 0, Role.PREMIERE)));
        assertThat(repaired.proof().moved()).isZero();
    }

    @Test
    void aMissedPremiereIsMadeGoodBehindWhatIsPinnedOfItsCourseAndItsPinnedRepeatStaysARepeat() {
        var missed = at("01-MATH-001", 0, 0, Role.PREMIERE);
        var pinnedRepeat = at("01-MATH-001", 2, 2, Role.REPEAT);

        var repaired = repair(aYear().repeat("01-MATH-001", 2, 2), date(3), new Disturbance.Missed(missed));

        assertThat(repaired.proof().unplaced()).isZero();
        assertThat(repaired.moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        MadeGood.class,
                        made -> assertThat(made.to().day().date()).isAfter(date(3)));
        assertThat(repaired.plan().placements()).contains(pinnedRepeat);
        assertThat(PlanChecker.check(repaired.brief(), repaired.plan())).noneMatch(Finding::isBlocking);
    }

    @Test
    void aPremiereThatMovesBehindItsOwnRepeatTakesTheRepeatAlong() {
        var from = at("01-MATH-002", 3, 0, Role.PREMIERE);
        var wanted = at("01-MATH-002", 4, 2, Role.PREMIERE);

        var repaired =
                repair(aYear().repeat("01-MATH-002", 4, 0), new Disturbance.Moved(from, wanted.day(), wanted.start()));

        assertThat(repaired.plan().placements()).contains(wanted).doesNotContain(at("01-MATH-002", 4, 0, Role.REPEAT));
        assertThat(repaired.proof().moved()).isEqualTo(2);
        assertThat(repaired.proof().isMinimal()).isTrue();
        assertThat(PlanChecker.check(repaired.brief(), repaired.plan())).noneMatch(Finding::isBlocking);
    }

    @Test
    void aRepeatThatIsWantedBeforeItsPremiereTakesThePremiereAlong() {
        var from = at("01-MATH-002", 7, 2, Role.REPEAT);
        var wanted = at("01-MATH-002", 2, 2, Role.REPEAT);

        var repaired =
                repair(aYear().repeat("01-MATH-002", 7, 2), new Disturbance.Moved(from, wanted.day(), wanted.start()));

        assertThat(repaired.plan().placements()).contains(wanted);
        assertThat(repaired.proof().unplaced()).isZero();
        assertThat(PlanChecker.check(repaired.brief(), repaired.plan())).noneMatch(Finding::isBlocking);
    }

    @Test
    void aMissedRepeatWantsNothing() {
        var missed = at("01-MATH-001", 2, 0, Role.REPEAT);

        var repaired = repair(aYear().repeat("01-MATH-001", 2, 0), date(2), new Disturbance.Missed(missed));

        assertThat(repaired.moves()).containsExactly(new Removed(missed, Reason.MISSED));
    }

    @Test
    void aMovedAiringStandsWhereItIsWanted() {
        var from = at("01-MATH-002", 3, 0, Role.PREMIERE);
        var wanted = at("01-MATH-002", 4, 2, Role.PREMIERE);

        var repaired = repair(aYear(), new Disturbance.Moved(from, wanted.day(), wanted.start()));

        assertThat(repaired.moves()).containsExactly(new Relocated(from, wanted, Reason.WANTED_ELSEWHERE));
        assertThat(repaired.brief().circumstances().pins()).containsExactly(wanted);
    }

    @Test
    void whateverStandsWhereAnAiringIsWantedGivesWay() {
        var from = at("01-MATH-002", 3, 0, Role.PREMIERE);

        var repaired = repair(
                aYear().repeat("01-MATH-001", 4, 2),
                new Disturbance.Moved(
                        from,
                        new AirDay(date(4)),
                        from.start().plus(TinyYear.CHANNEL.raster().times(2))));

        assertThat(repaired.proof().moved()).isEqualTo(2);
        assertThat(repaired.proof().bound()).isEqualTo(2);
    }

    @Test
    void anAiringThatLosesItsHourMovesAloneWhereThereIsRoom() {
        var repaired = repair(aYear(), taken(3, "09:00", "09:30"));

        assertThat(repaired.moves())
                .containsExactly(new Relocated(
                        at("01-MATH-002", 3, 0, Role.PREMIERE), at("01-MATH-002", 1, 0, Role.PREMIERE), Reason.TAKEN));
    }

    @Test
    void whereEverySlotIsFullOneRepeatGivesWayAndNoPlanDoesBetter() {
        var year = new TinyYear().course(1, "math", 1, 2).course(9, "phys", 5, 10);
        year.weeks(1).premiere("01-MATH-001", 0, 0);
        for (int day = 0; day < 5; day++) {
            year.premiere("09-PHYS-00" + (day + 1), day, 1);
            if (day > 0) {
                year.repeat("09-PHYS-00" + day, day, 3);
            }
        }
        var repaired = repair(
                year,
                taken(0, "09:00", "09:15"),
                taken(1, "09:00", "09:15"),
                taken(2, "09:00", "09:15"),
                taken(3, "09:00", "09:15"),
                taken(4, "09:00", "09:15"),
                taken(0, "09:30", "10:00"),
                taken(1, "09:30", "09:45"),
                taken(2, "09:30", "09:45"),
                taken(3, "09:30", "09:45"),
                taken(4, "09:30", "09:45"));

        assertThat(repaired.moves())
                .containsExactlyInAnyOrder(
                        new Relocated(
                                at("01-MATH-001", 0, 0, Role.PREMIERE),
                                at("01-MATH-001", 1, 3, Role.PREMIERE),
                                Reason.TAKEN),
                        new Dropped(at("09-PHYS-001", 1, 3, Role.REPEAT), Reason.GIVES_WAY));
        assertThat(repaired.proof().bound()).isEqualTo(2);
        assertThat(repaired.proof().argument()).isEqualTo(Argument.PLACES);
    }

    @Test
    void pinnedDaysStayAsTheyWerePublished() {
        var repaired = repair(aYear(), date(2), holiday(3, 1));

        assertThat(of("01-MATH", repaired))
                .extracting(placement -> placement.day().date())
                .containsExactly(date(0), date(4), date(5), date(8));
    }

    @Test
    void aHolidayOnAPinnedDayIsAContradictionAndSaysSo() {
        var repaired = repair(aYear(), date(3), holiday(3, 1));

        assertThat(repaired.findings()).extracting(Finding::rule).containsExactly("schedule.repair-pinned");
        assertThat(repaired.plan()).isEqualTo(aYear().plan());
    }

    @Test
    void aLessonThatIsReadyAfterTheYearHasNoPlaceAndTheOthersStay() {
        var repaired = repair(aYear(), new Disturbance.Late(code("01-MATH-001"), LocalDate.of(2026, 12, 1)));

        assertThat(repaired.proof().unplaced()).isEqualTo(1);
        assertThat(repaired.proof().unplacedBound()).isEqualTo(1);
        assertThat(repaired.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("schedule.repair-no-place");
            assertThat(finding.sentence().en())
                    .isEqualTo("The year has no place left for lesson KK-01-MATH-001. These cannot stand together: "
                            + "the media of lesson KK-01-MATH-001 are ready on 2026-12-01; "
                            + "the week quota and the end of the school year.");
        });
    }

    @Test
    void unknownLessonsAndAiringsAreFindingsAllAtOnce() {
        var repaired = repair(
                aYear(),
                late("07-BIO-001", 3),
                new Disturbance.Withdrawn(code("01-MATH-009")),
                new Disturbance.Missed(at("01-MATH-001", 1, 1, Role.PREMIERE)));

        assertThat(repaired.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "schedule.repair-unknown-lesson",
                        "schedule.repair-unknown-lesson",
                        "schedule.repair-not-published");
    }

    @Test
    void manyThingsAtOnceAreRepairedTogether() {
        var repaired = repair(
                aYear().repeat("01-MATH-003", 7, 2),
                late("01-MATH-001", 1),
                holiday(3, 1),
                new Disturbance.Withdrawn(code("01-MATH-003")));

        assertThat(repaired.proof().moved()).isEqualTo(2);
        assertThat(repaired.removed()).isEqualTo(2);
        assertThat(repaired.proof().isMinimal()).isTrue();
    }

    @Test
    void theSameTaskGivesTheSamePlan() {
        assertThat(repair(aYear(), late("01-MATH-001", 4)).plan())
                .isEqualTo(repair(aYear(), late("01-MATH-001", 4)).plan());
    }

    /** Grade 1, mathematics twice a week, on Mondays and Thursdays at nine. */
    private static TinyYear aYear() {
        return new TinyYear()
                .course(1, "math", 2, 4)
                .premiere("01-MATH-001", 0, 0)
                .premiere("01-MATH-002", 3, 0)
                .premiere("01-MATH-003", 5, 0)
                .premiere("01-MATH-004", 8, 0);
    }

    private static Repaired repair(TinyYear year, Disturbance... disturbances) {
        return repair(year, BEFORE, disturbances);
    }

    private static Repaired repair(TinyYear year, LocalDate pinnedUntil, Disturbance... disturbances) {
        var repaired = new PlanRepair(PlaceChooser.none())
                .repair(RepairTask.of(year.brief(), year.plan(), pinnedUntil, Arrays.asList(disturbances)));
        assertThat(PlanChecker.check(repaired.brief(), repaired.plan())).noneMatch(Finding::isBlocking);
        return repaired;
    }

    private static List<Placement> of(String course, Repaired repaired) {
        return repaired.plan().placements().stream()
                .filter(placement -> placement.lesson().course().toString().equals("KK-" + course))
                .toList();
    }

    private static Disturbance late(String lesson, int day) {
        return new Disturbance.Late(code(lesson), date(day));
    }

    private static Disturbance holiday(int day, int grade) {
        return new Disturbance.Holiday(new FreeDays(WHY, new DateSpan(date(day), date(day)), Set.of(new Grade(grade))));
    }

    private static Disturbance taken(int day, String from, String until) {
        return new Disturbance.Taken(
                TakenTime.of(TinyYear.CHANNEL.id(), date(day), LocalTime.parse(from), LocalTime.parse(until), WHY));
    }

    private static LessonCode code(String lesson) {
        return LessonCode.parse("KK-" + lesson);
    }
}
