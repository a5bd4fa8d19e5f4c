package kz.telesabaq.schedule.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;

/** Small plans of grade 5 on one channel, edited one way at a time. */
class PlanEditorTest {
    /** Two lessons a week of mathematics and of Kazakh, one of Kazakh literature; grade 5 is on air 11:00 to 15:30. */
    private static final Curriculum YEAR = SchoolYears.aYear().weeks(4).build();

    private static final PlanningBrief BRIEF = PlanningBrief.of(YEAR, PlanningProfile.usual());
    private static final ChannelId BALAPAN = new ChannelId("balapan");
    private static final Grade FIVE = new Grade(5);

    /** The Monday of the second school week. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    /** Mathematics Monday and Wednesday 11:00 for three weeks, Kazakh Tuesday 11:00, a repeat Tuesday 16:00. */
    private static final YearPlan PLAN = plan(
            premiere("KK-05-MATH-001", MONDAY, "11:00"),
            premiere("KK-05-KAZ-001", MONDAY.plusDays(1), "11:00"),
            repeat("KK-05-MATH-001", MONDAY.plusDays(1), "16:00"),
            premiere("KK-05-MATH-002", MONDAY.plusDays(2), "11:00"),
            premiere("KK-05-MATH-003", MONDAY.plusDays(7), "11:00"),
            premiere("KK-05-KAZ-002", MONDAY.plusDays(8), "11:00"),
            premiere("KK-05-MATH-004", MONDAY.plusDays(9), "11:00"),
            premiere("KK-05-MATH-005", MONDAY.plusDays(14), "11:00"),
            premiere("KK-05-MATH-006", MONDAY.plusDays(16), "11:00"));

    @Test
    void aLessonMovesToAnotherTimeOfItsDay() {
        var moved = edit(new PlanEdit.Move(PLAN.placements().getFirst(), day(0), time("13:00"), Scope.THIS));

        assertThat(sentences(moved))
                .containsExactly("New lesson KK-05-MATH-001: balapan 2026-09-07 11:00 → balapan 2026-09-07 13:00.");
        assertThat(moved.fellOff()).isEmpty();
    }

    @Test
    void aLessonThatMovesPastTheNextOfItsCourseChangesPlacesWithIt() {
        var moved = edit(new PlanEdit.Move(at(MONDAY, "11:00"), day(3), time("11:00"), Scope.THIS));

        assertThat(lessons(moved.plan(), "KK-05-MATH").subList(0, 2))
                .containsExactly("KK-05-MATH-001 2026-09-09 11:00", "KK-05-MATH-002 2026-09-10 11:00");
        assertThat(hard(moved)).isEmpty();
    }

    @Test
    void aRepeatThatComesBeforeItsPremiereFindsAnotherSlot() {
        var moved = edit(new PlanEdit.Move(at(MONDAY, "11:00"), day(3), time("11:00"), Scope.THIS));

        assertThat(sentences(moved))
                .contains("Repeat KK-05-MATH-001: balapan 2026-09-08 16:00 → balapan 2026-09-10 13:00.");
    }

    @Test
    void aPlaceMovesInThisAndEveryLaterWeek() {
        var moved = edit(
                new PlanEdit.Move(at(MONDAY.plusDays(7), "11:00"), day(7), time("12:00"), Scope.THIS_AND_FOLLOWING));

        assertThat(lessons(moved.plan(), "KK-05-MATH"))
                .containsExactly(
                        "KK-05-MATH-001 2026-09-07 11:00",
                        "KK-05-MATH-002 2026-09-09 11:00",
                        "KK-05-MATH-003 2026-09-14 12:00",
                        "KK-05-MATH-004 2026-09-16 11:00",
                        "KK-05-MATH-005 2026-09-21 12:00",
                        "KK-05-MATH-006 2026-09-23 11:00");
    }

