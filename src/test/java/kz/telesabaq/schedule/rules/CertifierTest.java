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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Bound.Aim;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.Certificate.Tally;
import kz.telesabaq.schedule.CertificateWords;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.RuleCost;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;

/** What a plan is worth, with every bound worked out by hand. */
class CertifierTest {
    private static final GoodPlan WHOLE = GoodPlan.whole();
    private static final GoodPlan BARE = GoodPlan.premieresOnly();
    /** Everything up to Friday of the second week stays as it is. */
    private static final PlanningBrief PUBLISHED = BRIEF.after(new Published(WHOLE.plan(), LocalDate.of(2026, 9, 11)));

    @Test
    void everyAiringIsCountedEveryWayPeopleAskFor() {
        var counts = certify(BRIEF, WHOLE.plan()).counts();

        assertThat(counts.all()).isEqualTo(new Tally(1170, 650));
        assertThat(counts.byChannel())
                .containsEntry(BALAPAN, new Tally(585, 325))
                .hasSize(2);
        assertThat(counts.byGrade())
                .containsEntry(new Grade(1), new Tally(90, 50))
                .hasSize(11);
        assertThat(counts.bySubject().get("histkz")).isEqualTo(new Tally(84, 0));
        assertThat(counts.byWeek()).containsEntry(LocalDate.of(2026, 8, 31), new Tally(154, 66));
        assertThat(counts.byWeek().values().stream().reduce(Tally.NONE, Tally::plus))
                .isEqualTo(counts.all());
    }

    @Test
    void theCertificateNamesWhatWasJudgedAndWhoMadeIt() {
        var certificate = Certifier.certify(BRIEF, WHOLE.plan(), new Origin("9.9", 42), "f1");

        assertThat(certificate.year()).isEqualTo("2026-27");
        assertThat(certificate.origin()).isEqualTo(new Origin("9.9", 42));
        assertThat(certificate.inputs()).isEqualTo(new Certificate.Inputs(YEAR.fingerprint(), "f1"));
        assertThat(certificate.hardBreaches()).isZero();
        assertThat(certificate.rules()).hasSize(PlanChecker.RULES.size());
        assertThat(certificate.bound("moved")).isEmpty();
    }

    @Test
    void hardBreachesAreCountedByTheChecker() {
        var overlapping = WHOLE.moved(WHOLE.premiereOf("KK-05-MATH-003"), "2026-09-09", "12:00");

        assertThat(certify(BRIEF, overlapping.plan()).hardBreaches()).isEqualTo(1);
    }

    @Test
    void twoStartTimesAGradeAreProvenBestByTheFullWeek() {
        assertThat(bound(BRIEF, WHOLE.plan(), "start-rows")).matches(Bound::isReached);
        assertThat(bound(BRIEF, WHOLE.plan(), "start-rows").planned()).isEqualTo(44);
        assertThat(bound(BRIEF, WHOLE.plan(), "start-rows").bound()).isEqualTo(44);
        assertThat(bound(BRIEF, WHOLE.plan(), "start-rows").argument().en()).endsWith("in this many: 0.");
    }

    @Test
    void aThirdStartTimeIsAGap() {
        var third = WHOLE.moved(WHOLE.premiereOf("KK-05-MATH-003"), "2026-09-09", "14:45");

        var certificate = certify(BRIEF, third.plan());

        assertThat(certificate.bound("start-rows").orElseThrow().gapPerMille()).isEqualTo(23);
        assertThat(certificate.clocks())
                .filteredOn(clock -> clock.planned() > clock.bound())
                .containsExactly(new Certificate.ClockBound(BALAPAN, new Grade(5), 3, 2));
        assertThat(words(certificate)).contains("Channel balapan, grade 5: start times 3, enough were 2.");
    }

    @Test
    void whereNoWeekShowsTheWholeQuotaAllSchoolDaysTogetherAreTheArgument() {
        var one = plan(YEAR, premiere("KK-05-MATH-001", "2026-09-09", "11:00"));

        assertThat(certify(BRIEF, one).clocks())
                .containsExactly(new Certificate.ClockBound(BALAPAN, new Grade(5), 1, 1));
        assertThat(bound(BRIEF, one, "start-rows").argument().en()).endsWith("in this many: 1.");
    }

    @Test
    void aLessonLeftOutThatHadAPlaceIsAGap() {
        var without = BARE.without(BARE.premiereOf("KK-05-MATH-012"));

        assertThat(figures(BRIEF, without.plan(), "unplaced")).containsExactly(1L, 0L, 1000L);
        assertThat(figures(BRIEF, WHOLE.plan(), "unplaced")).containsExactly(0L, 0L, 0L);
    }

    @Test
    void whatWasWithdrawnIsNotMissed() {
        var brief = BRIEF.in(Circumstances.none().withWithdrawn(LessonCode.parse("KK-05-MATH-012")));

        assertThat(figures(
                        brief, BARE.without(BARE.premiereOf("KK-05-MATH-012")).plan(), "unplaced"))
                .containsExactly(0L, 0L, 0L);
    }

