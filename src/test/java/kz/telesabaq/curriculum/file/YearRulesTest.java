package kz.telesabaq.curriculum.file;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import kz.telesabaq.testing.SchoolYearOnDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold between rows and files, each rule broken once. */
class YearRulesTest {
    private static final String PLAN = "ktp/kk-05-math.csv";

    @TempDir
    Path tmp = Path.of("");

    @Test
    void theLittleYearItselfHasNothingWrong() {
        assertThat(aSchoolYear().foundIn(tmp)).isEmpty();
    }

    @Test
    void aCalendarNeedsItsYear() {
        assertThat(aSchoolYear().replacing("calendar.csv", "year,", "holiday,").foundIn(tmp))
                .containsExactly("BLOCKS curriculum.no-year calendar.csv");
    }

    @Test
    void aYearWrittenTwiceIsRefused() {
        assertThat(aSchoolYear()
                        .adding("calendar.csv", "year,a,b,c,2026-09-01,2027-05-25,1-11,x")
                        .foundIn(tmp))
                .containsExactly("BLOCKS curriculum.year-twice calendar.csv:8:kind");
    }

    @Test
    void aMissingAndADoubledQuarterAreBothSaid() {
        assertThat(aSchoolYear()
                        .replacing("calendar.csv", "quarter,4,4,4", "quarter,3,3,3")
                        .foundIn(tmp))
                .containsExactly(
                        "BLOCKS curriculum.quarter-missing calendar.csv",
                        "BLOCKS curriculum.quarter-twice calendar.csv:6:name_kk");
    }

    @Test
    void quartersThatOverlapAreRefused() {
        var year = aSchoolYear().replacing("calendar.csv", "2026-11-02", "2026-10-25");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.quarters-overlap calendar.csv:4:from");
        assertThat(year.sentencesIn(tmp))
                .containsExactly("Quarter 2 begins on 2026-10-25, but quarter 1 ends only on 2026-10-25.");
    }

    @Test
    void aQuarterOutsideTheYearIsRefused() {
        assertThat(aSchoolYear()
                        .replacing("calendar.csv", "2027-03-29,2027-05-25", "2027-03-29,2027-06-01")
                        .foundIn(tmp))
                .containsExactly("BLOCKS curriculum.quarter-outside-year calendar.csv:6:from");
    }

    @Test
    void aHolidayOfAnotherYearIsWarnedAbout() {
        assertThat(aSchoolYear()
                        .replacing("calendar.csv", "2026-12-16,2026-12-16", "2025-12-16,2025-12-16")
                        .foundIn(tmp))
                .containsExactly("WARNS curriculum.holiday-outside-year calendar.csv:7:from");
    }

    @Test
    void channelsSubjectsAndCoursesAreEachWrittenOnce() {
        var year = aSchoolYear()
                .adding("channels.csv", "balapan,Б,Б,B,kk,Asia/Almaty,06:00,09:00,18:00,15")
                .adding("subjects.csv", "pe,Дене шынықтыру,Физкультура,PE")
                .adding("courses.csv", "kk,5,pe,3,0,12,25,sourced,x");
        assertThat(year.foundIn(tmp))
                .containsExactly(
                        "BLOCKS curriculum.channel-twice channels.csv:4:id",
                        "BLOCKS curriculum.course-twice courses.csv:5:subject",
                        "BLOCKS curriculum.subject-twice subjects.csv:4:key");
    }

    @Test
    void anUnknownSubjectIsRefused() {
        var year = aSchoolYear().adding("courses.csv", "kk,5,magic,1,0,12,25,sourced,x");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.unknown-subject courses.csv:5:subject");
        assertThat(year.sentencesIn(tmp)).containsExactly("The subject \"magic\" is not in subjects.csv.");
    }

    @Test
    void aLanguageThatNoChannelCarriesIsRefused() {
        assertThat(aSchoolYear()
                        .adding("courses.csv", "ug,5,math,5,0,12,25,sourced,x")
                        .foundIn(tmp))
                .containsExactly("BLOCKS curriculum.language-without-channel courses.csv:5:language");
    }

    @Test
    void aCourseOnAirNeedsItsLessonPlan() {
        assertThat(aSchoolYear().replacing("courses.csv", "pe,3,0", "pe,3,1").foundIn(tmp))
                .containsExactly("BLOCKS curriculum.course-without-plan courses.csv:3:lessons_per_week");
    }

    @Test
    void aLessonPlanNeedsItsCourse() {
        String plan = """
                number,quarter,topic_kk,topic_ru,objectives,minutes,counterpart
                1,1,Сөз,Слово,,12,
                """;
        assertThat(aSchoolYear().with("ktp/kk-06-math.csv", plan).foundIn(tmp))
                .containsExactly("BLOCKS curriculum.plan-without-course ktp/kk-06-math.csv");
    }

