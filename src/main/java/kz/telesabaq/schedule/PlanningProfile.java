package kz.telesabaq.schedule;

import java.time.LocalTime;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Grade;

/**
 * The house's choices for planning a year: data that an administrator may change, never constants inside a rule.
 *
 * @param name under which the profile is known, {@code usual}
 * @param bands every grade from 1 to 11 in exactly one of them
 * @param breakMinutes shortest rest between the end of a grade's lesson and the beginning of its next one
 * @param repeatWithinDays a repeat comes at the latest so many days after the premiere
 * @param halfDay local time that parts the two school shifts; a repeat would rather lie on the other side of it
 * @param preferences what the house wishes for beyond what it must
 */
public record PlanningProfile(
        String name,
        List<GradeBand> bands,
        int breakMinutes,
        int repeatWithinDays,
        LocalTime halfDay,
        Preferences preferences) {

    /** A profile with the usual wishes. */
    public PlanningProfile(
            String name, List<GradeBand> bands, int breakMinutes, int repeatWithinDays, LocalTime halfDay) {
        this(name, bands, breakMinutes, repeatWithinDays, halfDay, Preferences.usual());
    }

    public PlanningProfile {
        bands = List.copyOf(bands);
        for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
            var grade = new Grade(number);
            long holding = bands.stream().filter(band -> band.holds(grade)).count();
            if (holding != 1) {
                throw new IllegalArgumentException(
                        "every grade belongs to one band, but grade %d to %d of them".formatted(number, holding));
            }
        }
        if (breakMinutes < 0 || breakMinutes > 24 * 60) {
            throw new IllegalArgumentException("a break lasts 0 to 1440 minutes, not " + breakMinutes);
        }
        if (repeatWithinDays < 1 || repeatWithinDays > 365) {
            throw new IllegalArgumentException(
                    "a repeat comes within 1 to 365 days of its premiere, not " + repeatWithinDays);
        }
    }

    /**
     * The house's usual choice: primary school before noon, grades 5 to 8 around noon, grades 9 to 11 in the afternoon;
     * repeats at any hour for families of the other shift; ten minutes of rest (order of the Minister of Health of
     * 18.01.2023).
     */
    public static PlanningProfile usual() {
        var anyHour = new DayWindow(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return new PlanningProfile(
                "usual",
                List.of(
                        new GradeBand(
                                1,
                                4,
                                new DayWindow(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                anyHour,
                                GradeBand.NO_DAILY_LIMIT),
                        new GradeBand(
                                5,
                                8,
                                new DayWindow(LocalTime.of(11, 0), LocalTime.of(15, 30)),
                                anyHour,
                                GradeBand.NO_DAILY_LIMIT),
                        new GradeBand(
                                9,
                                11,
                                new DayWindow(LocalTime.of(13, 0), LocalTime.of(18, 0)),
                                anyHour,
                                GradeBand.NO_DAILY_LIMIT)),
                10,
                7,
                LocalTime.of(13, 0));
    }

    public GradeBand bandOf(Grade grade) {
        return bands.stream().filter(band -> band.holds(grade)).findFirst().orElseThrow();
    }

    public Frames restBetweenLessons() {
        return Frames.ofMinutes(breakMinutes);
    }
}
