package kz.telesabaq.airtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * How the house tells time: the zone it lives in and the local time at which its air day opens.
 *
 * <p>Every conversion between instants, wall clocks and {@link SlotTime} goes through here, so a change of the law (Asia/Almaty
 * moved to UTC+5 on 2024-03-01) is felt in one place. Where the clock is set back, a local time that happens twice means
 * the first of the two; where it is set forward, a local time that does not exist means the moment of the change.
 *
 * @param opening local time at which an air day opens, for example 06:00
 * @param zone the zone by its id, never an offset
 */
public record HouseClock(LocalTime opening, ZoneId zone) {
    /** The house of the two national channels: opens 06:00, Astana time. */
    public static final HouseClock ALMATY = new HouseClock(LocalTime.of(6, 0), ZoneId.of("Asia/Almaty"));

    public HouseClock {
        if (opening.toNanoOfDay() % (Frames.MILLIS * 1_000_000L) != 0) {
            throw new IllegalArgumentException("an air day opens on a whole frame, not at " + opening);
        }
    }

    /** The instant of the day's first frame. */
    public Instant opens(AirDay day) {
        return instantOf(day.date().atTime(opening));
    }

    /** The instant at which the day is over, which is when the next one opens. */
    public Instant closes(AirDay day) {
        return opens(day.next());
    }

    /** How long the day is; 24 hours only when the law leaves the clock alone. */
    public Frames length(AirDay day) {
        return Frames.within(Duration.between(opens(day), closes(day)));
    }

    /** The air day to which the instant belongs; before opening that is still the day before. */
    public AirDay dayAt(Instant instant) {
        AirDay byDate = new AirDay(instant.atZone(zone).toLocalDate());
        if (instant.isBefore(opens(byDate))) {
            return byDate.previous();
        }
        return instant.isBefore(closes(byDate)) ? byDate : byDate.next();
    }

    /** The frame of the air day on air at the instant; a frame once begun is on air. */
    public SlotTime slotAt(Instant instant) {
        return new SlotTime(Frames.within(Duration.between(opens(dayAt(instant)), instant)));
    }

    /** The instant at which a frame of the day goes on air. */
    public Instant instantOf(AirDay day, SlotTime slot) {
        return opens(day).plus(slot.sinceOpening().toDuration());
    }

    /** What the clock on the wall shows when a frame of the day goes on air. */
    public ZonedDateTime wallClock(AirDay day, SlotTime slot) {
        return instantOf(day, slot).atZone(zone);
    }

    /**
     * The frame of the day that goes on air when the wall shows a local time; a time before the opening means the night
     * after it.
     */
    public SlotTime slotOf(AirDay day, LocalTime local) {
        var date = local.isBefore(opening) ? day.date().plusDays(1) : day.date();
        return new SlotTime(Frames.within(Duration.between(opens(day), instantOf(date.atTime(local)))));
    }

    /**
     * The moment as the rundown prints it, {@code HH:MM:SS:FF} counted on from the opening: 01:30 of the night is 25:30.
     */
    public String label(SlotTime slot) {
        Frames sinceMidnight =
                Frames.within(Duration.ofNanos(opening.toNanoOfDay())).plus(slot.sinceOpening());
        long seconds = sinceMidnight.count() / Frames.PER_SECOND;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d:%02d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                sinceMidnight.count() % Frames.PER_SECOND);
    }

    /** The first instant of a local time that happens twice; the moment of the change for one that does not happen. */
    private Instant instantOf(LocalDateTime local) {
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
