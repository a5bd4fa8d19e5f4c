package kz.telesabaq.curriculum.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.Certainty;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums over the school year that is shipped, {@code schedules/2026-27}. */
class ShippedYearTest {
    private static final Path FOLDER = Path.of("schedules/2026-27");
    private static final Reading<Curriculum> READING = CurriculumFolder.read(FOLDER);
    private static final Curriculum YEAR = READING.orElseThrow();

    @Test
    void nothingBlocksAndNothingIsWarnedAbout() {
        assertThat(READING.findings()).extracting(Finding::severity).containsOnly(Severity.NOTES);
    }

    /** The differences planning.md computes from the same sources; they are for people to settle. */
    @Test
    void theOnlyNotesAreThePlacesWherePlanAndStateStandardDiffer() {
        assertThat(READING.findings()).extracting(Finding::rule).containsOnly("curriculum.hours-differ-from-standard");
        assertThat(READING.findings())
                .extracting(finding -> finding.sentence().en().split(":", 2)[0])
                .containsExactly(
                        "Grade 1 (kk)",
                        "Grade 2 (kk)",
                        "Grade 5 (kk)",
                        "Grade 6 (kk)",
                        "Grade 8 (kk)",
                        "Grade 1 (ru)",
                        "Grade 4 (ru)",
                        "Grade 6 (ru)");
    }

