package kz.telesabaq.desk.build;

import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.ELARNA;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static kz.telesabaq.testing.Fixtures.aClip;
import static kz.telesabaq.testing.Fixtures.aLesson;
import static kz.telesabaq.testing.Fixtures.anAirDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Quarter;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Severity;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final LessonCode LESSON = aLesson(Language.KAZAKH, 1).code();
    private static final Fingerprint MASTER = new Fingerprint("a".repeat(64));
    private static final Instant NINE = Instant.parse("2026-11-23T04:00:00Z");
    private static final AirDayPlan PLAN = anAirDay(BALAPAN, MONDAY, 1);

    @Test
    void aLessonThatIsReadyIsNoProblem() {
        var ready = new Readiness.Ready(aClip(aLesson(Language.KAZAKH, 1), Frames.ofMinutes(10)));
        assertThat(problems(ready, NINE.minus(Duration.ofMinutes(5)))).isEmpty();
    }

    @Test
    void aMissingFileIsToldWithWhatToDo() {
        var problems = problems(new Readiness.Missing(), NINE.minus(Duration.ofHours(3)));
        assertThat(problems).hasSize(1);
        var problem = problems.getFirst();
        assertThat(problem.airsAt()).isEqualTo(NINE);
        assertThat(problem.severity()).isEqualTo(Severity.BLOCKS);
        assertThat(problem.findings().getFirst().remedy().in(Locale.of("ru"))).contains(LESSON.toString());
    }

    @Test
    void aLessonNobodyKnowsAnythingOfCountsAsMissing() {
        var problems = Problems.next24h(
                year(BALAPAN), List.of(PLAN), List.of(slateAllDay()), Map.of(), NINE.minus(Duration.ofHours(1)));
        assertThat(problems)
                .extracting(problem -> problem.findings().getFirst().rule())
                .containsExactly("desk.media-missing");
    }

    @Test
    void aRefusedMasterSpeaksInItsOwnFindingsTheWeightiestFirst() {
        var note = Finding.notes("media.quiet", Place.file("x"), Wording.same("quiet"), Wording.same("raise"));
        var block = Finding.blocks("media.black", Place.file("x"), Wording.same("black"), Wording.same("send anew"));
        var problems = problems(new Readiness.Refused(MASTER, List.of(note, block)), NINE.minus(Duration.ofHours(20)));
        assertThat(problems.getFirst().findings()).containsExactly(block, note);
    }

    @Test
    void aLessonInTheWorkIsAProblemOnlyWhenItsTimeIsNear() {
        var work = new Readiness.InWork(MASTER, 42);
        assertThat(problems(work, NINE.minus(Problems.LATE_IN_WORK))).isEmpty();
        var late = problems(work, NINE.minus(Problems.LATE_IN_WORK).plusMillis(1));
        assertThat(late.getFirst().severity()).isEqualTo(Severity.WARNS);
        assertThat(late.getFirst().findings().getFirst().sentence().kk()).contains("42 %");
    }

    @Test
    void aLessonInTheQueueIsAProblemEarlier() {
        var waiting = new Readiness.Received(MASTER);
        assertThat(problems(waiting, NINE.minus(Problems.LATE_IN_QUEUE))).isEmpty();
        assertThat(problems(waiting, NINE.minus(Problems.LATE_IN_QUEUE).plusMillis(1)))
                .hasSize(1);
    }

    @Test
    void whatHasBegunIsNoLongerForeseen() {
        assertThat(problems(new Readiness.Missing(), NINE)).hasSize(1);
        assertThat(problems(new Readiness.Missing(), NINE.plusMillis(40))).isEmpty();
    }

    @Test
    void exactlyADayAheadIsTooFar() {
        assertThat(problems(new Readiness.Missing(), NINE.minus(Problems.AHEAD)))
                .isEmpty();
        assertThat(problems(new Readiness.Missing(), NINE.minus(Problems.AHEAD).plusMillis(1)))
                .hasSize(1);
    }

    @Test
    void aSchoolDayNobodyLockedIsOneProblemOfTheWholeDay() {
        var problems = Problems.next24h(year(BALAPAN), List.of(), List.of(), Map.of(), NINE.minus(Duration.ofHours(1)));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().about()).isEqualTo(new Problem.About.OfDay());
        assertThat(problems.getFirst().findings().getFirst().rule()).isEqualTo("desk.day-not-locked");
    }

    @Test
    void aLockedDayThatWasNotPublishedIsTold() {
        var ready = new Readiness.Ready(aClip(aLesson(Language.KAZAKH, 1), Frames.ofMinutes(10)));
        var problems = Problems.next24h(
                year(BALAPAN), List.of(PLAN), List.of(), Map.of(LESSON, ready), NINE.minus(Duration.ofHours(1)));
        assertThat(problems)
                .extracting(problem -> problem.findings().getFirst().rule())
                .containsExactly("desk.day-not-published");
    }

    @Test
    void aDayWithoutSchoolHasNoProblems() {
        Instant saturday = Instant.parse("2026-11-28T03:00:00Z");
        assertThat(Problems.next24h(year(BALAPAN), List.of(), List.of(), Map.of(), saturday))
                .isEmpty();
        Instant independence = Instant.parse("2026-12-16T03:00:00Z");
        assertThat(Problems.next24h(year(BALAPAN), List.of(), List.of(), Map.of(), independence))
                .isEmpty();
    }

    @Test
    void problemsOfBothChannelsComeByTimeToAir() {
        var problems = Problems.next24h(
                year(ELARNA, BALAPAN),
                List.of(anAirDay(ELARNA, MONDAY, 2), anAirDay(BALAPAN, MONDAY, 2)),
                List.of(slateAllDay()),
                Map.of(),
                NINE.minus(Duration.ofHours(1)));
        assertThat(problems)
                .extracting(problem -> problem.channel().id() + " " + problem.airsAt())
                .containsExactly(
                        "balapan 2026-11-23T04:00:00Z",
                        "elarna 2026-11-23T04:00:00Z",
                        "elarna 2026-11-23T04:00:00Z",
                        "balapan 2026-11-23T04:15:00Z",
                        "elarna 2026-11-23T04:15:00Z");
    }

    private static List<Problem> problems(Readiness state, Instant now) {
        return Problems.next24h(year(BALAPAN), List.of(PLAN), List.of(slateAllDay()), Map.of(LESSON, state), now)
                .stream()
                .filter(problem -> problem.day().equals(MONDAY))
                .toList();
    }

    private static Rundown slateAllDay() {
        var window = BALAPAN.window(MONDAY);
        var card = Fixtures.clip("SX", 1, new Content.OfSlate(Language.KAZAKH), "Келесі сабақ", window.length());
        return new Rundown(
                BALAPAN,
                MONDAY,
                1,
                List.of(new RundownEntry.Slate(window.start(), window.length(), card, Wording.same("-"))));
    }

    static Curriculum year(Channel... channels) {
        var days = new DateSpan(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 30));
        var grades = Set.of(
                new Grade(1),
                new Grade(2),
                new Grade(3),
                new Grade(4),
                new Grade(5),
                new Grade(6),
                new Grade(7),
                new Grade(8),
                new Grade(9),
                new Grade(10),
                new Grade(11));
        var holiday = new FreeDays(
                Wording.of("Тәуелсіздік күні", "День Независимости", "Independence Day"),
                new DateSpan(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 17)),
                grades);
        return new Curriculum(
                new SchoolCalendar("2026-27", days, List.of(new Quarter(2, days)), List.of(holiday)),
                List.of(channels),
                List.of(),
                "0".repeat(64));
    }
}
