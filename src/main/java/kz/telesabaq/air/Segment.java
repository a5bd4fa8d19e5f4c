package kz.telesabaq.air;

import java.time.Instant;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;

/**
 * A piece at its place on the air.
 *
 * @param tick its media sequence number
 * @param start its first frame, counted from the opening of its air day
 * @param begins the instant of that frame
 */
public record Segment(long tick, Piece piece, SlotTime start, Instant begins, Joint joint) {

    /** How a segment follows the one before. */
    public enum Joint {
        RUNS_ON,
        /** Time stamps start anew, or the day's count of discontinuities is being filled up. */
        BREAKS
    }

    public Frames length() {
        return piece.length();
    }

    public SlotTime end() {
        return start.plus(length());
    }
}
