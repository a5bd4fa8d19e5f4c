package kz.telesabaq.airtime;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A broadcast day: named by the date it opens on, open until the next one opens.
 *
 * <p>Its length is asked of the {@link HouseClock}, never assumed: a day on which the law moves the clock has 23 or 25
 * hours.
 */
public record AirDay(LocalDate date) implements Comparable<AirDay> {

    public static AirDay of(int year, int month, int day) {
        return new AirDay(LocalDate.of(year, month, day));
    }

    /** Reads an ISO date, {@code 2026-09-01}. */
    public static AirDay parse(String date) {
        return new AirDay(LocalDate.parse(date));
    }

    public AirDay next() {
        return plusDays(1);
    }

    public AirDay previous() {
        return plusDays(-1);
    }

    public AirDay plusDays(long days) {
        return new AirDay(date.plusDays(days));
    }

    public DayOfWeek dayOfWeek() {
        return date.getDayOfWeek();
    }

    @Override
    public int compareTo(AirDay other) {
        return date.compareTo(other.date);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