    @Test
    void aPlaceMovesInAllWeeksAndAWeekWhereItCannotStaysAndIsSaid() {
        var before = plan(with(PLAN, premiere("KK-06-MATH-001", MONDAY, "11:30")));

        var moved = PlanEditor.preview(
                BRIEF, before, new PlanEdit.Move(at(MONDAY.plusDays(7), "11:00"), day(7), time("11:30"), Scope.ALL));

        assertThat(lessons(moved.plan(), "KK-05-MATH"))
                .contains("KK-05-MATH-001 2026-09-07 11:00", "KK-05-MATH-005 2026-09-21 11:30");
        assertThat(rules(moved)).containsExactly("schedule.edit-week-stays");
    }

    @Test
    void aMoveOntoANewLessonIsRefusedWithTheReasonAndChangesNothing() {
        var refused = edit(new PlanEdit.Move(at(MONDAY, "11:00"), day(1), time("11:00"), Scope.THIS));

        assertThat(rules(refused)).containsExactly("schedule.overlap");
        assertThat(refused.plan()).isEqualTo(PLAN);
        assertThat(refused.isRefused()).isTrue();
    }

    @Test
    void aMoveIsRefusedForEveryRuleOfItsPlace() {
        assertThat(refusal(MONDAY.plusDays(5), "11:00")).contains("schedule.free-day");
        assertThat(refusal(MONDAY, "08:00")).contains("schedule.outside-channel-hours", "schedule.outside-grade-hours");
        assertThat(refusal(MONDAY, "17:00")).containsExactly("schedule.outside-grade-hours");
        assertThat(refusal(MONDAY.plusDays(2), "12:00")).containsExactly("schedule.twice-a-day");
        assertThat(refusal(MONDAY.plusDays(1), "11:15")).containsExactly("schedule.short-break");
    }

    @Test
    void aMoveIntoAWeekThatHasItsQuotaIsRefused() {
        var before = plan(
                premiere("KK-05-KAZLIT-001", MONDAY.minusDays(6), "11:00"),
                premiere("KK-05-KAZLIT-002", MONDAY, "11:00"),
                premiere("KK-05-KAZLIT-003", MONDAY.plusDays(7), "11:00"));

        var refused = PlanEditor.preview(
                BRIEF, before, new PlanEdit.Move(before.placements().getLast(), day(1), time("11:00"), Scope.THIS));

        assertThat(rules(refused)).containsExactly("schedule.over-week-quota");
        assertThat(refused.plan()).isEqualTo(before);
    }

    @Test
    void aMoveIsRefusedBeforeTheMediaAreReadyAndIntoTakenTime() {
        var circumstances = Circumstances.none()
                .withReady(LessonCode.parse("KK-05-MATH-002"), MONDAY.plusDays(2))
                .withTaken(TakenTime.of(
                        BALAPAN,
                        MONDAY.plusDays(2),
                        LocalTime.of(12, 0),
                        LocalTime.of(12, 30),
                        Wording.same("Address")));
        var brief = PlanningBrief.of(YEAR, PlanningProfile.usual(), circumstances);
        var second = at(MONDAY.plusDays(2), "11:00");

        var early = PlanEditor.preview(brief, PLAN, new PlanEdit.Move(second, day(1), time("12:00"), Scope.THIS));
        var taken = PlanEditor.preview(brief, PLAN, new PlanEdit.Move(second, day(2), time("12:15"), Scope.THIS));

        assertThat(rules(early)).containsExactly("schedule.before-ready");
        assertThat(rules(taken)).containsExactly("schedule.edit-time-taken");
        assertThat(taken.findings().getFirst().sentence().en()).contains("(Address)");
    }

    @Test
    void whatViewersKnowIsNeitherMovedNorMovedOnto() {
        var brief = BRIEF.after(new Published(PLAN, MONDAY));

        var away = PlanEditor.preview(
                brief, PLAN, new PlanEdit.Move(at(MONDAY, "11:00"), day(3), time("11:00"), Scope.THIS));
        var onto = PlanEditor.preview(
                brief, PLAN, new PlanEdit.Move(at(MONDAY.plusDays(1), "11:00"), day(0), time("13:00"), Scope.THIS));

        assertThat(rules(away)).containsExactly("schedule.edit-pinned-day");
        assertThat(rules(onto)).containsExactly("schedule.edit-pinned-day");
    }

