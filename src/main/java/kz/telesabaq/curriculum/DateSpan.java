package kz.telesabaq.curriculum;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Calendar days from the first to the last, both included. */
public record DateSpan(LocalDate first, LocalDate last) {

    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "a stretch of days ends before it begins: %s to %s".formatted(first, last));
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** Every day, in order. */
    public Stream<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1));
    }

    public boolean contains(DateSpan other) {
        return contains(other.first) && contains(other.last);
    }
}
