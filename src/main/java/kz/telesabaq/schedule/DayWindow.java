package kz.telesabaq.schedule;

import java.time.LocalTime;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.Span;

/**
 * A stretch of every day by the clock on the wall, half-open: a lesson may end at {@code until}, none may begin there.
 */
public record DayWindow(LocalTime from, LocalTime until) {

    public DayWindow {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a window begins before it is over, not %s to %s".formatted(from, until));
        }
    }

    /** The window as frames of one air day. */
    public Span on(AirDay day, HouseClock clock) {
        return Span.between(clock.slotOf(day, from), clock.slotOf(day, until));
    }

    /** Whole minutes. */
    public int minutes() {
        return (until.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }

    @Override
    public String toString() {
        return from + "–" + until;
    }
}