    @Test
    void anAiringThatAPersonInsistsOnStays() {
        var pinned = at(MONDAY.plusDays(2), "11:00");
        var brief = PlanningBrief.of(
                YEAR, PlanningProfile.usual(), Circumstances.none().withPins(List.of(pinned)));

        assertThat(rules(PlanEditor.preview(brief, PLAN, new PlanEdit.Move(pinned, day(3), time("11:00"), Scope.THIS))))
                .containsExactly("schedule.edit-pin-broken");
        assertThat(rules(PlanEditor.preview(
                        brief, PLAN, new PlanEdit.Move(at(MONDAY, "11:00"), day(3), time("11:00"), Scope.THIS))))
                .containsExactly("schedule.out-of-order");
    }

    @Test
    void aNewLessonTakesTheSlotOfARepeatWhichFindsAnother() {
        var moved = edit(new PlanEdit.Move(at(MONDAY.plusDays(1), "11:00"), day(2), time("13:00"), Scope.THIS));
        var crowded = plan(with(
                PLAN,
                repeat("KK-06-MATH-001", MONDAY.plusDays(1), "13:00"),
                premiere("KK-06-MATH-001", MONDAY, "11:30")));

        var onto = PlanEditor.preview(
                BRIEF, crowded, new PlanEdit.Move(at(MONDAY.plusDays(1), "11:00"), day(1), time("13:00"), Scope.THIS));

        assertThat(moved.changes()).hasSize(1);
        assertThat(sentences(onto))
                .containsExactly(
                        "New lesson KK-05-KAZ-001: balapan 2026-09-08 11:00 → balapan 2026-09-08 13:00.",
                        "Repeat KK-06-MATH-001: balapan 2026-09-08 13:00 → balapan 2026-09-08 13:15.");
    }

    @Test
    void aRepeatMovesByItself() {
        var repeat = at(MONDAY.plusDays(1), "16:00");

        assertThat(sentences(edit(new PlanEdit.Move(repeat, day(2), time("09:00"), Scope.THIS))))
                .containsExactly("Repeat KK-05-MATH-001: balapan 2026-09-08 16:00 → balapan 2026-09-09 09:00.");
        assertThat(rules(edit(new PlanEdit.Move(repeat, day(0), time("16:00"), Scope.THIS))))
                .containsExactly("schedule.repeat-too-early");
        assertThat(rules(edit(new PlanEdit.Move(repeat, day(8), time("16:00"), Scope.THIS))))
                .containsExactly("schedule.repeat-too-late");
    }

    @Test
    void twoCoursesChangePlacesInEveryWeek() {
        var swapped = edit(new PlanEdit.Swap(at(MONDAY, "11:00"), at(MONDAY.plusDays(1), "11:00"), Scope.ALL));

        assertThat(lessons(swapped.plan(), "KK-05-MATH"))
                .contains("KK-05-MATH-001 2026-09-08 11:00", "KK-05-MATH-003 2026-09-15 11:00")
                .contains("KK-05-MATH-005 2026-09-21 11:00");
        assertThat(lessons(swapped.plan(), "KK-05-KAZ"))
                .containsExactly("KK-05-KAZ-001 2026-09-07 11:00", "KK-05-KAZ-002 2026-09-14 11:00");
        assertThat(hard(swapped)).isEmpty();
    }

    @Test
    void anAiringChangesPlacesWithItselfByStaying() {
        for (Placement airing : PLAN.placements()) {
            assertThat(edit(new PlanEdit.Swap(airing, airing, Scope.ALL)).changesNothing())
                    .isTrue();
        }
    }

