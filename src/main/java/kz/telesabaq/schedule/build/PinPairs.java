package kz.telesabaq.schedule.build;

import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.schedule.Demand;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/** Two pins that cannot both be kept. */
final class PinPairs {
    private PinPairs() {}

    /** The two pins, and what else it takes for them to contradict each other; empty when both can be kept. */
    static List<Demand> together(YearBook year, Placement one, Placement other) {
        if (!one.channel().equals(other.channel())) {
            return List.of();
        }
        var first = new Demand.Pin(one);
        var second = new Demand.Pin(other);
        if (one.day().equals(other.day()) && one.span().overlaps(other.span())) {
            return List.of(first, second);
        }
        if (one.lesson().course().equals(other.lesson().course()) && areOutOfOrder(one, other)) {
            return List.of(first, second);
        }
        if (one.day().equals(other.day())
                && one.lesson().grade().equals(other.lesson().grade())
                && lackRest(year, one, other)) {
            return List.of(first, second, new Demand.Rest(year.brief().profile().breakMinutes()));
        }
        int within = year.brief().profile().repeatWithinDays();
        if (one.lesson().equals(other.lesson()) && one.role() != other.role() && daysBetween(one, other) > within) {
            return List.of(first, second, new Demand.RepeatWithin(within));
        }
        return List.of();
    }

    private static long daysBetween(Placement one, Placement other) {
        return Math.abs(ChronoUnit.DAYS.between(one.day().date(), other.day().date()));
    }

    /** Pins come sorted by time: {@code one} is on air first. */
    private static boolean areOutOfOrder(Placement one, Placement other) {
        boolean sameDay = one.day().equals(other.day());
        if (one.role() == Role.PREMIERE && other.role() == Role.PREMIERE) {
            return sameDay || one.lesson().number() >= other.lesson().number();
        }
        boolean sameLesson = one.lesson().equals(other.lesson());
        return sameLesson && (sameDay || other.role() == Role.PREMIERE);
    }

    private static boolean lackRest(YearBook year, Placement one, Placement other) {
        return !other.start().isBefore(one.start())
                && other.start()
                        .isBefore(endOfLesson(year, one)
                                .plus(year.brief().profile().restBetweenLessons()));
    }

    private static SlotTime endOfLesson(YearBook year, Placement pin) {
        return year.lesson(pin.lesson())
                .map(lesson -> pin.start().plus(lesson.planned()))
                .orElse(pin.start());
    }
}