    @Test
    void aLessonPlanOfACourseThatIsNotOnAirIsNoted() {
        String plan = """
                number,quarter,topic_kk,topic_ru,objectives,minutes,counterpart
                1,1,Жүгіру,Бег,,12,
                """;
        assertThat(aSchoolYear().with("ktp/kk-05-pe.csv", plan).foundIn(tmp))
                .containsExactly("NOTES curriculum.plan-not-on-air ktp/kk-05-pe.csv");
    }

    @Test
    void aLessonNumberWrittenTwiceIsRefused() {
        var year = aSchoolYear().adding(PLAN, "4,3,Диаграмма,Диаграмма,,,");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.lesson-twice " + PLAN + ":6:number");
    }

    @Test
    void aHoleInTheNumberingIsRefused() {
        var year = aSchoolYear().replacing(PLAN, "4,3,", "7,3,");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.numbering-hole " + PLAN + ":5:number");
        assertThat(year.sentencesIn(tmp))
                .containsExactly("Lesson 4 is due, but lesson 7 is written: the numbering has a hole.");
    }

    @Test
    void lessonsInAnotherOrderThanTheirNumbersAreWarnedAboutAndSorted() {
        var year = aSchoolYear()
                .replacing(PLAN, "2,1,Жай", "9,1,Жай")
                .replacing(PLAN, "1,1,Натурал", "2,1,Натурал")
                .replacing(PLAN, "9,1,Жай", "1,1,Жай");
        assertThat(year.foundIn(tmp)).containsExactly("WARNS curriculum.lesson-out-of-order " + PLAN + ":3:number");
        assertThat(year.readIn(tmp).orElseThrow().courses().getFirst().lessons())
                .extracting(lesson -> lesson.topic().ru())
                .startsWith("Обыкновенные дроби", "Натуральные числа");
    }

    @Test
    void aQuarterThatGoesBackIsWarnedAbout() {
        assertThat(aSchoolYear().replacing(PLAN, "4,3,", "4,1,").foundIn(tmp))
                .containsExactly("WARNS curriculum.quarter-goes-back " + PLAN + ":5:quarter");
    }

    @Test
    void aTopicWrittenTwiceIsWarnedAboutOnce() {
        var year = aSchoolYear().replacing(PLAN, "Пайыз,Процент", "Натурал сандар,Натуральные числа");
        assertThat(year.foundIn(tmp)).containsExactly("WARNS curriculum.topic-twice " + PLAN + ":5:topic_kk");
    }

    @Test
    void aTopicWrittenTwiceInRussianAloneIsWarnedAbout() {
        var year = aSchoolYear().replacing(PLAN, "Пайыз,Процент", "Пайыз,Натуральные числа");
        assertThat(year.foundIn(tmp)).containsExactly("WARNS curriculum.topic-twice " + PLAN + ":5:topic_ru");
    }

    @Test
    void aLessonLongerThanTheRasterIsNotedAndGetsALongerSlot() {
        var year = aSchoolYear().replacing(PLAN, "5.1.2.1,10", "5.1.2.1,16");
        assertThat(year.foundIn(tmp))
                .containsExactly("NOTES curriculum.lesson-longer-than-raster " + PLAN + ":4:minutes");
        assertThat(year.sentencesIn(tmp))
                .containsExactly(
                        "The lesson runs 16 minutes, but the raster of the channel \"balapan\" is 15 minutes.");
    }

    @Test
    void aLessonAsLongAsTheRasterFits() {
        assertThat(aSchoolYear().replacing(PLAN, "5.1.2.1,10", "5.1.2.1,15").foundIn(tmp))
                .isEmpty();
    }

    @Test
    void theUsualLengthOfACourseIsComparedWithTheRasterToo() {
        assertThat(aSchoolYear().replacing("courses.csv", "0,12,25", "0,20,25").foundIn(tmp))
                .containsExactly("NOTES curriculum.lesson-longer-than-raster courses.csv:3:lesson_minutes");
    }

    @Test
    void aLessonLongerThanTheScreenLimitIsWarnedAbout() {
        var year = aSchoolYear().replacing("courses.csv", "kk,5,math,5,2,12,25", "kk,5,math,5,2,8,11");
        assertThat(year.foundIn(tmp))
                .containsExactly("WARNS curriculum.lesson-over-screen-limit " + PLAN + ":2:minutes");
        assertThat(year.readIn(tmp).isAccepted()).isTrue();
    }

    @Test
    void moreThanOneNewLessonOfASubjectADayIsWarnedAbout() {
        assertThat(aSchoolYear()
                        .replacing("courses.csv", "ru,5,math,5,2", "ru,5,math,5,6")
                        .foundIn(tmp))
                .containsExactly("WARNS curriculum.more-than-one-a-day courses.csv:4:lessons_per_week");
    }