    @Test
    void twoLessonsOfOneCourseKeepTheirOrder() {
        assertThat(rules(edit(new PlanEdit.Swap(at(MONDAY, "11:00"), at(MONDAY.plusDays(2), "11:00"), Scope.THIS))))
                .containsExactly("schedule.edit-order-stays");
    }

    @Test
    void aRemovedPlaceSendsItsLessonToTheNextOneAndTheLastIntoASpareOne() {
        var removed = edit(new PlanEdit.Remove(at(MONDAY, "11:00"), Scope.THIS));

        assertThat(lessons(removed.plan(), "KK-05-MATH"))
                .containsExactly(
                        "KK-05-MATH-001 2026-09-09 11:00",
                        "KK-05-MATH-002 2026-09-14 11:00",
                        "KK-05-MATH-003 2026-09-16 11:00",
                        "KK-05-MATH-004 2026-09-17 11:00",
                        "KK-05-MATH-005 2026-09-21 11:00",
                        "KK-05-MATH-006 2026-09-23 11:00");
        assertThat(removed.fellOff()).isEmpty();
        assertThat(hard(removed)).isEmpty();
    }

    @Test
    void aPlaceRemovedFromEveryWeekLetsLessonsFallOffTheYear() {
        var removed = edit(new PlanEdit.Remove(at(MONDAY, "11:00"), Scope.ALL));

        assertThat(lessons(removed.plan(), "KK-05-MATH"))
                .containsExactly(
                        "KK-05-MATH-001 2026-09-09 11:00",
                        "KK-05-MATH-002 2026-09-16 11:00",
                        "KK-05-MATH-003 2026-09-23 11:00");
        assertThat(removed.fellOff().stream().map(fell -> fell.sentence().en()))
                .containsExactly(
                        "Lesson KK-05-MATH-004 falls off the school year.",
                        "Lesson KK-05-MATH-005 falls off the school year.",
                        "Lesson KK-05-MATH-006 falls off the school year.");
    }

    @Test
    void aRemovedRepeatIsGone() {
        assertThat(sentences(edit(new PlanEdit.Remove(at(MONDAY.plusDays(1), "16:00"), Scope.THIS))))
                .containsExactly("Repeat KK-05-MATH-001 is taken out: balapan 2026-09-08 16:00.");
    }

    @Test
    void aGradeShiftsByTeachingDaysOverAWeekend() {
        var shifted = edit(shift(MONDAY.plusDays(8), 4));

        assertThat(lessons(shifted.plan(), "KK-05"))
                .containsExactly(
                        "KK-05-KAZ-001 2026-09-08 11:00",
                        "KK-05-KAZ-002 2026-09-21 11:00",
                        "KK-05-MATH-001 2026-09-07 11:00",
                        "KK-05-MATH-002 2026-09-09 11:00",
                        "KK-05-MATH-003 2026-09-14 11:00",
                        "KK-05-MATH-004 2026-09-22 11:00",
                        "KK-05-MATH-005 2026-09-25 11:00",
                        "KK-05-MATH-006 2026-09-29 11:00");
        assertThat(shifted.fellOff()).isEmpty();
        assertThat(hard(shifted)).isEmpty();
    }

    @Test
    void aShiftStepsOverHolidaysAndNamesWhatLeavesItsQuarter() {
        var shifted = edit(shift(MONDAY, 33));

        assertThat(lessons(shifted.plan(), "KK-05-MATH").getFirst()).isEqualTo("KK-05-MATH-001 2026-10-22 11:00");
        assertThat(lessons(shifted.plan(), "KK-05-MATH")).contains("KK-05-MATH-002 2026-11-02 11:00");
        assertThat(shifted.fellOff().stream().map(FellOff::lesson).map(LessonCode::toString))
                .containsExactly("KK-05-KAZ-002", "KK-05-MATH-002");
        assertThat(shifted.fellOff().getLast().sentence().en())
                .isEqualTo("Lesson KK-05-MATH-002 goes past the end of quarter 1.");
    }

