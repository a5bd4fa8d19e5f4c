package kz.telesabaq.schedule.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The capacity arithmetic, on the shipped year and on years that ask for too much. */
class CapacityTest {
    private static final Curriculum SHIPPED =
            CurriculumFolder.read(Path.of("schedules/2026-27")).orElseThrow();
    private static final PlanningProfile USUAL = PlanningProfile.usual();

    @Test
    void theShippedYearAsksForMoreHoursThanAnyRasterCarriesAndItsQuotasFit() {
        var capacity = Capacity.of(SHIPPED, USUAL);

        assertThat(capacity.channels())
                .extracting(channel -> "%s %s h, %d of %d slots, %d free"
                        .formatted(
                                channel.channel().id(),
                                channel.fullPlan(),
                                channel.slotsAsked(),
                                channel.slots(),
                                channel.freeForRepeats()))
                .containsExactly(
                        "balapan 314.5 h, 99 of 180 slots, 81 free", "elarna 327.5 h, 99 of 180 slots, 81 free");
        assertThat(capacity.fits()).isTrue();
        assertThat(rules(capacity)).containsExactly("schedule.capacity-full-plan");
    }

    @ParameterizedTest
    @CsvSource({"15, 180, 57, 55", "12.5, 215, 69, 66", "12, 225, 72, 69", "10, 270, 86, 82", "20, 135, 43, 41"})
    void aRasterCarriesItsShareOfTheFullPlan(String minutes, int slots, int kazakh, int russian) {
        var channels = Capacity.of(SHIPPED, USUAL).channels();

        assertThat(share(channels.getFirst(), minutes).slotsPerWeek()).isEqualTo(slots);
        assertThat(share(channels.getFirst(), minutes).percent()).isEqualTo(kazakh);
        assertThat(share(channels.getLast(), minutes).percent()).isEqualTo(russian);
    }

    @Test
    void aGradeKnowsItsHoursItsQuotaAndWhatItsWindowHolds() {
        var first = Capacity.of(SHIPPED, USUAL).channels().getFirst().grades().getFirst();

        assertThat(first.hours()).hasToString("18.5");
        assertThat(first.quota()).isEqualTo(9);
        assertThat(first.minutes()).isEqualTo(90);
        assertThat(first.window()).hasToString("09:00–12:00");
        assertThat(first.mostAlone())
                .as("six of twelve rows, with a free one between them")
                .isEqualTo(30);
        assertThat(first.mostBesideOthers())
                .as("twelve rows less two for each of three grades")
                .isEqualTo(30);
        assertThat(first.hasScreenLimit()).isFalse();
    }

    @Test
    void anotherRasterChangesSlotsAndWindows() {
        var ten = Capacity.of(Capacity.onRaster(SHIPPED, 10), USUAL).channels().getFirst();

        assertThat(ten.slots()).isEqualTo(270);
        assertThat(ten.grades().getFirst().mostAlone()).isEqualTo(45);
        assertThat(ten.slotsAsked())
                .as("lessons of twelve minutes take two slots of ten")
                .isEqualTo(36 + 2 * 63);
    }

    @Test
    void gradesThatShareTheirHoursAreNamedTogetherWithTheFewestThatDoNotFit() {
        var year = asking(SchoolYears.aYear().build(), grade -> grade.number() <= 4 ? 4 : 1);

        var contest = Capacity.of(year, USUAL).channels().getFirst().contests();

        assertThat(contest).singleElement().satisfies(window -> {
            assertThat(window.grades()).extracting(Grade::number).containsExactly(1, 2, 3, 4);
            assertThat(window.smallest()).extracting(Grade::number).containsExactly(2, 3, 4);
            assertThat(window.from() + "–" + window.until()).isEqualTo("09:00–12:00");
            assertThat(window.rowsNeeded()).isEqualTo(19);
            assertThat(window.rows()).isEqualTo(12);
        });
        assertThat(Capacity.of(year, USUAL).findings())
                .filteredOn(finding -> finding.rule().equals("schedule.capacity-shared-hours"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence().en())
                        .isEqualTo("These grades need 19 fixed rows a day: 1, 2, 3, 4; the hours they share"
                                + " (09:00–12:00) have 12. These alone do not fit: 2, 3, 4."));
    }

    @Test
    void theLargestSharesAreCutFirstAndEverySubjectKeepsALesson() {
        var year = asking(SchoolYears.aYear().build(), "KK-05-MATH", 10);

        var proposal = Capacity.of(year, USUAL).channels().getFirst().proposal();

        assertThat(proposal)
                .filteredOn(CourseFit::isCut)
                .containsExactly(new CourseFit(code(year, "KK-05-MATH"), 10, 5));
        assertThat(rules(Capacity.of(year, USUAL))).contains("schedule.capacity-course");
    }

    @Test
    void aWindowTooShortForItsGradeIsSaidWithWhatItHolds() {
        var profile = withFirstBand(new DayWindow(LocalTime.of(9, 0), LocalTime.of(9, 30)), GradeBand.NO_DAILY_LIMIT);

        var capacity = Capacity.of(SchoolYears.aYear().build(), profile);

        assertThat(capacity.findings())
                .filteredOn(finding -> finding.rule().equals("schedule.capacity-grade-hours"))
                .extracting(finding -> finding.sentence().en())
                .contains("Grade 1 asks for 9 new lessons a week; its hours (09:00–09:30) hold 5 with their breaks.");
        assertThat(fitting(capacity, 1) + fitting(capacity, 2) + fitting(capacity, 3) + fitting(capacity, 4))
                .as("two rows on five days for four grades")
                .isEqualTo(10);
    }

