package kz.telesabaq.looks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import kz.telesabaq.airtime.Frames;

/** Dates, times and lengths as Kazakh, Russian and English readers write them. */
public final class Dates {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /** {@code сейсенбі, 1 қыркүйек}, {@code вторник, 1 сентября}, {@code Tuesday, 1 September}. */
    public static String dayInFull(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", locale).format(date);
    }

    /** {@code 1 қыркүйек}. */
    public static String dayAndMonth(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(date);
    }

    /** {@code 23–27 қараша}, or both months when the week spans two. */
    public static String span(LocalDate first, LocalDate last, Locale locale) {
        return first.getMonth() == last.getMonth()
                ? "%d–%s".formatted(first.getDayOfMonth(), dayAndMonth(last, locale))
                : "%s – %s".formatted(dayAndMonth(first, locale), dayAndMonth(last, locale));
    }

    /** {@code сейсенбі}, as a column is headed. */
    public static String weekday(LocalDate date, Locale locale) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** {@code 09:15}. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** {@code 09:15} on the wall of the zone. */
    public static String clock(Instant instant, ZoneId zone) {
        return CLOCK.format(instant.atZone(zone));
    }

    /** {@code 12:30} for twelve and a half minutes; frames begun count as a second. */
    public static String minutes(Frames length) {
        long seconds = Math.ceilDiv(length.count(), (long) Frames.PER_SECOND);
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** Hours and minutes of a wait, {@code 3:05}; seconds are dropped and nothing is negative. */
    public static String hoursAndMinutes(Duration wait) {
        long minutes = Math.max(0, wait.toMinutes());
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
