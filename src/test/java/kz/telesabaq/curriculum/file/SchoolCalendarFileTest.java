package kz.telesabaq.curriculum.file;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.curriculum.RegionalDays;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.testing.SchoolYearOnDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transferred days of rest, working Saturdays, quarantine and frost in {@code calendar.csv}. */
class SchoolCalendarFileTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 9, 19);
    private static final Grade FIRST = new Grade(1);
    private static final Grade FIFTH = new Grade(5);

    @TempDir
    Path tmp = Path.of("");

    @Test
    void aTransferFreesAWeekdayAndMakesASaturdayWorkLikeIt() {
        var calendar = calendarOf(aYearWith(
                "day_off,Демалыс,Выходной,Day off,2026-09-18,2026-09-18,1-11,decree,,",
                "working_day,Жұмыс күні,Рабочий день,Working day,2026-09-19,2026-09-19,1-11,decree,,friday"));

        assertThat(calendar.isTeachingDay(FRIDAY, FIFTH)).isFalse();
        assertThat(calendar.freeDays()).extracting(FreeDays::kind).contains(FreeDays.Kind.DAY_OFF);
        assertThat(calendar.isTeachingDay(SATURDAY, FIFTH)).isTrue();
        assertThat(calendar.isBroadcastDay(SATURDAY)).isTrue();
        assertThat(calendar.templateDay(SATURDAY)).contains(DayOfWeek.FRIDAY);
        assertThat(calendar.templateDay(FRIDAY)).contains(DayOfWeek.FRIDAY);
        assertThat(calendar.templateDay(SATURDAY.plusDays(1))).isEmpty();
        assertThat(calendar.schoolWeekOf(FRIDAY)).hasSize(6).endsWith(SATURDAY);
        assertThat(calendar.schoolWeekOf(FRIDAY.plusWeeks(1))).hasSize(5);
        assertThat(calendar.teachingDays(FIFTH)).hasSize(168 + 2);
    }

    @Test
    void frostInSomeRegionsIsKnownAndFreesNobodyOnTheNationalChannel() {
        var calendar =
                calendarOf(aYearWith("frost,Аяз,Мороз,Frost,2026-12-14,2026-12-15,1-4,akimat,KZ-71;KZ-11 KZ-55,"));
        var monday = LocalDate.of(2026, 12, 14);

        assertThat(calendar.isTeachingDay(monday, FIRST)).isTrue();
        assertThat(calendar.regionalDays(monday)).singleElement().satisfies(frost -> {
            assertThat(frost.regions()).containsExactly(Region.AKMOLA, Region.PAVLODAR, Region.ASTANA);
            assertThat(frost.kind()).isEqualTo(FreeDays.Kind.FROST);
            assertThat(frost.touch(monday, FIRST)).isTrue();
            assertThat(frost.touch(monday, FIFTH)).isFalse();
        });
        assertThat(calendar.regionalDays(monday.plusDays(2))).isEmpty();
    }

    @Test
    void quarantineWithoutRegionsOrInAllOfThemFreesTheWholeCountry() {
        var all = Arrays.stream(Region.values()).map(Region::code).toList();
        var calendar = calendarOf(aYearWith(
                "quarantine,Карантин,Карантин,Quarantine,2026-12-14,2026-12-15,1-11,decree,,",
                "quarantine,Карантин,Карантин,Quarantine,2026-12-17,2026-12-17,1-11,decree," + String.join(";", all)
                        + ","));

        assertThat(calendar.isBroadcastDay(LocalDate.of(2026, 12, 15))).isFalse();
        assertThat(calendar.isBroadcastDay(LocalDate.of(2026, 12, 17))).isFalse();
        assertThat(calendar.regionalDays()).isEmpty();
    }

    @Test
    void aHolidayFreesFromAWorkingSaturdayToo() {
        var year = aYearWith(
                "working_day,Жұмыс күні,Рабочий день,Working day,2026-10-31,2026-10-31,1-11,decree,,monday",
                "holiday,Каникул,Каникулы,Holidays,2026-10-26,2026-11-01,1-11,order,,");

        assertThat(year.foundIn(tmp))
                .containsExactly("WARNS curriculum.working-day-without-school calendar.csv:8:from");
        assertThat(calendarOf(year).isBroadcastDay(LocalDate.of(2026, 10, 31))).isFalse();
    }

    @Test
    void aCalendarWithoutTheNewColumnsIsTheSameCalendarWithTheSameFingerprint() {
        var year = aSchoolYear().readIn(tmp).orElseThrow();

        assertThat(year.calendar().workingDays()).isEmpty();
        assertThat(year.calendar().regionalDays()).isEmpty();
        assertThat(year.fingerprint())
                .isEqualTo(aSchoolYear().readIn(tmp).orElseThrow().fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frost,А,М,F,2026-12-14,2026-12-14,1-4,x,KZ-99,| BLOCKS curriculum.unknown-region calendar.csv:8:regions",
                "frost,А,М,F,2026-12-14,2026-12-14,1-4,x,kz-55,| BLOCKS curriculum.unknown-region calendar.csv:8:regions",
                "frost,А,М,F,2026-12-14,2026-12-14,1-4,x,;,| BLOCKS curriculum.unknown-region calendar.csv:8:regions",
                "national,А,М,F,2026-12-14,2026-12-14,1-11,x,KZ-55,| BLOCKS curriculum.regions-not-here calendar.csv:8:regions",
                "frost,А,М,F,2026-12-14,2026-12-14,1-4,x,KZ-55,friday| BLOCKS curriculum.like-not-here calendar.csv:8:like",
                "working_day,А,М,F,2026-09-19,2026-09-19,1-11,x,,| BLOCKS curriculum.cell-empty calendar.csv:8:like",
                "working_day,А,М,F,2026-09-19,2026-09-19,1-11,x,,saturday| BLOCKS curriculum.not-a-school-day calendar.csv:8:like",
                "working_day,А,М,F,2026-09-19,2026-09-19,5,x,,friday| BLOCKS curriculum.not-for-all-grades calendar.csv:8:grades",
                "working_day,А,М,F,2026-09-18,2026-09-18,1-11,x,,friday| WARNS curriculum.working-day-on-weekday calendar.csv:8:from",
                "working_day,А,М,F,2027-06-05,2027-06-05,1-11,x,,friday| WARNS curriculum.holiday-outside-year calendar.csv:8:from",
                "day_off,А,М,F,2026-09-19,2026-09-20,1-11,x,,| WARNS curriculum.day-off-on-weekend calendar.csv:8:from",
                "transfer,А,М,F,2026-09-19,2026-09-20,1-11,x,,| BLOCKS curriculum.unknown-kind calendar.csv:8:kind",
            })
    void oneWrongRowIsOneFinding(String row, String expected) {
        assertThat(aYearWith(row).foundIn(tmp)).containsExactly(expected);
    }

    @Test
    void aSaturdayThatWorksTwiceIsRefusedBecauseItsTimetableIsInDoubt() {
        var year = aYearWith(
                "working_day,А,М,F,2026-09-19,2026-09-19,1-11,x,,friday",
                "working_day,А,М,F,2026-09-19,2026-09-19,1-11,x,,monday");

        assertThat(year.foundIn(tmp)).containsExactly("BLOCKS curriculum.working-day-twice calendar.csv:9:from");
        assertThat(year.sentencesIn(tmp))
                .containsExactly("2026-09-19 is written as a working day a second time; the first is calendar.csv:8.");
    }

    @Test
    void aRowThatClaimsThousandsOfYearsIsReadInNoTime() {
        assertThat(aYearWith("working_day,А,М,F,2026-09-18,9999-12-31,1-11,x,,friday")
                        .foundIn(tmp))
                .contains(
                        "WARNS curriculum.holiday-outside-year calendar.csv:8:from",
                        "WARNS curriculum.working-day-on-weekday calendar.csv:8:from");
    }

    @Test
    void everyRegionHasItsOwnCodeAndIsFoundByIt() {
        assertThat(Region.values()).hasSize(20);
        assertThat(Region.values()).allSatisfy(region -> {
            assertThat(region.code()).matches("KZ-[1-7][0-9]");
            assertThat(Region.of(region.code())).isEqualTo(region);
        });
    }

    @Test
    void regionalDaysWithoutARegionAreRefused() {
        var frost = calendarOf(aYearWith("frost,А,М,F,2026-12-14,2026-12-14,1-4,x,KZ-55,"))
                .regionalDays()
                .getFirst();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionalDays(frost.name(), frost.days(), frost.grades(), frost.kind(), Set.of()));
    }

    private SchoolCalendar calendarOf(SchoolYearOnDisk year) {
        return year.readIn(tmp).orElseThrow().calendar();
    }

    /** The little year with the two new columns, and rows of ten cells. */
    private static SchoolYearOnDisk aYearWith(String... rows) {
        var year = aSchoolYear()
                .replacing("calendar.csv", "grades,source\n", "grades,source,regions,like\n")
                .replacing("calendar.csv", ",order\n", ",order,,\n")
                .replacing("calendar.csv", ",law\n", ",law,,\n");
        for (String row : rows) {
            year.adding("calendar.csv", row);
        }
        return year;
    }
}
