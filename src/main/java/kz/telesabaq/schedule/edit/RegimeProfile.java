package kz.telesabaq.schedule.edit;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Regime;

/** The house's profile under a regime: hours for repeats grow, nothing ever shrinks, so what is on air already stays right. */
final class RegimeProfile {
    private RegimeProfile() {}

    static PlanningProfile of(PlanningProfile usual, Regime regime) {
        if (regime.longerHours().isEmpty()) {
            return usual;
        }
        return new PlanningProfile(
                usual.name(),
                joined(IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                        .mapToObj(number -> band(usual.bandOf(new Grade(number)), regime, new Grade(number)))
                        .toList()),
                usual.breakMinutes(),
                usual.repeatWithinDays(),
                usual.halfDay(),
                usual.preferences());
    }

    private static GradeBand band(GradeBand usual, Regime regime, Grade grade) {
        DayWindow hours = usual.repeats();
        for (Regime.LongerHours longer : regime.longerHours()) {
            if (longer.grades().contains(grade)) {
                hours = new DayWindow(
                        earlier(hours.from(), longer.hours().from()),
                        later(hours.until(), longer.hours().until()));
            }
        }
        return new GradeBand(
                grade.number(),
                grade.number(),
                usual.premieres(),
                hours,
                usual.screenMinutesPerDay(),
                usual.requiredRepeats());
    }

    /** Neighbours that are treated alike are one band. */
    private static List<GradeBand> joined(List<GradeBand> single) {
        var bands = new ArrayList<GradeBand>();
        for (GradeBand band : single) {
            if (!bands.isEmpty() && alike(bands.getLast(), band)) {
                bands.add(spanning(bands.removeLast().first(), band.last(), band));
            } else {
                bands.add(band);
            }
        }
        return bands;
    }

    private static boolean alike(GradeBand one, GradeBand other) {
        return spanning(1, 1, one).equals(spanning(1, 1, other));
    }

    private static GradeBand spanning(int first, int last, GradeBand like) {
        return new GradeBand(
                first, last, like.premieres(), like.repeats(), like.screenMinutesPerDay(), like.requiredRepeats());
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