    /**
     * 35 weeks, 34 in grade 1, the last of two days; forty weeks of lessons, 39 in grade 1. Over by course: quota one 5,
     * quota two 10, quota three 117 − 101 = 16. Grade 1: 47, each other grade: 45; twice.
     */
    @Test
    void aLessonPlanLongerThanTheYearLeavesOutWhatQuotaAndCalendarCannotHold() {
        var year = SchoolYears.aYear().weeks(40).build();

        assertThat(figures(brief(year), plan(year), "unplaced")).startsWith(7902L, 994L);
    }

    /** An hour a day holds six lessons of ten minutes; grades 5 to 11 have their hours later. */
    @Test
    void bandsThatShareTooFewHoursLeaveOutTheRest() {
        var year = SchoolYears.aYear()
                .weeks(34)
                .hours(LocalTime.of(9, 0), LocalTime.of(10, 0))
                .build();
        var taken = brief(year)
                .in(Circumstances.none()
                        .withTaken(taken("2026-09-01", "08:00", "09:30"))
                        .withTaken(taken("2026-09-01", "09:10", "09:20"))
                        .withTaken(taken("2026-09-02", "09:55", "12:00")));

        assertThat(figures(brief(year), plan(year), "unplaced")).startsWith(6714L, 2 * (3357L - 168 * 6));
        assertThat(figures(taken, plan(year), "unplaced")).startsWith(6714L, 2 * (3357L - 168 * 6) + 3 + 1);
    }

    @Test
    void aBandIsOnAirOnlyOnDaysOnWhichOneOfItsGradesHasSchool() {
        var year = SchoolYears.aYear()
                .weeks(34)
                .hours(LocalTime.of(9, 0), LocalTime.of(10, 0))
                .freeDay(LocalDate.of(2026, 9, 9), new Grade(1), new Grade(2), new Grade(3), new Grade(4))
                .freeDay(LocalDate.of(2026, 9, 10), new Grade(1), new Grade(2), new Grade(3))
                .build();

        assertThat(figures(brief(year), plan(year), "unplaced")).startsWith(6714L, 2 * (3357L - 167 * 6));
    }

    @Test
    void aLessonThatIsNeverReadyAndOneThatIsTooLongAreLeftOutByThemselves() {
        var never = BRIEF.in(Circumstances.none()
                .withReady(LessonCode.parse("KK-05-MATH-003"), LocalDate.of(2027, 5, 26))
                .withReady(LessonCode.parse("KK-05-MATH-004"), LocalDate.of(2027, 5, 25)));
        var longer = SchoolYears.aYear().weeks(6).lessonMinutes(16).build();

        assertThat(figures(never, plan(YEAR), "unplaced")).startsWith(1170L, 1L);
        assertThat(figures(brief(longer), plan(longer), "unplaced")).startsWith(1170L, 0L);
    }

    @Test
    void aDayOnWhichTheOldestGradeAloneHasSchoolIsADayOnAir() {
        var young =
                IntStream.range(Grade.FIRST, Grade.LAST).mapToObj(Grade::new).toArray(Grade[]::new);
        var year = SchoolYears.aYear()
                .weeks(34)
                .hours(LocalTime.of(9, 0), LocalTime.of(10, 0))
                .freeDay(LocalDate.of(2026, 9, 9), young)
                .build();

        assertThat(figures(PlanningBrief.of(year, nextDay(1440, 1440)), plan(year), "unplaced"))
                .startsWith(6714L, 6714L - 2 * 168 * 6);
    }

    @Test
    void aLessonThatIsReadyAfterTheLastSchoolDayIsLeftOutAndOneOfThatDayIsNot() {
        assertThat(leftOut(BRIEF.in(
                        Circumstances.none().withReady(LessonCode.parse("KK-05-MATH-003"), LocalDate.of(2027, 5, 26)))))
                .isEqualTo(1);
        assertThat(leftOut(BRIEF.in(
                        Circumstances.none().withReady(LessonCode.parse("KK-05-MATH-003"), LocalDate.of(2027, 5, 25)))))
                .isZero();
    }

    @Test
    void aLessonAFrameLongerThanItsGradeMaySitIsLeftOutAndOneAsLongIsNot() {
        var asLong = SchoolYears.aYear()
                .weeks(6)
                .lesson("KK-05-MATH-003", Frames.ofMinutes(15))
                .build();
        var longer = SchoolYears.aYear()
                .weeks(6)
                .lesson("KK-05-MATH-003", Frames.ofMinutes(15).plus(Frames.ONE))
                .build();

        assertThat(leftOut(brief(asLong))).isZero();
        assertThat(leftOut(brief(longer))).isEqualTo(1);
    }

