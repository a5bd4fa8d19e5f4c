package kz.telesabaq.guide.html;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as Kazakh, Russian and English readers write them: {@code сейсенбі, 1 қыркүйек}. Own patterns, because the JDK's
 * styles for Kazakh put the year first and abbreviate months.
 */
final class Dates {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private final DateTimeFormatter full;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter month;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter shortWeekday;

    Dates(PageLanguage language) {
        Locale locale = language.locale();
        full = DateTimeFormatter.ofPattern("EEEE, d MMMM", locale);
        dayMonth = DateTimeFormatter.ofPattern("d MMMM", locale);
        month = DateTimeFormatter.ofPattern("MMMM", locale);
        weekday = DateTimeFormatter.ofPattern("EEEE", locale);
        shortWeekday = DateTimeFormatter.ofPattern("EEE", locale);
    }

    /** {@code сейсенбі, 1 қыркүйек}. */
    String full(LocalDate date) {
        return full.format(date);
    }

    /** {@code 1 қыркүйек}. */
    String dayMonth(LocalDate date) {
        return dayMonth.format(date);
    }

    /** {@code қыркүйек}, as it stands after a day: Russian {@code сентября}. */
    String month(LocalDate date) {
        return month.format(date);
    }

    /** {@code сейсенбі}. */
    String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** {@code сс}. */
    String shortWeekday(LocalDate date) {
        return shortWeekday.format(date);
    }

    /** {@code 23–27 қараша}, {@code 30 қараша – 4 желтоқсан}. */
    String range(LocalDate first, LocalDate last) {
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + dayMonth.format(last)
                : dayMonth.format(first) + " – " + dayMonth.format(last);
    }

    /** 24-hour clock, {@code 09:00}. */
    static String clock(ZonedDateTime at) {
        return CLOCK.format(at);
    }
}
