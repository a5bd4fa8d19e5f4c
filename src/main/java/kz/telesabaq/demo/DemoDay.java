package kz.telesabaq.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.SchoolCalendar;

/** Which day of the school year the demo lives on, and at what time of it. */
public final class DemoDay {
    /** Before the first lesson: what the house needs to draw its cards and make the first lessons ready. */
    private static final Duration BEFORE_OPENING = Duration.ofSeconds(170);

    private DemoDay() {}

    /**
     * The instant at which the house should believe it starts.
     *
     * <p>A Monday with lessons, today or later in the year; the last one of the year when today is past it, the first one when
     * the year has not begun. On Mondays all lessons are new, nothing of the week can be repeated yet.
     */
    public static Instant startingAt(SchoolCalendar calendar, Channel channel, Instant now) {
        LocalDate today = now.atZone(channel.clock().zone()).toLocalDate();
        LocalDate day = mondays(calendar, today).orElseGet(() -> lastMonday(calendar));
        LocalTime start = channel.from();
        return day.atTime(start).atZone(channel.clock().zone()).toInstant().minus(BEFORE_OPENING);
    }

    /** Whether the instant lies in the demo's working hours: from two hours before the first lesson to the last. */
    public static boolean isWorkingHour(SchoolCalendar calendar, Channel channel, Instant instant) {
        AirDay day = channel.clock().dayAt(instant);
        if (!calendar.isBroadcastDay(day.date())) {
            return false;
        }
        var window = channel.window(day);
        Instant opens = channel.clock().instantOf(day, window.start()).minus(Duration.ofHours(2));
        Instant ends = channel.clock().instantOf(day, window.end());
        return !instant.isBefore(opens) && instant.isBefore(ends);
    }

    private static Optional<LocalDate> mondays(SchoolCalendar calendar, LocalDate from) {
        return calendar.broadcastDays().stream()
                .filter(date -> date.getDayOfWeek() == DayOfWeek.MONDAY && !date.isBefore(from))
                .findFirst();
    }

    private static LocalDate lastMonday(SchoolCalendar calendar) {
        return calendar.broadcastDays().reversed().stream()
                .filter(date -> date.getDayOfWeek() == DayOfWeek.MONDAY)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the school year %s has no Monday with lessons".formatted(calendar.name())));
    }
}