    @Test
    void aCourseThatIsNotOnAirHasNoPlaceToMiss() {
        var brief = brief(quotas(course -> course.code().toString().equals("KK-05-INF") ? 0 : course.lessonsPerWeek()));
        var without = BARE.without(placement -> placement.lesson().toString().startsWith("KK-05-INF"));

        assertThat(figures(brief, without.plan(), "unplaced")).containsExactly(0L, 0L, 0L);
        assertThat(figures(brief, plan(YEAR), "unplaced")).startsWith(1170L - 6, 0L);
    }

    /** Forty weeks in 35 leave out 994; of the other 6908 an hour a day holds 168 times six on each channel. */
    @Test
    void whatTheChainLeavesOutAndWhatTheHoursAddAreSaidApart() {
        var year = SchoolYears.aYear()
                .weeks(40)
                .hours(LocalTime.of(9, 0), LocalTime.of(10, 0))
                .build();

        assertThat(figures(brief(year), plan(year), "unplaced")).startsWith(7902L, 7902L - 2 * 168 * 6);
        assertThat(bound(brief(year), plan(year), "unplaced").argument().en())
                .isEqualTo("Lessons that are never ready or too long, and courses whose quota and school days do not "
                        + "suffice, leave out: 994; too few hours of the grades add: 4892.");
    }

    /** In Kazakh grade 5 has mathematics only, twice a week; in Russian nine lessons a week. */
    @Test
    void theStartTimesOfAGradeAreThoseOfItsOwnLanguage() {
        var brief = brief(quotas(course -> course.code().toString().startsWith("KK-05")
                        && !course.code().toString().equals("KK-05-MATH")
                ? 0
                : course.lessonsPerWeek()));
        var plan = plan(
                YEAR,
                premiere("KK-05-MATH-001", "2026-09-07", "11:00"),
                premiere("KK-05-MATH-002", "2026-09-09", "11:30"),
                premiere("RU-05-MATH-001", "2026-09-07", "11:00"),
                premiere("RU-05-MATH-002", "2026-09-09", "11:30"));

        assertThat(certify(brief, plan).clocks())
                .containsExactly(
                        new Certificate.ClockBound(BALAPAN, new Grade(5), 2, 1),
                        new Certificate.ClockBound(GoodPlan.ELARNA, new Grade(5), 2, 1));
        var kazakh = plan(YEAR, plan.placements().get(0), plan.placements().get(1));
        assertThat(bound(brief, kazakh, "start-rows").argument().en()).endsWith("in this many: 0.");
        assertThat(PlanChecker.costs(brief, kazakh).stream()
                        .filter(cost -> cost.rule().equals("schedule.grade-clock"))
                        .mapToLong(RuleCost::units)
                        .sum())
                .isEqualTo(1);
    }

    private static long leftOut(PlanningBrief brief) {
        return bound(brief, new YearPlan("2026-27", brief.curriculum().fingerprint(), List.of()), "unplaced")
                .bound();
    }

    /** The usual six weeks with other quotas. */
    private static Curriculum quotas(ToIntFunction<Course> quota) {
        return new Curriculum(
                YEAR.calendar(),
                YEAR.channels(),
                YEAR.courses().stream()
                        .map(course -> new Course(
                                course.code(),
                                course.subject(),
                                course.hours(),
                                course.certainty(),
                                quota.applyAsInt(course),
                                course.screenMinutes(),
                                course.lessons()))
                        .toList(),
                YEAR.fingerprint());
    }

    /** Three slots a day; Monday and Tuesday are full of new lessons, so their repeats wait for Wednesday. */
    @Test
    void repeatsFitWhereNewLessonsLeaveRoomAndTheirTimeIsNotOver() {
        assertThat(repeats(1, 1440)).containsExactly(3L, 3L);
        assertThat(repeats(2, 1440)).containsExactly(6L, 6L);
        assertThat(repeats(3, 1440)).containsExactly(6L, 9L);
    }

    /** Twenty minutes a day: grade 1, on Wednesday with a new lesson, has room for one repeat. */
    @Test
    void aGradesScreenMinutesLeaveLessRoomThanTheDay() {
        assertThat(repeats(2, 10)).containsExactly(6L, 6L);
        assertThat(repeats(2, 9)).containsExactly(0L, 6L);
    }

    /** Tuesday holds 36 slots of a quarter on one channel and 54 of ten minutes on the other. */
    @Test
    void eachChannelHasItsOwnSlotsAndItsOwnLessonsToRepeat() {
        var brief = PlanningBrief.of(YEAR, nextDay(1440, 1440));
        var short10 = premiere("RU-05-MATH-001", "2026-09-07", "11:00");
        var plan = plan(
                YEAR,
                premiere("KK-05-MATH-001", "2026-09-07", "11:00"),
                new Placement(
                        short10.channel(),
                        short10.day(),
                        short10.start(),
                        Frames.ofMinutes(10),
                        short10.lesson(),
                        short10.role()));

        assertThat(bound(brief, plan, "repeats").bound()).isEqualTo(36 + 54);
        assertThat(bound(brief, plan, "lessons-repeated").bound()).isEqualTo(2);
    }