    @Test
    void itIsReadInWellUnderASecond() {
        long begun = System.nanoTime();
        CurriculumFolder.read(FOLDER).orElseThrow();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void thereAre164LessonPlansAnd293Courses() throws IOException {
        try (Stream<Path> plans = Files.list(FOLDER.resolve("ktp"))) {
            assertThat(plans).hasSize(164);
        }
        assertThat(YEAR.courses()).hasSize(293);
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru"})
    void eachLanguageHas3357Lessons(String tag) {
        assertThat(lessons(new Language(tag))).hasSize(3357);
    }

    @ParameterizedTest
    @CsvSource({"kk, 18.5 22 25 25 28.5 28.5 32 32 33 35 35, 314.5", "ru, 20.5 23 26 27 29.5 29.5 33 33 34 36 36, 327.5"
    })
    void theHoursAddUpToTheTotalsOfTheCurriculumPlan(String tag, String grades, String total) {
        Map<Grade, Integer> halves = courses(new Language(tag)).stream()
                .collect(groupingBy(
                        Course::grade,
                        TreeMap::new,
                        summingInt(course -> course.hours().halves())));
        assertThat(halves.values().stream().map(h -> h / 2.0))
                .containsExactlyElementsOf(
                        Stream.of(grades.split(" ")).map(Double::valueOf).toList());
        assertThat(halves.values().stream().mapToInt(h -> h).sum()).isEqualTo((int) (Double.parseDouble(total) * 2));
    }

    @Test
    void theHoursOfGrades1To6AreSourcedThoseAboveAreNot() {
        assertThat(YEAR.courses())
                .allSatisfy(course -> assertThat(course.certainty())
                        .isEqualTo(course.grade().number() <= 6 ? Certainty.SOURCED : Certainty.BEST_KNOWLEDGE));
    }

    @Test
    void everyGradeHasNineNewLessonsAWeekInEachLanguage() {
        Map<String, Integer> quotas = YEAR.courses().stream()
                .collect(groupingBy(
                        course -> course.language() + " " + course.grade(), summingInt(Course::lessonsPerWeek)));
        assertThat(quotas)
                .hasSize(22)
                .allSatisfy((grade, quota) -> assertThat(quota).isEqualTo(9));
    }

    @Test
    void theWeekOfAGradeHasTheSameShapeInBothLanguages() {
        assertThat(quotaByCounterpart(Language.KAZAKH)).isEqualTo(quotaByCounterpart(Language.RUSSIAN));
    }

    @Test
    void everyLessonHasItsCounterpartInTheSameWeekOfTheOtherLanguage() {
        Map<String, Lesson> russian = byCounterpart(Language.RUSSIAN);
        assertThat(russian).hasSize(3357);
        assertThat(byCounterpart(Language.KAZAKH)).hasSize(3357).allSatisfy((key, lesson) -> {
            Lesson partner = Objects.requireNonNull(russian.get(key), key);
            assertThat(partner.grade()).isEqualTo(lesson.grade());
            assertThat(partner.quarter()).isEqualTo(lesson.quarter());
            assertThat(partner.planned()).isEqualTo(lesson.planned());
            assertThat(partner.code().number()).isEqualTo(lesson.code().number());
        });
    }

    @Test
    void aCourseHasItsQuotaForEachWeekOfEachQuarter() {
        assertThat(YEAR.courses()).allSatisfy(course -> {
            int[] weeks = course.grade().number() == 1 ? new int[] {8, 8, 9, 8} : new int[] {8, 8, 10, 8};
            IntStream.rangeClosed(1, 4)
                    .forEach(quarter -> assertThat(course.lessons())
                            .filteredOn(lesson -> lesson.quarter() == quarter)
                            .hasSize(weeks[quarter - 1] * course.lessonsPerWeek()));
        });
    }

    @Test
    void theYearHas168BroadcastDaysAnd163ForGrade1() {
        assertThat(YEAR.calendar().broadcastDays()).hasSize(168);
        assertThat(YEAR.calendar().teachingDays(new Grade(1))).hasSize(163);
        assertThat(YEAR.calendar().teachingDays(new Grade(2))).hasSize(168);
        assertThat(YEAR.calendar().teachingDays(new Grade(11))).hasSize(168);
    }

    @Test
    void theYearHas34TeachingWeeksAnd33ForGrade1() {
        assertThat(YEAR.calendar().teachingWeeks(new Grade(1))).isEqualTo(33);
        assertThat(YEAR.calendar().teachingWeeks(new Grade(5))).isEqualTo(34);
    }

    @Test
    void independenceDayIsFreeAndSaysWhy() {
        var day = LocalDate.of(2026, 12, 16);
        assertThat(YEAR.calendar().isBroadcastDay(day)).isFalse();
        assertThat(YEAR.calendar().freeBecause(day, new Grade(7)).orElseThrow().kk())
                .isEqualTo("Тәуелсіздік күні");
    }

    /** Seven courses carry the topics of real teaching, lesson by lesson, in both languages. */
    @ParameterizedTest
    @CsvSource({"5,math,68", "7,histkz,34", "7,geo,34", "7,algebra,34", "8,bio,34", "8,chem,34", "9,phys,34"})
    void trueTopicsAreAllDifferentAndNotNumbered(int grade, String subject, int lessons) {
        for (Language language : List.of(Language.KAZAKH, Language.RUSSIAN)) {
            var course = courses(language).stream()
                    .filter(c ->
                            c.grade().number() == grade && c.code().subject().equals(subject))
                    .findFirst()
                    .orElseThrow();
            assertThat(course.lessons()).hasSize(lessons);
            assertThat(course.lessons())
                    .extracting(lesson -> lesson.topic().kk())
                    .doesNotHaveDuplicates();
            assertThat(course.lessons())
                    .extracting(lesson -> lesson.topic().ru())
                    .doesNotHaveDuplicates()
                    .noneMatch(topic -> topic.contains(", урок "));
        }
    }

    @Test
    void noCellMixesLatinLettersIntoACyrillicWord() {
        var mixed = Pattern.compile("\\p{IsCyrillic}[A-Za-z]|[A-Za-z]\\p{IsCyrillic}");
        assertThat(YEAR.courses().stream().flatMap(course -> course.lessons().stream()))
                .noneMatch(lesson -> mixed.matcher(lesson.topic().kk()).find()
                        || mixed.matcher(lesson.topic().ru()).find());
    }

    private static List<Course> courses(Language language) {
        return YEAR.courses().stream()
                .filter(course -> course.language().equals(language))
                .toList();
    }

    private static List<Lesson> lessons(Language language) {
        return courses(language).stream()
                .flatMap(course -> course.lessons().stream())
                .toList();
    }

    /** The stem of a course's counterpart keys, MATH-05, with its quota. */
    private static Map<String, Integer> quotaByCounterpart(Language language) {
        var quotas = new TreeMap<String, Integer>();
        for (Course course : courses(language)) {
            course.lessons().stream()
                    .findFirst()
                    .map(lesson -> lesson.counterpart().replaceAll("-\\d+$", ""))
                    .ifPresent(stem -> quotas.merge(stem, course.lessonsPerWeek(), Integer::sum));
        }
        return quotas;
    }

    private static Map<String, Lesson> byCounterpart(Language language) {
        var lessons = new HashMap<String, Lesson>();
        lessons(language).forEach(lesson -> lessons.put(lesson.counterpart(), lesson));
        return lessons;
    }
}