    @Test
    void aShiftPastTheLastTeachingDayLetsLessonsFallOff() {
        var shifted = edit(shift(MONDAY, 160));

        assertThat(lessons(shifted.plan(), "KK-05-MATH"))
                .containsExactly("KK-05-MATH-001 2027-05-20 11:00", "KK-05-MATH-002 2027-05-24 11:00");
        assertThat(shifted.fellOff().stream()
                        .filter(fell -> fell.edge() == FellOff.Edge.YEAR)
                        .map(fell -> fell.lesson().toString()))
                .contains("KK-05-MATH-003", "KK-05-MATH-006", "KK-05-KAZ-002");
    }

    @Test
    void aShiftBackUndoesAShift() {
        var later = edit(shift(MONDAY.plusDays(7), 3));

        var back = PlanEditor.preview(
                BRIEF, later.plan(), PlanEdit.ShiftGrade.in(later.plan(), Selection.of(FIVE), MONDAY.plusDays(10), -3));

        assertThat(back.findings()).isEmpty();
        assertThat(back.plan()).isEqualTo(PLAN);
    }

    @Test
    void aShiftBackOntoDaysThatAreNotFreeIsRefused() {
        var refused = edit(shift(MONDAY.plusDays(7), -3));

        assertThat(rules(refused)).first().isEqualTo("schedule.edit-no-room-earlier");
        assertThat(refused.plan()).isEqualTo(PLAN);
    }

    @Test
    void oneSubjectOfOneLanguageOnOneChannelShiftsAlone() {
        var only = Selection.of(FIVE)
                .onChannels(List.of(BALAPAN))
                .inLanguages(List.of(Language.KAZAKH))
                .ofSubjects(List.of("kaz"));
        var none = only.onChannels(List.of(new ChannelId("elarna")));

        var shifted = edit(PlanEdit.ShiftGrade.in(PLAN, only, MONDAY, 1));

        assertThat(lessons(shifted.plan(), "KK-05-KAZ"))
                .containsExactly("KK-05-KAZ-001 2026-09-10 11:00", "KK-05-KAZ-002 2026-09-17 11:00");
        assertThat(lessons(shifted.plan(), "KK-05-MATH")).isEqualTo(lessons(PLAN, "KK-05-MATH"));
        assertThat(rules(edit(PlanEdit.ShiftGrade.in(PLAN, none, MONDAY, 1))))
                .containsExactly("schedule.edit-nothing-to-shift");
    }

    @Test
    void aShiftThatBeginsInsideWhatViewersKnowIsRefused() {
        var brief = BRIEF.after(new Published(PLAN, MONDAY));

        assertThat(rules(PlanEditor.preview(brief, PLAN, shift(MONDAY, 1))))
                .containsExactly("schedule.edit-pinned-day");
        assertThat(PlanEditor.preview(brief, PLAN, shift(MONDAY.plusDays(1), 1)).isRefused())
                .isFalse();
    }

    @Test
    void anEditMadeOnAnotherPlanIsRefused() {
        var stranger = premiere("KK-05-MATH-001", MONDAY.plusDays(3), "12:00");

        assertThat(rules(edit(new PlanEdit.Move(stranger, day(4), time("11:00"), Scope.THIS))))
                .containsExactly("schedule.edit-not-there");
        assertThat(rules(edit(new PlanEdit.Swap(at(MONDAY, "11:00"), stranger, Scope.THIS))))
                .containsExactly("schedule.edit-not-there");
        assertThat(rules(edit(new PlanEdit.ShiftGrade(
                        Selection.of(FIVE), MONDAY, 1, List.of(at(MONDAY, "11:00"), stranger)))))
                .containsExactly("schedule.edit-not-there");
    }