    @Test
    void aGradeWithoutScreenMinutesGetsNoneOfAnotherGrades() {
        var plan = plan(
                YEAR,
                premiere("KK-01-MATH-001", "2026-09-07", "09:00"),
                premiere("KK-05-MATH-001", "2026-09-07", "11:00"));

        assertThat(bound(PlanningBrief.of(YEAR, nextDay(9, 1440)), plan, "lessons-repeated")
                        .bound())
                .isEqualTo(1);
        assertThat(bound(PlanningBrief.of(YEAR, nextDay(10, 1440)), plan, "lessons-repeated")
                        .bound())
                .isEqualTo(2);
    }

    @Test
    void aGradesMinutesAreSharedOutByItsOwnShortestLesson() {
        var year = SchoolYears.aYear()
                .weeks(6)
                .lesson("KK-05-MATH-001", Frames.ofMinutes(5))
                .build();
        var plan = plan(
                year,
                premiere("KK-01-MATH-001", "2026-09-07", "09:00"),
                premiere("KK-01-NATURE-001", "2026-09-07", "09:30"),
                premiere("KK-05-MATH-001", "2026-09-07", "11:00"));

        assertThat(bound(PlanningBrief.of(year, nextDay(19, 1440)), plan, "lessons-repeated")
                        .bound())
                .isEqualTo(1 + 1);
    }

    @Test
    void whatIsNewOnADayLeavesLessOfTheGradesMinutesForRepeats() {
        var plan = plan(
                YEAR,
                premiere("KK-01-MATH-001", "2026-09-07", "09:00"),
                premiere("KK-01-MATH-002", "2026-09-08", "09:00"));

        assertThat(bound(PlanningBrief.of(YEAR, nextDay(19, 1440)), plan, "lessons-repeated")
                        .bound())
                .isEqualTo(1);
        assertThat(bound(PlanningBrief.of(YEAR, nextDay(20, 1440)), plan, "lessons-repeated")
                        .bound())
                .isEqualTo(2);
    }

    /** Repeats on the day after the premiere only; so many minutes a day for grades 1 to 4 and 5 to 11. */
    private static PlanningProfile nextDay(int young, int old) {
        var hours = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return new PlanningProfile(
                "next day",
                List.of(new GradeBand(1, 4, hours, hours, young), new GradeBand(5, 11, hours, hours, old)),
                10,
                1,
                LocalTime.of(13, 0));
    }