    @Test
    void quotasUpToTenAreReadAndLargerOnesAreSlipsOfThePen() {
        assertThat(aSchoolYear()
                        .replacing("courses.csv", "ru,5,math,5,2", "ru,5,math,5,10")
                        .readIn(tmp)
                        .orElseThrow()
                        .courses()
                        .getLast()
                        .lessonsPerWeek())
                .isEqualTo(10);
        assertThat(aSchoolYear()
                        .replacing("courses.csv", "ru,5,math,5,2", "ru,5,math,5,11")
                        .foundIn(tmp))
                .contains("BLOCKS curriculum.not-a-quota courses.csv:4:lessons_per_week");
    }

    @Test
    void moreLessonsOnAirThanAreTaughtAreWarnedAbout() {
        assertThat(aSchoolYear()
                        .replacing("courses.csv", "ru,5,math,5,2", "ru,5,math,1,2")
                        .foundIn(tmp))
                .containsExactly("WARNS curriculum.quota-over-hours courses.csv:4:lessons_per_week");
    }

    @Test
    void aPlanWithMoreLessonsThanTheYearHoldsIsWarnedAbout() {
        SchoolYearOnDisk year = aSchoolYear();
        IntStream.rangeClosed(5, 69)
                .forEach(number -> year.adding(PLAN, "%d,4,Тақырып %d,Тема %d,,,".formatted(number, number, number)));
        assertThat(year.foundIn(tmp)).containsExactly("WARNS curriculum.plan-longer-than-year " + PLAN);
        assertThat(year.sentencesIn(tmp))
                .containsExactly("The plan has 69 lessons, but the year holds 68: 2 a week in 34 teaching weeks.");
    }

    @Test
    void aGradeThatAsksForMoreThanTheChannelHoldsIsWarnedAboutWithWhatFits() {
        var year = aSchoolYear()
                .replacing("channels.csv", "06:00,09:00,18:00,15", "06:00,09:00,09:15,15")
                .replacing("courses.csv", "kk,5,math,5,2", "kk,5,math,5,5")
                .replacing("courses.csv", "pe,3,0", "pe,3,1")
                .with("ktp/kk-05-pe.csv", """
                        number,quarter,topic_kk,topic_ru,objectives,minutes,counterpart
                        1,1,Жүгіру,Бег,,12,
                        """);
        assertThat(year.foundIn(tmp))
                .containsExactly(
                        "WARNS curriculum.channel-over-capacity courses.csv",
                        "WARNS curriculum.grade-over-capacity courses.csv:2:lessons_per_week");
        assertThat(year.readIn(tmp).findings().getLast().remedy().en())
                .startsWith("Lower the quotas (lessons_per_week) to 5 together");
        assertThat(year.sentencesIn(tmp))
                .contains(
                        "Grade 5 asks for 6 new lessons a week, but the channel \"balapan\" holds at most 5 for one grade.");
    }

    @Test
    void aCounterpartWithoutAPartnerIsWarnedAbout() {
        assertThat(aSchoolYear().replacing(PLAN, ",M-3", ",M-33").foundIn(tmp))
                .containsExactly(
                        "WARNS curriculum.counterpart-alone ktp/kk-05-math.csv:4:counterpart",
                        "WARNS curriculum.counterpart-alone ktp/ru-05-math.csv:4:counterpart");
    }

    @Test
    void aCounterpartUsedTwiceInOneLanguageIsRefused() {
        var year = aSchoolYear().replacing(PLAN, ",M-2", ",M-1").replacing("ktp/ru-05-math.csv", ",M-2", ",");
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.counterpart-twice " + PLAN + ":3:counterpart");
        assertThat(year.sentencesIn(tmp).getFirst()).contains("M-1").contains(PLAN + ":2");
    }

    @Test
    void aYearInOneLanguageNeedsNoCounterparts() {
        var year = aSchoolYear()
                .replacing("channels.csv", "elarna,Ел арна,Ел Арна,El Arna,ru,Asia/Almaty,06:00,09:00,18:00,\n", "")
                .replacing("courses.csv", "ru,5,math,5,2,12,25,sourced,order 500\n", "")
                .without("ktp/ru-05-math.csv");
        assertThat(year.foundIn(tmp)).isEmpty();
    }

    @Test
    void hoursThatDifferFromTheStateStandardAreNotedNeverRepaired() {
        var year = aSchoolYear().with("goso.csv", """
                grade,annual_min,annual_max,weeks,source
                5,200,272,34,order
                """);
        assertThat(year.foundIn(tmp))
                .containsExactly("NOTES curriculum.hours-differ-from-standard courses.csv:4:tup_hours");
        assertThat(year.sentencesIn(tmp))
                .containsExactly(
                        "Grade 5 (ru): 5 hours a week × 34 weeks = 170 hours a year; the state standard says 200–272.");
    }

    @Test
    void whatABrokenFileSeemsToLackIsNotSaidTwice() {
        var year = aSchoolYear().with("courses.csv", new byte[] {'x', (byte) 0xFF});
        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.not-utf-8 courses.csv:1");
    }
}
