package kz.telesabaq.coverage.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.asrun.AirDayReconciled.Fate;
import kz.telesabaq.coverage.CourseCoverage;
import kz.telesabaq.coverage.CourseCoverage.Hours;
import kz.telesabaq.coverage.CoverageLedger;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.coverage.Light;
import kz.telesabaq.coverage.ObjectiveCoverage;
import kz.telesabaq.coverage.Seen;
import kz.telesabaq.coverage.Standing;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.SchoolYearOnDisk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Grade 5 mathematics of four lessons: the first two belong to quarter 1 (until 25 October), the third to quarter 2, the
 * fourth to quarter 3; physical education is not on air.
 */
class LedgerMakerTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 7);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 9);
    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 1);

    @TempDir
    static Path folder = Path.of("");

    private static List<Curriculum> year = List.of();

    @BeforeAll
    static void readTheYear() {
        year = List.of(SchoolYearOnDisk.aSchoolYear().readIn(folder).orElseThrow());
    }

    @Test
    void aLessonPlannedTwiceInItsQuarterIsSafeAndOneThatIsPlannedOnceHangsOnIt() {
        assertThat(first(BEFORE, Seen.nothing(), premiere(1, SEPTEMBER), repeat(1, SEPTEMBER.plusDays(1))))
                .isEqualTo(Standing.SAFE);
        assertThat(first(BEFORE, Seen.nothing(), premiere(1, SEPTEMBER))).isEqualTo(Standing.ONE_AIRING);
        assertThat(first(BEFORE, Seen.nothing(), premiere(1, SEPTEMBER), repeat(1, NOVEMBER)))
                .isEqualTo(Standing.ONE_AIRING);
    }

    @Test
    void aLessonThatIsNotPlannedOrPlannedAfterItsQuarterIsRed() {
        assertThat(first(BEFORE, Seen.nothing())).isEqualTo(Standing.NOT_PLANNED);
        assertThat(first(BEFORE, Seen.nothing(), premiere(1, NOVEMBER))).isEqualTo(Standing.AFTER_QUARTER);
        assertThat(first(BEFORE, Seen.nothing(), premiere(1, LocalDate.of(2026, 10, 23))))
                .isEqualTo(Standing.ONE_AIRING);
    }

    @Test
    void aMissedLessonIsRedUnlessSomethingMakesGoodForIt() {
        var missed = Seen.of(List.of(fate(1, SEPTEMBER, Fate.MISSED)));
        var after = SEPTEMBER.plusDays(2);

        assertThat(first(after, missed, premiere(1, SEPTEMBER))).isEqualTo(Standing.MISSED);
        assertThat(first(after, missed, premiere(1, SEPTEMBER), repeat(1, NOVEMBER)))
                .isEqualTo(Standing.MISSED);
        assertThat(first(after, missed, premiere(1, SEPTEMBER), repeat(1, after)))
                .isEqualTo(Standing.ONE_AIRING);
        assertThat(first(after, missed, premiere(1, SEPTEMBER), repeat(1, after), repeat(1, after.plusDays(1))))
                .isEqualTo(Standing.SAFE);
    }

    @Test
    void whatWasCutShortOrReplacedWasNotSeenAndWhatAiredAtAnotherTimeWas() {
        for (Fate notSeen : List.of(Fate.SHORT, Fate.REPLACED)) {
            assertThat(first(
                            SEPTEMBER.plusDays(1),
                            Seen.of(List.of(fate(1, SEPTEMBER, notSeen))),
                            premiere(1, SEPTEMBER)))
                    .isEqualTo(Standing.MISSED);
        }
        for (Fate seen : List.of(Fate.AIRED, Fate.MOVED)) {
            assertThat(first(SEPTEMBER.plusDays(1), Seen.of(List.of(fate(1, SEPTEMBER, seen))), premiere(1, SEPTEMBER)))
                    .isEqualTo(Standing.AIRED);
        }
    }

    @Test
    void aMakeGoodAfterTheQuarterIsRememberedAsLate() {
        var seen = Seen.of(List.of(fate(1, SEPTEMBER, Fate.MISSED), fate(1, NOVEMBER, Fate.AIRED)));

        assertThat(first(NOVEMBER.plusDays(1), seen, premiere(1, SEPTEMBER))).isEqualTo(Standing.AIRED_LATE);
    }

    @Test
    void aDayThatWasNotReportedLeavesItsLessonInDoubt() {
        assertThat(first(SEPTEMBER.plusDays(1), Seen.nothing(), premiere(1, SEPTEMBER)))
                .isEqualTo(Standing.NOT_REPORTED);
        assertThat(first(SEPTEMBER, Seen.nothing(), premiere(1, SEPTEMBER))).isEqualTo(Standing.ONE_AIRING);
    }

    @Test
    void lateMediaAndWithdrawnLessonsShow() {
        var late = Circumstances.none().withReady(code(1), SEPTEMBER);
        var withdrawn = Circumstances.none().withWithdrawn(code(1));
        var plan = plan(premiere(1, SEPTEMBER), repeat(1, SEPTEMBER.plusDays(1)));

        assertThat(standing(LedgerMaker.make(papers(), plan, late, Seen.nothing(), BEFORE)))
                .isEqualTo(Standing.LATE_MEDIA);
        assertThat(standing(LedgerMaker.make(papers(), plan, late, Seen.nothing(), SEPTEMBER)))
                .isEqualTo(Standing.SAFE);
        assertThat(standing(LedgerMaker.make(papers(), plan, withdrawn, Seen.nothing(), BEFORE)))
                .isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void aCourseThatIsNotOnTelevisionIsNobodysAlarm() {
        var ledger = ledger(BEFORE, Seen.nothing());
        var sport = ledger.courses().stream()
                .filter(course -> course.course().subject().key().equals("pe"))
                .findFirst()
                .orElseThrow();

        assertThat(sport.light()).isEqualTo(Light.OFF);
        assertThat(sport.year()).isEqualTo(new Hours(2 * 3 * 34, 0, 0, 0, 0));
    }

    @Test
    void hoursStandBesideTheTypicalPlanByYearAndQuarter() {
        var mirrored = new TreeMap<>(Map.of(code(1), new TreeSet<>(List.of("archive"))));
        var seen = new Seen(List.of(fate(1, SEPTEMBER, Fate.AIRED)), new TreeMap<>(mirrored));

        var mathematics = mathematics(ledger(
                SEPTEMBER.plusDays(1),
                seen,
                premiere(1, SEPTEMBER),
                premiere(2, SEPTEMBER.plusDays(2)),
                premiere(3, NOVEMBER)));

        assertThat(mathematics.year()).isEqualTo(new Hours(2 * 5 * 34, 3, 34, 1, 1));
        assertThat(mathematics.in(1)).isEqualTo(new Hours(78, 2, 24, 1, 1));
        assertThat(mathematics.in(2)).isEqualTo(new Hours(78, 1, 10, 0, 0));
        assertThat(mathematics.in(3).planned()).isZero();
        assertThat(mathematics.year().perMille()).isEqualTo(17);
        assertThat(new Hours(0, 3, 30, 0, 0).perMille()).isZero();
    }

    @Test
    void anObjectiveIsReachedWhenAllItsLessonsWereSeen() {
        var seen = Seen.of(List.of(fate(1, SEPTEMBER, Fate.AIRED)));
        var mathematics =
                mathematics(ledger(SEPTEMBER.plusDays(1), seen, premiere(1, SEPTEMBER), premiere(2, NOVEMBER)));

        assertThat(mathematics.objectives().stream().map(ObjectiveCoverage::code))
                .containsExactly("5.1.1.1", "5.1.1.2", "5.1.1.3", "5.1.1.4", "5.1.2.1");
        assertThat(mathematics.objectives().stream().map(ObjectiveCoverage::light))
                .containsExactly(Light.GREEN, Light.GREEN, Light.RED, Light.RED, Light.RED);
        assertThat(mathematics.light()).isEqualTo(Light.RED);
    }

    @Test
    void theLedgerCountsAndListsWhatIsInDangerByQuarter() {
        var ledger = ledger(BEFORE, Seen.nothing(), premiere(2, SEPTEMBER))
                .only(course -> course.course().language().equals(Fixtures.BALAPAN.language()));

        assertThat(ledger.count(Light.RED)).isEqualTo(3);
        assertThat(ledger.count(Light.AMBER)).isEqualTo(1);
        assertThat(ledger.countObjectives(Light.RED)).isEqualTo(3);
        assertThat(ledger.lessons(Light.RED).stream()
                        .map(lesson -> lesson.lesson().code().toString()))
                .containsExactly("KK-05-MATH-001", "KK-05-MATH-003", "KK-05-MATH-004");
    }

    private static Standing first(LocalDate asOf, Seen seen, Placement... airings) {
        return standing(ledger(asOf, seen, airings));
    }

    private static Standing standing(CoverageLedger ledger) {
        return mathematics(ledger).lessons().getFirst().standing();
    }

    private static CourseCoverage mathematics(CoverageLedger ledger) {
        return ledger.courses().stream()
                .filter(course -> course.course().code().toString().equals("KK-05-MATH"))
                .findFirst()
                .orElseThrow();
    }

    private static CoverageLedger ledger(LocalDate asOf, Seen seen, Placement... airings) {
        return LedgerMaker.make(papers(), plan(airings), Circumstances.none(), seen, asOf);
    }

    private static Curriculum papers() {
        return year.getFirst();
    }

    private static YearPlan plan(Placement... airings) {
        return new YearPlan("2026-27", papers().fingerprint(), new ArrayList<>(Arrays.asList(airings)));
    }

    private static LessonCode code(int number) {
        return LessonCode.parse("KK-05-MATH-%03d".formatted(number));
    }

    private static Placement premiere(int number, LocalDate date) {
        return airing(number, date, Role.PREMIERE);
    }

    private static Placement repeat(int number, LocalDate date) {
        return airing(number, date, Role.REPEAT);
    }

    private static Placement airing(int number, LocalDate date, Role role) {
        var day = new AirDay(date);
        return new Placement(
                Fixtures.BALAPAN.id(),
                day,
                HouseClock.ALMATY.slotOf(day, LocalTime.of(11, 0)),
                Frames.ofMinutes(15),
                code(number),
                role);
    }

    private static LessonFate fate(int number, LocalDate date, Fate fate) {
        var day = new AirDay(date);
        return new LessonFate(
                Fixtures.BALAPAN.id(),
                day,
                HouseClock.ALMATY.slotOf(day, LocalTime.of(11, 0)).frame(),
                code(number),
                fate);
    }
}