    @Test
    void aWindowWithoutASlotLeavesTheGradeNothingAndDoesNotRunForever() {
        var profile = withFirstBand(new DayWindow(LocalTime.of(9, 0), LocalTime.of(9, 5)), GradeBand.NO_DAILY_LIMIT);

        var capacity = Capacity.of(SchoolYears.aYear().build(), profile);

        assertThat(fitting(capacity, 1)).isZero();
        assertThat(capacity.fits()).isFalse();
    }

    @Test
    void screenMinutesCutTheQuotaToWhatADayAllows() {
        var profile = withFirstBand(new DayWindow(LocalTime.of(9, 0), LocalTime.of(12, 0)), 15);

        var capacity = Capacity.of(SchoolYears.aYear().build(), profile);

        assertThat(fitting(capacity, 1)).as("one lesson of ten minutes a day").isEqualTo(5);
        assertThat(rules(capacity)).contains("schedule.capacity-screen-minutes");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsProposedIsPlannedWithoutABrokenRule(long seed) {
        var year = asking(SchoolYears.aYear().weeks(3).build(), seed);
        var capacity = Capacity.of(year, USUAL);
        var fitting = capacity.channels().stream()
                .flatMap(channel -> channel.proposal().stream())
                .collect(Collectors.toMap(CourseFit::course, CourseFit::fits));

        var modest = withQuotas(year, fitting);
        var planned = new YearPlanner(new TemplateSolver()).plan(PlanningBrief.of(modest, USUAL));

        assertThat(capacity.fits()).isFalse();
        assertThat(Capacity.of(modest, USUAL).fits()).isTrue();
        assertThat(planned.findings())
                .extracting(Finding::rule)
                .doesNotContain("schedule.rows-missing", "schedule.quota-over-week");
        assertThat(PlanChecker.check(modest, USUAL, planned.plan()).stream().filter(Finding::isBlocking))
                .isEmpty();
    }

    @Test
    void theSameDemandsGiveTheSameProposal() {
        var year = asking(SchoolYears.aYear().build(), 11);

        assertThat(Capacity.of(year, USUAL)).isEqualTo(Capacity.of(year, USUAL));
    }

    @Test
    void nobodyElseGivesWayWhereOnlyOneGradeAsksTooMuch() {
        var year = asking(SchoolYears.aYear().build(), grade -> grade.number() == 6 ? 5 : 1);

        var capacity = Capacity.of(year, USUAL);

        assertThat(capacity.channels().getFirst().proposal().stream().filter(CourseFit::isCut))
                .allSatisfy(course -> assertThat(course.course().grade()).isEqualTo(new Grade(6)));
    }

    private static RasterShare share(ChannelCapacity channel, String minutes) {
        return channel.rasters().stream()
                .filter(raster -> raster.minutes().equals(minutes))
                .findFirst()
                .orElseThrow();
    }

    private static int fitting(Capacity capacity, int grade) {
        return capacity.channels().getFirst().proposal().stream()
                .filter(course -> course.course().grade().number() == grade)
                .mapToInt(CourseFit::fits)
                .sum();
    }

    private static List<String> rules(Capacity capacity) {
        return capacity.findings().stream().map(Finding::rule).distinct().toList();
    }

    private static CourseCode code(Curriculum year, String code) {
        return year.courses().stream()
                .map(Course::code)
                .filter(known -> known.toString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static PlanningProfile withFirstBand(DayWindow premieres, int screenMinutes) {
        var bands = USUAL.bands();
        var first = bands.getFirst();
        return new PlanningProfile(
                "narrow",
                List.of(new GradeBand(1, 4, premieres, first.repeats(), screenMinutes), bands.get(1), bands.get(2)),
                USUAL.breakMinutes(),
                USUAL.repeatWithinDays(),
                USUAL.halfDay());
    }

    private interface QuotaOf {
        int quota(Grade grade);
    }

    private static Curriculum asking(Curriculum year, QuotaOf quota) {
        return withQuotas(
                year,
                year.courses().stream().collect(Collectors.toMap(Course::code, course -> quota.quota(course.grade()))));
    }

    private static Curriculum asking(Curriculum year, String course, int quota) {
        return withQuotas(year, Map.of(code(year, course), quota));
    }

    /** Quotas by chance, so large that they do not fit. */
    private static Curriculum asking(Curriculum year, long seed) {
        var random = new Random(seed);
        var quotas = new TreeMap<CourseCode, Integer>();
        year.courses().forEach(course -> quotas.put(course.code(), 1 + random.nextInt(7)));
        return withQuotas(year, quotas);
    }

    private static Curriculum withQuotas(Curriculum year, Map<CourseCode, Integer> quotas) {
        return new Curriculum(
                year.calendar(),
                year.channels(),
                year.courses().stream()
                        .map(course -> new Course(
                                course.code(),
                                course.subject(),
                                course.hours(),
                                course.certainty(),
                                quotas.getOrDefault(course.code(), course.lessonsPerWeek()),
                                course.screenMinutes(),
                                course.lessons()))
                        .toList(),
                year.fingerprint());
    }
}