    @Test
    void channelsAndLessonsThatThePapersDoNotKnowAreNamed() {
        var nowhere = new Placement(
                new ChannelId("nowhere"),
                day(0),
                time("11:00"),
                Frames.ofMinutes(15),
                LessonCode.parse("KK-05-MATH-999"),
                Role.PREMIERE);

        assertThat(rules(edit(new PlanEdit.Remove(nowhere, Scope.THIS))))
                .containsExactly("schedule.unknown-channel", "schedule.unknown-lesson");
        assertThat(rules(edit(PlanEdit.CopyWeek.in(PLAN, new ChannelId("nowhere"), MONDAY, MONDAY.plusDays(7)))))
                .containsExactly("schedule.unknown-channel");
    }

    @Test
    void aWeekTakesTheShapeOfAnotherAndItsLessonsFlowOn() {
        var before = plan(with(
                PLAN,
                premiere("KK-05-MATH-007", MONDAY.plusDays(21), "13:00"),
                premiere("KK-05-KAZ-003", MONDAY.plusDays(22), "13:30"),
                premiere("KK-05-MATH-008", MONDAY.plusDays(23), "13:00")));

        var copied = PlanEditor.preview(
                BRIEF, before, PlanEdit.CopyWeek.in(before, BALAPAN, MONDAY.plusDays(2), MONDAY.plusDays(23)));

        assertThat(lessons(copied.plan(), "KK-05"))
                .contains(
                        "KK-05-MATH-007 2026-09-28 11:00",
                        "KK-05-KAZ-003 2026-09-29 11:00",
                        "KK-05-MATH-008 2026-09-30 11:00");
        assertThat(sentences(copied)).contains("Repeat KK-05-MATH-006 is new: balapan 2026-09-29 16:00.");
        assertThat(hard(copied)).isEmpty();
    }

    @Test
    void aWeekWithFewerPlacesPushesLessonsBehindItWhereTheyCatchUp() {
        var shape = new WeekShape(
                BALAPAN,
                WeekShape.of(PLAN, BALAPAN, MONDAY).places().stream()
                        .filter(place -> place.day().getValue() < 3)
                        .toList());

        var applied = edit(new PlanEdit.ApplyTemplate(shape, MONDAY.plusDays(7), MONDAY.plusDays(7)));

        assertThat(lessons(applied.plan(), "KK-05-MATH"))
                .containsExactly(
                        "KK-05-MATH-001 2026-09-07 11:00",
                        "KK-05-MATH-002 2026-09-09 11:00",
                        "KK-05-MATH-003 2026-09-14 11:00",
                        "KK-05-MATH-004 2026-09-16 11:00",
                        "KK-05-MATH-005 2026-09-21 11:00",
                        "KK-05-MATH-006 2026-09-23 11:00");
    }

    @Test
    void anEmptyWeekIsNotCopied() {
        assertThat(rules(edit(PlanEdit.CopyWeek.in(PLAN, BALAPAN, MONDAY.plusDays(70), MONDAY))))
                .containsExactly("schedule.edit-empty-week");
    }

    @Test
    void aWeekThatViewersKnowTakesNoShape() {
        var brief = BRIEF.after(new Published(PLAN, MONDAY.plusDays(13)));

        assertThat(rules(PlanEditor.preview(
                        brief, PLAN, PlanEdit.CopyWeek.in(PLAN, BALAPAN, MONDAY.plusDays(14), MONDAY))))
                .containsExactly("schedule.edit-pinned-day");
    }

