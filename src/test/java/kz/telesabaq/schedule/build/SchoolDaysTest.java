package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolDaysTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void saysOfEveryDayWhatTheCalendarSays(long seed) {
        var calendar = SchoolYears.aYear()
                .years(1 + (int) (seed % 2))
                .randomHolidays(seed, 40)
                .workingDay(LocalDate.of(2026, 9, 19), DayOfWeek.TUESDAY)
                .workingDay(LocalDate.of(2026, 11, 1), DayOfWeek.TUESDAY)
                .build()
                .calendar();

        var days = new SchoolDays(calendar);

        for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
            var grade = new Grade(number);
            assertThat(days.of(grade)).isEqualTo(calendar.teachingDays(grade));
        }
        assertThat(days.broadcast()).isEqualTo(calendar.broadcastDays());
        assertThat(days.broadcast())
                .allSatisfy(date -> assertThat(days.templateDay(date))
                        .isEqualTo(calendar.templateDay(date).orElseThrow()));
    }
}
