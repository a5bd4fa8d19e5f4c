package kz.telesabaq.asrun;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.media.HouseNumber;

/**
 * What a playout reports to have played; fact, never a copy of the plan.
 *
 * @param start the frame of the air day at which it went on air, as reported
 * @param reported when the report was made, to the microsecond, which is what the ledger keeps
 * @param engine who reports: {@code embedded}, the name of a playout server
 */
public record AsRunRecord(
        ChannelId channel,
        AirDay day,
        SlotTime start,
        Frames length,
        HouseNumber clip,
        String engine,
        Instant reported) {

    public AsRunRecord {
        reported = reported.truncatedTo(ChronoUnit.MICROS);
    }

    public Span span() {
        return new Span(start, length);
    }
}
