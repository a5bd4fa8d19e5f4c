package kz.telesabaq.looks;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.telesabaq.findings.Wording;

/** The words of the calendar that opens from a date field; weeks begin on Monday. */
public final class CalendarWords {
    private static final Wording TODAY = Wording.of("Бүгін", "Сегодня", "Today");
    private static final Wording CANCEL = Wording.of("Болдырмау", "Отмена", "Cancel");
    private static final Wording UNREADABLE = Wording.of(
            "Күнді 23.11.2026 түрінде жазыңыз.", "Введите дату в виде 23.11.2026.", "Write the date as 23.11.2026.");

    private CalendarWords() {}

    public static DatePickerI18n in(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd.MM.yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setToday(TODAY.in(locale))
                .setCancel(CANCEL.in(locale))
                .setBadInputErrorMessage(UNREADABLE.in(locale));
    }

    /** Sunday first, as the calendar counts; it is drawn from Monday all the same. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
