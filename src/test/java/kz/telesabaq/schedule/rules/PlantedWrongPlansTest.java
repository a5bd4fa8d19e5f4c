package kz.telesabaq.schedule.rules;

import static kz.telesabaq.schedule.rules.GoodPlan.BALAPAN;
import static kz.telesabaq.schedule.rules.GoodPlan.BRIEF;
import static kz.telesabaq.schedule.rules.GoodPlan.ELARNA;
import static kz.telesabaq.schedule.rules.GoodPlan.YEAR;
import static kz.telesabaq.schedule.rules.GoodPlan.placed;
import static kz.telesabaq.schedule.rules.GoodPlan.premiere;
import static kz.telesabaq.schedule.rules.GoodPlan.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Severity;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.RuleCost;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hard and medium rule broken once in each way, in a plan that is good in everything else: the rule sees it alone. */
class PlantedWrongPlansTest {
    private static final GoodPlan WHOLE = GoodPlan.whole();
    private static final GoodPlan BARE = GoodPlan.premieresOnly();
    /** From a minute on to its last frame. */
    private static final long LAST_FRAME = 60 * 25 - 1;

    /** A plan that breaks a rule, and how. */
    record Wrong(String how, String rule, PlanningBrief brief, YearPlan plan) {
        @Override
        public String toString() {
            return rule + ": " + how;
        }
    }

    private static final List<Wrong> PLANTED = Stream.of(
                    strangers(),
                    channelTime(),
                    calendar(),
                    courses(),
                    screens(),
                    repeats(),
                    hours(),
                    incidents(),
                    wishes())
            .flatMap(List::stream)
            .toList();

    /** Asked once for every planted plan when they are judged one by one, so they are made once. */
    static List<Wrong> wrongPlans() {
        return PLANTED;
    }

    @Test
    void theGoodPlanBreaksNoHardAndNoMediumRule() {
        var verdict = PlanChecker.judge(BRIEF, WHOLE.plan());

        assertThat(verdict.findings()).isEmpty();
        assertThat(PlanChecker.judge(BRIEF, BARE.plan()).findings()).isEmpty();
        assertThat(BARE.placements().size()).isEqualTo(1170);
    }

