package kz.telesabaq.house;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock everybody in the house is given: the machine's own, or one that was told "it is now …" and runs on from there.
 *
 * @param shift how far the house is ahead of the machine; negative when behind
 */
public record HouseTime(Clock machine, Duration shift) {

    /** The machine's time. */
    public static HouseTime real(Clock machine) {
        return new HouseTime(machine, Duration.ZERO);
    }

    /** Time that reads {@code asOf} now and runs on at the machine's pace. */
    public static HouseTime asOf(Instant asOf, Clock machine) {
        return new HouseTime(machine, Duration.between(machine.instant(), asOf));
    }

    public boolean isShifted() {
        return !shift.isZero();
    }

    /** The clock to be handed on; its zone is UTC, wall clocks are asked of the channel. */
    public Clock clock() {
        return Clock.offset(machine, shift).withZone(ZoneId.of("UTC"));
    }
}
