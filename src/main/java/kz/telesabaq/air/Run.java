package kz.telesabaq.air;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.media.HouseNumber;

/** A clip on the air without interruption; a card that starts over again and again is one run. */
public record Run(HouseNumber clip, SlotTime start, Frames length) {
    public Span span() {
        return new Span(start, length);
    }
}
