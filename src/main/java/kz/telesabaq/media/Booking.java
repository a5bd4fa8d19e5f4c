package kz.telesabaq.media;

import kz.telesabaq.airtime.Frames;

/**
 * The time a recording has on air.
 *
 * @param slot length of its slot
 */
public record Booking(Frames slot) {
    public Booking {
        if (slot.isZero()) {
            throw new IllegalArgumentException("a slot has a length");
        }
    }
}
