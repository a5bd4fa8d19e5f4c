package kz.telesabaq.schedule.rules;

import static kz.telesabaq.schedule.rules.GoodPlan.BALAPAN;
import static kz.telesabaq.schedule.rules.GoodPlan.BRIEF;
import static kz.telesabaq.schedule.rules.GoodPlan.YEAR;
import static kz.telesabaq.schedule.rules.GoodPlan.premiere;
import static kz.telesabaq.schedule.rules.GoodPlan.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;

/** What a person reads of a breach: where it is, which lessons it concerns, and the right numbers. */
class SaidInWordsTest {
    private static final String MONDAY = "2026-09-07";
    private static final String TUESDAY = "2026-09-08";

    @Test
    void aWaitIsSaidInWholeMinutesFromTheEndOfTheLessonBefore() {
        assertThat(said(
                        "short-wait",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-KAZ-001", MONDAY, "11:56")))
                .containsExactly(
                        "balapan 2026-09-07:11:56:00:00 Between lessons KK-05-MATH-001 and KK-05-KAZ-001 the grade "
                                + "waits 46 min; 30 min at most were wished for.");
    }

    @Test
    void theEmptyTimeOfAFamilysDayIsSaidInWholeMinutesAndByItsFirstAndLastLesson() {
        var first = premiere("KK-05-MATH-001", MONDAY, "11:00");
        var last = premiere("KK-06-MATH-001", MONDAY, "11:46");

        assertThat(said("family-span", first, last))
                .containsExactly("balapan 2026-09-07 On 2026-09-07 the time between new lessons adds up to 31 min.");
        assertThat(breaches(BRIEF, "family-span", first, last).getFirst().airings())
                .containsExactly(first, last);
    }

    @Test
    void theDayOfAFamilyEndsWithItsLongestSlotNotWithItsLastLesson() {
        var long60 = slot("KK-05-MATH-001", "11:00", Frames.ofMinutes(60));

        assertThat(breaches(BRIEF, "family-span", long60, premiere("KK-06-MATH-001", MONDAY, "11:30")))
                .isEmpty();
    }

    @Test
    void twoLessonsTooCloseAreNamedWhereTheLaterOneIs() {
        assertThat(said(
                        "spread-over-week",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-MATH-002", TUESDAY, "11:00")))
                .containsExactly(
                        "balapan 2026-09-08:11:00:00:00 Lessons KK-05-MATH-001 and KK-05-MATH-002 lie too close "
                                + "together in the week.");
    }

    @Test
    void ofTheOlderGradesThatBeganTheOldestIsNamed() {
        assertThat(said(
                        "young-early",
                        premiere("KK-07-CHEM-001", MONDAY, "11:30"),
                        premiere("KK-06-MATH-001", MONDAY, "12:00"),
                        premiere("KK-05-MATH-001", MONDAY, "12:30")))
                .containsExactly(
                        "balapan 2026-09-07:12:00:00:00 Lesson KK-06-MATH-001: grade 6 begins later on this day than grade 7.",
                        "balapan 2026-09-07:12:30:00:00 Lesson KK-05-MATH-001: grade 5 begins later on this day than grade 7.");
    }

    @Test
    void whatIsShownInOneHalfOfTheDayIsSaidAtItsFirstRepeat() {
        assertThat(said(
                        "other-half-day",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        repeat("KK-05-MATH-001", TUESDAY, "12:45"),
                        repeat("KK-05-MATH-001", "2026-09-09", "09:00")))
                .containsExactly(
                        "balapan 2026-09-08:12:45:00:00 Lesson KK-05-MATH-001 is shown in one half of the day only; "
                                + "the halves part at 13:00.");
    }

    @Test
    void siblingsAreToldWhichTwoLessonsClash() {
        assertThat(said(
                        "siblings-apart",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("RU-06-MATH-001", MONDAY, "11:09")))
                .singleElement()
                .asString()
                .endsWith(
                        "2026-09-07:11:09:00:00 Lessons KK-05-MATH-001 and RU-06-MATH-001 run on two channels at the same time.");
    }

    @Test
    void counterpartsThatBeginApartAreToldTheirTwoTimes() {
        assertThat(said(
                        "same-start",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("RU-05-MATH-001", MONDAY, "11:30")))
                .singleElement()
                .asString()
                .endsWith("Counterparts KK-05-MATH-001 and RU-05-MATH-001 begin at different times: 11:00, 11:30.");
    }

    @Test
    void aBreakIsSaidInWholeMinutesAndNeverAsLessThanNothing() {
        assertThat(said(
                        "break-between",
                        slot("KK-05-MATH-001", "11:00", Frames.ofMinutes(15)),
                        premiere("KK-05-KAZ-001", MONDAY, "11:05")))
                .containsExactly(
                        "balapan 2026-09-07:11:05:00:00 Between lessons KK-05-MATH-001 and KK-05-KAZ-001 the break "
                                + "is 0 min; at least 10 min are needed.");
    }

    /** Of two lessons before it, the one that ends last is the neighbour. */
    @Test
    void theBreakIsMeasuredFromTheLessonThatEndsLast() {
        var year = SchoolYears.aYear()
                .weeks(6)
                .lesson("KK-05-MATH-001", Frames.ofMinutes(15))
                .lesson("KK-05-KAZ-001", Frames.ofMinutes(2))
                .build();
        var brief = PlanningBrief.of(year, PlanningProfile.usual());

        var found = breaches(
                brief,
                "break-between",
                premiere("KK-05-MATH-001", MONDAY, "11:00"),
                premiere("KK-05-KAZ-001", MONDAY, "11:05"),
                premiere("KK-05-INF-001", MONDAY, "11:20"));

        assertThat(found.stream().map(breach -> breach.finding().sentence().en()))
                .containsExactly(
                        "Between lessons KK-05-MATH-001 and KK-05-KAZ-001 the break is 0 min; at least 10 min are needed.",
                        "Between lessons KK-05-MATH-001 and KK-05-INF-001 the break is 5 min; at least 10 min are needed.");
    }

    @Test
    void aDayOverItsMinutesIsSaidInBegunMinutes() {
        var hours = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));
        var profile = new PlanningProfile(
                "strict", List.of(new GradeBand(1, 11, hours, hours, 19)), 10, 7, LocalTime.of(13, 0));

        assertThat(breaches(
                        PlanningBrief.of(YEAR, profile),
                        "day-screen-time",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-KAZ-001", MONDAY, "11:30")))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.airings()).hasSize(2);
                    assertThat(breach.finding().place()).hasToString("balapan 2026-09-07:11:30:00:00");
                    assertThat(breach.finding().sentence().en()).contains("20").contains("19");
                });
    }

    @Test
    void whatOverlapsIsNamedWithTheLessonThatReachesFurthest() {
        assertThat(said(
                        "one-at-a-time",
                        slot("KK-05-MATH-001", "11:00", Frames.ofMinutes(60)),
                        premiere("KK-06-MATH-001", MONDAY, "11:15"),
                        premiere("KK-07-CHEM-001", MONDAY, "11:45"),
                        premiere("KK-08-CHEM-001", MONDAY, "12:00")))
                .hasSize(2)
                .allMatch(sentence -> sentence.contains("KK-05-MATH-001"));
    }

    @Test
    void lessonsOutOfOrderAreNamedWithTheFurthestBeforeThem() {
        assertThat(said(
                        "topic-order",
                        premiere("KK-05-MATH-003", MONDAY, "11:00"),
                        premiere("KK-05-MATH-001", TUESDAY, "11:00"),
                        premiere("KK-05-MATH-002", "2026-09-09", "11:00")))
                .containsExactly(
                        "balapan 2026-09-07:11:00:00:00 Lesson KK-05-MATH-003 is on air before lesson KK-05-MATH-001, which "
                                + "comes first in its course.",
                        "balapan 2026-09-07:11:00:00:00 Lesson KK-05-MATH-003 is on air before lesson KK-05-MATH-002, which "
                                + "comes first in its course.");
    }

    @Test
    void aLessonThatIsNewAgainNamesTheDayOnWhichItWasNew() {
        assertThat(said(
                        "premiered-once",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        premiere("KK-05-MATH-001", TUESDAY, "11:00"),
                        premiere("KK-05-MATH-001", "2026-09-09", "11:00")))
                .containsExactly(
                        "balapan 2026-09-08:11:00:00:00 Lesson KK-05-MATH-001 is placed as a new lesson once more; the first "
                                + "time is 2026-09-07.",
                        "balapan 2026-09-09:11:00:00:00 Lesson KK-05-MATH-001 is placed as a new lesson once more; the first "
                                + "time is 2026-09-07.");
    }

    @Test
    void requiredRepeatsThatLackAreSaidByCourseWithTheFirstLessonThatLacksThem() {
        var hours = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));
        var twice = new PlanningProfile(
                "twice", List.of(new GradeBand(1, 11, hours, hours, 1440, 2)), 10, 7, LocalTime.of(13, 0));

        assertThat(breaches(
                        PlanningBrief.of(YEAR, twice),
                        "required-repeats",
                        premiere("KK-05-MATH-001", MONDAY, "11:00"),
                        repeat("KK-05-MATH-001", TUESDAY, "16:00"),
                        repeat("KK-05-MATH-001", "2026-09-09", "16:00"),
                        premiere("KK-05-MATH-002", "2026-09-09", "11:00"),
                        repeat("KK-05-MATH-002", "2026-09-10", "16:00")))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.airings()).containsExactly(premiere("KK-05-MATH-002", "2026-09-09", "11:00"));
                    assertThat(breach.finding().place()).hasToString("balapan:KK-05-MATH");
                    assertThat(breach.finding().sentence().en())
                            .isEqualTo(
                                    "Course KK-05-MATH lacks this many required repeats: 1 (a lesson needs: 2), the first "
                                            + "is KK-05-MATH-002.");
                });
    }

    @Test
    void everyUnitHasItsWordInThreeLanguages() {
        assertThat(Arrays.stream(Unit.values()).map(unit -> unit.word().en()))
                .containsExactly(
                        "airing", "lesson", "repeat", "day", "pair", "start time", "quarter of an hour", "plan");
        assertThat(Unit.DAYS.word().kk()).isEqualTo("күн");
        assertThat(Unit.DAYS.word().ru()).isEqualTo("день");
    }

    private static Placement slot(String lesson, String start, Frames slot) {
        var usual = GoodPlan.placed(
                BALAPAN, LessonCode.parse(lesson), LocalDate.parse(MONDAY), LocalTime.parse(start), 15, Role.PREMIERE);
        return new Placement(usual.channel(), usual.day(), usual.start(), slot, usual.lesson(), usual.role());
    }

    private static List<String> said(String rule, Placement... placements) {
        return breaches(BRIEF, rule, placements).stream()
                .map(Breach::finding)
                .map(finding -> finding.place() + " " + finding.sentence().en())
                .toList();
    }

    private static List<Breach> breaches(PlanningBrief brief, String rule, Placement... placements) {
        var plan = new YearPlan("2026-27", YEAR.fingerprint(), Arrays.asList(placements));
        return PlanChecker.judge(brief, plan).byRule().entrySet().stream()
                .filter(judged -> judged.getKey().name().equals("schedule." + rule))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