    @Test
    void everyEditAppliedToItsOwnResultChangesNothing() {
        var edits = List.of(
                new PlanEdit.Move(at(MONDAY, "11:00"), day(3), time("11:00"), Scope.THIS),
                new PlanEdit.Move(at(MONDAY.plusDays(1), "16:00"), day(2), time("09:00"), Scope.THIS),
                new PlanEdit.Move(at(MONDAY, "11:00"), day(0), time("12:00"), Scope.ALL),
                new PlanEdit.Swap(at(MONDAY, "11:00"), at(MONDAY.plusDays(1), "11:00"), Scope.ALL),
                new PlanEdit.Swap(at(MONDAY.plusDays(2), "11:00"), at(MONDAY.plusDays(1), "16:00"), Scope.THIS),
                new PlanEdit.Remove(at(MONDAY, "11:00"), Scope.THIS),
                new PlanEdit.Remove(at(MONDAY, "11:00"), Scope.ALL),
                shift(MONDAY, 1),
                shift(MONDAY, 160),
                PlanEdit.CopyWeek.in(PLAN, BALAPAN, MONDAY, MONDAY.plusDays(7)),
                new PlanEdit.ApplyTemplate(
                        WeekShape.of(PLAN, BALAPAN, MONDAY.plusDays(14)), MONDAY, MONDAY.plusDays(14)));
        for (PlanEdit wanted : edits) {
            var once = edit(wanted);
            var twice = PlanEditor.preview(BRIEF, once.plan(), wanted);

            assertThat(twice.plan()).as("%s", wanted).isEqualTo(once.plan());
            assertThat(twice.changesNothing()).as("%s", wanted).isTrue();
            assertThat(twice.isRefused()).as("%s %s", wanted, rules(twice)).isEqualTo(once.isRefused());
        }
    }

    private static List<String> refusal(LocalDate date, String time) {
        return rules(edit(new PlanEdit.Move(at(MONDAY, "11:00"), new AirDay(date), time(time), Scope.THIS)));
    }

    private static PlanEdit.ShiftGrade shift(LocalDate from, int days) {
        return PlanEdit.ShiftGrade.in(PLAN, Selection.of(FIVE), from, days);
    }

    private static EditPreview edit(PlanEdit edit) {
        return PlanEditor.preview(BRIEF, PLAN, edit);
    }

    private static List<String> rules(EditPreview preview) {
        return preview.findings().stream().map(Finding::rule).toList();
    }

    private static List<String> sentences(EditPreview preview) {
        return preview.changes().stream()
                .map(change -> change.sentence(
                                YEAR.channel(change.airing().channel()).orElseThrow())
                        .en())
                .toList();
    }

    private static List<Finding> hard(EditPreview preview) {
        return PlanChecker.check(BRIEF, preview.plan()).stream()
                .filter(Finding::isBlocking)
                .toList();
    }

    /** The new lessons whose code begins so, by code. */
    private static List<String> lessons(YearPlan plan, String prefix) {
        return plan.placements().stream()
                .filter(airing -> airing.role() == Role.PREMIERE
                        && airing.lesson().toString().startsWith(prefix))
                .map(airing -> "%s %s %s"
                        .formatted(
                                airing.lesson(),
                                airing.day(),
                                HouseClock.ALMATY
                                        .wallClock(airing.day(), airing.start())
                                        .toLocalTime()))
                .sorted()
                .toList();
    }

    private static Placement at(LocalDate date, String time) {
        return PLAN.on(BALAPAN, new AirDay(date)).stream()
                .filter(airing -> airing.start().equals(time(time)))
                .findFirst()
                .orElseThrow();
    }

    private static AirDay day(int offset) {
        return new AirDay(MONDAY.plusDays(offset));
    }

    private static SlotTime time(String local) {
        return HouseClock.ALMATY.slotOf(new AirDay(MONDAY), LocalTime.parse(local));
    }

    private static Placement premiere(String lesson, LocalDate date, String time) {
        return airing(lesson, date, time, Role.PREMIERE);
    }

    private static Placement repeat(String lesson, LocalDate date, String time) {
        return airing(lesson, date, time, Role.REPEAT);
    }

    private static Placement airing(String lesson, LocalDate date, String time, Role role) {
        return new Placement(
                BALAPAN, new AirDay(date), time(time), Frames.ofMinutes(15), LessonCode.parse(lesson), role);
    }

    private static Placement[] with(YearPlan plan, Placement... more) {
        return Stream.concat(plan.placements().stream(), Stream.of(more)).toArray(Placement[]::new);
    }

    private static YearPlan plan(Placement... airings) {
        return new YearPlan("2026-27", YEAR.fingerprint(), List.of(airings));
    }
}
