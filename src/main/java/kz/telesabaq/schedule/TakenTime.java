package kz.telesabaq.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Wording;

/**
 * Time of a channel that lessons may not use on one date: an address to the nation, a fixed programme of the broadcaster.
 *
 * @param hours by the clock on the wall, half-open
 */
public record TakenTime(ChannelId channel, LocalDate date, DayWindow hours, Wording why) {

    public static TakenTime of(ChannelId channel, LocalDate date, LocalTime from, LocalTime until, Wording why) {
        return new TakenTime(channel, date, new DayWindow(from, until), why);
    }
}