    private static List<Long> repeats(int withinDays, int minutesADay) {
        var year = SchoolYears.aYear()
                .weeks(6)
                .hours(LocalTime.of(9, 0), LocalTime.of(9, 45))
                .build();
        var hours = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));
        var profile = new PlanningProfile(
                "test", List.of(new GradeBand(1, 11, hours, hours, minutesADay)), 10, withinDays, LocalTime.of(13, 0));
        var plan = plan(
                year,
                premiere("KK-01-MATH-001", "2026-09-07", "09:00"),
                premiere("KK-02-MATH-001", "2026-09-07", "09:15"),
                premiere("KK-03-MATH-001", "2026-09-07", "09:30"),
                premiere("KK-04-MATH-001", "2026-09-08", "09:00"),
                premiere("KK-05-MATH-001", "2026-09-08", "09:15"),
                premiere("KK-06-MATH-001", "2026-09-08", "09:30"));
        var brief = PlanningBrief.of(year, profile);
        return List.of(
                bound(brief, plan, "lessons-repeated").bound(),
                bound(brief, plan, "repeats").bound());
    }

    @Test
    void repeatsOfThePlanAreCountedOnceByLessonAndEachByAiring() {
        var plan = plan(
                YEAR,
                premiere("KK-05-MATH-001", "2026-09-07", "11:00"),
                repeat("KK-05-MATH-001", "2026-09-08", "16:00"),
                repeat("KK-05-MATH-001", "2026-09-09", "16:00"),
                repeat("KK-05-KAZ-001", "2026-09-09", "17:00"));

        assertThat(bound(BRIEF, plan, "lessons-repeated").planned()).isEqualTo(1);
        assertThat(bound(BRIEF, plan, "lessons-repeated").bound()).isEqualTo(1);
        assertThat(bound(BRIEF, plan, "repeats").planned()).isEqualTo(3);
        assertThat(bound(BRIEF, plan, "repeats").aim()).isEqualTo(Aim.MOST);
    }

    @Test
    void aLessonOfTheLastDaysBeforeTheHolidaysHasNoDayForARepeat() {
        var plan = plan(
                YEAR,
                premiere("KK-05-MATH-001", "2026-10-23", "11:00"),
                premiere("KK-05-KAZ-001", "2027-05-25", "11:00"));

        assertThat(bound(BRIEF, plan, "lessons-repeated").bound()).isZero();
        assertThat(bound(BRIEF, plan, "repeats").bound()).isZero();
    }

    /** Tuesday: 09:00 to 10:00 less the new lesson of 09:10 leaves ten and thirty-five minutes, two slots of a quarter. */
    @Test
    void aGapShorterThanALessonIsNoRoom() {
        var plan = plan(
                YEAR,
                premiere("KK-05-MATH-001", "2026-09-07", "11:00"),
                premiere("KK-06-MATH-001", "2026-09-08", "09:10"));
        var brief = PlanningBrief.of(YEAR, nextDayUntil(LocalTime.of(10, 0)));

        assertThat(bound(brief, plan, "repeats").bound()).isEqualTo(2 + 4);
    }

    @Test
    void timeAfterTheHoursOfRepeatsIsNoRoom() {
        var plan = plan(YEAR, premiere("KK-05-MATH-001", "2026-09-07", "11:00"));

        assertThat(bound(PlanningBrief.of(YEAR, nextDayUntil(LocalTime.of(17, 0))), plan, "repeats")
                        .bound())
                .isEqualTo(32);
        assertThat(bound(PlanningBrief.of(YEAR, nextDayUntil(LocalTime.of(17, 15))), plan, "repeats")
                        .bound())
                .isEqualTo(33);
    }

    /** One lesson at one start time: the whole year less the four days after holidays of more than a week, all of it. */
    @Test
    void everyPlanWithAsFewStartTimesIsBoundedByTheDaysThatHaveNothingToRepeat() {
        int days = YEAR.calendar().teachingDays(new Grade(5)).size();
        var one = plan(YEAR, premiere("KK-05-MATH-001", "2026-09-07", "11:00"));
        var six = plan(
                YEAR,
                premiere("KK-05-MATH-001", "2026-09-07", "11:00"),
                premiere("KK-05-MATH-002", "2026-09-08", "11:00"),
                premiere("KK-05-MATH-003", "2026-09-09", "11:00"),
                premiere("KK-05-MATH-004", "2026-09-14", "11:00"),
                premiere("KK-05-MATH-005", "2026-09-15", "11:00"),
                premiere("KK-05-MATH-006", "2026-09-16", "11:00"));

        assertThat(bound(BRIEF, one, "repeats-of-rows").bound()).isEqualTo((days - 4) * 36L);
        assertThat(bound(BRIEF, six, "repeats-of-rows").bound()).isEqualTo((days - 4) * 36L - 2);
        assertThat(bound(BRIEF, six, "repeats-of-rows").among()).isEqualTo(Bound.Among.SAME_START_ROWS);
        assertThat(bound(BRIEF, six, "repeats").among()).isEqualTo(Bound.Among.SAME_NEW_LESSONS);
    }

    private static PlanningProfile nextDayUntil(LocalTime until) {
        return new PlanningProfile(
                "next day",
                List.of(new GradeBand(
                        1,
                        11,
                        new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                        new DayWindow(LocalTime.of(9, 0), until),
                        1440)),
                10,
                1,
                LocalTime.of(13, 0));
    }

    @Test
    void aTakenHourLeavesNoRoomForRepeats() {
        var plan = plan(YEAR, premiere("KK-05-MATH-001", "2026-09-07", "11:00"));
        var brief = PlanningBrief.of(
                YEAR,
                new PlanningProfile("next day", PlanningProfile.usual().bands(), 10, 1, LocalTime.of(13, 0)),
                Circumstances.none().withTaken(taken("2026-09-08", "09:00", "17:45")));

        assertThat(bound(brief, plan, "repeats").bound()).isEqualTo(1);
    }

    /** Lessons 3 and 4 are due on Friday the 11th and cannot come before the 16th and the 17th: 5 + 6 days. */
    @Test
    void lateMediaMakeTheLessonAndThoseBehindItLate() {
        var brief =
                BRIEF.in(Circumstances.none().withReady(LessonCode.parse("KK-05-MATH-003"), LocalDate.of(2026, 9, 16)));
        Placement[] best = {
            premiere("KK-05-MATH-001", "2026-09-02", "11:00"),
            premiere("KK-05-MATH-002", "2026-09-04", "11:00"),
            premiere("KK-05-MATH-003", "2026-09-16", "11:00"),
            premiere("KK-05-MATH-004", "2026-09-17", "11:00"),
            premiere("KK-05-KAZ-001", "2026-09-30", "11:00")
        };
        var worse = best.clone();
        worse[3] = premiere("KK-05-MATH-004", "2026-09-18", "11:00");

        assertThat(figures(brief, plan(YEAR, best), "late-days")).containsExactly(11L, 11L, 0L);
        assertThat(figures(brief, plan(YEAR, worse), "late-days")).containsExactly(12L, 11L, 91L);
        assertThat(figures(BRIEF, plan(YEAR, worse), "late-days")).containsExactly(0L, 0L, 0L);
    }

    /** Of a course of forty weeks the 36th lesson is due in the last of 35 weeks. */
    @Test
    void whatTheYearCannotHoldIsDueOnItsLastDay() {
        var year = SchoolYears.aYear().weeks(40).build();
        var late = brief(year)
                .in(Circumstances.none().withReady(LessonCode.parse("KK-05-INF-036"), LocalDate.of(2026, 9, 1)));

        assertThat(figures(late, plan(year, premiere("KK-05-INF-036", "2027-05-25", "11:00")), "late-days"))
                .startsWith(0L, 0L);
    }

    /** The 16th for the third lesson, and the fourth behind it, though the plan shows them the other way round. */
    @Test
    void theOrderOfTheLessonPlanCountsAndNotThatOfTheAirings() {
        var brief =
                BRIEF.in(Circumstances.none().withReady(LessonCode.parse("KK-05-MATH-003"), LocalDate.of(2026, 9, 16)));

        assertThat(figures(
                        brief,
                        plan(
                                YEAR,
                                premiere("KK-05-MATH-004", "2026-09-16", "11:00"),
                                premiere("KK-05-MATH-003", "2026-09-17", "11:00")),
                        "late-days"))
                .startsWith(11L, 11L);
    }

    @Test
    void aLessonThatIsNeverReadyIsDueOnNoDay() {
        var never =
                BRIEF.in(Circumstances.none().withReady(LessonCode.parse("KK-05-MATH-002"), LocalDate.of(2027, 5, 26)));

        assertThat(figures(
                        never,
                        plan(
                                YEAR,
                                premiere("KK-05-MATH-001", "2026-09-07", "11:00"),
                                premiere("KK-05-MATH-002", "2026-09-10", "11:00")),
                        "late-days"))
                .startsWith(3L, 0L);
    }

    @Test
    void clocksAreListedByChannelThenByGrade() {
        var plan = plan(
                YEAR,
                premiere("RU-05-MATH-001", "2026-09-07", "11:00"),
                premiere("KK-07-CHEM-001", "2026-09-07", "12:00"),
                premiere("KK-05-MATH-001", "2026-09-08", "11:00"));

        assertThat(certify(BRIEF, plan).clocks().stream().map(clock -> clock.channel() + " " + clock.grade()))
                .containsExactly("balapan 5", "balapan 7", "elarna 5");
    }

    @Test
    void aWithdrawnLessonIsNotWaitedForWhenDueDatesAreCounted() {
        var brief = BRIEF.in(Circumstances.none()
                .withReady(LessonCode.parse("KK-05-MATH-004"), LocalDate.of(2026, 9, 1))
                .withWithdrawn(LessonCode.parse("KK-05-MATH-002")));

        assertThat(figures(
                        brief,
                        plan(
                                YEAR,
                                premiere("KK-05-MATH-001", "2026-09-02", "11:00"),
                                premiere("KK-05-MATH-003", "2026-09-07", "11:00")),
                        "late-days"))
                .startsWith(3L, 0L);
    }

    @Test
    void whatWasPublishedIsDueWhenItWasPublished() {
        var brief = PUBLISHED.in(
                Circumstances.none().withReady(LessonCode.parse("KK-05-MATH-005"), LocalDate.of(2026, 9, 17)));
        var plan = WHOLE.without(WHOLE.repeatOf("KK-05-MATH-005"))
                .without(WHOLE.repeatOf("KK-05-MATH-006"))
                .moved(WHOLE.premiereOf("KK-05-MATH-005"), "2026-09-17", "11:00")
                .moved(WHOLE.premiereOf("KK-05-MATH-006"), "2026-09-18", "11:30");

        assertThat(PlanChecker.check(brief, plan.plan())).allMatch(finding -> !finding.isBlocking());
        assertThat(figures(brief, plan.plan(), "late-days")).containsExactly(2L, 2L, 0L);
        assertThat(figures(brief, plan.plan(), "moved")).containsExactly(4L, 4L, 0L);
        assertThat(bound(brief, plan.plan(), "moved").argument().en())
                .isEqualTo(
                        "Places became impossible: 1, pushed on by the order of the course: 3, neighbours squeezed out: 0.");
    }

    @Test
    void aPlanThatMovesMoreThanItMustSaysSo() {
        var moved = WHOLE.moved(WHOLE.repeatOf("KK-05-MATH-006"), "2026-09-18", "14:45");

        assertThat(figures(PUBLISHED, moved.plan(), "moved")).containsExactly(1L, 0L, 1000L);
        assertThat(figures(PUBLISHED, WHOLE.plan(), "moved")).containsExactly(0L, 0L, 0L);
    }

    /**
     * A day has 22 new lessons and 11 repeats a channel. With Tuesday free, the lessons of Monday and Tuesday of grades 1 to
     * 6 cannot both come before Wednesday, when the second is repeated: 6 repeats; and the primer's third lesson, of
     * Wednesday, goes on to Thursday, when it is repeated: 2 more. With Wednesday free, only that repeat is pushed.
     */
    @Test
    void aHolidayTakesItsAiringsAndPushesThoseBehindThem() {
        assertThat(movedBy(none -> none.withFreeDays(free("2026-09-15", 1, 11))))
                .isEqualTo(2 * (33 + 6 + 2));
        assertThat(movedBy(none -> none.withFreeDays(free("2026-09-16", 1, 11))))
                .isEqualTo(2 * (33 + 1));
        assertThat(movedBy(none -> none.withFreeDays(free("2026-09-15", 5, 5)))).isEqualTo(2 * (3 + 1));
    }

    @Test
    void aHolidayOfPinnedDaysMovesNothing() {
        assertThat(movedBy(none -> none.withFreeDays(free("2026-09-10", 1, 11))))
                .isZero();
    }

    /** The primer's Tuesday lies between its Monday and its Wednesday. */
    @Test
    void whereNoDayIsLeftBetweenTwoNeighboursOneOfThemIsSqueezedOut() {
        assertThat(argument(free("2026-09-22", 1, 1)))
                .isEqualTo(
                        "Places became impossible: 6, pushed on by the order of the course: 0, neighbours squeezed out: 2.");
    }

    /**
     * Mathematics of grade 1 on Friday the 18th lacks a day before Monday the 21st, and that of Thursday the 24th one
     * behind it: Monday's lesson makes room for both. The primer's 22nd and 23rd have the 25th alone.
     */
    @Test
    void aNeighbourOfTwoRunsIsSqueezedOutOnce() {
        assertThat(argument(
                        free("2026-09-18", 1, 1),
                        free("2026-09-22", 1, 1),
                        free("2026-09-23", 1, 1),
                        free("2026-09-24", 1, 1)))
                .endsWith("neighbours squeezed out: 4.");
    }

    /** Behind the last lesson of its course there is room for ever, before the first published one there is none to push. */
    @Test
    void theLastLessonOfACourseIsDisplacedAlone() {
        assertThat(movedBy(none -> none.withFreeDays(free("2026-10-13", 5, 5)))).isEqualTo(2);
        assertThat(argument(free("2026-10-08", 5, 5))).endsWith("neighbours squeezed out: 0.");
    }

    private static String argument(FreeDays... free) {
        var circumstances = Circumstances.none();
        for (FreeDays days : free) {
            circumstances = circumstances.withFreeDays(days);
        }
        return bound(PUBLISHED.in(circumstances), WHOLE.plan(), "moved")
                .argument()
                .en();
    }

    @Test
    void withdrawnMissedTakenAndPinnedAwayPlacesAreImpossible() {
        assertThat(movedBy(none -> none.withWithdrawn(LessonCode.parse("KK-05-MATH-008"))))
                .isEqualTo(2);
        assertThat(movedBy(none -> none.withMissed(WHOLE.repeatOf("KK-05-MATH-008"))))
                .isEqualTo(1);
        assertThat(movedBy(none -> none.withTaken(taken("2026-09-16", "11:14", "11:16"))))
                .isEqualTo(2);
        assertThat(movedBy(none -> none.withTaken(taken("2026-09-16", "14:45", "15:00"))))
                .isZero();
        assertThat(movedBy(none -> none.withPins(List.of(premiere("KK-05-MATH-005", "2026-09-15", "14:45")))))
                .isEqualTo(1);
        assertThat(movedBy(none -> none.withPins(List.of(repeat("KK-05-MATH-005", "2026-09-18", "14:45")))))
                .isZero();
        assertThat(movedBy(none -> none.withPins(List.of(repeat("KK-05-MATH-005", "2026-09-18", "16:15")))))
                .isEqualTo(1);
        assertThat(movedBy(none -> none.withPins(List.of(WHOLE.premiereOf("KK-05-MATH-005")))))
                .isZero();
    }

    @Test
    void aMissedPremiereIsMadeGoodBeforeTheNextLessonWhereADayIsLeft() {
        assertThat(movedBy(none -> none.withMissed(WHOLE.premiereOf("KK-05-MATH-004"))))
                .isZero();
        assertThat(movedBy(none -> none.withMissed(WHOLE.premiereOf("KK-01-MATH-005"))))
                .isEqualTo(2);
    }

    @Test
    void aPinnedLessonIsForcedApartFromACounterpartThatComesInALaterWeek() {
        var pinned = Circumstances.none().withPins(List.of(premiere("KK-05-MATH-003", "2026-09-09", "11:00")));
        var sunday = BRIEF.in(pinned.withReady(LessonCode.parse("RU-05-MATH-003"), LocalDate.of(2026, 9, 13)));
        var friday = BRIEF.in(pinned.withReady(LessonCode.parse("RU-05-MATH-003"), LocalDate.of(2026, 9, 11)));
        var behind = BRIEF.in(pinned.withReady(LessonCode.parse("RU-05-MATH-002"), LocalDate.of(2026, 9, 11)));
        var apart = plan(
                YEAR,
                premiere("KK-05-MATH-003", "2026-09-09", "11:00"),
                premiere("RU-05-MATH-003", "2026-09-14", "11:00"));

        assertThat(figures(sunday, apart, "pairs-apart")).containsExactly(1L, 1L, 0L);
        assertThat(bound(sunday, apart, "pairs-apart").argument().en()).contains("cannot meet its counterpart");
        assertThat(figures(friday, apart, "pairs-apart")).containsExactly(1L, 0L, 1000L);
        assertThat(figures(behind, apart, "pairs-apart")).containsExactly(1L, 1L, 0L);
    }

    @Test
    void counterpartsPinnedInDifferentWeeksAreForcedApart() {
        var one = premiere("KK-05-MATH-003", "2026-09-09", "11:00");
        var other = premiere("RU-05-MATH-003", "2026-09-14", "11:00");
        var near = premiere("RU-05-MATH-003", "2026-09-11", "11:00");

        assertThat(figures(
                        BRIEF.in(Circumstances.none().withPins(List.of(one, other))),
                        plan(YEAR, one, other),
                        "pairs-apart"))
                .containsExactly(1L, 1L, 0L);
        assertThat(figures(
                        BRIEF.in(Circumstances.none().withPins(List.of(one, near))),
                        plan(YEAR, one, near),
                        "pairs-apart"))
                .containsExactly(0L, 0L, 0L);
        assertThat(bound(BRIEF, plan(YEAR, one, near), "pairs-apart").argument().en())
                .startsWith("This 0 only says that nothing is proven to force a pair apart");
    }

    @Test
    void pairsApartAndTheFarthestAreSaid() {
        var apart = plan(
                YEAR,
                premiere("KK-05-MATH-001", "2026-09-07", "11:00"),
                premiere("RU-05-MATH-001", "2026-09-14", "11:00"),
                premiere("KK-05-KAZ-001", "2026-09-07", "11:30"),
                premiere("RU-05-RUS-001", "2026-09-10", "11:30"),
                premiere("KK-05-INF-001", "2026-09-08", "11:30"),
                premiere("RU-05-INF-001", "2026-09-11", "11:30"));

        assertThat(figures(BRIEF, apart, "pairs-apart")).containsExactly(1L, 0L, 1000L);
        assertThat(certify(BRIEF, apart).longestDriftDays()).isEqualTo(7);
        assertThat(bound(BRIEF, apart, "pairs-apart").argument().en()).endsWith("pairs: 3.");
    }

    @Test
    void aBoundKnowsItsEndsAndItsGap() {
        var least = new Bound("m", Wording.same("m"), Aim.LEAST, 7, 5, Wording.same("because"));
        var most = new Bound("m", Wording.same("m"), Aim.MOST, 5, 7, Wording.same("because"));

        assertThat(List.of(least.lower(), least.upper(), least.gapPerMille())).containsExactly(5L, 7L, 400L);
        assertThat(List.of(most.lower(), most.upper(), most.gapPerMille())).containsExactly(5L, 7L, 400L);
        assertThat(least.isReached()).isFalse();
    }

    @Test
    void aPersonReadsTheCertificateLineByLine() {
        assertThat(words(certify(BRIEF, WHOLE.plan())))
                .startsWith("Certificate of the plan of school year 2026-27.")
                .contains(
                        "In all: premieres 1170, repeats 650.",
                        "Grade 1: premieres 90, repeats 50.",
                        "Week of 2026-08-31: premieres 154, repeats 66.");
    }

    private static List<String> words(Certificate certificate) {
        return CertificateWords.of(certificate, Map.of()).stream()
                .map(line -> line.in(Locale.ENGLISH))
                .toList();
    }

    /** The least number of published airings that must move when something happens to the published year. */
    private static long movedBy(UnaryOperator<Circumstances> what) {
        return bound(PUBLISHED.in(what.apply(Circumstances.none())), WHOLE.plan(), "moved")
                .bound();
    }

    private static List<Long> figures(PlanningBrief brief, YearPlan plan, String measure) {
        var bound = bound(brief, plan, measure);
        return List.of(bound.planned(), bound.bound(), bound.gapPerMille());
    }

    private static Bound bound(PlanningBrief brief, YearPlan plan, String measure) {
        return certify(brief, plan).bound(measure).orElseThrow();
    }

    private static Certificate certify(PlanningBrief brief, YearPlan plan) {
        return Certifier.certify(brief, plan, Origin.ofSeed(0), "plan");
    }

    private static PlanningBrief brief(Curriculum year) {
        return PlanningBrief.of(year, PlanningProfile.usual());
    }

    private static YearPlan plan(Curriculum year, Placement... placements) {
        return new YearPlan("2026-27", year.fingerprint(), Arrays.asList(placements));
    }

    private static TakenTime taken(String date, String from, String until) {
        return TakenTime.of(
                BALAPAN, LocalDate.parse(date), LocalTime.parse(from), LocalTime.parse(until), Wording.same("address"));
    }

    private static FreeDays free(String date, int first, int last) {
        Set<Grade> grades =
                IntStream.rangeClosed(first, last).mapToObj(Grade::new).collect(Collectors.toSet());
        return new FreeDays(
                Wording.same("holiday"), new DateSpan(LocalDate.parse(date), LocalDate.parse(date)), grades);
    }
}