    @ParameterizedTest
    @MethodSource("wrongPlans")
    void aWrongPlanIsCaughtByItsRuleAlone(Wrong wrong) {
        var verdict = PlanChecker.judge(wrong.brief(), wrong.plan());

        var broken = verdict.costs().stream()
                .filter(cost -> cost.level() != Level.SOFT && cost.breaches() > 0)
                .filter(cost -> cost.level() == Level.HARD || isMedium(wrong.rule()))
                .map(RuleCost::rule)
                .toList();
        assertThat(broken).containsExactly(wrong.rule());
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.isBlocking() || isMedium(wrong.rule()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity())
                        .isEqualTo(isMedium(wrong.rule()) ? Severity.WARNS : Severity.BLOCKS));
    }

    @Test
    void everyHardAndMediumRuleIsBrokenByAPlantedPlanAndNoOtherRuleIsNamed() {
        Set<String> planted = wrongPlans().stream().map(Wrong::rule).collect(Collectors.toSet());

        assertThat(planted)
                .isEqualTo(PlanChecker.RULES.stream()
                        .filter(rule -> rule.level() != Level.SOFT)
                        .map(Rule::name)
                        .collect(Collectors.toSet()));
        assertThat(wrongPlans()).hasSizeGreaterThan(60);
        assertThat(wrongPlans().stream().map(Wrong::toString)).doesNotHaveDuplicates();
    }

    private static boolean isMedium(String name) {
        return PlanChecker.RULES.stream().anyMatch(rule -> rule.name().equals(name) && rule.level() == Level.MEDIUM);
    }

    private static List<Wrong> strangers() {
        return List.of(
                wrong(
                        "known-lesson",
                        "a channel that nobody knows",
                        BARE.with(extra(new ChannelId("khabar"), "KK-05-MATH-001", "2026-09-02"))),
                wrong(
                        "known-lesson",
                        "a lesson behind the last one",
                        BARE.with(extra(BALAPAN, "KK-05-MATH-013", "2026-10-20"))),
                wrong(
                        "known-lesson",
                        "a course that nobody teaches",
                        BARE.with(extra(BALAPAN, "KK-05-ASTRO-001", "2026-10-20"))),
                wrong(
                        "known-lesson",
                        "a lesson on the channel of the other language",
                        BARE.with(extra(BALAPAN, "RU-05-RUS-001", "2026-09-04"))));
    }

    private static List<Wrong> channelTime() {
        var math = BARE.premiereOf("KK-05-MATH-003");
        var first = BARE.premiereOf("KK-01-ALIPPE-003");
        var wide = brief(profile(hours("06:30", "22:00"), hours("06:30", "22:00"), 1440));
        return List.of(
                wrong("one-at-a-time", "two lessons at the same moment", BARE.moved(math, "2026-09-09", "12:00")),
                wrong(
                        "one-at-a-time",
                        "a lesson a frame before another is over",
                        BARE.moved(math, "2026-09-09", "14:14", LAST_FRAME)),
                wrong(
                        "one-at-a-time",
                        "a slot runs a frame into the next",
                        BARE.slot(math, Frames.ofMinutes(15).plus(Frames.ONE))),
                wrong("one-at-a-time", "a long slot covers several", BARE.slot(math, Frames.ofMinutes(120))),
                wrong(
                        "one-at-a-time",
                        "a new lesson over a repeat",
                        WHOLE.moved(WHOLE.premiereOf("KK-05-HISTKZ-003"), "2026-09-15", "15:00")),
                wrong(
                        "channel-hours",
                        "a frame before the channel begins",
                        wide,
                        BARE.moved(first, dateOf(first), "08:59", LAST_FRAME)),
                wrong(
                        "channel-hours",
                        "long before the channel begins",
                        wide,
                        BARE.moved(first, dateOf(first), "07:00")),
                wrong(
                        "channel-hours",
                        "a frame after the channel is over",
                        wide,
                        BARE.moved(math, "2026-09-09", "17:45", 1)),
                wrong(
                        "channel-hours",
                        "a repeat in the evening",
                        wide,
                        WHOLE.moved(WHOLE.repeatOf("KK-05-MATH-003"), "2026-09-10", "19:00")),
                wrong("taken-hours", "the whole slot is taken", taken(BALAPAN, "11:00", "11:15"), BARE),
                wrong("taken-hours", "the last minute of the slot is taken", taken(BALAPAN, "14:14", "14:15"), BARE),
                wrong("taken-hours", "a minute of a repeat is taken", taken(ELARNA, "15:05", "15:06"), WHOLE));
    }

    private static List<Wrong> calendar() {
        var friday = BARE.premiereOf("KK-05-KAZLIT-003");
        var last = BARE.premiereOf("KK-05-KAZLIT-006");
        return List.of(
                wrong("teaching-day", "a new lesson on a Saturday", BARE.moved(friday, "2026-09-19", "11:00")),
                wrong("teaching-day", "a new lesson on a Sunday", BARE.moved(friday, "2026-09-20", "11:00")),
                wrong(
                        "teaching-day",
                        "a repeat on a Saturday",
                        BARE.with(repeat("KK-05-KAZLIT-003", "2026-09-19", "11:00"))),
                wrong("teaching-day", "a new lesson in the autumn holidays", BARE.moved(last, "2026-10-28", "11:00")),
                wrong("teaching-day", "a new lesson after the school year", BARE.moved(last, "2027-06-01", "11:00")),
                wrong(
                        "teaching-day",
                        "a holiday decreed after planning",
                        happening(none -> none.withFreeDays(free("2026-09-16", 1, 11))),
                        WHOLE),
                wrong(
                        "teaching-day",
                        "a quarantine of one grade",
                        happening(none -> none.withFreeDays(free("2026-09-16", 7, 7))),
                        BARE));
    }

    private static List<Wrong> courses() {
        var third = BARE.premiereOf("KK-05-HISTKZ-003");
        var fourth = BARE.premiereOf("KK-05-HISTKZ-004");
        return List.of(
                wrong(
                        "topic-order",
                        "two neighbours change places",
                        BARE.shows(third, "KK-05-HISTKZ-004").shows(fourth, "KK-05-HISTKZ-003")),
                wrong(
                        "topic-order",
                        "the last lesson comes first",
                        BARE.shows(BARE.premiereOf("KK-05-HISTKZ-001"), "KK-05-HISTKZ-006")
                                .shows(BARE.premiereOf("KK-05-HISTKZ-006"), "KK-05-HISTKZ-001")),
                wrong(
                        "topic-order",
                        "two lessons of a week the wrong way round",
                        BARE.shows(BARE.premiereOf("KK-05-MATH-003"), "KK-05-MATH-004")
                                .shows(BARE.premiereOf("KK-05-MATH-004"), "KK-05-MATH-003")),
                wrong(
                        "premiered-once",
                        "the next lesson's place shows the same lesson",
                        BARE.shows(fourth, "KK-05-HISTKZ-003")),
                wrong(
                        "premiered-once",
                        "the last place shows the lesson before it",
                        BARE.shows(BARE.premiereOf("KK-05-MATH-012"), "KK-05-MATH-011")),
                wrong("week-quota", "next week's lesson brought forward", BARE.moved(fourth, "2026-09-16", "14:45")),
                wrong(
                        "week-quota",
                        "more is carried over than the short week lost",
                        BARE.moved(BARE.premiereOf("KK-05-KAZ-004"), "2026-09-09", "14:45")
                                .moved(BARE.premiereOf("KK-05-KAZ-005"), "2026-09-10", "14:45")),
                wrong(
                        "week-quota",
                        "more in the first week than its quota",
                        BARE.moved(BARE.premiereOf("KK-05-MATH-003"), "2026-09-04", "14:45")),
                wrong(
                        "week-quota",
                        "a course that is not on air",
                        brief(with("KK-05-INF", course -> course(course, 0, 15, course.lessons()))),
                        BARE),
                wrong(
                        "once-a-day",
                        "two new lessons of a subject on a day",
                        BARE.moved(BARE.premiereOf("KK-05-MATH-004"), "2026-09-09", "14:45")),
                wrong(
                        "once-a-day",
                        "the same on the other channel",
                        BARE.moved(BARE.premiereOf("RU-05-MATH-004"), "2026-09-09", "14:45")));
    }

    private static List<Wrong> screens() {
        var math = BARE.premiereOf("KK-05-MATH-003");
        var foreign = BARE.premiereOf("KK-05-FOREIGN-002");
        var inf = BARE.premiereOf("KK-05-INF-003");
        var anyHour = hours("09:00", "18:00");
        var strict = profile(anyHour, anyHour, 20);
        return List.of(
                wrong(
                        "break-between",
                        "a frame too little between two new lessons",
                        BARE.moved(math, "2026-09-09", "14:45", 1).moved(foreign, "2026-09-09", "15:05")),
                wrong(
                        "break-between",
                        "two repeats side by side",
                        BARE.with(repeat("KK-05-KAZ-003", "2026-09-10", "16:00"))
                                .with(repeat("KK-05-HISTKZ-002", "2026-09-10", "16:15"))),
                wrong(
                        "break-between",
                        "a repeat right after a new lesson",
                        BARE.moved(foreign, "2026-09-09", "14:45")
                                .with(repeat("KK-05-KAZ-003", "2026-09-09", "15:00"))),
                wrong("fits-its-slot", "a frame more than the slot", BARE.slot(math, Frames.of(10 * 60 * 25 - 1))),
                wrong("fits-its-slot", "a slot of one frame", BARE.slot(math, Frames.ONE)),
                wrong(
                        "fits-its-slot",
                        "a repeat in too short a slot",
                        WHOLE.slot(WHOLE.repeatOf("KK-05-MATH-003"), Frames.ofMinutes(9))),
                wrong(
                        "lesson-screen-time",
                        "a course longer than its grade may sit",
                        brief(with("KK-05-INF", course -> course(course, 1, 9, course.lessons()))),
                        BARE),
                wrong(
                        "lesson-screen-time",
                        "a lesson a frame too long",
                        brief(with(
                                "KK-05-INF",
                                course ->
                                        lasting(course, 3, Frames.ofMinutes(15).plus(Frames.ONE)))),
                        BARE.slot(inf, Frames.ofMinutes(16))
                                .moved(
                                        new Placement(
                                                inf.channel(),
                                                inf.day(),
                                                inf.start(),
                                                Frames.ofMinutes(16),
                                                inf.lesson(),
                                                inf.role()),
                                        dateOf(inf),
                                        "14:45")),
                wrong(
                        "day-screen-time",
                        "a repeat over the day's minutes",
                        brief(strict),
                        BARE.with(repeat("KK-05-KAZ-003", "2026-09-09", "15:00"))),
                wrong(
                        "day-screen-time",
                        "a frame over the day's minutes",
                        PlanningBrief.of(
                                with(
                                        "KK-05-INF",
                                        course -> lasting(
                                                course, 3, Frames.ofMinutes(10).plus(Frames.ONE))),
                                strict),
                        BARE));
    }

    private static List<Wrong> repeats() {
        return List.of(
                wrong(
                        "repeat-after-premiere",
                        "on the day of the premiere",
                        BARE.with(repeat("KK-05-MATH-003", "2026-09-09", "16:00"))),
                wrong(
                        "repeat-after-premiere",
                        "the day before the premiere",
                        BARE.with(repeat("KK-05-MATH-003", "2026-09-08", "16:00"))),
                wrong(
                        "repeat-after-premiere",
                        "a day later than allowed",
                        BARE.with(repeat("KK-05-MATH-003", "2026-09-17", "16:00"))),
                wrong(
                        "repeat-after-premiere",
                        "nothing to repeat",
                        BARE.without(BARE.premiereOf("KK-05-INF-006"))
                                .with(repeat("KK-05-INF-006", "2026-10-15", "16:00"))),
                wrong(
                        "repeat-after-premiere",
                        "the premiere moved to the day of its repeat",
                        WHOLE.moved(WHOLE.premiereOf("KK-05-MATH-004"), "2026-09-11", "14:45")));
    }

    private static List<Wrong> hours() {
        var math = BARE.premiereOf("KK-05-MATH-003");
        var young = BARE.premiereOf("KK-01-NATURE-003");
        var old = BARE.premiereOf("KK-11-PHYS-003");
        var usual = PlanningProfile.usual();
        var late = new PlanningProfile(
                "late",
                usual.bands().stream()
                        .map(band -> band.first() == 5
                                ? new GradeBand(5, 8, hours("11:05", "15:30"), band.repeats(), 1440)
                                : band)
                        .toList(),
                10,
                7,
                usual.halfDay());
        return List.of(
                wrong(
                        "ready-in-time",
                        "media a day later",
                        happening(
                                none -> none.withReady(LessonCode.parse("KK-05-MATH-003"), LocalDate.of(2026, 9, 10))),
                        BARE),
                wrong(
                        "ready-in-time",
                        "media later than the repeat, too",
                        happening(
                                none -> none.withReady(LessonCode.parse("KK-05-MATH-003"), LocalDate.of(2026, 9, 30))),
                        WHOLE),
                wrong("grade-hours", "a young grade in the afternoon", BARE.moved(young, dateOf(young), "14:45")),
                wrong("grade-hours", "an old grade in the morning", BARE.moved(old, dateOf(old), "10:45")),
                wrong("grade-hours", "a frame over the end of the hours", BARE.moved(math, "2026-09-09", "15:15", 1)),
                wrong("grade-hours", "hours that begin after the first row", brief(late), BARE),
                wrong(
                        "grade-hours",
                        "a repeat after the hours of repeats",
                        brief(profile(hours("09:00", "18:00"), hours("09:00", "16:00"), 1440)),
                        BARE.with(repeat("KK-05-MATH-003", "2026-09-10", "16:00"))));
    }

    private static List<Wrong> incidents() {
        var pinned = BRIEF.after(new Published(WHOLE.plan(), LocalDate.of(2026, 9, 11)));
        var math = WHOLE.premiereOf("KK-05-MATH-003");
        return List.of(
                wrong(
                        "not-withdrawn",
                        "a new lesson that was withdrawn",
                        happening(none -> none.withWithdrawn(LessonCode.parse("KK-05-MATH-012"))),
                        BARE),
                wrong(
                        "not-withdrawn",
                        "withdrawn with its repeat",
                        happening(none -> none.withWithdrawn(LessonCode.parse("KK-05-MATH-003"))),
                        WHOLE),
                wrong(
                        "not-withdrawn",
                        "published, withdrawn, and still to come",
                        pinned.in(Circumstances.none().withWithdrawn(LessonCode.parse("KK-05-MATH-006"))),
                        WHOLE),
                wrong("missed-gone", "a new lesson that did not air", happening(none -> none.withMissed(math)), WHOLE),
                wrong(
                        "missed-gone",
                        "a repeat that did not air",
                        happening(none -> none.withMissed(WHOLE.repeatOf("KK-05-MATH-003"))),
                        WHOLE),
                wrong("pins-kept", "another time", pin(premiere("KK-05-MATH-003", "2026-09-09", "14:45")), WHOLE),
                wrong("pins-kept", "another day", pin(premiere("KK-05-MATH-003", "2026-09-10", "11:00")), WHOLE),
                wrong(
                        "pins-kept",
                        "shown again instead of new",
                        pin(repeat("KK-05-MATH-003", "2026-09-09", "11:00")),
                        WHOLE),
                wrong(
                        "pins-kept",
                        "a longer slot",
                        pin(new Placement(
                                math.channel(),
                                math.day(),
                                math.start(),
                                Frames.ofMinutes(20),
                                math.lesson(),
                                math.role())),
                        WHOLE),
                wrong(
                        "published-stays",
                        "an airing of the last pinned day is gone",
                        pinned,
                        WHOLE.without(WHOLE.repeatOf("KK-05-MATH-004"))),
                wrong(
                        "published-stays",
                        "an airing is added to the last pinned day",
                        pinned,
                        WHOLE.with(repeat("KK-05-KAZLIT-001", "2026-09-11", "14:45"))),
                wrong(
                        "published-stays",
                        "a repeat is moved within its pinned day",
                        pinned,
                        WHOLE.moved(WHOLE.repeatOf("KK-05-MATH-003"), "2026-09-10", "14:45")),
                wrong(
                        "published-stays",
                        "a pinned slot is a frame longer",
                        pinned,
                        WHOLE.slot(
                                WHOLE.premiereOf("KK-11-GEO-001"),
                                Frames.ofMinutes(15).plus(Frames.ONE))));
    }

    private static List<Wrong> wishes() {
        var usual = PlanningProfile.usual();
        var once = new PlanningProfile(
                "once",
                List.of(new GradeBand(1, 11, hours("09:00", "18:00"), hours("09:00", "18:00"), 1440, 1)),
                10,
                7,
                usual.halfDay());
        var published = BRIEF.after(new Published(WHOLE.plan(), LocalDate.of(2026, 8, 31)));
        var repeated = WHOLE.repeatOf("KK-05-MATH-003");
        return List.of(
                new Wrong(
                        "made from other papers",
                        "schedule.same-papers",
                        BRIEF,
                        new YearPlan("2026-27", "other papers", WHOLE.placements())),
                wrong("whole-course", "the last lesson is left out", BARE.without(BARE.premiereOf("KK-05-MATH-012"))),
                wrong(
                        "whole-course",
                        "a course is left out",
                        BARE.without(placement -> placement.lesson().toString().startsWith("KK-05-MATH"))),
                wrong(
                        "full-week",
                        "a lesson a week late in both languages",
                        aWeekLate(aWeekLate(BARE, "KK", 3, "2026-09-25"), "RU", 3, "2026-09-25")),
                wrong("required-repeats", "lessons without their repeat", brief(once), WHOLE),
                wrong("same-week", "a lesson carried over in one language", aWeekLate(BARE, "KK", 1, "2026-09-11")),
                wrong(
                        "grade-clock",
                        "a third time of day",
                        BARE.moved(BARE.premiereOf("KK-05-MATH-003"), "2026-09-09", "14:45")),
                wrong("published-kept", "a published repeat is gone", published, WHOLE.without(repeated)),
                wrong(
                        "published-kept",
                        "a published repeat at another time",
                        published,
                        WHOLE.moved(repeated, "2026-09-10", "14:45")));
    }

    /** The lesson takes the place of the next one, which goes to the spare place of Friday. */
    private static GoodPlan aWeekLate(GoodPlan plan, String language, int lesson, String friday) {
        var late = plan.premiereOf("%s-05-HISTKZ-%03d".formatted(language, lesson));
        var next = plan.premiereOf("%s-05-HISTKZ-%03d".formatted(language, lesson + 1));
        return plan.moved(next, friday, "11:30").moved(late, dateOf(next), "11:30");
    }

    private static Wrong wrong(String rule, String how, GoodPlan plan) {
        return wrong(rule, how, BRIEF, plan);
    }

    private static Wrong wrong(String rule, String how, PlanningBrief brief, GoodPlan plan) {
        return new Wrong(how, "schedule." + rule, brief, plan.plan());
    }

    private static Placement extra(ChannelId channel, String lesson, String date) {
        return placed(
                channel, LessonCode.parse(lesson), LocalDate.parse(date), LocalTime.of(14, 45), 15, Role.PREMIERE);
    }

    private static String dateOf(Placement placement) {
        return placement.day().toString();
    }

    private static PlanningBrief brief(PlanningProfile profile) {
        return PlanningBrief.of(YEAR, profile);
    }

    private static PlanningBrief brief(Curriculum curriculum) {
        return PlanningBrief.of(curriculum, PlanningProfile.usual());
    }

    private static PlanningBrief happening(UnaryOperator<Circumstances> what) {
        return BRIEF.in(what.apply(Circumstances.none()));
    }

    private static PlanningBrief pin(Placement placement) {
        return happening(none -> none.withPins(List.of(placement)));
    }

    private static PlanningBrief taken(ChannelId channel, String from, String until) {
        return happening(none -> none.withTaken(TakenTime.of(
                channel,
                LocalDate.of(2026, 9, 9),
                LocalTime.parse(from),
                LocalTime.parse(until),
                Wording.same("address"))));
    }

    private static FreeDays free(String date, int first, int last) {
        return new FreeDays(
                Wording.same("holiday"),
                new DateSpan(LocalDate.parse(date), LocalDate.parse(date)),
                IntStream.rangeClosed(first, last).mapToObj(Grade::new).collect(Collectors.toSet()));
    }

    private static DayWindow hours(String from, String until) {
        return new DayWindow(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static PlanningProfile profile(DayWindow premieres, DayWindow repeats, int minutesPerDay) {
        return new PlanningProfile(
                "test", List.of(new GradeBand(1, 11, premieres, repeats, minutesPerDay)), 10, 7, LocalTime.of(13, 0));
    }

    private static Curriculum with(String code, UnaryOperator<Course> change) {
        return new Curriculum(
                YEAR.calendar(),
                YEAR.channels(),
                YEAR.courses().stream()
                        .map(course -> course.code().toString().equals(code) ? change.apply(course) : course)
                        .toList(),
                YEAR.fingerprint());
    }

    private static Course course(Course course, int quota, int screenMinutes, List<Lesson> lessons) {
        return new Course(
                course.code(), course.subject(), course.hours(), course.certainty(), quota, screenMinutes, lessons);
    }

    private static Course lasting(Course course, int number, Frames length) {
        var lessons = new ArrayList<>(course.lessons());
        var lesson = lessons.get(number - 1);
        lessons.set(
                number - 1,
                new Lesson(
                        lesson.code(),
                        lesson.topic(),
                        lesson.quarter(),
                        lesson.objectives(),
                        length,
                        lesson.counterpart()));
        return course(course, course.lessonsPerWeek(), course.screenMinutes(), lessons);
    }
}
